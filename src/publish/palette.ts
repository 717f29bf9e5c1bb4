/** The colours of a picture of numbers: up to 256, each with its number. */

/** Red, green and blue in one number, red last. */
export type Point = number;

export const MOST_COLOURS = 256;

export interface Palette {
  readonly points: readonly Point[];
  /** The number of a colour that is as near as this; a new one while there is room, else the nearest. */
  numberOf(point: Point, near: number): number;
  /** Adds colours that follow each other. @returns the number of the first */
  add(points: readonly Point[]): number;
}

export function createPalette(most = MOST_COLOURS): Palette {
  const points: Point[] = [];
  return {
    points,
    numberOf(point, near) {
      const { number, distance } = nearest(point, points);
      if (distance <= near || points.length >= most) return number;
      return points.push(point) - 1;
    },
    add(more) {
      const first = points.length;
      points.push(...more);
      return first;
    },
  };
}

function nearest(point: Point, points: readonly Point[]): { number: number; distance: number } {
  let number = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, other] of points.entries()) {
    const far = Math.max(
      Math.abs((point & 255) - (other & 255)),
      Math.abs(((point >> 8) & 255) - ((other >> 8) & 255)),
      Math.abs(((point >> 16) & 255) - ((other >> 16) & 255)),
    );
    if (far < distance) {
      distance = far;
      number = index;
    }
  }
  return { number, distance };
}

/** @param colour `#rrggbb` or `#rrggbbaa` @param behind what is seen through it */
export function pointOf(colour: string, behind: Point = 0): Point {
  const at = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16);
  const point = at(1) | (at(3) << 8) | (at(5) << 16);
  return colour.length > 7 ? mix(behind, point, at(7) / 255) : point;
}

/** A colour on its way from one to another. */
export function mix(from: Point, to: Point, share: number): Point {
  let mixed = 0;
  for (const shift of [0, 8, 16]) {
    const [start, end] = [(from >> shift) & 255, (to >> shift) & 255];
    mixed |= Math.round(start + (end - start) * share) << shift;
  }
  return mixed;
}

/** Red, green and blue. */
export function channels(point: Point): [number, number, number] {
  return [point & 255, (point >> 8) & 255, (point >> 16) & 255];
}
