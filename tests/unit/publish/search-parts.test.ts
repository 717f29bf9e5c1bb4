/** The search index made in parts: the same as Pagefind makes of all pages at once, and only what changed is made again. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexSite } from '../../../src/publish/search.ts';
import { readCbor } from '../../../src/publish/search-index/cbor.ts';
import { dividePages } from '../../../src/publish/search-index/divide-pages.ts';
import { findablePage } from '../../../src/publish/search-index/findable-page.ts';
import {
  type BundleFile,
  items,
  readPart,
  string,
  unpackFile,
} from '../../../src/publish/search-index/part.ts';

const words =
  'loft lofts damp café cafe llofft ŵyn مرحبا heat heating pump visit visited order'.split(' ');

/** Pages that differ in words, facets, days and fields; some have neither. */
const pages = Array.from({ length: 60 }, (_, number) => {
  const text = Array.from(
    { length: 500 },
    (_each, at) => `${words[(number * 7 + at * at) % words.length]}${at % 60}`,
  );
  const day =
    number % 5 === 0 ? '' : `<span data-pagefind-sort="date:2026-0${1 + (number % 9)}-01"></span>`;
  const field = number > 30 ? `<span data-pagefind-meta="aaa:field ${number} café"></span>` : '';
  const facet = number % 3 === 0 ? `<span data-pagefind-filter="team:t${number % 4}"></span>` : '';
  const html = `<!doctype html><html lang="en"><head><title>x</title></head><body><nav>menu ${number}</nav><main><article data-pagefind-body><h1>Page ${number} ${text.at(0)}</h1>${day}${field}${facet}<p>${text.join(' ')}.</p></article></main></body></html>`;
  if (number % 20 === 13) {
    // Without a word, which Pagefind leaves out.
    const empty = `<html><body><main><article data-pagefind-body><h1>!!!</h1>${day}${facet}</article></main></body></html>`;
    return { path: `notes/${String(number).padStart(2, '0')}/index.html`, html: empty };
  }
  return { path: `notes/${String(number).padStart(2, '0')}/index.html`, html };
});

const made: string[] = [];
let site: string;

beforeAll(() => {
  site = folderOf(pages);
});

afterAll(async () => {
  await close();
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function folderOf(all: { path: string; html: string }[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'plainsight-parts-'));
  made.push(folder);
  for (const { path, html } of all) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  return folder;
}

function bundleOf(folder: string): BundleFile[] {
  const root = join(folder, 'pagefind');
  return (readdirSync(root, { recursive: true }) as string[])
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => ({ path, content: readFileSync(join(root, path)) }));
}

/** What a bundle says, whatever its files are called. */
function saidBy(files: BundleFile[]) {
  const part = readPart(files, new Map());
  const [meta] = files.filter(({ path }) => path.endsWith('.pf_meta'));
  const reader = readCbor(meta ? unpackFile(meta) : Buffer.alloc(0));
  const named = (read: () => unknown) => items(reader, () => [reader.array(), read()]);
  reader.array();
  const version = string(reader);
  named(() => [reader.text(), reader.int(), reader.text()]);
  const ranges = named(() => [string(reader), string(reader), reader.text().length > 0]);
  named(() => [reader.text(), reader.text()]);
  const orders = named(() => [string(reader), items(reader, () => reader.int())]);
  return {
    version,
    ranges,
    orders,
    fields: part.fields,
    words: Buffer.from(part.words).toString('base64'),
    filters: [...part.filters].map(([name, values]) => [name, [...values].sort()]).sort(),
    pages: part.pages.map(({ words: count, fragment }) => [
      count,
      Buffer.from(fragment).toString('base64'),
    ]),
  };
}

/** The files of a bundle as text, to compare them. */
const bytesOf = (folder: string) =>
  bundleOf(folder).map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);

describe('an index made in parts', () => {
  it('says word for word what Pagefind says of all pages at once', async () => {
    const { index } = await createIndex({ forceLanguage: 'en' });
    for (const { path, html } of pages) {
      await index?.addHTMLFile({ sourcePath: path, content: html });
    }
    const whole = (await index?.getFiles())?.files ?? [];
    await indexSite({ folder: site, language: 'en-GB', pagesPerPart: 4 });
    const said = saidBy(bundleOf(site));
    expect(said).toEqual(saidBy(whole));
    expect(said.ranges.length).toBeGreaterThan(2);
    expect(said.orders).toHaveLength(1);
    expect(said.pages).toHaveLength(57);
    expect(said.fields).toEqual(['aaa', 'title']);
  });

  it('makes again only the part of a page that changed, to the same bytes as without a cache', async () => {
    const cache = join(site, '.kept');
    const options = { language: 'en-GB', pagesPerPart: 4 };
    await indexSite({ folder: site, cache, ...options });
    const before = readdirSync(cache);
    expect(before.length).toBeGreaterThan(8);
    const changed = pages.map((page, number) =>
      number === 17 ? { ...page, html: page.html.replace('Page 17', 'Page seventeen') } : page,
    );
    const again = folderOf(changed);
    await indexSite({ folder: again, cache, ...options });
    expect(readdirSync(cache).filter((name) => !before.includes(name))).toHaveLength(1);
    const cold = folderOf(changed);
    await indexSite({ folder: cold, ...options });
    expect(bytesOf(again)).toEqual(bytesOf(cold));
  });

  it('makes a part again whose copy is damaged', async () => {
    const cache = join(site, '.damaged');
    const options = { folder: site, cache, language: 'en-GB', pagesPerPart: 20 };
    await indexSite(options);
    const whole = bytesOf(site);
    for (const [index, name] of readdirSync(cache).entries()) {
      const bytes = readFileSync(join(cache, name));
      bytes[bytes.length - 9 - index] = (bytes[bytes.length - 9 - index] ?? 0) ^ 1;
      writeFileSync(join(cache, name), index === 0 ? bytes.subarray(0, 10) : bytes);
    }
    await indexSite(options);
    expect(bytesOf(site)).toEqual(whole);
  });

  it('leaves every other page where it is when one is added', () => {
    const find = (paths: string[]) => {
      const parts: string[] = [];
      const division = dividePages((part) => parts.push(part.map(({ path }) => path).join()), 10);
      for (const path of paths.sort()) division.add({ path, html: '', sorts: {} });
      division.end();
      return parts;
    };
    const paths = Array.from({ length: 500 }, (_, number) => `notes/${1000 + number}/index.html`);
    const before = find(paths);
    const after = find([...paths, 'notes/1234b/index.html']);
    expect(before.length).toBeGreaterThan(25);
    expect(after.filter((part) => !before.includes(part))).toHaveLength(1);
    expect(Math.max(...before.map((part) => part.split(',').length))).toBeLessThanOrEqual(30);
  });

  it('does not depend on what stands around the main element, unless it is marked to be found', () => {
    const [page] = pages;
    const read = (html = '') => findablePage('a/index.html', html).html;
    const html = page?.html ?? '';
    expect(read(html)).toBe(read(html.replace('menu 0', 'another menu')));
    expect(read(html)).not.toBe(read(html.replace('Page 0', 'Another page')));
    const marked = html.replace('<nav>', '<nav data-pagefind-filter="team:menu">');
    expect(read(marked)).toBe(marked);
  });
});
