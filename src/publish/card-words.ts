/** The words of a card as far as the fonts have them, so that no empty boxes are drawn. */
import type { Card } from './card.ts';
import type { CardFonts } from './card-fonts.ts';
import { graphemesOf, isPicture } from './graphemes.ts';

/** More signs than there is room for, in letters as narrow as they come; and marks on one letter. */
const MOST_SIGNS = 400;
const MOST_MARKS = 3;

/**
 * A card with nothing on it that the fonts do not have: a sign is left out, and a text in a script that
 * they lack altogether gives way, a title to the name of the site.
 */
export function drawable(card: Card, fonts: CardFonts): Card {
  const shown = (text: string | undefined) => text && withoutStrangers(text, fonts);
  const site = shown(card.site) ?? '';
  return {
    ...card,
    site,
    title: shown(card.title) || site,
    kind: shown(card.kind) ?? '',
    detail: shown(card.detail),
    standfirst: shown(card.standfirst),
    partOf: shown(card.partOf),
  };
}

/** Signs that are not seen; those that change the direction of others are left where they are. */
const unseen = /^\p{Default_Ignorable_Code_Point}+$/u;
const turning = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Undefined where letters or digits are missing. */
function withoutStrangers(text: string, fonts: CardFonts): string | undefined {
  // A letter and its accent in one is in more fonts than the two by themselves.
  const composed = text.slice(0, 20 * MOST_SIGNS).normalize('NFC');
  // Spaces that hold words together still do, as the one that every font has.
  const spaced = composed.replace(/[\u00a0\u202f]+/g, '\u00a0').replace(/[^\S\u00a0]+/g, ' ');
  let kept = '';
  for (const grapheme of graphemesOf(spaced).slice(0, MOST_SIGNS)) {
    const letter = [...grapheme].slice(0, 1 + MOST_MARKS).join('');
    if (unseen.test(letter)) {
      if (turning.test(letter)) kept += letter;
    } else if (isPicture(grapheme, fonts.has)) {
      if (fonts.emoji(grapheme)) kept += grapheme;
    } else if (fonts.has(letter)) kept += letter;
    else if (/[\p{L}\p{N}]/u.test(letter)) return undefined;
  }
  const tidy = kept.replace(/[^\S\u00a0]+/g, ' ').trim();
  return unseen.test(tidy) ? '' : tidy;
}
