/** What a logo may be, and what is left of it: shapes, and nothing that could run or ask for anything. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitsIcon, pngOf, squareLogo } from '../../../src/publish/logo.ts';
import { checkLogo } from '../../../src/validate/check-logo.ts';

const place = { file: '_data/site.yml', line: 2, column: 7 };
const circle = '<circle cx="5" cy="5" r="4"/>';
const svgOf = (inner: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10"${more}>${inner}</svg>`;

function check(bytes: string | Buffer, file = '_data/logo.svg') {
  return checkLogo({ value: 'logo.svg', file, found: { bytes: Buffer.from(bytes) } }, place);
}

/** A PNG of one point, so that a picture within a logo would have something to show. */
const png = new Resvg(svgOf(circle, ' width="8" height="8"')).render().asPng();
const folder = mkdtempSync(join(tmpdir(), 'plainsight-logo-'));
const secret = join(folder, 'secret.png');

beforeAll(() => writeFileSync(secret, png));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an SVG', () => {
  it.each([
    ['has code in it', svgOf(`${circle}<script>alert(1)</script>`)],
    ['has code in it', svgOf(`${circle}<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>`)],
    ['has code in it', svgOf(circle, ' onload="alert(1)"')],
    ['has code in it', svgOf(`<a xlink:href="javascript:alert(1)">${circle}</a>`)],
    ['has code in it', svgOf(`<foreignObject><p>Hello</p></foreignObject>${circle}`)],
    ['has code in it', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svgOf(circle)}`],
    ['another picture', svgOf(`${circle}<image href="${secret}" width="9" height="9"/>`)],
    ['another picture', svgOf(`${circle}<s:image xmlns:s="http://www.w3.org/2000/svg"/>`)],
    [
      'another picture',
      svgOf(`<filter id="a"><feImage xlink:href="${secret}"/></filter>${circle}`),
    ],
    ['from elsewhere', svgOf(`<use xlink:href="https://x.example/a.svg#b"/>${circle}`)],
    ['from elsewhere', svgOf(`<rect width="9" height="9" fill="url(https://x.example/#a)"/>`)],
    ['from elsewhere', svgOf(`<style>@import "https://x.example/a.css"</style>${circle}`)],
    ['from elsewhere', `<?xml-stylesheet href="https://x.example/a.css"?>${svgOf(circle)}`],
    ['set in a font', svgOf(`${circle}<text y="8">F</text>`)],
    ['cannot be read', svgOf('<circle cx="5')],
    ['cannot be read', Buffer.from([0x3c, 0xff, 0xfe])],
    ['cannot be read', `<html><body>${circle}</body></html>`],
    ['shows nothing', svgOf('')],
    ['shows nothing', svgOf('<circle cx="50" cy="50" r="4"/>')],
  ])('that %s is refused, at its place', (why, svg) => {
    const { logo, problems } = check(svg);
    expect(logo).toBeUndefined();
    expect(problems.map(({ id, line, column }) => [id, line, column])).toEqual([
      ['unusable-logo', 2, 7],
    ]);
    expect(problems[0]?.message).toContain(why);
  });

  it('of shapes, classes, gradients and parts used again is taken', () => {
    const { logo, problems } = check(
      `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svgOf(
        `<metadata>Made by hand</metadata><style>.a{fill:#123456}</style><defs><linearGradient id="g"><stop stop-color="#fff"/></linearGradient><g id="u">${circle}</g></defs><use xlink:href="#u" class="a"/><rect width="4" height="4" fill="url(#g)"/>`,
      )}`,
    );
    expect(problems).toEqual([]);
    expect(logo).toMatchObject({ width: 10, height: 10, isVector: true });
    // Only what was understood as a shape is left.
    expect(logo?.svg).toContain('#123456');
    expect(logo?.svg).not.toMatch(/Made by hand|DOCTYPE|class=|<style/);
  });
});

describe('another file', () => {
  it('that is a PNG is taken, whatever its name', () => {
    const { logo } = check(png, '_data/mark.dat');
    expect(logo).toMatchObject({ width: 8, height: 8, isVector: false });
  });

  it('that says it has more points than a screen is refused before it is unpacked', () => {
    const bomb = Buffer.from(png);
    bomb.writeUInt32BE(100_000, 16);
    expect(check(bomb).problems[0]?.message).toContain('larger than a mark');
  });

  it('that is no picture, or another sort of one, is refused', () => {
    expect(check('GIF89a', '_data/logo.gif').problems[0]?.message).toContain('neither SVG nor PNG');
    expect(check(png.subarray(0, 60)).problems[0]?.message).toContain('shows nothing');
  });
});

describe('icons', () => {
  const wide = check(svgOf(circle, ' width="30" height="10"').replace('0 0 10 10', '0 0 30 10'));

  it('are made of a logo that is not too flat for them', () => {
    expect(wide.logo && fitsIcon(wide.logo)).toBe(false);
    const { logo } = check(svgOf(circle));
    expect(logo && fitsIcon(logo)).toBe(true);
  });

  it('have the logo in the middle of a square', () => {
    const { logo } = wide;
    expect(logo && squareLogo(logo)).toMatch(
      /^<svg xmlns="[^"]+" viewBox="0 0 30 30"><svg x="0" y="10" width="30" height="10" viewBox="0 0 30 10"/,
    );
    expect(logo && pngOf(logo, 20).readUInt32BE(16)).toBe(60);
  });
});
