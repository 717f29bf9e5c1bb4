/** The logo of a site as other pictures and pages use it. */
import { createRequire } from 'node:module';
import type { Logo } from '../relate/site.ts';

const require = createRequire(import.meta.url);

/** A logo that is wider, or higher, than this to its other side is too flat for an icon. */
const FLAT = 2;

export function fitsIcon({ width, height }: Logo): boolean {
  return Math.max(width, height) <= FLAT * Math.min(width, height);
}

/** A picture of points, so high. */
export function pngOf({ svg }: Logo, height: number): Buffer {
  // Only sites with a logo wait for the renderer to be loaded.
  const { Resvg } = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  const options = { font: { loadSystemFonts: false }, fitTo: { mode: 'height', value: height } };
  return new Resvg(svg, options as ConstructorParameters<typeof Resvg>[1]).render().asPng();
}

/** The address of a picture of points that is part of the address. */
export function rasterLogo(logo: Logo, height: number): string {
  return `data:image/png;base64,${pngOf(logo, height).toString('base64')}`;
}

/** The same of shapes, where the logo has them; else of points, so high. */
export function logoAddress(logo: Logo, height: number): string {
  if (!logo.isVector) return rasterLogo(logo, height);
  return `data:image/svg+xml;base64,${Buffer.from(logo.svg).toString('base64')}`;
}

/** The logo in the middle of a square, for programs that show it small. */
export function squareLogo(logo: Logo): string {
  const { svg, width, height } = logo;
  const side = Math.max(width, height);
  const place = `x="${(side - width) / 2}" y="${(side - height) / 2}" width="${width}" height="${height}"`;
  const inner = logo.isVector
    ? // The renderer writes these two first.
      svg.replace(/^<svg width="[^"]*" height="[^"]*"/, `<svg ${place}`)
    : `<image ${place} href="${rasterLogo(logo, 128)}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${inner.trim()}</svg>\n`;
}
