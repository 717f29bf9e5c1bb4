/** Draws an icon of the site: its logo, or the first letter of its place on its own colour. */
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { type CardFonts, serif } from './card-fonts.ts';
import type { Size } from './indexed-png.ts';

/** What is drawn on an icon. */
export interface Icon {
  /** The address of the logo; without it the letter stands there. */
  logo?: string;
  letter: { sign: string; fill: string; on: string };
  /** How much stays free on each side, in parts of the whole. */
  margin: number;
  /** Where it may not be seen through; a letter always stands on its colour. */
  background?: string;
  /** Rounded corners, for where the icon is shown as it is. */
  isRound: boolean;
}

/** The size at which a letter is measured. */
const LETTER = 400;

export async function drawIcon(icon: Icon, { width }: Size, fonts: CardFonts): Promise<Buffer> {
  const svg = icon.logo ? logoOn(icon, icon.logo, width) : await letterOn(icon, width, fonts);
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

/** An SVG picture of the logo in the middle of a square. */
export function logoOn({ margin, background }: Icon, logo: string, width: number): string {
  const free = Math.round(width * margin);
  const inner = width - 2 * free;
  const behind = background
    ? `<rect width="${width}" height="${width}" fill="${background}"/>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${width}" width="${width}" height="${width}">${behind}<image x="${free}" y="${free}" width="${inner}" height="${inner}" href="${logo}"/></svg>`;
}

/** A letter as large as it may be, in the middle whatever its shape. */
async function letterOn(icon: Icon, width: number, { fonts, has }: CardFonts): Promise<string> {
  const { letter, margin, isRound } = icon;
  const round = isRound ? ` rx="${Math.round(width * 0.1)}"` : '';
  const square = `<rect width="${width}" height="${width}"${round} fill="${letter.fill}"/>`;
  const style = { color: letter.on, fontFamily: serif, fontSize: LETTER };
  const element = { type: 'div', props: { style, children: letter.sign } };
  // A letter that the fonts do not have would be an empty box; the colour alone is better.
  const drawn = has(letter.sign)
    ? // Satori's elements are those of React, but for what React itself adds to them.
      await satori(element as unknown as Parameters<typeof satori>[0], {
        width: 2 * LETTER,
        height: 2 * LETTER,
        fonts,
      })
    : '';
  const box = drawn ? new Resvg(drawn).getBBox() : undefined;
  const side = width * (0.62 - margin);
  const free = (width - side) / 2;
  const inner = box
    ? drawn.replace(
        /^<svg [^>]*>/,
        `<svg x="${free}" y="${free}" width="${side}" height="${side}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}">`,
      )
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}">${square}${inner}</svg>`;
}
