/**
 * The search index: has Pagefind read the built pages, part by part, and joins what it made of them into
 * one bundle (ADR 31). A part whose pages are as they were is taken from the cache. The last step before
 * a site is published.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { byText } from '../order.ts';
import { pinnedVersion } from '../pinned.ts';
import { createValueCache } from '../read/value-cache.ts';
import { dividePages, type FindablePage } from './search-index/divide-pages.ts';
import { findablePage, isFindable } from './search-index/findable-page.ts';
import { joinParts } from './search-index/join-parts.ts';
import { createPartMaker } from './search-index/make-parts.ts';
import { type BundleFile, type Part, readPart } from './search-index/part.ts';

export interface IndexOptions {
  /** The built site. The bundle goes into its folder `pagefind`. */
  folder: string;
  /** The language of the site, `en-GB`. It decides how words are reduced to their stems. */
  language: string;
  /** Where parts are kept between builds; nowhere if it is left out. */
  cache?: string | undefined;
  /** How many pages a part has on average. */
  pagesPerPart?: number;
}

/** An index that is made while pages are written. */
export interface Indexing {
  /** A page is written: its file from the folder of the site. They come in the order of their files. */
  add(file: string, html: string): void;
  /** All are written: pages that were not told of are read, and the bundle is put into the folder. */
  finish(): Promise<SearchIndex>;
  /** Ends what still goes on. */
  stop(): void;
}

export interface SearchIndex {
  pages: number;
  /** Of the whole bundle. */
  bytes: number;
}

/** Counted on when what is kept takes another form. */
const FORM = 2;

/** Enough for Pagefind to bring the programs that search an index: they are never taken from a cache. */
const anyPage = { path: 'index.html', html: '<html><body data-pagefind-body>Words</body></html>' };

/** Parts that may be kept besides those in use: an edit leaves one behind. */
const SPARE_PARTS = 20;

/** Files that are written before others get their turn. */
const AT_ONCE = 64;

const version = pinnedVersion('pagefind');

/** Indexes a built site. */
export async function indexSite(options: IndexOptions): Promise<SearchIndex> {
  const indexing = startIndexing(options);
  try {
    return await indexing.finish();
  } finally {
    indexing.stop();
  }
}

/**
 * Begins to index a site that is being written. Pagefind would make one index for each language and search
 * only that of the page, so that a note in Welsh could not be found from an English search page: all go
 * into one.
 */
export function startIndexing({
  folder,
  language,
  cache: kept,
  pagesPerPart,
}: IndexOptions): Indexing {
  const [base = 'en'] = language.toLowerCase().split('-');
  const cache = createValueCache<Part>(kept, SPARE_PARTS);
  const maker = createPartMaker(folder);
  const seen = new Set<string>();
  const keys = new Set<string>();
  const parts: Promise<Part>[] = [];

  async function makePart(key: string, pages: readonly FindablePage[]): Promise<Part> {
    const { files, urls } = await maker.make({ language: base, pages });
    const part = readPart(files, new Map(pages.map(({ sorts }, at) => [urls[at] ?? '', sorts])));
    cache.keep(key, part);
    return part;
  }
  const divide = () =>
    dividePages((pages) => {
      const key = keyOf(pages, base);
      keys.add(key);
      const known = cache.read(key);
      const part = known ? Promise.resolve(known) : makePart(key, pages);
      // Told by `finish`; until then it is no failure of anything else.
      part.catch(() => {});
      parts.push(part);
    }, pagesPerPart);
  const written = divide();

  /** Those that were not told of; all of them, where none is marked, as a site's own layouts may want it. */
  async function addOthers(): Promise<void> {
    const found = await readdir(folder, { recursive: true });
    const files = found
      .filter((name) => name.endsWith('.html'))
      .map((name) => name.replaceAll('\\', '/'))
      .sort(byText);
    if (files.length + seen.size === 0) throw new Error('The site did not contain any html files.');
    const others = divide();
    const addAll = async (some: string[], wanted: (html: string) => boolean) => {
      for (const file of some) {
        const html = await readFile(join(folder, file), 'utf8');
        if (wanted(html)) others.add(findablePage(file, html));
      }
      others.end();
    };
    const unseen = files.filter((file) => !seen.has(file));
    await addAll(unseen, isFindable);
    if (parts.length === 0) await addAll(files, () => true);
  }

  return {
    add(file, html) {
      seen.add(file);
      if (file.endsWith('.html') && isFindable(html)) written.add(findablePage(file, html));
    },
    async finish() {
      try {
        written.end();
        await addOthers();
        const programs = maker.make({ language: base, pages: [anyPage] });
        const [{ files: bundle }, ...all] = await Promise.all([programs, ...parts]);
        cache.prune(keys);
        const index = await joinParts(all, { language: base, version });
        const files = [...index.files, ...programsOf(bundle, base, index)];
        await writeBundle(join(folder, 'pagefind'), files);
        const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
        return { pages: index.pages, bytes };
      } catch (cause) {
        const said = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`Failed to build the search index. ${said}`.trim(), { cause });
      } finally {
        maker.stop();
      }
    },
    stop: maker.stop,
  };
}

/** Everything that a part is made of. */
function keyOf(pages: readonly FindablePage[], language: string): string {
  const hash = createHash('sha256').update(JSON.stringify([FORM, version, language]));
  for (const { path, html } of pages) hash.update(JSON.stringify([path, html.length])).update(html);
  return hash.digest('hex').slice(0, 32);
}

interface Entry {
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

/**
 * The programs that search a bundle, told where this one begins. Pagefind ships three interfaces, a
 * highlighter and WebAssembly for a fallback language besides.
 */
function programsOf(
  bundle: readonly BundleFile[],
  language: string,
  { hash, pages }: { hash: string; pages: number },
): BundleFile[] {
  const path = 'pagefind-entry.json';
  const [found] = bundle.filter((file) => file.path === path);
  // Written by the Pagefind that we ran.
  const entry = JSON.parse(Buffer.from(found?.content ?? []).toString('utf8')) as Entry;
  const wasm = entry.languages[language]?.wasm ?? null;
  entry.languages = { [language]: { hash, wasm, page_count: pages } };
  const used = new Set(['pagefind.js', 'pagefind-worker.js', `wasm.${wasm ?? 'unknown'}.pagefind`]);
  return [
    ...bundle.filter((file) => used.has(file.path)),
    { path, content: Buffer.from(JSON.stringify(entry)) },
  ];
}

async function writeBundle(bundle: string, files: readonly BundleFile[]): Promise<void> {
  await rm(bundle, { recursive: true, force: true });
  const folders = new Set(files.map(({ path }) => dirname(join(bundle, path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  for (const [index, { path, content }] of files.entries()) {
    // There are thousands, and each is small: to wait for one takes longer than to write it.
    writeFileSync(join(bundle, path), content);
    // The dev server answers meanwhile.
    if (index % AT_ONCE === 0) await breathe();
  }
}

/** Where the parts of the index of a site are kept. */
export function searchFolder(root: string): string {
  return join(root, '.cache/plainsight/search');
}
