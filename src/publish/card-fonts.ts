/**
 * The fonts of cards as HarfBuzz reads them: which letters they have, which glyphs a text becomes, and
 * what those look like.
 */
import { Blob, Direction, Face, Font, Buffer as GlyphBuffer, shape } from 'harfbuzzjs';
import { emojiFontFiles, type Family, families, textFontFiles } from './font-files.ts';

/** A glyph of a text that was shaped. Lengths are in parts of the size of the text. */
export interface ShapedGlyph {
  font: number;
  glyph: number;
  /** The place in the text of the first letter that it stands for. */
  at: number;
  advance: number;
  /** How far from its place it stands, to the right and upwards. */
  x: number;
  y: number;
}

/** A glyph as a shape, in units of its font, y upwards. */
export interface Outline {
  /** An SVG path. */
  path: string;
  unitsPerEm: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface CardFonts {
  /** Whether every letter of a text can be drawn; emoji are asked for one by one. */
  has(text: string): boolean;
  /** The first font of a family with all letters of a grapheme, else with the letter that bears the others. */
  fontOf(grapheme: string, family: Family): number | undefined;
  /** The glyphs from left to right of letters that go one way; letters that the font lacks are left out. */
  shape(letters: string, font: number, isRightToLeft: boolean): ShapedGlyph[];
  /** The one glyph of an emoji; undefined for one that the fonts do not have. */
  emoji(sign: string): ShapedGlyph | undefined;
  outline(font: number, glyph: number): Outline | undefined;
  /** How far the letters of a family reach above the line they stand on and below it, in parts of their size. */
  reach(family: Family): { up: number; down: number };
}

/** Where an emoji stands: in a square as wide and as high as the size of the text, this many units of its font. */
const EMOJI_SIDE = 2720;
const EMOJI_LEFT = 60;

/** The longest emoji are families and flags, of under thirty of these. */
const LONGEST_EMOJI = 40;

/** So many emoji are remembered. */
const MOST_EMOJI = 5000;

/** Signs that are seen only in what they do to others; no font needs to have them. */
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;

interface LoadedFont {
  font: Font;
  unitsPerEm: number;
  letters: Set<number>;
}

/** Reads the fonts: once for each thread that draws. */
export function loadCardFonts(): CardFonts {
  const fonts = textFontFiles().map(load);
  const firstEmoji = fonts.length;
  const covered = new Set(fonts.flatMap(({ letters }) => [...letters]));
  const signs = new Map<string, ShapedGlyph | undefined>();
  // One buffer for all texts: what HarfBuzz keeps outside the reach of the collector does not grow.
  const buffer = new GlyphBuffer();

  const fontWith = (number: number) => {
    const found = fonts[number];
    if (!found) throw new Error(`There is no font of the number ${number}.`);
    return found;
  };

  const shapeWith = (text: string, number: number, direction?: Direction) => {
    const { font, unitsPerEm } = fontWith(number);
    buffer.reset();
    buffer.addText(text);
    if (direction !== undefined) buffer.setDirection(direction);
    // Else it would be that of the machine.
    buffer.setLanguage('und');
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint, cluster }, index): ShapedGlyph => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      return {
        font: number,
        glyph: codepoint,
        at: cluster,
        advance: xAdvance / unitsPerEm,
        x: xOffset / unitsPerEm,
        y: yOffset / unitsPerEm,
      };
    });
  };

  const loadEmoji = () => {
    if (fonts.length > firstEmoji) return;
    for (const file of emojiFontFiles()) fonts.push({ ...load(file), unitsPerEm: EMOJI_SIDE });
  };

  const findEmoji = (sign: string): ShapedGlyph | undefined => {
    loadEmoji();
    for (let font = firstEmoji; font < fonts.length; font++) {
      const glyph = singleGlyph(shapeWith(sign, font));
      if (glyph) return { ...glyph, at: 0, advance: 1, x: EMOJI_LEFT / EMOJI_SIDE };
    }
    return undefined;
  };

  return {
    has: (text) =>
      [...text].every((sign) => covered.has(sign.codePointAt(0) ?? 0) || ignorable.test(sign)),
    fontOf(grapheme, family) {
      const points = pointsOf(grapheme);
      const [base] = points;
      const able = (wanted: number[]) =>
        families[family].find((font) => wanted.every((point) => fontWith(font).letters.has(point)));
      return base === undefined ? families[family][0] : (able(points) ?? able([base]));
    },
    shape(letters, font, isRightToLeft) {
      const glyphs = shapeWith(letters, font, isRightToLeft ? Direction.RTL : Direction.LTR);
      return glyphs.filter(({ glyph }) => glyph !== 0);
    },
    emoji(sign) {
      if (sign.length > LONGEST_EMOJI) return undefined;
      if (!signs.has(sign)) {
        if (signs.size === MOST_EMOJI) signs.clear();
        signs.set(sign, findEmoji(sign));
      }
      return signs.get(sign);
    },
    outline(number, glyph) {
      const { font, unitsPerEm } = fontWith(number);
      const extents = font.glyphExtents(glyph);
      if (!extents || extents.width === 0 || extents.height === 0) return undefined;
      const { xBearing, yBearing, width, height } = extents;
      return {
        path: font.glyphToPath(glyph),
        unitsPerEm,
        left: xBearing,
        right: xBearing + width,
        top: yBearing,
        bottom: yBearing + height,
      };
    },
    reach(family) {
      const { font, unitsPerEm } = fontWith(families[family][0]);
      const { ascender, descender } = font.hExtents();
      return { up: ascender / unitsPerEm, down: -descender / unitsPerEm };
    },
  };
}

function load(file: Buffer): LoadedFont {
  const face = new Face(new Blob(file));
  const letters = new Set(face.collectUnicodes());
  return { font: new Font(face), unitsPerEm: face.upem, letters };
}

/** The code points that a font must have. */
function pointsOf(grapheme: string): number[] {
  const letters = [...grapheme].filter((letter) => !ignorable.test(letter));
  return letters.map((letter) => letter.codePointAt(0) ?? 0);
}

/** The one glyph that a font has for a whole sign; the parts of a family or a flag are not the sign. */
function singleGlyph(glyphs: ShapedGlyph[]): ShapedGlyph | undefined {
  const seen = glyphs.filter(({ advance }) => advance > 0);
  return seen.length === 1 && glyphs.every(({ glyph }) => glyph !== 0) ? seen[0] : undefined;
}
