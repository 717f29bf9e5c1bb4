/**
 * Glyphs as points, ready to be put on cards: each is drawn once for every size and quarter of a point at
 * which it stands, and kept while there is room.
 */
import { Resvg } from '@resvg/resvg-js';
import type { CardFonts } from './card-fonts.ts';

/** How much of each point a glyph covers, from 0 to `LEVELS`. */
export interface Mask {
  /** From the place of the glyph on its line to the right, and down. */
  left: number;
  top: number;
  width: number;
  height: number;
  levels: Uint8Array;
}

export const LEVELS = 15;

/** A glyph stands at one of so many places within a point. */
export const STEPS = 4;

/** So many bytes of masks are kept: ten times what the titles of a large site take. */
const MOST_BYTES = 32_000_000;

/** What a mask takes besides its levels. */
const FRAME = 200;

export interface GlyphMasks {
  /** @param step how many quarters of a point the glyph stands to the right */
  of(font: number, glyph: number, size: number, step: number): Mask;
  /** What all that is kept takes. */
  readonly bytes: number;
}

export function createGlyphMasks(fonts: CardFonts, mostBytes = MOST_BYTES): GlyphMasks {
  const kept = new Map<number, Mask>();
  let bytes = 0;
  return {
    get bytes() {
      return bytes;
    },
    of(font, glyph, size, step) {
      const key = ((font * 65_536 + glyph) * 1024 + size) * STEPS + step;
      const known = kept.get(key);
      if (known) return known;
      const mask = draw(fonts, font, glyph, size, step / STEPS);
      kept.set(key, mask);
      bytes += mask.levels.length + FRAME;
      // The oldest go first: what is asked for often is soon there again.
      for (const [oldest, { levels }] of kept) {
        if (bytes <= mostBytes) break;
        kept.delete(oldest);
        bytes -= levels.length + FRAME;
      }
      return mask;
    },
  };
}

const nothing: Mask = { left: 0, top: 0, width: 0, height: 0, levels: new Uint8Array() };

function draw(fonts: CardFonts, font: number, glyph: number, size: number, offset: number): Mask {
  const outline = fonts.outline(font, glyph);
  if (!outline) return nothing;
  const scale = size / outline.unitsPerEm;
  const left = Math.floor(outline.left * scale + offset);
  const top = Math.floor(-outline.top * scale);
  const width = Math.ceil(outline.right * scale + offset) - left;
  const height = Math.ceil(-outline.bottom * scale) - top;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path transform="matrix(${scale} 0 0 ${-scale} ${offset - left} ${-top})" d="${outline.path}"/></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const levels = new Uint8Array(width * height);
  for (let at = 0; at < levels.length; at++) {
    levels[at] = Math.round(((pixels[at * 4 + 3] ?? 0) * LEVELS) / 255);
  }
  return { left, top, width, height, levels };
}
