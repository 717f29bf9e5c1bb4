/** Draws an icon of the site: its logo, or the first letter of its place on its own colour. */
import { Resvg } from '@resvg/resvg-js';
import type { CardFonts } from './card-fonts.ts';
import type { Size } from './indexed-png.ts';
import { shapeText } from './shape-text.ts';

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

export function drawIcon(icon: Icon, { width }: Size, fonts: CardFonts): Buffer {
  const svg = icon.logo ? logoOn(icon, icon.logo, width) : letterOn(icon, width, fonts);
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
function letterOn(icon: Icon, width: number, fonts: CardFonts): string {
  const { letter, margin, isRound } = icon;
  const round = isRound ? ` rx="${Math.round(width * 0.1)}"` : '';
  const square = `<rect width="${width}" height="${width}"${round} fill="${letter.fill}"/>`;
  // A letter that the fonts do not have would be an empty box; the colour alone is better.
  const paths = fonts.has(letter.sign) ? pathsOf(letter.sign, fonts) : '';
  const box = paths ? new Resvg(svgOf(paths, LETTER)).getBBox() : undefined;
  const side = width * (0.62 - margin);
  const free = (width - side) / 2;
  const inner = box
    ? `<svg x="${free}" y="${free}" width="${side}" height="${side}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}"><g fill="${letter.on}">${paths}</g></svg>`
    : '';
  return svgOf(`${square}${inner}`, width);
}

/** The shapes of a letter and its marks. */
function pathsOf(sign: string, fonts: CardFonts): string {
  const { clusters } = shapeText(sign, { family: 'title' }, fonts);
  const paths = clusters.flatMap(({ glyphs }) =>
    glyphs.map(({ font, glyph, x, y }) => {
      const outline = fonts.outline(font, glyph);
      if (!outline) return '';
      const scale = LETTER / outline.unitsPerEm;
      const place = `${x * LETTER} ${LETTER - y * LETTER}`;
      return `<path transform="matrix(${scale} 0 0 ${-scale} ${place})" d="${outline.path}"/>`;
    }),
  );
  return paths.join('');
}

function svgOf(inner: string, side: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${inner}</svg>`;
}
