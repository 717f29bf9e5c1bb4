/** The points of a card as numbers of its palette: surfaces, glyphs in inks, and pictures. */
import { type Card, cardSize } from './card.ts';
import { LEVELS, type Mask } from './glyph-masks.ts';
import { createPalette, mix, type Palette, type Point, pointOf } from './palette.ts';

const { width: WIDTH, height: HEIGHT } = cardSize;

/** Where glyphs of one colour begin in the palette, before their faintest level. */
export type Ink = number;

export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A picture of few colours, by their numbers. */
export interface Picture {
  width: number;
  height: number;
  points: readonly Point[];
  numbers: Uint8Array;
}

export interface Canvas {
  readonly numbers: Uint8Array;
  readonly palette: Palette;
  ink(colour: string): Ink;
  fill(area: Rectangle, colour: string): void;
  /** A glyph whose line begins at a point. */
  paint(mask: Mask, x: number, y: number, ink: Ink): void;
  place(picture: Picture, left: number, top: number): void;
}

/** Of two colours in a picture that are so near one is enough. */
const NEAR = 12;

/**
 * @param numbers taken as they are, so that no card waits for memory
 * @param inks given first, so that whatever else there is leaves room for them
 */
export function createCanvas(numbers: Uint8Array, colours: Card['colours']): Canvas {
  const surface = pointOf(colours.surface);
  const palette = createPalette();
  palette.add([surface]);
  const inks = new Map<string, Ink>();
  const ink = (colour: string): Ink => {
    const known = inks.get(colour);
    if (known !== undefined) return known;
    const whole = pointOf(colour, surface);
    const ramp = Array.from({ length: LEVELS }, (_, n) => mix(surface, whole, (n + 1) / LEVELS));
    const first = palette.add(ramp) - 1;
    inks.set(colour, first);
    return first;
  };
  for (const each of [colours.title, colours.kind, colours.soft]) ink(each);
  numbers.fill(0);

  return {
    numbers,
    palette,
    ink,
    fill({ left, top, width, height }, colour) {
      const number = palette.numberOf(pointOf(colour, surface), 0);
      for (let y = top; y < top + height; y++) {
        const from = y * WIDTH + left;
        numbers.fill(number, from, from + width);
      }
    },
    paint({ left, top, width, height, levels }, x, y, first) {
      const from = Math.max(0, -(x + left));
      const to = Math.min(width, WIDTH - x - left);
      const last = Math.min(height, HEIGHT - y - top);
      // Plain loops over numbers: most of the time that a card takes goes by here.
      for (let row = Math.max(0, -(y + top)); row < last; row++) {
        const start = (y + top + row) * WIDTH + x + left;
        for (let column = from; column < to; column++) {
          const level = levels[row * width + column] ?? 0;
          // Of two glyphs that overlap, what covers more of a point is seen.
          if (level > 0 && (numbers[start + column] ?? 0) < first + level) {
            numbers[start + column] = first + level;
          }
        }
      }
    },
    place({ width, height, points, numbers: theirs }, left, top) {
      const own = points.map((point) => palette.numberOf(point, 0));
      for (let row = 0; row < height; row++) {
        const start = (top + row) * WIDTH + left;
        for (let column = 0; column < width; column++) {
          numbers[start + column] = own[theirs[row * width + column] ?? 0] ?? 0;
        }
      }
    },
  };
}

/** Room for the points of a card. */
export function emptyNumbers(): Uint8Array {
  return new Uint8Array(WIDTH * HEIGHT);
}

/** A picture in as few colours as can be told apart: those first that most of its points have. */
export function pictureOf(pixels: Buffer, width: number, height: number, most: number): Picture {
  const counts = new Map<Point, number>();
  const points = new Array<Point>(width * height);
  for (let at = 0; at < points.length; at++) {
    const point = pixels.readUIntLE(at * 4, 3);
    points[at] = point;
    counts.set(point, (counts.get(point) ?? 0) + 1);
  }
  const palette = createPalette(most);
  const numbers = new Map<Point, number>();
  for (const [point] of [...counts].sort(([a, m], [b, n]) => n - m || a - b)) {
    numbers.set(point, palette.numberOf(point, NEAR));
  }
  return {
    width,
    height,
    points: palette.points,
    numbers: Uint8Array.from(points, (point) => numbers.get(point) ?? 0),
  };
}
