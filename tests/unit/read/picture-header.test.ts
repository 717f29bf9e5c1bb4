/** What the first bytes of a picture say, measured against a decoder; and that no bytes upset it. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureHeaderOf } from '../../../src/read/picture-header.ts';

const plain = () =>
  sharp({ create: { width: 321, height: 123, channels: 3, background: '#a4472b' } });
const clear = () =>
  sharp({ create: { width: 321, height: 123, channels: 4, background: '#a4472b80' } });

/** A JPEG behind more metadata than fits into one part, as cameras that store depth write it. */
async function longJpeg(): Promise<Buffer> {
  const bytes = await plain().jpeg().toBuffer();
  const part = Buffer.alloc(65_535, 7);
  part.set([0xff, 0xe1, 0xff, 0xfd]);
  return Buffer.concat([bytes.subarray(0, 2), ...Array(12).fill(part), bytes.subarray(2)]);
}

const samples: [string, string, () => Promise<Buffer>][] = [
  ['a JPEG', 'jpeg', () => plain().jpeg().toBuffer()],
  ['a progressive JPEG', 'jpeg', () => plain().jpeg({ progressive: true }).toBuffer()],
  ['a JPEG behind 800 KB of metadata', 'jpeg', longJpeg],
  ['a PNG', 'png', () => clear().png().toBuffer()],
  ['a GIF', 'gif', () => plain().gif().toBuffer()],
  ['a WebP', 'webp', () => plain().webp().toBuffer()],
  ['a lossless WebP', 'webp', () => plain().webp({ lossless: true }).toBuffer()],
  ['a WebP that is see-through', 'webp', () => clear().webp().toBuffer()],
  ['an AVIF', 'avif', () => plain().avif({ effort: 0 }).toBuffer()],
  ['an AVIF that is see-through', 'avif', () => clear().avif({ effort: 0 }).toBuffer()],
];

describe('the header', () => {
  it.each(samples)('of %s says its size', async (_, type, make) => {
    expect(pictureHeaderOf(await make())).toEqual({ type, width: 321, height: 123 });
  });

  it.each(samples)(
    'of %s is read without a crash wherever it ends or is damaged',
    async (_, __, make) => {
      const bytes = await make();
      for (let end = 1; end < Math.min(bytes.length, 400); end++) {
        expect(() => pictureHeaderOf(bytes.subarray(0, end))).not.toThrow();
      }
      for (let at = 0; at < Math.min(bytes.length, 400); at++) {
        const [was = 0] = bytes.subarray(at);
        for (const value of [0, 0x7f, 0xff, was]) {
          bytes[at] = value;
          expect(() => pictureHeaderOf(bytes)).not.toThrow();
        }
      }
    },
  );

  it.each([
    ['', 'empty', undefined],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'no-picture', 'SVG'],
    ['\ufeff<?xml version="1.0"?><svg/>', 'no-picture', 'SVG'],
    ['<!DOCTYPE html><script>', 'no-picture', 'HTML'],
    ['%PDF-1.7', 'no-picture', 'PDF'],
    ['\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'no-picture', 'HEIC'],
    ['version https://git-lfs.github.com/spec/v1', 'no-picture', 'Git LFS'],
    ['\u0001', 'no-picture', undefined],
  ])('of %j is none', (text, why, is) => {
    expect(pictureHeaderOf(Buffer.from(text))).toEqual({ why, ...(is && { is }) });
  });

  it.each([
    [16_001, 1, 'too-many-points'],
    [10_001, 10_000, 'too-many-points'],
    [0, 10, 'damaged'],
  ])('of a picture of %i × %i points tells that it cannot be shown', async (width, height, why) => {
    const bytes = await plain().png().toBuffer();
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    expect(pictureHeaderOf(bytes)).toMatchObject({ why });
  });
});
