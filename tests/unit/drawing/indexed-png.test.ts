/** Small pictures are written so that any program reads them, and a damaged one is noticed. */
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../src/publish/card-canvas.ts';
import { icoOf } from '../../../src/publish/ico.ts';
import { createPngWriter, sizeOfWholePng } from '../../../src/publish/indexed-png.ts';

const red = [200, 0, 0, 255];
const nearlyRed = [204, 0, 0, 255];
const paper = [250, 248, 241, 255];
const size = { width: 4, height: 2 };
const { numbers, points } = pictureOf(
  Buffer.from([red, paper, paper, red, red, nearlyRed, paper, paper].flat()),
  size.width,
  size.height,
  256,
);
const write = createPngWriter(size);
const png = write(numbers, points);

/** The points of a picture as another program sees them. */
function pointsOf(bytes: Buffer, width: number, height: number): number[][] {
  const href = `data:image/png;base64,${bytes.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  return Array.from({ length: width * height }, (_, n) => [...pixels.subarray(n * 4, n * 4 + 4)]);
}

describe('a picture of few colours', () => {
  it('is read as it was, but that what cannot be told apart is one colour', () => {
    expect(pointsOf(png, 4, 2)).toEqual([red, paper, paper, red, red, red, paper, paper]);
  });

  it('has the colours most of it has where there are more than may be', () => {
    const blue = [0, 0, 200, 255];
    const many = Buffer.from([red, red, red, red, paper, paper, paper, blue].flat());
    const two = pictureOf(many, size.width, size.height, 2);
    expect(two.points.length).toBe(2);
    const nearest = [red, red, red, red, paper, paper, paper, red];
    expect(pointsOf(write(two.numbers, two.points), 4, 2)).toEqual(nearest);
  });

  it('is not changed by the one written after it', () => {
    const copy = Buffer.from(png);
    const other = write(
      numbers.map((number) => 1 - number),
      points,
    );
    expect(pointsOf(other, 4, 2)).toEqual([paper, red, red, paper, paper, paper, red, red]);
    expect(png).toEqual(copy);
    expect(write(numbers, points)).toEqual(png);
  });

  it('says its size while every byte of it is right', () => {
    expect(sizeOfWholePng(png)).toEqual({ width: 4, height: 2 });
    expect(sizeOfWholePng(png.subarray(0, -1))).toBeUndefined();
    expect(sizeOfWholePng(Buffer.concat([png, Buffer.from('x')]))).toBeUndefined();
    expect(sizeOfWholePng(Buffer.alloc(0))).toBeUndefined();
    for (let at = 0; at < png.length; at++) {
      const damaged = Buffer.from(png);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(sizeOfWholePng(damaged), `byte ${at}`).toBeUndefined();
    }
  });
});

it('an .ico is a header of 22 bytes that says where the PNG in it stands, and that PNG', () => {
  const ico = icoOf(png, { width: 32, height: 32 });
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  expect([ico.readUInt32LE(14), ico.readUInt32LE(18)]).toEqual([png.length, 22]);
  expect(ico.subarray(22)).toEqual(png);
});
