/** An icon without a logo: the first letter of the place, in the middle of its colour. */
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { loadCardFonts } from '../../../src/publish/card-fonts.ts';
import { drawIcon } from '../../../src/publish/icon-drawing.ts';

const fonts = loadCardFonts();
const SIDE = 100;

/** What is free of the letter on each side. */
function freeAround(sign: string) {
  const icon = { letter: { sign, fill: '#1f6f6b', on: '#ffffff' }, margin: 0, isRound: false };
  const png = drawIcon(icon, { width: SIDE, height: SIDE }, fonts);
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}"><image href="${href}" width="${SIDE}" height="${SIDE}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  const white = Array.from({ length: SIDE * SIDE }, (_, n) => n).filter(
    (n) => pixels.toString('hex', n * 4, n * 4 + 3) === 'ffffff',
  );
  if (white.length === 0) return undefined;
  const [columns, rows] = [white.map((n) => n % SIDE), white.map((n) => Math.floor(n / SIDE))];
  return {
    left: Math.min(...columns),
    right: SIDE - 1 - Math.max(...columns),
    top: Math.min(...rows),
    bottom: SIDE - 1 - Math.max(...rows),
  };
}

describe('a letter', () => {
  it.each(['F', 'Ŵ', 'Q', 'ب', 'أ'])('%s stands in the middle, whatever its shape', (sign) => {
    const free = freeAround(sign);
    if (!free) throw new Error('There is no letter.');
    expect(Math.abs(free.left - free.right)).toBeLessThanOrEqual(2);
    expect(Math.abs(free.top - free.bottom)).toBeLessThanOrEqual(2);
    // Its longer side is 62 of 100.
    expect(Math.abs(Math.min(free.left, free.top) - 19)).toBeLessThanOrEqual(1);
  });

  it('that the fonts lack is left out: no empty box is drawn', () => {
    expect(freeAround('我')).toBeUndefined();
    expect(freeAround('')).toBeUndefined();
  });
});
