/** What a card shows of a title: every letter or none of it, joined and the right way round, never over the edge. */
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { type Card, cardSize } from '../../../src/publish/card.ts';
import { drawCard, loadCardTools } from '../../../src/publish/card-drawing.ts';
import { sizeOfWholePng } from '../../../src/publish/indexed-png.ts';

const surface = '#fbf8f1';
const ink = '#1f1c17';
const colours = { surface, title: ink, kind: ink, soft: ink, rule: ink, plate: surface };
const plain: Card = {
  title: 'Lofts before lunch',
  rtl: false,
  kind: 'Weeknote',
  site: 'Fernbridge',
  spine: ['#a4472b'],
  colours,
};

const tools = loadCardTools();
const { fonts } = tools;

const draw = (title: string, more: Partial<Card> = {}) =>
  drawCard({ ...plain, title, ...more }, tools);

/** The colours of the points of a card. */
function pointsOf(png: Buffer) {
  const { width, height } = cardSize;
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  return (x: number, y: number) =>
    pixels.toString('hex', (y * width + x) * 4, (y * width + x) * 4 + 3);
}

/** Says how many points of a part of a card are not of the colour of its surface. */
function looker(png: Buffer) {
  const colourAt = pointsOf(png);
  return ([left, right]: Range, [top, bottom]: Range) => {
    let count = 0;
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) {
        if (colourAt(x, y) !== 'fbf8f1') count++;
      }
    }
    return count;
  };
}

type Range = [from: number, to: number];

/** Where titles stand, from the top. */
const titleRows: Range = [110, 480];

