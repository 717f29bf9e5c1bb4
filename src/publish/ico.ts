/** Writes `favicon.ico`, for programs that ask for nothing else: one PNG behind a short header. */
import type { Size } from './indexed-png.ts';

export function icoOf(png: Buffer, { width, height }: Size): Buffer {
  const header = Buffer.alloc(22);
  // An icon (1) with one picture.
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(width, 6);
  header.writeUInt8(height, 7);
  // One plane of 32 bits for each point.
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
