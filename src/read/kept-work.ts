/**
 * What was worked out from texts, kept between runs: a file that did not change is not parsed again. One
 * file in `.cache/plainsight/content`, safe to delete; the code it was made by is part of its name.
 */
import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createValueCache } from './value-cache.ts';

export interface KeptWork {
  /**
   * What was made of these inputs before, else what is made now: plain data that nobody writes to.
   * @param what names the work
   * @param inputs all that it depends on besides the code
   */
  of<Value>(what: string, inputs: readonly string[], make: () => Value): Value;
  /** Keeps it for later runs, where there is enough of it to be worth the while. */
  save(): void;
}

export const keepNothing: KeptWork = { of: (_what, _inputs, make) => make(), save: () => {} };

/** To write and read less than this takes as long as to work it out. */
const WORTH_KEEPING = 1500;

/** The code that the work is done by; with the packages it uses, it decides whether what is kept will do. */
const code = ['markdown', 'read', 'schemas', 'validate', 'problems', 'escape-html.ts', 'days.ts'];

/** @param worth how many pieces of work are worth keeping */
export function createKeptWork(root: string, worth = WORTH_KEEPING): KeptWork {
  const cache = createValueCache<Map<string, unknown>>(join(root, '.cache/plainsight/content'));
  let known: Map<string, unknown> | undefined;
  const used = new Map<string, unknown>();
  let isNew = false;
  const key = recipe();
  return {
    of<Value>(what: string, inputs: readonly string[], make: () => Value): Value {
      known ??= cache.read(key) ?? new Map();
      const name = hash('sha256', JSON.stringify([what, ...inputs]), 'base64');
      const found = known.get(name);
      if (found === undefined) isNew = true;
      // What has the name was made by this very work.
      const value = found === undefined ? make() : (found as Value);
      used.set(name, value);
      return value;
    },
    save() {
      const isLess = used.size < (known?.size ?? 0) / 2;
      if (used.size < worth || !(isNew || isLess)) return;
      cache.keep(key, used);
      cache.prune(new Set([key]));
    },
  };
}

/** Everything but the inputs that decides what is worked out. */
function recipe(): string {
  const src = fileURLToPath(new URL('..', import.meta.url));
  const made = createHash('sha256').update(process.version);
  made.update(readFileSync(join(src, '../package.json')));
  for (const part of code) {
    const files = part.endsWith('.ts')
      ? [part]
      : readdirSync(join(src, part), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .sort()
          .map((name) => join(part, name));
    for (const file of files) made.update(readFileSync(join(src, file)));
  }
  return made.digest('hex').slice(0, 32);
}
