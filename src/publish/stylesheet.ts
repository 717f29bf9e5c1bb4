/** The one style sheet: bundled, minified, with the colours of the site, and the fonts it names. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, transform } from 'lightningcss';
import { byText } from '../order.ts';
import type { Site } from '../relate/site.ts';
import { colourRules } from '../render/colours.ts';
import { packageLayouts } from '../render/layouts.ts';

/** The families whose packages ship the font files. */
const fontPackages = [
  '@fontsource-variable/newsreader',
  '@fontsource-variable/atkinson-hyperlegible-next',
];

export interface Stylesheet {
  /** `/assets/site.1a2b3c4d.css`; the hash is that of the content, so it may be cached for ever. */
  url: string;
  css: string;
  /** Font files to copy into `/assets/fonts/`: absolute path by file name. */
  fonts: Map<string, string>;
}

/** Makes the style sheet. A site's own `layouts/styles/site.css` takes the place of the package's. */
export function makeStylesheet(site: Site, root: string): Stylesheet {
  const own = join(root, 'layouts/styles/site.css');
  const filename = existsSync(own) ? own : join(packageLayouts, 'styles/site.css');
  const bundled = bundle({ filename, minify: true });
  const colours = transform({
    filename: 'colours.css',
    code: Buffer.from(colourRules(site)),
    minify: true,
  });
  const css = `${bundled.code.toString()}${colours.code.toString()}`;
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  return { url: `/assets/site.${hash}.css`, css, fonts: fontsIn(css) };
}

function fontsIn(css: string): Map<string, string> {
  const names = [...css.matchAll(/url\(["']?fonts\/([^"')]+)["']?\)/g)].map(
    ([, name = '']) => name,
  );
  return new Map([...new Set(names)].sort(byText).map((name) => [name, fontFile(name)]));
}

function fontFile(name: string): string {
  for (const family of fontPackages) {
    const path = fileURLToPath(
      new URL(`files/${name}`, import.meta.resolve(`${family}/package.json`)),
    );
    if (existsSync(path)) return path;
  }
  throw new Error(`The style sheet names the font ${name}, which no font package has.`);
}
