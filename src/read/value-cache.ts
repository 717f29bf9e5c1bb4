/**
 * Keeps values that were worked out between runs, one file each below `.cache/plainsight/`, by a key that
 * says everything they came from. Safe to delete: what is damaged or missing counts as not there.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readWhole } from './read-whole.ts';

/** Larger than any value that is kept. */
const MAX_BYTES = 2 ** 30;

const HASH_BYTES = 32;

export interface ValueCache<Value> {
  /** The value, if it is there and whole. */
  read(key: string): Value | undefined;
  /** Keeps it for later, where the folder can be written to. Whole or not at all. */
  keep(key: string, value: Value): void;
  /** Removes those of other keys once there are many. */
  prune(needed: ReadonlySet<string>): void;
}

/**
 * @param folder undefined keeps nothing
 * @param spare besides twice what is needed, so many may stand there: those of a branch built now and then
 * @typeParam Value plain data: what the structured clone algorithm copies (HTML standard, 2.7)
 */
export function createValueCache<Value>(folder: string | undefined, spare = 0): ValueCache<Value> {
  if (folder === undefined) return { read: () => undefined, keep: () => {}, prune: () => {} };
  const fileOf = (key: string) => join(folder, `${key}.value`);
  return {
    read(key) {
      const file = readWhole(fileOf(key), MAX_BYTES);
      if (!('bytes' in file)) return undefined;
      const [hash, bytes] = [file.bytes.subarray(0, HASH_BYTES), file.bytes.subarray(HASH_BYTES)];
      if (!hashOf(bytes).equals(hash)) return undefined;
      // What has the hash was written by `keep`; its key names the code that made it.
      return unlessRefused(() => deserialize(bytes) as Value);
    },
    keep(key, value) {
      const bytes = serialize(value);
      const next = join(folder, `${key}.${process.pid}.tmp`);
      unlessRefused(() => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(next, Buffer.concat([hashOf(bytes), bytes]));
        renameSync(next, fileOf(key));
      });
      unlessRefused(() => rmSync(next, { force: true }));
    },
    prune(needed) {
      const names = unlessRefused(() => readdirSync(folder)) ?? [];
      if (names.length <= 2 * needed.size + spare) return;
      const wanted = new Set([...needed].map((key) => `${key}.value`));
      for (const name of names.filter((each) => each.endsWith('.value') && !wanted.has(each))) {
        unlessRefused(() => rmSync(join(folder, name), { force: true }));
      }
    },
  };
}

const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Nothing depends on what is kept, so what the disk refuses there is passed over. */
export function unlessRefused<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
