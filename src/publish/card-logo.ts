/** The logo on a card: on a plate with round corners, drawn once for every colour of card. */
import { Resvg } from '@resvg/resvg-js';
import type { Card } from './card.ts';
import { type Picture, pictureOf } from './card-canvas.ts';

/** How high and how wide a logo may be, and what of the plate is seen around it. */
const HIGHEST = 52;
const WIDEST = 200;
const EDGE = 4;
const ROUND = 8;

/** What a logo may use of the palette; the rest is for inks, and the spine. */
const MOST_COLOURS = 120;

/** A site has one logo, and as many colours of cards as missions. */
const MOST_LOGOS = 60;

export type CardLogos = (card: Card) => Picture | undefined;

export function createCardLogos(): CardLogos {
  const kept = new Map<string, Picture>();
  return ({ logo, colours: { surface, plate } }) => {
    if (!logo) return undefined;
    const key = [surface, plate, logo.ratio, logo.address].join(' ');
    let picture = kept.get(key);
    if (!picture) {
      picture = draw(logo, surface, plate);
      if (kept.size === MOST_LOGOS) kept.clear();
      kept.set(key, picture);
    }
    return picture;
  };
}

function draw({ address, ratio }: NonNullable<Card['logo']>, surface: string, plate: string) {
  const inner = Math.min(HIGHEST, WIDEST / ratio);
  const [width, height] = [inner * ratio + 2 * EDGE, inner + 2 * EDGE].map((side) =>
    Math.max(1, Math.round(side)),
  ) as [number, number];
  const whole = `width="${width}" height="${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${whole}><rect ${whole} fill="${surface}"/><rect ${whole} rx="${ROUND}" fill="${plate}"/><image x="${EDGE}" y="${EDGE}" width="${width - 2 * EDGE}" height="${height - 2 * EDGE}" href="${address}"/></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return pictureOf(pixels, width, height, MOST_COLOURS);
}
