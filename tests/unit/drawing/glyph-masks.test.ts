/** Glyphs are drawn once, where they stand to a quarter of a point, and never fill the memory. */
import { describe, expect, it } from 'vitest';
import { loadCardFonts } from '../../../src/publish/card-fonts.ts';
import { createGlyphMasks, LEVELS, type Mask } from '../../../src/publish/glyph-masks.ts';

const fonts = loadCardFonts();
const [letter = 0] = fonts.shape('H', 0, false).map(({ glyph }) => glyph);
const covered = ({ levels }: Mask) => levels.reduce((sum, level) => sum + level, 0) / LEVELS;

/** Where the middle of what is covered is, from the place of the glyph to the right. */
const middleOf = ({ left, width, levels }: Mask) => {
  const sum = levels.reduce((all, level, at) => all + level * (left + (at % width) + 0.5), 0);
  return sum / levels.reduce((all, level) => all + level, 0);
};

describe('a glyph', () => {
  it('is drawn once for each place within a point', () => {
    const masks = createGlyphMasks(fonts);
    expect(masks.of(0, letter, 54, 1)).toBe(masks.of(0, letter, 54, 1));
    expect(masks.of(0, letter, 54, 1)).not.toBe(masks.of(0, letter, 54, 2));
    expect(masks.of(0, letter, 54, 1)).not.toBe(masks.of(0, letter, 62, 1));
  });

  it('covers as much wherever it stands, a quarter of a point further right each time', () => {
    const masks = createGlyphMasks(fonts);
    const all = [0, 1, 2, 3].map((step) => masks.of(0, letter, 30, step));
    const [first = 0] = all.map(middleOf);
    for (const [step, mask] of all.entries()) {
      expect(Math.abs(middleOf(mask) - first - step / 4)).toBeLessThan(0.1);
      expect(covered(mask) / covered(all[0] ?? mask)).toBeCloseTo(1, 1);
    }
  });

  it('has smooth edges and a whole middle', () => {
    const { levels } = createGlyphMasks(fonts).of(0, letter, 30, 1);
    expect(new Set(levels).size).toBeGreaterThan(5);
    expect(Math.max(...levels)).toBe(LEVELS);
  });

  it('that is a space covers nothing', () => {
    const [space = 0] = fonts.shape(' ', 0, false).map(({ glyph }) => glyph);
    expect(createGlyphMasks(fonts).of(0, space, 54, 0).levels.length).toBe(0);
  });
});

describe('what is kept', () => {
  const asMany = 20_000;

  it('takes no more than it may, however many glyphs there are', () => {
    const masks = createGlyphMasks(fonts, asMany);
    for (let glyph = 1; glyph < 60; glyph++) {
      for (const step of [0, 3]) masks.of(0, glyph, 54, step);
      expect(masks.bytes).toBeLessThanOrEqual(asMany);
    }
    // It is full, not empty.
    expect(masks.bytes).toBeGreaterThan(asMany / 2);
  });

  it('counts glyphs of nothing too', () => {
    const [space = 0] = fonts.shape(' ', 0, false).map(({ glyph }) => glyph);
    const masks = createGlyphMasks(fonts, asMany);
    for (let size = 1; size < 1000; size++) masks.of(0, space, size, 0);
    expect(masks.bytes).toBeGreaterThan(0);
    expect(masks.bytes).toBeLessThanOrEqual(asMany);
  });

  it('is drawn again just as it was', () => {
    const masks = createGlyphMasks(fonts, asMany);
    const before = masks.of(0, letter, 54, 1);
    for (let glyph = 1; glyph < 60; glyph++) masks.of(0, glyph, 54, 0);
    const again = masks.of(0, letter, 54, 1);
    expect(again).not.toBe(before);
    expect(again).toEqual(before);
  });

  it('gives way to a glyph that alone is larger', () => {
    const masks = createGlyphMasks(fonts, 100);
    expect(covered(masks.of(0, letter, 128, 0))).toBeGreaterThan(1000);
    expect(masks.bytes).toBe(0);
  });
});
