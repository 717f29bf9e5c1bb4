/**
 * Keeps made files between builds in `.cache/plainsight/pictures/`, by what went into them. It is safe to
 * delete; whatever is damaged or missing in it counts as not there, and is made again.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_PICTURE_BYTES } from '../read/picture-header.ts';
import { readWhole } from '../read/read-whole.ts';

/** A file that was made: where it is kept, or its bytes where nothing can be kept. */
export type MadeFile = string | Uint8Array;

export interface Kept<Facts> {
  facts: Facts;
  files: ReadonlyMap<string, MadeFile>;
}

/** The file in each folder that says what is in it; written last. */
const LIST = 'list.json';

/**
 * Gives what is kept under a key, else makes it and keeps it.
 * @param key everything that decides what is made: files of another making have another key
 */
export async function keepFiles<Facts>(
  root: string,
  key: string,
  make: () => Promise<{ facts: Facts; files: ReadonlyMap<string, Uint8Array> }>,
): Promise<Kept<Facts>> {
  const folder = join(root, '.cache/plainsight/pictures', key);
  const kept = readKept<Facts>(folder);
  if (kept) return kept;
  const made = await make();
  return writeKept(folder, made.facts, made.files) ? (readKept<Facts>(folder) ?? made) : made;
}

export function hashOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

interface List<Facts> {
  facts: Facts;
  /** By the name of each file. */
  hashes: Record<string, string>;
}

function readKept<Facts>(folder: string): Kept<Facts> | undefined {
  const list = readList<Facts>(join(folder, LIST));
  if (!list) return undefined;
  const files = new Map<string, string>();
  for (const [name, hash] of Object.entries(list.hashes)) {
    const path = join(folder, name);
    const bytes = bytesOf(path);
    if (!bytes || hashOf(bytes) !== hash) return undefined;
    files.set(name, path);
  }
  return { facts: list.facts, files };
}

/** The list as it was written: its own hash stands in its first line. */
function readList<Facts>(path: string): List<Facts> | undefined {
  const text = Buffer.from(bytesOf(path) ?? []).toString('utf8');
  const [hash, json = ''] = text.split('\n');
  // What has the hash was written below, by this version: the key names the recipe.
  return hash === hashOf(json) ? (JSON.parse(json) as List<Facts>) : undefined;
}

function bytesOf(path: string): Uint8Array | undefined {
  const file = readWhole(path, MAX_PICTURE_BYTES);
  return 'bytes' in file ? file.bytes : undefined;
}

/** @returns false where nothing can be written: then everything is made again next time */
function writeKept(
  folder: string,
  facts: unknown,
  files: ReadonlyMap<string, Uint8Array>,
): boolean {
  const next = `${folder}.next-${process.pid}`;
  try {
    mkdirSync(next, { recursive: true });
    const hashes: List<unknown>['hashes'] = {};
    for (const [name, bytes] of files) {
      writeFileSync(join(next, name), bytes);
      hashes[name] = hashOf(bytes);
    }
    const json = JSON.stringify({ facts, hashes });
    writeFileSync(join(next, LIST), `${hashOf(json)}\n${json}`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(next, folder);
    return true;
  } catch {
    remove(next);
    return false;
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // What is left has no key for a name, and is never read.
  }
}
