/** What every part of the benchmark is given, and the corpus in its folder. */
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCorpus } from './corpus.ts';
import type { Build } from './whole-build.ts';

export interface Setting {
  /** A folder that is removed at the end. */
  scratch: string;
  /** How many weeknotes. */
  notes: number;
  /** The Node that runs us, and the peers that need one. */
  node: string;
  /** Fewer edits and shorter waits. */
  quick: boolean;
}

export const packageRoot = fileURLToPath(new URL('..', import.meta.url));

/** Writes the corpus anew, without anything kept from an earlier build. */
export function freshSite({ scratch, notes, node }: Setting): Build {
  const root = join(scratch, 'corpus');
  writeCorpus(root, notes);
  return { node, root, output: join(scratch, 'site') };
}

/** The ids of the weeknotes, oldest first: their names begin with their days. */
export function noteIds(root: string): string[] {
  return readdirSync(join(root, 'content/weeknotes'))
    .sort()
    .map((name) => name.replace(/\.md$/, ''));
}

/** Where a package is installed, whatever it exports. */
export function packageFolder(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const found = folders.map((folder) => join(folder, name)).find(existsSync);
  if (!found) throw new Error(`${name} is not installed.`);
  return found;
}
