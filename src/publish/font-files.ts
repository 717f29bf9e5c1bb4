/**
 * The files of the fonts of cards: those of our own dependencies, never those of the machine, so that a
 * card looks the same wherever it is drawn.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unpackWoff } from './woff.ts';

/** The package, the subset and the weight of each font of letters. */
const textFonts = [
  ['newsreader', 'latin', 500],
  ['newsreader', 'latin-ext', 500],
  ['newsreader', 'vietnamese', 500],
  ['atkinson-hyperlegible-next', 'latin', 400],
  ['atkinson-hyperlegible-next', 'latin-ext', 400],
  ['atkinson-hyperlegible-next', 'latin', 600],
  ['atkinson-hyperlegible-next', 'latin-ext', 600],
  ['noto-sans-arabic', 'arabic', 500],
  ['noto-sans-arabic', 'arabic', 600],
] as const;

/** The fonts of each family by their number, in the order in which a letter is looked for. */
export const families = {
  title: [0, 1, 2, 7],
  text: [3, 4, 2, 7],
  strong: [5, 6, 2, 8],
} as const;

export type Family = keyof typeof families;

/** Fonts whose letters are joined: no space is put between them. */
export const joined: readonly number[] = [7, 8];

/** The packages, whose versions decide what is drawn. */
export const fontPackages = [
  '@fontsource/newsreader',
  '@fontsource/atkinson-hyperlegible-next',
  '@fontsource/noto-sans-arabic',
  '@fontsource/noto-emoji',
];

/** How many files the emoji are spread over. */
const EMOJI_FILES = 11;

const require = createRequire(import.meta.url);

/** The fonts of letters, by their number. */
export function textFontFiles(): Buffer[] {
  return textFonts.map(([family, subset, weight]) => fontFile(family, subset, weight));
}

/** The fonts of emoji. */
export function emojiFontFiles(): Buffer[] {
  return Array.from({ length: EMOJI_FILES }, (_, n) => fontFile('noto-emoji', String(n), 500));
}

function fontFile(family: string, subset: string, weight: number): Buffer {
  const name = `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`;
  return unpackWoff(readFileSync(require.resolve(name)));
}
