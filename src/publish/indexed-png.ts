/** Writes a picture of few colours as a small PNG: up to 256 of them, each point the number of one. */
import { constants, crc32, deflateSync } from 'node:zlib';
import { channels, type Point } from './palette.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface Size {
  width: number;
  height: number;
}

/** Writes pictures of one size, one after the other. */
export type PngWriter = (numbers: Uint8Array, palette: readonly Point[]) => Buffer;

/**
 * What `numbers` holds is the number in the palette of each point, row after row.
 * @param size its width is a multiple of four
 */
export function createPngWriter({ width, height }: Size): PngWriter {
  if (width % 4 !== 0) throw new Error(`A row of ${width} points cannot be taken four by four.`);
  // Kept, so that no picture waits for memory.
  const rows = new Uint8Array((width + 1) * height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each point, which is a number in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return (numbers, palette) => {
    filter(numbers, rows, width);
    return Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(palette.flatMap(channels))),
      // Looking for more than repetitions takes five times as long, for a tenth less.
      chunk('IDAT', deflateSync(rows, { level: 1, strategy: constants.Z_RLE, chunkSize: CHUNK })),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  };
}

/** More than most pictures take, so that they need not be put together of parts. */
const CHUNK = 65_536;

/** How a row is filtered: each number less the one above it, so that what repeats is 0. */
const UP = 2;

/** Each row, with how it is filtered before it. */
function filter(numbers: Uint8Array, rows: Uint8Array, width: number): void {
  const fours = new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length / 4);
  const step = width / 4;
  rows.fill(0);
  rows[0] = UP;
  rows.set(numbers.subarray(0, width), 1);
  // Plain loops, four points at a time: this looks at every point, and most are as those above them.
  for (let row = 1, four = step; four < fours.length; row++) {
    rows[row * (width + 1)] = UP;
    for (const end = four + step; four < end; four++) {
      if (fours[four] === fours[four - step]) continue;
      for (let at = four * 4; at < four * 4 + 4; at++) {
        rows[at + row + 1] = (numbers[at] ?? 0) - (numbers[at - width] ?? 0);
      }
    }
  }
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
