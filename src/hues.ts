/** Colours that can be read: the four uses of an owner's colour in light and dark, and how far it had to move. */
import { clampRgb, converter, formatHex, interpolate, type Oklch, wcagContrast } from 'culori';

/** Text needs this contrast with what is behind it (WCAG 2.2, 1.4.3). */
export const LEGIBLE = 4.5;

/** What is behind text; the same values stand in `layouts/styles/tokens.css`, and a test compares them. */
export const papers = {
  light: { paper: '#fbf8f1', raised: '#fffdf9', sunk: '#f2ecdf' },
  dark: { paper: '#181613', raised: '#211e1a', sunk: '#100f0d' },
};

/** Words and lines on light paper; of the same style sheet, compared by the same test. */
export const inks = { ink: '#1f1c17', 'ink-soft': '#5a5347', rule: '#dcd3c1' };

export type Theme = keyof typeof papers;

/** The four colours that a hue is used in. */
export interface Hue {
  /** For text on the page and on the wash. */
  ink: string;
  /** A surface, and the text on it. */
  fill: string;
  on: string;
  /** A pale surface. */
  wash: string;
}

const toOklch = converter('oklch');

const hues = new Map<string, Record<Theme, Hue>>();

/** The four uses of one colour, light and dark, each text at least 4.5 to 1. */
export function hueOf(colour: string): Record<Theme, Hue> {
  // Every card asks, and a site has few colours.
  const known = hues.get(colour);
  const hue = known ?? { light: hueOn(colour, papers.light), dark: hueOn(colour, papers.dark) };
  if (!known) hues.set(colour, hue);
  return hue;
}

function hueOn(colour: string, paper: (typeof papers)[Theme]): Hue {
  const behind = [...Object.values(paper), washOf(colour, paper)];
  return {
    ink: adjust(colour, (each) => lowestContrast(each, behind) >= LEGIBLE),
    fill: adjust(colour, (each) => wcagContrast(each, '#ffffff') >= LEGIBLE, 'darker'),
    on: '#ffffff',
    wash: washOf(colour, paper),
  };
}

function washOf(colour: string, { paper }: (typeof papers)[Theme]): string {
  return formatHex(interpolate([paper, colour], 'oklab')(0.12));
}

/** The least contrast of a colour with any of those that may be behind it. */
export function lowestContrast(colour: string, behind: readonly string[]): number {
  return Math.min(...behind.map((each) => wcagContrast(colour, each)));
}

/** A colour that could not be taken as it was. */
export interface Adjustment {
  /** The colour in its place, for words on light pages. */
  used: string;
  /** The surface of that colour, with white words on it. */
  fill: string;
  /** The least contrast of each with the light papers. */
  before: number;
  after: number;
}

/**
 * What an owner's colour had to become on light pages, for which it was chosen; undefined where it is
 * used as it is. No colour can be read on light and on dark pages, so those always have one of their own.
 */
export function adjustmentOf(colour: string): Adjustment | undefined {
  const behind = [...Object.values(papers.light), washOf(colour, papers.light)];
  const before = lowestContrast(colour, behind);
  if (before >= LEGIBLE) return undefined;
  const { ink, fill } = hueOf(colour).light;
  return { used: ink, fill, before, after: lowestContrast(ink, behind) };
}

/** The nearest lightness at which a colour passes; its hue stays. */
function adjust(colour: string, passes: (hex: string) => boolean, only?: 'darker'): string {
  const base = toOklch(colour);
  if (!base) return colour;
  for (let step = 0; step <= 100; step++) {
    const candidates = only ? [-step] : [-step, step];
    for (const change of candidates) {
      const hex = withLightness(base, base.l + change / 100);
      if (passes(hex)) return hex;
    }
  }
  return colour;
}

function withLightness(base: Oklch, lightness: number): string {
  return formatHex(clampRgb({ ...base, l: Math.min(1, Math.max(0, lightness)) }));
}
