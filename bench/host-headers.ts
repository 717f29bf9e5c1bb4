/** What a plain static host sends with a file: its own default, and what the site's `_headers` say. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The default of Netlify and Cloudflare Pages: ask again, and be told that nothing changed. */
const byDefault = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

interface Block {
  pattern: RegExp;
  headers: Record<string, string>;
}

/** @param folder a built site at the root of its host */
export function hostHeaders(folder: string): (path: string) => Record<string, string> {
  const file = join(folder, '_headers');
  const blocks = existsSync(file) ? blocksIn(readFileSync(file, 'utf8')) : [];
  return (path) => ({
    ...byDefault,
    ...Object.assign(
      {},
      ...blocks.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers),
    ),
  });
}

/** A path stands at the start of a line, its headers below it, set in; `*` is anything. */
function blocksIn(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim().split('\n'))
    .map(([path = '', ...lines]) => ({
      pattern: new RegExp(
        `^${path
          .split('*')
          .map((each) => each.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
          .join('.*')}$`,
      ),
      headers: Object.fromEntries(
        lines.map((line) => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
        }),
      ),
    }));
}
