/** What a card shows of a title: every letter or none of it, joined and the right way round, never over the edge. */
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Card, cardSize } from '../../../src/publish/card.ts';
import { drawCard } from '../../../src/publish/card-drawing.ts';
import { type CardFonts, loadCardFonts } from '../../../src/publish/card-fonts.ts';

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

let fonts: CardFonts;

beforeAll(async () => {
  fonts = await loadCardFonts();
});

const draw = (title: string, more: Partial<Card> = {}) =>
  drawCard({ ...plain, title, ...more }, fonts);

/** Says how many points of a part of a card are not of the colour of its surface. */
function looker(png: Buffer) {
  const { width, height } = cardSize;
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  return ([left, right]: Range, [top, bottom]: Range) => {
    let count = 0;
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) {
        if (pixels.readUInt32BE((y * width + x) * 4) >>> 8 !== 0xfbf8f1) count++;
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

  it('in Arabic is joined: it looks different from the same letters kept apart', async () => {
    const apart = [...'بيت'].join('\u200c');
    expect(fonts.has(apart)).toBe(true);
    expect(await draw('بيت', { rtl: true })).not.toEqual(await draw(apart, { rtl: true }));
  });

  it('in Arabic begins at the right, one in English at the left', async () => {
    const left: Range = [40, 560];
    const right: Range = [640, 1160];
    const arabic = looker(await draw('بيت', { rtl: true }));
    expect(arabic(right, titleRows)).toBeGreaterThan(1000);
    expect(arabic(left, titleRows)).toBe(0);
    const english = looker(await draw('House'));
    expect(english(left, titleRows)).toBeGreaterThan(1000);
    expect(english(right, titleRows)).toBe(0);
  });

  it('in Arabic has its first letter at the right: a tall one before a long flat stroke', async () => {
    const png = await draw(`\u0627${'\u0640'.repeat(5)}`, { rtl: true });
    const inked = looker(png);
    const stroke: Range = [100, 1085];
    const letter: Range = [1085, 1130];
    const above: Range = [150, 230];
    expect(inked(letter, above)).toBeGreaterThan(200);
    expect(inked(stroke, above)).toBe(0);
    expect(inked(stroke, titleRows)).toBeGreaterThan(500);
  });

  it('in Arabic has its dots and signs where they belong, above the letter or below it', async () => {
    const rowsOf = async (letter: string) => {
      const inked = looker(await draw(letter, { rtl: true }));
      const rows = Array.from({ length: 360 }, (_, n) => 112 + n);
      const seen = rows.filter((row) => inked([700, 1130], [row, row + 1]) > 0);
      return { top: seen[0] ?? 0, bottom: seen.at(-1) ?? 0 };
    };
    const [alef, hamza, ya, dotted] = [
      await rowsOf('\u0627'),
      await rowsOf('\u0623'),
      await rowsOf('\u0649'),
      await rowsOf('\u064a'),
    ];
    expect(hamza.top).toBeLessThan(alef.top - 20);
    expect(hamza.bottom).toBe(alef.bottom);
    expect(dotted.bottom).toBeGreaterThan(ya.bottom + 10);
    expect(dotted.top).toBe(ya.top);
  });

  it('has its emoji: families, flags, keys and shades of skin are one picture each', async () => {
    const signs = ['🏠', '☀️', '👍🏿', '👩🏽‍🚒', '👨‍👩‍👧', '🇬🇧', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '1️⃣', '✅', '🏳️‍🌈'];
    expect(signs.filter((sign) => !fonts.emoji(sign, ink))).toEqual([]);
    expect(new Set(signs.map((sign) => fonts.emoji(sign, ink))).size).toBe(signs.length);
    expect(await draw('Lofts 🏠')).not.toEqual(await draw('Lofts'));
  });

  it('without a sign that no font has is drawn without it, never with an empty box', async () => {
    expect(fonts.has('\uffff')).toBe(false);
    expect(await draw('Lofts \uffff \ufdd0')).toEqual(await draw('Lofts'));
    expect(await draw('Lofts → lunch')).toEqual(await draw('Lofts lunch'));
  });

  it('in a script that the fonts lack gives way to the name of the site', async () => {
    expect(await draw('আমাদের বাড়ি')).toEqual(await draw('Fernbridge'));
    expect(await draw('我们的家', { site: '我们的家' })).toEqual(await draw('', { site: '' }));
  });

  it.each([
    ['of one word that is too long', 'Llanfairpwllgwyngyll'.repeat(5)],
    ['of far too many words', 'what four hundred tenants told us '.repeat(20).trim()],
    ['of wide letters', 'WWWW MMMM '.repeat(9).trim()],
  ])('%s stays within its margins and above the foot', async (_what, title) => {
    const inked = looker(await draw(title, { partOf: title, detail: '20 November 2026' }));
    expect(inked([1130, 1200], [0, 630])).toBe(0);
    expect(inked([32, 100], [0, 630])).toBe(0);
    // Between the title and the line over the foot.
    expect(inked([32, 1200], [482, 494])).toBe(0);
    expect(inked([108, 1124], [588, 630])).toBe(0);
  });

  it('that is longer than there is room for ends in an ellipsis, so its end makes no difference', async () => {
    const long = 'what four hundred tenants told us '.repeat(20);
    expect(await draw(`${long} one`)).toEqual(await draw(`${long} two`));
  });
});

it('the same card has the same bytes', async () => {
  expect(await draw('Tŷ 🏠 بيت')).toEqual(await draw('Tŷ 🏠 بيت'));
});
