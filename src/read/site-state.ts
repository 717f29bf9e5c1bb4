/** The state of everything that a site is loaded from: as long as it is the same, loading says the same. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from '../order.ts';
import { lastingState } from './read-whole.ts';
import { unlessRefused } from './value-cache.ts';

/**
 * The state of every file below `content/` and `_data/` in one word. Undefined where a file may have
 * changed so lately that another change might not show, or cannot be looked at.
 */
export function stateOfSite(root: string): string | undefined {
  const hash = createHash('sha256');
  const folders = ['content', '_data'].filter((name) => existsSync(join(root, name)));
  const isKnown = unlessRefused(() => folders.every((name) => walk(root, name, hash)));
  return isKnown ? hash.digest('base64') : undefined;
}

function walk(root: string, folder: string, hash: ReturnType<typeof createHash>): boolean {
  const items = readdirSync(join(root, folder), { withFileTypes: true });
  return items
    .sort((a, b) => byText(a.name, b.name))
    .every((item) => {
      const path = `${folder}/${item.name}`;
      if (item.isDirectory()) return walk(root, path, hash);
      const state = lastingState(join(root, path));
      if (state !== undefined) hash.update(`${path}\n${state}\n`);
      return state !== undefined;
    });
}
