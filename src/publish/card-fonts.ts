/**
 * The fonts of cards: packed files of our own dependencies, never those of the machine, so that a card
 * looks the same wherever it is drawn. Says which letters they have, and draws emoji one by one.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';
import { turnMarksRound } from './mark-positions.ts';
import { unpackWoff } from './woff.ts';

/** The part of harfbuzzjs that is used here (it ships no types). */
interface HarfBuzz {
  createBlob(data: Uint8Array): unknown;
  createFace(blob: unknown, index: number): Face;
  createFont(face: Face): ShapingFont;
  createBuffer(): TextBuffer;
  shape(font: ShapingFont, buffer: TextBuffer): void;
}

interface Face {
  upem: number;
  collectUnicodes(): Uint32Array;
}

interface ShapingFont {
  /** An SVG path, y upwards. */
  glyphToPath(glyph: number): string;
}

interface TextBuffer {
  addText(text: string): void;
  guessSegmentProperties(): void;
  json(): { g: number; ax: number }[];
  destroy(): void;
}

/** A family for each file: its name, the package, the subset and the weight. */
const textFonts = [
  ['Serif', 'newsreader', 'latin', 500],
  ['Serif 2', 'newsreader', 'latin-ext', 500],
  ['Serif 3', 'newsreader', 'vietnamese', 500],
  ['Sans', 'atkinson-hyperlegible-next', 'latin', 400],
  ['Sans 2', 'atkinson-hyperlegible-next', 'latin-ext', 400],
  ['Sans', 'atkinson-hyperlegible-next', 'latin', 600],
  ['Sans 2', 'atkinson-hyperlegible-next', 'latin-ext', 600],
  ['Arabic', 'noto-sans-arabic', 'arabic', 500],
] as const;

/** The packages, whose versions decide what is drawn. */
export const fontPackages = [
  '@fontsource/newsreader',
  '@fontsource/atkinson-hyperlegible-next',
  '@fontsource/noto-sans-arabic',
  '@fontsource/noto-emoji',
];

/** Families in the order in which a letter is looked for. */
export const serif = 'Serif, Serif 2, Serif 3, Arabic';
export const sans = 'Sans, Sans 2, Serif 3, Arabic';

/** How many files the emoji are spread over. */
const EMOJI_FILES = 11;

/** Where a glyph of Noto Emoji stands: as wide as high, in parts of its own unit. */
const EMOJI_BOX = '-60 -2130 2720 2720';

export interface CardFonts {
  /** For satori. */
  fonts: Font[];
  /** Whether every letter of a text can be drawn; emoji are asked for one by one. */
  has(text: string): boolean;
  /** An emoji as the address of a picture in one colour; undefined for one that the font does not have. */
  emoji(sign: string, colour: string): string | undefined;
}

const require = createRequire(import.meta.url);

/** Reads the fonts: once for each thread that draws. */
export async function loadCardFonts(): Promise<CardFonts> {
  // The package is a promise of what the interface above describes.
  const shaper = (await require('harfbuzzjs')) as HarfBuzz;
  const faceOf = (data: Buffer) => shaper.createFace(shaper.createBlob(data), 0);
  const covered = new Set<number>();
  const fonts = textFonts.map(([name, family, subset, weight]): Font => {
    const data = fontFile(family, subset, weight);
    for (const point of faceOf(data).collectUnicodes()) covered.add(point);
    turnMarksRound(data);
    return { name, data, weight, style: 'normal' };
  });
  let emojiFonts: ShapingFont[] | undefined;
  const paths = new Map<string, string | undefined>();

  const pathOf = (sign: string): string | undefined => {
    emojiFonts ??= Array.from({ length: EMOJI_FILES }, (_, n) =>
      shaper.createFont(faceOf(fontFile('noto-emoji', String(n), 500))),
    );
    for (const font of emojiFonts) {
      const glyph = singleGlyph(shaper, font, sign);
      if (glyph !== undefined) return font.glyphToPath(glyph);
    }
    return undefined;
  };

  return {
    fonts,
    has: (text) => [...text].every((sign) => covered.has(sign.codePointAt(0) ?? 0)),
    emoji(sign, colour) {
      if (!paths.has(sign)) paths.set(sign, pathOf(sign));
      const path = paths.get(sign);
      if (path === undefined) return undefined;
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${EMOJI_BOX}"><path transform="scale(1,-1)" fill="${colour}" d="${path}"/></svg>`;
      return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    },
  };
}

/** The one glyph that a font has for a whole sign; the parts of a family or a flag are not the sign. */
function singleGlyph(shaper: HarfBuzz, font: ShapingFont, sign: string): number | undefined {
  const buffer = shaper.createBuffer();
  buffer.addText(sign);
  buffer.guessSegmentProperties();
  shaper.shape(font, buffer);
  const glyphs = buffer.json();
  buffer.destroy();
  const seen = glyphs.filter(({ ax }) => ax > 0);
  return seen.length === 1 && glyphs.every(({ g }) => g !== 0) ? seen[0]?.g : undefined;
}

function fontFile(family: string, subset: string, weight: number): Buffer {
  const name = `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`;
  return unpackWoff(readFileSync(require.resolve(name)));
}
