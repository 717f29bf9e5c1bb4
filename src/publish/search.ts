/**
 * The search index: has Pagefind read the built pages, part by part, and joins what it made of them into
 * one bundle (ADR 31). A part whose pages are as they were is taken from the cache. The last step before
 * a site is published.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { createValueCache, type ValueCache } from '../read/value-cache.ts';
import { dividePages, type FindablePage, PAGES_PER_PART } from './search-index/divide-pages.ts';
import { findablePage, isFindable } from './search-index/findable-page.ts';
import { joinParts } from './search-index/join-parts.ts';
import { makeParts } from './search-index/make-parts.ts';
import { type BundleFile, type Part, readPart } from './search-index/part.ts';

export interface IndexOptions {
  /** The built site. The bundle goes into its folder `pagefind`. */
  folder: string;
  /** The language of the site, `en-GB`. It decides how words are reduced to their stems. */
  language: string;
  /** Where parts are kept between builds; nowhere if it is left out. */
  cache?: string | undefined;
  /** The HTML of pages that are known already, by their files from the folder of the site. */
  rendered?: ReadonlyMap<string, string>;
  /** How many pages a part has on average. */
  pagesPerPart?: number;
}

export interface SearchIndex {
  pages: number;
  /** Of the whole bundle. */
  bytes: number;
}

/** What is kept: a part, and with each the programs that search it. */
interface Kept {
  part: Part;
  programs: BundleFile[];
}

/** Counted on when what is kept takes another form. */
const FORM = 1;

/** Files that are read, or written, at once. */
const AT_ONCE = 64;

/** Our own file, in which the version is pinned. */
const { dependencies } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { dependencies: { pagefind: string } };
const version = dependencies.pagefind;

/**
 * Indexes a built site. Pagefind would make one index for each language and search only that of the
 * page, so that a note in Welsh could not be found from an English search page: all go into one.
 */
export async function indexSite({
  folder,
  language,
  cache: kept,
  rendered = new Map(),
  pagesPerPart = PAGES_PER_PART,
}: IndexOptions): Promise<SearchIndex> {
  const bundle = join(folder, 'pagefind');
  await rm(bundle, { recursive: true, force: true });
  try {
    const [base = 'en'] = language.toLowerCase().split('-');
    const divided = dividePages(await findablePages(folder, rendered), pagesPerPart);
    const cache = createValueCache<Kept>(kept);
    const parts = await partsOf(divided, { language: base, folder, cache });
    const index = await joinParts(
      parts.map(({ part }) => part),
      { language: base, version },
    );
    const programs = programsOf(parts[0]?.programs ?? [], base, index);
    const files = [...index.files, ...programs];
    await writeFiles(bundle, files);
    return {
      pages: index.pages,
      bytes: files.reduce((sum, { content }) => sum + content.length, 0),
    };
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Failed to build the search index. ${said}`.trim(), { cause });
  }
}

/** Without a single mark everything is to be found, as a site's own layouts may want it. */
async function findablePages(
  folder: string,
  rendered: ReadonlyMap<string, string>,
): Promise<FindablePage[]> {
  const found = await readdir(folder, { recursive: true });
  const names = found
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'));
  if (names.length === 0) throw new Error('The site did not contain any html files.');
  const read = async (wanted: (html: string) => boolean) => {
    const pages = await inTurns(names, async (name) => {
      const html = rendered.get(name) ?? (await readFile(join(folder, name), 'utf8'));
      return wanted(html) ? findablePage(name, html) : undefined;
    });
    return pages.filter((page) => page !== undefined);
  };
  const marked = await read(isFindable);
  return marked.length > 0 ? marked : read(() => true);
}

interface PartsOptions {
  language: string;
  folder: string;
  cache: ValueCache<Kept>;
}

async function partsOf(
  divided: readonly FindablePage[][],
  { language, folder, cache }: PartsOptions,
): Promise<Kept[]> {
  const keys = divided.map((pages) => keyOf(pages, language));
  const parts = keys.map((key) => cache.read(key));
  const missing = [...divided.entries()].filter(([number]) => !parts[number]);
  await makeParts(
    missing.map(([, pages]) => ({ language, pages })),
    folder,
    (files, at) => {
      const [number, pages] = missing[at] ?? [0, []];
      const sorts = pages.map((page) => page.sorts);
      const made = { part: readPart(files, sorts), programs: files.filter(isProgram) };
      parts[number] = made;
      cache.keep(keys[number] ?? '', made);
    },
  );
  cache.prune(new Set(keys));
  return parts.filter((part) => part !== undefined);
}

/** Everything that a part is made of. */
function keyOf(pages: readonly FindablePage[], language: string): string {
  const hash = createHash('sha256').update(JSON.stringify([FORM, version, language]));
  for (const { path, html } of pages) hash.update(JSON.stringify([path, html.length])).update(html);
  return hash.digest('hex').slice(0, 32);
}

/** Pagefind ships three interfaces, a highlighter and WebAssembly for a fallback language besides. */
function isProgram({ path }: BundleFile): boolean {
  return /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[^/]+\.pagefind)$/.test(
    path,
  );
}

interface Entry {
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

/** The programs that search a bundle, told where this one begins. */
function programsOf(
  programs: readonly BundleFile[],
  language: string,
  { hash, pages }: { hash: string; pages: number },
): BundleFile[] {
  const path = 'pagefind-entry.json';
  const [found] = programs.filter((file) => file.path === path);
  // Written by the Pagefind that made the part.
  const entry = JSON.parse(Buffer.from(found?.content ?? []).toString('utf8')) as Entry;
  const wasm = entry.languages[language]?.wasm ?? null;
  entry.languages = { [language]: { hash, wasm, page_count: pages } };
  return [
    ...programs.filter((file) => /\.js$/.test(file.path)),
    ...programs.filter((file) => file.path === `wasm.${wasm ?? 'unknown'}.pagefind`),
    { path, content: Buffer.from(JSON.stringify(entry)) },
  ];
}

async function writeFiles(bundle: string, files: readonly BundleFile[]): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(bundle, path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  // There are thousands, and each is small: to wait for one takes longer than to write it.
  await inTurns(files, ({ path, content }) => writeFileSync(join(bundle, path), content));
}

async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result | Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(work))));
    // The dev server answers meanwhile.
    await breathe();
  }
  return results;
}

/** Where the parts of the index of a site are kept. */
export function searchFolder(root: string): string {
  return join(root, '.cache/plainsight/search');
}