describe('a title', () => {
  it('in Welsh has all its letters', () => {
    expect(fonts.has('Tŷ’r Môr, ŵyl â ï ỳ ẁ Ŵ Ŷ £ – … “”')).toBe(true);
  });

  it('in Polish, Vietnamese, Arabic or Urdu too', () => {
    expect(fonts.has('Łódź śćżą Việt Nam بيوت دافئة گھر ٹھنڈا ٢٠٣١ ؟')).toBe(true);
  });

  it('in Arabic is joined: it looks different from the same letters kept apart', () => {
    const apart = [...'بيت'].join('\u200c');
    expect(fonts.has(apart)).toBe(true);
    expect(draw('بيت', { rtl: true })).not.toEqual(draw(apart, { rtl: true }));
  });

  it('in Arabic begins at the right, one in English at the left', () => {
    const left: Range = [40, 560];
    const right: Range = [640, 1160];
    const arabic = looker(draw('بيت', { rtl: true }));
    expect(arabic(right, titleRows)).toBeGreaterThan(1000);
    expect(arabic(left, titleRows)).toBe(0);
    const english = looker(draw('House'));
    expect(english(left, titleRows)).toBeGreaterThan(1000);
    expect(english(right, titleRows)).toBe(0);
  });

  it('in Arabic has its first letter at the right: a tall one before a long flat stroke', () => {
    const png = draw(`\u0627${'\u0640'.repeat(5)}`, { rtl: true });
    const inked = looker(png);
    const stroke: Range = [100, 1060];
    const letter: Range = [1060, 1092];
    const above: Range = [140, 215];
    expect(inked(letter, above)).toBeGreaterThan(200);
    expect(inked(stroke, above)).toBe(0);
    expect(inked(stroke, titleRows)).toBeGreaterThan(500);
  });

  it('in Arabic has its dots and signs where they belong, above the letter or below it', () => {
    const rowsOf = (letter: string) => {
      const inked = looker(draw(letter, { rtl: true }));
      const rows = Array.from({ length: 360 }, (_, n) => 112 + n);
      const seen = rows.filter((row) => inked([700, 1130], [row, row + 1]) > 0);
      return { top: seen[0] ?? 0, bottom: seen.at(-1) ?? 0 };
    };
    const [alef, hamza, ya, dotted] = [
      rowsOf('\u0627'),
      rowsOf('\u0623'),
      rowsOf('\u0649'),
      rowsOf('\u064a'),
    ];
    expect(hamza.top).toBeLessThan(alef.top - 20);
    expect(hamza.bottom).toBe(alef.bottom);
    expect(dotted.bottom).toBeGreaterThan(ya.bottom + 10);
    expect(dotted.top).toBe(ya.top);
  });

  it('has its emoji: families, flags, keys and shades of skin are one picture each', () => {
    const signs = ['🏠', '☀️', '👍🏿', '👩🏽‍🚒', '👨‍👩‍👧', '🇬🇧', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '1️⃣', '✅', '🏳️‍🌈'];
    const glyphs = signs.map((sign) => fonts.emoji(sign));
    expect(signs.filter((_sign, index) => !glyphs[index])).toEqual([]);
    const looks = glyphs.map((found) => found && fonts.outline(found.font, found.glyph)?.path);
    expect(new Set(looks).size).toBe(signs.length);
    expect(draw('Lofts 🏠')).not.toEqual(draw('Lofts'));
  });

  it('without a sign that no font has is drawn without it, never with an empty box', () => {
    expect(fonts.has('\uffff')).toBe(false);
    expect(draw('Lofts \uffff \ufdd0')).toEqual(draw('Lofts'));
    expect(draw('Lofts → lunch')).toEqual(draw('Lofts lunch'));
  });

  it('in a script that the fonts lack gives way to the name of the site', () => {
    expect(draw('আমাদের বাড়ি')).toEqual(draw('Fernbridge'));
    expect(draw('我们的家', { site: '我们的家' })).toEqual(draw('', { site: '' }));
  });

  it.each([
    ['of one word that is too long', 'Llanfairpwllgwyngyll'.repeat(5)],
    ['of far too many words', 'what four hundred tenants told us '.repeat(20).trim()],
    ['of wide letters', 'WWWW MMMM '.repeat(9).trim()],
  ])('%s stays within its margins and above the foot', (_what, title) => {
    const inked = looker(draw(title, { partOf: title, detail: '20 November 2026' }));
    expect(inked([1130, 1200], [0, 630])).toBe(0);
    expect(inked([32, 100], [0, 630])).toBe(0);
    // Between the title and the line over the foot.
    expect(inked([32, 1200], [482, 494])).toBe(0);
    expect(inked([108, 1124], [588, 630])).toBe(0);
  });

  it('of one word is set smaller, so that it stays whole while it can be read', () => {
    const below: Range = [215, 480];
    expect(looker(draw('Gemeindewohnungsverwaltungsamt'))([40, 1160], below)).toBe(0);
    expect(looker(draw('Two words'.repeat(4)))([40, 1160], below)).toBeGreaterThan(0);
  });

  it('that is longer than there is room for ends in an ellipsis, so its end makes no difference', () => {
    const long = 'what four hundred tenants told us '.repeat(20);
    expect(draw(`${long} one`)).toEqual(draw(`${long} two`));
  });
});

describe('a short text beside others', () => {
  const names = 'A mission with a name that goes on for longer than there is room';

  it('gives way to what stands after it: names in the foot never meet', () => {
    const inked = looker(draw('House', { site: names, partOf: names }));
    const foot: Range = [545, 590];
    expect(inked([108, 1124], foot)).toBeGreaterThan(1000);
    // 1016 points are there: 400 for the one, 520 for the other.
    expect(inked([628, 724], foot)).toBe(0);
  });

  it('stands where it belongs in either direction: the site first, what it is part of last', () => {
    const foot: Range = [545, 590];
    const more = { site: 'Fernbridge missions', partOf: 'Warm' };
    for (const rtl of [false, true]) {
      const inked = looker(draw('House', { ...more, rtl }));
      const [left, right] = [inked([108, 500], foot), inked([700, 1124], foot)];
      expect(rtl ? right : left).toBeGreaterThan(3 * (rtl ? left : right));
    }
  });

  it('ends in an ellipsis where it is too long, so its end makes no difference', () => {
    expect(draw('House', { site: `${names} one` })).toEqual(
      draw('House', { site: `${names} two` }),
    );
    expect(draw('House', { detail: `${names} ${names} 1` })).toEqual(
      draw('House', { detail: `${names} ${names} 2` }),
    );
  });
});

