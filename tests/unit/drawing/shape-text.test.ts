/** What a text looks like before it has a size: its letters in the order in which they are seen, joined and close. */
import { describe, expect, it } from 'vitest';
import { loadCardFonts } from '../../../src/publish/card-fonts.ts';
import {
  type Cluster,
  shapeText,
  type TextStyle,
  visualOrder,
} from '../../../src/publish/shape-text.ts';

const fonts = loadCardFonts();
const shaped = (text: string, more: Partial<TextStyle> = {}) =>
  shapeText(text, { family: 'title', ...more }, fonts);
const widthOf = (clusters: readonly Cluster[]) =>
  clusters.reduce((sum, { advance }) => sum + advance, 0);

/** The letter of each glyph of ours; those of Arabic look different wherever they stand. */
const letters = new Map<string, string>();
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789()[]/:. ') {
  const [glyph] = fonts.shape(letter, fonts.fontOf(letter, 'title') ?? 0, false);
  letters.set(`${glyph?.font} ${glyph?.glyph}`, letter);
}

/** A line as it is seen, from left to right: `*` is a letter in Arabic, `#` an emoji. */
function seen(text: string, direction: 'ltr' | 'rtl'): string {
  const { clusters } = shaped(text, { direction });
  return visualOrder(clusters)
    .map(({ glyphs }) => {
      const [{ font = 0, glyph = 0 } = {}] = glyphs;
      return letters.get(`${font} ${glyph}`) ?? (font > 8 ? '#' : '*');
    })
    .join('');
}

describe('what is seen from left to right', () => {
  it.each([
    // Numbers and words of ours keep their own order; brackets turn with what is around them.
    ['بيت 24/7 (Home)', 'rtl', '(Home) 24/7 ***'],
    ['بيت 2031 AB: بي', 'rtl', '** :AB 2031 ***'],
    ['AB بيت', 'rtl', '*** AB'],
    ['AB بيت', 'ltr', 'AB ***'],
    // A number after Arabic is part of it.
    ['Warm بيت 12 for', 'ltr', 'Warm 12 *** for'],
    ['Home [بيت] now', 'ltr', 'Home [***] now'],
    // An emoji goes the way of what it stands in.
    ['A بي 🏠 بيت B', 'ltr', 'A *** # ** B'],
    ['بي 🏠 A', 'rtl', 'A # **'],
    // Marks of direction do what they say, and are not seen.
    ['AB \u202eCD 12\u202c E', 'ltr', 'AB 21 DC E'],
    ['AB \u2067CD, \u2066EF\u2069\u2069 E', 'ltr', 'AB EF *CD E'],
    ['plain words', 'ltr', 'plain words'],
  ] as const)('of “%s” (%s) is %s', (text, direction, expected) => {
    expect(seen(text, direction)).toBe(expected);
  });

  it('is Arabic from its end to its beginning', () => {
    const { clusters } = shaped('بيت', { direction: 'rtl' });
    expect(visualOrder(clusters)).toEqual([...clusters].reverse());
  });

  it('begins at the right by itself where the first letter does', () => {
    expect(shaped('24 بيت AB').isRightToLeft).toBe(true);
    expect(shaped('24 AB بيت').isRightToLeft).toBe(false);
  });
});

describe('letters', () => {
  it('stand closer where they fit into each other', () => {
    const apart = ['A', 'V', 'A'].map((letter) => widthOf(shaped(letter).clusters));
    expect(widthOf(shaped('AVA').clusters)).toBeLessThan(apart.reduce((a, b) => a + b) - 0.05);
  });

  it('have as much between them as is asked for, but not where they are joined', () => {
    const spacing = 0.1;
    const more = (text: string) =>
      widthOf(shaped(text, { spacing }).clusters) - widthOf(shaped(text).clusters);
    expect(more('House')).toBeCloseTo(0.5);
    expect(more('بيت')).toBe(0);
  });

  it('in Arabic are narrower joined than apart', () => {
    const joined = widthOf(shaped('ببب').clusters);
    expect(joined).toBeLessThan(3 * widthOf(shaped('ب').clusters) - 0.1);
  });

  it('bear their marks: above or below, on the letter and no wider for it', () => {
    const [bare] = shaped('ب').clusters;
    for (const [mark, isAbove] of [
      ['\u064e', true],
      ['\u0651', true],
      ['\u0650', false],
    ] as const) {
      const { clusters } = shaped(`ب${mark}`);
      expect(clusters.length).toBe(1);
      expect(widthOf(clusters)).toBeCloseTo(bare?.advance ?? 0);
      const boxes = (clusters[0]?.glyphs ?? []).map(({ font, glyph, x, y }) => {
        const outline = fonts.outline(font, glyph);
        if (!outline) throw new Error('A glyph has no shape.');
        const { left, right, top, bottom, unitsPerEm } = outline;
        const isAdded = !bare?.glyphs.some((each) => each.glyph === glyph);
        return {
          isAdded,
          left: x + left / unitsPerEm,
          right: x + right / unitsPerEm,
          top: y + top / unitsPerEm,
          bottom: y + bottom / unitsPerEm,
        };
      });
      const [large] = [...boxes].sort((a, b) => b.right - b.left - (a.right - a.left));
      const [small, ...more] = boxes.filter(({ isAdded }) => isAdded);
      if (!small || !large || more.length > 0) throw new Error('There is not one mark.');
      expect(small.left).toBeGreaterThan(large.left);
      expect(small.right).toBeLessThan(large.right);
      if (isAbove) expect(small.bottom).toBeGreaterThan(large.top);
      else expect(small.top).toBeLessThan(large.bottom);
    }
  });

  it('are each of the first font that has them, so that words look alike', () => {
    const fontsOf = (text: string, family: TextStyle['family']) =>
      shaped(text, { family }).clusters.map(({ glyphs }) => glyphs[0]?.font);
    expect(fontsOf('aŵệب', 'title')).toEqual([0, 1, 2, 7]);
    expect(fontsOf('aŵب', 'text')).toEqual([3, 4, 7]);
    expect(fontsOf('aŵب', 'strong')).toEqual([5, 6, 8]);
  });

  it('that no font has with their mark are set without it, never as an empty box', () => {
    const withMark = shaped('x\u0651').clusters.flatMap(({ glyphs }) => glyphs);
    const without = shaped('x').clusters.flatMap(({ glyphs }) => glyphs);
    expect(withMark).toEqual(without);
  });
});

it('a line may end after a space, hyphen, dash or slash, but not in a number or a name of signs', () => {
  const endsIn = (text: string) => {
    const { clusters } = shaped(text);
    // Every cluster is one letter here.
    expect(clusters.length).toBe(text.length);
    return [...text].map((letter, at) => letter + (clusters[at]?.mayEnd ? '|' : '')).join('');
  };
  expect(endsIn('well-being and/or a–b')).toBe('well-|being |and/|or |a–|b');
  expect(endsIn('2026-27 24/7 -x no\u00a0end')).toBe('2026-27 |24/7 |-x |no\u00a0end');
});
