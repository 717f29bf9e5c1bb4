/** Writes a picture of few colours as a small PNG: up to 256 of them, each point the number of one. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Colours nearer than this in every channel count as one. */
const NEAR = 12;
const MOST = 256;

export interface Size {
  width: number;
  height: number;
}

/** @param pixels red, green, blue and alpha of each point; what is not opaque is taken as if it were */
export function indexedPng(pixels: Buffer, { width, height }: Size): Buffer {
  // Numbers of four bytes begin at a multiple of four.
  const { buffer, byteOffset } = pixels.byteOffset % 4 === 0 ? pixels : new Uint8Array(pixels);
  const points = new Uint32Array(buffer, byteOffset, width * height);
  const starts = runsOf(points, width);
  const { palette, numbers } = paletteOf(points, starts);
  // Each row begins with how it was filtered: 0, not at all.
  const rows = Buffer.alloc((width + 1) * height);
  let to = 0;
  for (let run = 0; run + 1 < starts.length; run++) {
    if (to % (width + 1) === 0) to++;
    const start = starts[run] ?? 0;
    const number = numbers.get(points[start] ?? 0) ?? 0;
    for (const end = to + (starts[run + 1] ?? 0) - start; to < end; to++) rows[to] = number;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each point, which is a number in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    // Level 9 takes ten times as long on surfaces like these, for a tenth less.
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Where points of one colour that follow each other in a row begin; the last number is the end of all. */
function runsOf(points: Uint32Array, width: number): Uint32Array {
  // Plain loops over numbers: this looks at every point of every card.
  const starts = new Uint32Array(points.length + 1);
  let count = 0;
  for (let at = 0; at < points.length; at++) {
    if (at % width === 0 || points[at] !== points[at - 1]) starts[count++] = at;
  }
  starts[count++] = points.length;
  return starts.subarray(0, count);
}

/** The colours that most points have, and for every colour the number of the nearest of them. */
function paletteOf(
  points: Uint32Array,
  starts: Uint32Array,
): { palette: number[]; numbers: Map<number, number> } {
  const counts = new Map<number, number>();
  for (let run = 0; run + 1 < starts.length; run++) {
    const start = starts[run] ?? 0;
    const point = points[start] ?? 0;
    counts.set(point, (counts.get(point) ?? 0) + (starts[run + 1] ?? 0) - start);
  }
  const palette: number[] = [];
  const numbers = new Map<number, number>();
  for (const [point] of [...counts].sort(([a, m], [b, n]) => n - m || a - b)) {
    const { number, distance } = nearest(point, palette);
    if (palette.length < MOST && distance > NEAR) {
      numbers.set(point, palette.length);
      palette.push(point);
    } else {
      numbers.set(point, number);
    }
  }
  return { palette, numbers };
}

function nearest(point: number, palette: readonly number[]): { number: number; distance: number } {
  let number = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, other] of palette.entries()) {
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

/** Red, green and blue, as they follow each other in memory (all machines that Node runs on). */
function channels(point: number): [number, number, number] {
  return [point & 255, (point >> 8) & 255, (point >> 16) & 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The size of a PNG that is whole, its sums right from the first byte to the last; else undefined. */
export function sizeOfWholePng(bytes: Buffer): Size | undefined {
  if (bytes.length < 45 || !bytes.subarray(0, 8).equals(SIGNATURE)) return undefined;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) return undefined;
    if (bytes.readUInt32BE(end) !== crc32(bytes.subarray(at + 4, end))) return undefined;
    const type = bytes.toString('latin1', at + 4, at + 8);
    at = end + 4;
    if (type === 'IEND') break;
  }
  const isWhole = at === bytes.length && bytes.toString('latin1', at - 8, at - 4) === 'IEND';
  return isWhole ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}
