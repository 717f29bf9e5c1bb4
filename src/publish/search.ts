/**
 * The search index: runs Pagefind over the built folder, and keeps of its bundle what the search page
 * uses. The last step before a site is published.
 */
import { execFile } from 'node:child_process';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface IndexOptions {
  /** The built site. The bundle goes into its folder `pagefind`. */
  folder: string;
  /** The language of the site, `en-GB`. It decides how words are reduced to their stems. */
  language: string;
}

export interface SearchIndex {
  pages: number;
  /** Of the whole bundle. */
  bytes: number;
}

interface PagefindEntry {
  languages: Record<string, { wasm: string | null; page_count: number }>;
}

const run = promisify(execFile);

const runner = fileURLToPath(new URL('pagefind-runner.js', import.meta.url));

/**
 * Indexes a built site. Pagefind would make one index for each language and search only that of the
 * page, so that a note in Welsh could not be found from an English search page: all go into one.
 */
export async function indexSite({ folder, language }: IndexOptions): Promise<SearchIndex> {
  const bundle = join(folder, 'pagefind');
  await rm(bundle, { recursive: true, force: true });
  try {
    const [base = 'en'] = language.toLowerCase().split('-');
    await run(process.execPath, [runner, base], {
      // Pagefind looks for a configuration file where it runs and in its environment: give it none.
      cwd: folder,
      env: environmentWithoutPagefind(),
      windowsHide: true,
    });
    const entry = await readEntry(bundle);
    await removeUnused(bundle, entry);
    const pages = Object.values(entry.languages).reduce((sum, each) => sum + each.page_count, 0);
    return { pages, bytes: await bytesIn(bundle) };
  } catch (cause) {
    throw new Error(`Failed to build the search index. ${errorText(cause)}`.trim(), { cause });
  }
}

function environmentWithoutPagefind(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('PAGEFIND_')),
  );
}

async function readEntry(bundle: string): Promise<PagefindEntry> {
  // Written by the Pagefind we have just run, whose version is pinned.
  return JSON.parse(await readFile(join(bundle, 'pagefind-entry.json'), 'utf8')) as PagefindEntry;
}

/** Pagefind ships three interfaces, a highlighter and WebAssembly for a fallback language. */
async function removeUnused(bundle: string, entry: PagefindEntry): Promise<void> {
  const wasm = Object.values(entry.languages).map(
    (each) => `wasm.${each.wasm ?? 'unknown'}.pagefind`,
  );
  const used = new Set(['pagefind.js', 'pagefind-worker.js', ...wasm]);
  const names = await readdir(bundle);
  const unused = names.filter((name) => /^wasm\.|\.(js|css)$/.test(name) && !used.has(name));
  await Promise.all(unused.map((name) => rm(join(bundle, name))));
}

async function bytesIn(folder: string): Promise<number> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((each) => each.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What the program said on its way out. */
function errorText(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const said = 'stderr' in cause && typeof cause.stderr === 'string' ? cause.stderr.trim() : '';
  return /^Error: (.+)$/m.exec(said)?.[1] ?? (said || cause.message);
}
