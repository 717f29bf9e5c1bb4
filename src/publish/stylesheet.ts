/** The one style sheet: bundled, minified, with what the settings choose, and the files it names. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, Features, transform } from 'lightningcss';
import { byText } from '../order.ts';
import { readOwnStyle } from '../read/read-own-style.ts';
import type { Site } from '../relate/site.ts';
import { colourRules } from '../render/colours.ts';
import { fontRules } from '../render/font-rules.ts';
import { packageLayouts } from '../render/layouts.ts';
import { type Token, tokensIn } from '../render/tokens.ts';

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
  /** The site's own files that its own rules name, to copy: absolute path by address. */
  ownFiles: Map<string, string>;
  /** The values that the rules are made of. */
  tokens: Token[];
}

/**
 * Makes the style sheet. A site's own `layouts/styles/site.css` takes the place of the package's, and
 * its `_data/custom.css` stands last, in a layer of its own.
 */
export function makeStylesheet(site: Site, root: string): Stylesheet {
  const own = join(root, 'layouts/styles/site.css');
  const filename = existsSync(own) ? own : join(packageLayouts, 'styles/site.css');
  const { css: ownRules, files: ownFiles } = ownStyle(root);
  const source = [
    bundle({ filename }).code.toString(),
    colourRules(site),
    fontRules(site.settings),
    ownRules,
  ].join('\n');
  const css = minify(source);
  const fonts = fontsIn(css);
  const tokens = tokensIn(unconditional(source));
  return { url: `/assets/site.${hashOf(css)}.css`, css, fonts, ownFiles, tokens };
}

/** Without the rules that hold on paper, or on some screens. */
function unconditional(css: string): string {
  const visitor = { Rule: { media: () => [], supports: () => [] } };
  return transform({ filename: 'site.css', code: Buffer.from(css), visitor }).code.toString();
}

/** Minified; `light-dark()` is put in words that browsers from before 2024 understand too. */
export function minify(css: string): string {
  const options = { filename: 'site.css', minify: true, include: Features.LightDark };
  return transform({ ...options, code: Buffer.from(css) }).code.toString();
}

/** Eight characters that change with the content, for the name of a file that may be cached for ever. */
export function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

/** What the owner adds, with the addresses at which the files that it names are published. */
function ownStyle(root: string): { css: string; files: Map<string, string> } {
  const style = readOwnStyle(root);
  const files = new Map<string, string>();
  if (!style || style.problems.length > 0) return { css: '', files };
  const { code } = transform({
    filename: style.file,
    code: Buffer.from(style.text),
    // In the dev server a page is shown although its rules have mistakes; `check` tells of them.
    errorRecovery: true,
    visitor: {
      Rule: { import: () => [] },
      Url(url) {
        const [path = '', rest = ''] = url.url.split(/(?=[?#])/);
        if (path === '' || !style.beside.has(path)) return url;
        files.set(`/assets/own/${path}`, join(root, '_data', path));
        return { ...url, url: `own/${path}${rest}` };
      },
    },
  });
  return { css: `@layer custom {\n${code.toString()}\n}`, files };
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