describe('a card that means harm', () => {
  it.each([
    ['of 200,000 letters', 'a'.repeat(200_000)],
    ['of 200,000 letters in Arabic', 'ب'.repeat(200_000)],
    ['of 10,000 marks on a letter', `a${'\u0301\u0321'.repeat(5000)} and b`],
    ['of 10,000 marks on a letter in Arabic', `ب${'\u0651\u064e'.repeat(5000)}`],
    ['of letters as wide as a sentence', '\ufdfd'.repeat(60)],
    ['that turns round 500 times', '\u202e\u2067'.repeat(250).concat('Lofts بيت 12')],
    ['of emoji of 10,000 parts', `👩${'\u200d👩'.repeat(10_000)} 🏠`],
  ])('%s is drawn, within its margins', (_what, title) => {
    for (const rtl of [false, true]) {
      const more = {
        rtl,
        kind: title,
        partOf: title,
        site: title,
        detail: title,
        standfirst: title,
      };
      const png = draw(title, more);
      expect(sizeOfWholePng(png)).toEqual(cardSize);
      const inked = looker(png);
      const [left, right] = rtl ? [66, 1102] : [98, 1134];
      expect(inked([rtl ? 0 : 32, left], [0, 630])).toBe(0);
      expect(inked([right, rtl ? 1168 : 1200], [0, 630])).toBe(0);
    }
  });

  it('of signs that nobody sees has the name of the site on it', () => {
    for (const title of [
      '\u200b\u2060\ufeff',
      '\u00ad\u034f',
      '\u202e\u2066',
      '\ufe0f',
      '\u3164',
    ]) {
      expect(draw(title)).toEqual(draw('Fernbridge'));
    }
  });

  it('with signs that nobody sees among others is drawn as if they were not there', () => {
    expect(draw('Lo\u00adfts \u200b lunch')).toEqual(draw('Lofts lunch'));
  });

  it('with halves of letters is drawn without them', () => {
    expect(draw('Lofts \ud83c lunch \udfe0')).toEqual(draw('Lofts lunch'));
  });

  it('with hundreds of colours has as many as fit, and its words in their own', () => {
    const hex = (n: number) => (n * 0x10_305).toString(16).padStart(6, '0').slice(-6);
    const png = draw('House', { spine: Array.from({ length: 600 }, (_, n) => `#${hex(n)}`) });
    const palette = png.subarray(png.indexOf('PLTE') + 4);
    const colours = Array.from({ length: 256 }, (_, n) =>
      palette.toString('hex', n * 3, n * 3 + 3),
    );
    expect(png.readUInt32BE(png.indexOf('PLTE') - 4)).toBe(256 * 3);
    expect(colours).toContain('1f1c17');
    const inked = looker(png);
    expect(inked([100, 560], titleRows)).toBeGreaterThan(1000);
  });
});

describe('a logo', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><rect width="20" height="20" fill="#123456"/><rect x="20" width="20" height="20" fill="#e8b23a"/></svg>';
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const white = { ...colours, surface: '#ffffff', plate: '#eeeeee' };

  it('stands in its own colours at the beginning of the foot, and the name beside it', () => {
    const more = { logo: { address, ratio: 2 }, colours: white };
    for (const rtl of [false, true]) {
      const points = pointsOf(draw('House', { ...more, rtl }));
      // 104 × 52 points and 4 of the plate around them; the foot ends 46 above the edge.
      const left = rtl ? 1200 - 108 - 112 : 108;
      expect(points(left + 56, 526)).toBe('eeeeee');
      expect(points(left + 30, 554)).toBe('123456');
      expect(points(left + 80, 554)).toBe('e8b23a');
      // Its corners are round.
      expect(points(left, 524)).toBe('ffffff');
    }
  });
});

it('the same card has the same bytes', () => {
  expect(draw('Tŷ 🏠 بيت')).toEqual(draw('Tŷ 🏠 بيت'));
});
