/** What the first bytes of a picture say of it: its type and size. Nothing is decoded, so nothing can burst. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureFault, PictureTrouble } from '../problems/picture-trouble.ts';
import { OPEN, reasonOf } from './read-whole.ts';

/** What pictures may be at most: a telephone's best camera fits, a decompression bomb does not. */
export const MAX_PICTURE_BYTES = 40 * 1024 * 1024;
export const MAX_PICTURE_POINTS = 100_000_000;
export const MAX_PICTURE_SIDE = 16_000;

export type PictureType = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif';

export interface PictureHeader {
  type: PictureType;
  /** In points, as they are stored: a photograph may say besides that it has to be turned. */
  width: number;
  height: number;
}

/** Gives the bytes at a place of a file; fewer, where it ends before. */
type Read = (at: number, length: number) => Buffer;

/** Makes the function that says what is wrong with a picture file of a site; each is opened once. */
export function createPictureReader(root: string): (file: string) => PictureTrouble | undefined {
  const known = new Map<string, PictureTrouble | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, pictureTroubleIn(join(root, file)));
    return known.get(file);
  };
}

/** Undefined where its first bytes are those of a picture. */
function pictureTroubleIn(path: string): PictureTrouble | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(path, OPEN);
    const file = handle;
    const stat = fstatSync(file);
    if (!stat.isFile()) return { why: 'damaged' };
    const found = pictureHeader((at, length) => {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(file, bytes, 0, length, at));
    }, stat.size);
    return 'why' in found ? found : undefined;
  } catch (error) {
    // Throws again what is no matter of this file.
    reasonOf(error);
    return { why: 'damaged' };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** The header of a picture that has been read whole, or what is wrong with it. */
export function pictureHeaderOf(bytes: Buffer): PictureHeader | PictureTrouble {
  return pictureHeader((at, length) => bytes.subarray(at, at + length), bytes.length);
}

function pictureHeader(read: Read, size: number): PictureHeader | PictureTrouble {
  const trouble = (why: PictureFault, is?: string): PictureTrouble => ({ why, ...(is && { is }) });
  if (size === 0) return trouble('empty');
  if (size > MAX_PICTURE_BYTES) return trouble('too-large');
  const start = read(0, 64);
  const kind = types.find(({ begins }) => begins(start));
  if (!kind) return trouble('no-picture', otherTypeOf(start));
  const [width, height] = kind.size(start, read) ?? [0, 0];
  if (width === 0 || height === 0) return trouble('damaged');
  if (Math.max(width, height) > MAX_PICTURE_SIDE || width * height > MAX_PICTURE_POINTS) {
    return trouble('too-many-points', `${width} × ${height}`);
  }
  return { type: kind.type, width, height };
}

type Size = [width: number, height: number];

interface TypeOfPicture {
  type: PictureType;
  begins(start: Buffer): boolean;
  /** Undefined where the bytes do not say it. */
  size(start: Buffer, read: Read): Size | undefined;
}

const ascii = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to);

const types: TypeOfPicture[] = [
  {
    type: 'jpeg',
    begins: (start) => start[0] === 0xff && start[1] === 0xd8 && start[2] === 0xff,
    size: (_start, read) => jpegSize(read),
  },
  {
    type: 'png',
    begins: (start) => ascii(start, 0, 8) === '\u0089PNG\r\n\u001a\n',
    size: (start) =>
      start.length >= 24 && ascii(start, 12, 16) === 'IHDR'
        ? [start.readUInt32BE(16), start.readUInt32BE(20)]
        : undefined,
  },
  {
    type: 'gif',
    begins: (start) => /^GIF8[79]a/.test(ascii(start, 0, 6)),
    size: (start) =>
      start.length >= 10 ? [start.readUInt16LE(6), start.readUInt16LE(8)] : undefined,
  },
  {
    type: 'webp',
    begins: (start) => ascii(start, 0, 4) === 'RIFF' && ascii(start, 8, 12) === 'WEBP',
    size: (start) => webpSize(start),
  },
  {
    type: 'avif',
    begins: (start) =>
      /^ftyp.{4,}avi[fs]/s.test(brandsOf(start)) || /^ftypavi[fs]/.test(brandsOf(start)),
    size: (_start, read) => avifSize(read(0, 65_536)),
  },
];

/** The types that a file of this kind says it is, after the mark `ftyp`. */
function brandsOf(start: Buffer): string {
  const end = start.length >= 8 ? start.readUInt32BE(0) : 0;
  return ascii(start, 4, Math.min(end, start.length));
}

/** Walks from part to part until the one that says the size; what stands between may be long. */
function jpegSize(read: Read): Size | undefined {
  let at = 2;
  for (let parts = 0; parts < 4096; parts++) {
    const part = read(at, 9);
    if (part.length < 9 || part[0] !== 0xff) return undefined;
    const marker = part[1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return [part.readUInt16BE(7), part.readUInt16BE(5)];
    } else if (marker === 0xda || marker === 0xd9) return undefined;
    else at += 2 + part.readUInt16BE(2);
  }
  return undefined;
}

function webpSize(start: Buffer): Size | undefined {
  if (start.length < 30) return undefined;
  const form = ascii(start, 12, 16);
  if (form === 'VP8X') return [start.readUIntLE(24, 3) + 1, start.readUIntLE(27, 3) + 1];
  if (form === 'VP8 ') return [start.readUInt16LE(26) & 0x3fff, start.readUInt16LE(28) & 0x3fff];
  if (form !== 'VP8L') return undefined;
  const bits = start.readUInt32LE(21);
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
}

/** The largest of the sizes that are named: small pictures of it, and tiles, may be named too. */
function avifSize(start: Buffer): Size | undefined {
  let largest: Size | undefined;
  for (let at = start.indexOf('ispe'); at !== -1; at = start.indexOf('ispe', at + 4)) {
    if (at + 16 > start.length) break;
    const size: Size = [start.readUInt32BE(at + 8), start.readUInt32BE(at + 12)];
    if (!largest || size[0] * size[1] > largest[0] * largest[1]) largest = size;
  }
  return largest;
}

/** What a file is that is named like a picture, where that is plain. */
function otherTypeOf(start: Buffer): string | undefined {
  const text = start
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^ftyp(?:hei|hev|mif1|msf1)/.test(brandsOf(start))) return 'HEIC';
  if (/^<svg|^<\?xml/i.test(text)) return 'SVG';
  if (/^<(?:!doctype html|html)/i.test(text)) return 'HTML';
  if (text.startsWith('%PDF')) return 'PDF';
  if (/^(?:II\*\0|MM\0\*)/.test(text)) return 'TIFF';
  return text.startsWith('version https://git-lfs') ? 'Git LFS' : undefined;
}
