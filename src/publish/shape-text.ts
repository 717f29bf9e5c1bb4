/**
 * Sets a text in glyphs: which font each sign takes, which way it goes (Unicode UAX 9), and how wide it
 * is. All lengths are in parts of the size, so one setting does for every size.
 */
import bidiFactory, { type Bidi } from 'bidi-js';
import type { CardFonts, ShapedGlyph } from './card-fonts.ts';
import { type Family, joined } from './font-files.ts';
import { graphemesOf, isPicture } from './graphemes.ts';

/** What stays together: a letter with its marks, letters that became one glyph, an emoji, a space. */
export interface Cluster {
  glyphs: PlacedGlyph[];
  advance: number;
  /** How deep it stands in text of the other direction; odd ones go from right to left. */
  level: number;
  isSpace: boolean;
  /** A line may end after it. */
  mayEnd: boolean;
}

/** A glyph and where it stands, from the left of its cluster and upwards from the line. */
export interface PlacedGlyph {
  font: number;
  glyph: number;
  x: number;
  y: number;
}

/** A text in the order in which it is read. */
export interface ShapedText {
  clusters: Cluster[];
  isRightToLeft: boolean;
  /** What stands at the end of a text that is cut off. */
  ellipsis: Cluster;
}

export interface TextStyle {
  family: Family;
  /** Which way the text goes; else its first letter says it. */
  direction?: 'ltr' | 'rtl';
  /** Added after each cluster, but not between letters that are joined. */
  spacing?: number;
}

// The package is that function itself; its types describe another form of it.
const bidi = (bidiFactory as unknown as () => Bidi)();

/** Letters, digits and marks that go from right to left, or change the direction of others. */
const turning = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Marks of direction. */
const unseen = /^\p{Default_Ignorable_Code_Point}/u;

/** Text after which a line may end though no space follows; not within numbers and dates. */
const divider = /[\p{L}\p{N}\p{M}][-/\u2010\u2012-\u2014]$/u;

/** Letters of one font and direction that follow each other. */
interface Run {
  text: string;
  font: number;
  level: number;
  /** Where it begins in the text. */
  at: number;
}

export function shapeText(text: string, style: TextStyle, fonts: CardFonts): ShapedText {
  const { levels, base } = levelsOf(text, style.direction, fonts);
  const clusters: Cluster[] = [];
  let run: Run | undefined;
  let at = 0;
  const endRun = () => {
    if (run) clusters.push(...clustersOf(run, text, style, fonts));
    run = undefined;
  };
  for (const grapheme of graphemesOf(text)) {
    const level = levels?.[at] ?? base;
    if (unseen.test(grapheme)) {
      // It has done what it is for: the levels say which way others go.
      endRun();
      at += grapheme.length;
      continue;
    }
    const picture = isPicture(grapheme, fonts.has) ? fonts.emoji(grapheme) : undefined;
    const font = picture ? undefined : fonts.fontOf(grapheme, style.family);
    if (run && run.font === font && run.level === level) run.text += grapheme;
    else {
      endRun();
      if (picture) clusters.push(clusterOf([picture], level, style));
      else if (font !== undefined) run = { text: grapheme, font, level, at };
    }
    at += grapheme.length;
  }
  endRun();
  const ellipsis = fonts.shape('…', fonts.fontOf('…', style.family) ?? 0, false);
  return {
    clusters,
    isRightToLeft: base % 2 === 1,
    ellipsis: clusterOf(ellipsis, base, style),
  };
}

/** The level of each letter; most texts need not be looked at. */
function levelsOf(
  text: string,
  direction: TextStyle['direction'],
  fonts: CardFonts,
): { levels?: Uint8Array; base: number } {
  if (direction !== 'rtl' && !turning.test(text)) return { base: 0 };
  // The library looks at half of an emoji at a time, and takes it for a letter: they are neither way.
  const neutral = graphemesOf(text)
    .map((sign) => (isPicture(sign, fonts.has) ? '\ufffc'.repeat(sign.length) : sign))
    .join('');
  const { levels, paragraphs } = bidi.getEmbeddingLevels(neutral, direction ?? 'auto');
  return { levels, base: paragraphs[0]?.level ?? 0 };
}

/** Clusters in the order of reading. HarfBuzz gives glyphs from left to right. */
function clustersOf(run: Run, text: string, style: TextStyle, fonts: CardFonts): Cluster[] {
  const isRightToLeft = run.level % 2 === 1;
  const groups: ShapedGlyph[][] = [];
  let last: ShapedGlyph[] = [];
  for (const glyph of fonts.shape(run.text, run.font, isRightToLeft)) {
    if (last[0]?.at !== glyph.at) {
      last = [];
      groups.push(last);
    }
    last.push(glyph);
  }
  if (isRightToLeft) groups.reverse();
  return groups.map((glyphs, index) => {
    const from = glyphs[0]?.at ?? 0;
    const to = groups[index + 1]?.[0]?.at ?? run.text.length;
    const cluster = clusterOf(glyphs, run.level, style);
    cluster.isSpace = run.text.slice(from, to) === ' ';
    cluster.mayEnd = cluster.isSpace || isDivided(text, run.at + to);
    return cluster;
  });
}

function clusterOf(glyphs: readonly ShapedGlyph[], level: number, style: TextStyle): Cluster {
  let pen = 0;
  const placed = glyphs.map(({ font, glyph, x, y, advance }) => {
    const place = { font, glyph, x: pen + x, y };
    pen += advance;
    return place;
  });
  const isJoined = glyphs.some(({ font }) => joined.includes(font));
  const advance = pen + (isJoined ? 0 : (style.spacing ?? 0));
  return { glyphs: placed, advance, level, isSpace: false, mayEnd: false };
}

/** Whether a line may end between two letters: after a hyphen, dash or slash, but not before a digit. */
function isDivided(text: string, at: number): boolean {
  return (
    divider.test(text.slice(Math.max(0, at - 2), at)) && /^\p{L}/u.test(text.slice(at, at + 2))
  );
}

/** Clusters of one line from left to right (UAX 9, L2); those at its end must be no spaces. */
export function visualOrder(clusters: readonly Cluster[]): Cluster[] {
  const order = [...clusters];
  const highest = order.reduce((most, { level }) => Math.max(most, level), 0);
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while ((order[to]?.level ?? 0) >= level) to++;
      if (to > from) {
        order.splice(from, to - from, ...order.slice(from, to).reverse());
        from = to;
      }
    }
  }
  return order;
}
