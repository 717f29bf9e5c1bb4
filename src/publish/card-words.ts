/** The words of a card as far as the fonts have them, so that no empty boxes are drawn. */
import type { Card } from './card.ts';
import type { CardFonts } from './card-fonts.ts';

/** A sign that is shown as a small picture: always, or after the mark that asks for it. */
const picture =
  /^(\p{Emoji_Presentation}|\p{Extended_Pictographic}(\ufe0f|\u200d|\p{Emoji_Modifier})|[0-9#*]\ufe0f?\u20e3)/u;

/** Signs that may be letters or pictures are letters where the fonts have them. */
const either = /^\p{Extended_Pictographic}/u;

const signs = new Intl.Segmenter('en');

/** More signs than there is room for, in letters as narrow as they come; and marks on one letter. */
const MOST_SIGNS = 400;
const MOST_MARKS = 3;

function isPicture(sign: string, fonts: CardFonts): boolean {
  return picture.test(sign) || (either.test(sign) && !fonts.has(sign));
}

/** The small pictures in the words of a card, each once. */
export function picturesIn(card: Card, fonts: CardFonts): Set<string> {
  const { title, standfirst = '', site, partOf = '', kind, detail = '' } = card;
  const text = [title, standfirst, site, partOf, kind, detail].join('\n');
  const found = [...signs.segment(text)].map(({ segment }) => segment);
  return new Set(found.filter((sign) => isPicture(sign, fonts)));
}

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

/** Undefined where letters or digits are missing. */
function withoutStrangers(text: string, fonts: CardFonts): string | undefined {
  let kept = '';
  let left = MOST_SIGNS;
  // A letter and its accent in one is in more fonts than the two by themselves.
  for (const { segment } of signs.segment(text.slice(0, 20 * MOST_SIGNS).normalize('NFC'))) {
    if (left-- === 0) break;
    const letter = [...segment].slice(0, 1 + MOST_MARKS).join('');
    if (isPicture(segment, fonts)) {
      if (fonts.emoji(segment, '#000') !== undefined) kept += segment;
    } else if (fonts.has(letter)) kept += letter;
    else if (/[\p{L}\p{N}]/u.test(letter)) return undefined;
  }
  return kept.replace(/\s+/g, ' ').trim();
}
