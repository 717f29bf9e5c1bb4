/**
 * Judges the logo of a site and makes it harmless: what is published of an SVG are the shapes that a
 * renderer understood of it, written anew, never the file itself.
 */
import { createRequire } from 'node:module';
import type { LogoFault } from '../problems/catalogue/logo.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';
import { nearest } from '../problems/words.ts';
import { pictureHeaderOf } from '../read/picture-header.ts';
import type { LogoSource } from '../read/read-logo.ts';
import type { Logo } from '../relate/site.ts';

const require = createRequire(import.meta.url);

/** In points; a decompression bomb has more. */
const LONGEST_SIDE = 4096;

/** What must not be in an SVG, in the order in which it is told. Names are the same after any prefix. */
const refused: [LogoFault, RegExp][] = [
  [
    'code',
    /<!ENTITY|<([\w-]+:)?(script|foreignObject|handler|iframe)\b|\son[a-z]+\s*=|javascript:/i,
  ],
  ['picture', /<([\w-]+:)?(image|feImage)\b/i],
  ['elsewhere', /<\?xml-stylesheet|@import|url\(\s*["']?(?!["']?\s*#)|\bhref\s*=\s*["'](?!\s*#)/i],
  ['text', /<([\w-]+:)?(text|tspan|textPath)\b/i],
];

export function checkLogo(
  source: LogoSource | undefined,
  place: Place,
): { logo: Logo | undefined; problems: Problem[] } {
  if (!source) return { logo: undefined, problems: [] };
  const { value, file, found } = source;
  if ('missing' in found) {
    const words = { value, nearest: nearest(value, found.known) };
    return { logo: undefined, problems: [problem('missing-logo', place, words)] };
  }
  const judged = 'tooLarge' in found ? 'large' : judge(found.bytes, file);
  if (typeof judged !== 'string') return { logo: judged, problems: [] };
  return { logo: undefined, problems: [problem('unusable-logo', place, { value, why: judged })] };
}

function judge(bytes: Buffer, file: string): Logo | LogoFault {
  const header = pictureHeaderOf(bytes);
  if ('type' in header && header.type === 'png') return pngLogo(bytes, header);
  if ('why' in header && header.why === 'too-many-points') return 'large';
  return file.toLowerCase().endsWith('.svg') ? svgLogo(bytes) : 'type';
}

function pngLogo(bytes: Buffer, { width, height }: { width: number; height: number }) {
  if (Math.max(width, height) > LONGEST_SIDE) return 'large';
  const address = `data:image/png;base64,${bytes.toString('base64')}`;
  const svg = `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg"><image width="${width}" height="${height}" href="${address}"/></svg>`;
  const drawn = parse(svg);
  if (!drawn) return 'broken';
  return isEmpty(drawn) ? 'empty' : { svg, width, height, isVector: false };
}

function svgLogo(bytes: Buffer): Logo | LogoFault {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'broken';
  }
  const fault = refused.find(([, pattern]) => pattern.test(text));
  if (fault) return fault[0];
  const drawn = parse(text);
  if (!drawn) return 'broken';
  if (isEmpty(drawn)) return 'empty';
  const { width, height } = drawn;
  return { svg: drawn.toString(), width, height, isVector: true };
}

type Drawn = InstanceType<typeof import('@resvg/resvg-js')['Resvg']>;

/** Only sites with a logo wait for the renderer to be loaded. */
function parse(svg: string): Drawn | undefined {
  const { Resvg } = require('@resvg/resvg-js') as typeof import('@resvg/resvg-js');
  try {
    const size = new Resvg(svg, { font: { loadSystemFonts: false } });
    const side = size.width > size.height ? 'width' : 'height';
    return new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: side, value: 64 } });
  } catch {
    return undefined;
  }
}

function isEmpty(drawn: Drawn): boolean {
  const { pixels } = drawn.render();
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at]) return false;
  return true;
}
