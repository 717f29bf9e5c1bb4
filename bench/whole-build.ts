/** Runs the whole `plainsight build` as its users do, and says what it cost and what came of it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORPUS_DAY } from './corpus.ts';
import { type Cost, run } from './run-process.ts';

export interface BuildCost extends Cost {
  /** Of the processes named for Pagefind, from the first to the last that was seen of them. */
  index: { cpu: number; wall: number } | undefined;
  files: number;
  bytes: number;
  indexBytes: number;
}

export interface Build {
  /** The Node that runs it. */
  node: string;
  root: string;
  output: string;
}

export const command = fileURLToPath(new URL('../bin/plainsight.js', import.meta.url));

/** What a site keeps between builds, below its root. */
const CACHE = '.cache/plainsight';

/** What in it is drawings: cards and pictures, which no peer makes. */
const DRAWINGS = ['cards', 'pictures'];

/** Removes what was kept, and the site that was built. */
export function forget({ root, output }: Pick<Build, 'root' | 'output'>): void {
  rmSync(join(root, CACHE), { recursive: true, force: true });
  rmSync(output, { recursive: true, force: true });
}

/** The same, but for the drawings. */
export function forgetAllButDrawings({ root, output }: Pick<Build, 'root' | 'output'>): void {
  const cache = join(root, CACHE);
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    if (!DRAWINGS.includes(name)) rmSync(join(cache, name), { recursive: true, force: true });
  }
  rmSync(output, { recursive: true, force: true });
}

/** The output and the cache are used as they are. */
export async function build({ node, root, output }: Build): Promise<BuildCost> {
  const call = ['build', '--root', root, '--to', output, '--now', CORPUS_DAY];
  const { wall, cpu, peak, seen } = await run({ command: [node, command, ...call] });
  const indexing = seen.filter(({ name }) => name.startsWith('pagefind'));
  const index = {
    cpu: indexing.reduce((sum, each) => sum + each.cpu, 0),
    wall:
      Math.max(...indexing.map((each) => each.until)) -
      Math.min(...indexing.map((each) => each.since)),
  };
  const all = sizeOf(output);
  return {
    ...{ wall, cpu, peak },
    index: indexing.length > 0 ? index : undefined,
    files: all.files,
    bytes: all.bytes,
    indexBytes: sizeOf(join(output, 'pagefind')).bytes,
  };
}

/** The paths of all files below a folder. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

export function sizeOf(folder: string): { files: number; bytes: number } {
  const files = filesIn(folder);
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

/** The hash of every file, by its path in the folder. */
export function hashesOf(folder: string): Map<string, string> {
  return new Map(
    filesIn(folder).map((file) => [
      relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('base64'),
    ]),
  );
}
