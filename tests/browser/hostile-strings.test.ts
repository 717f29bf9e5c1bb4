/**
 * Hostile strings in real Chromium. One site holds every string in every place where the check accepts it;
 * its pages are opened and used without the protection of their policy, and with it. Nothing may run.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import MarkdownIt from 'markdown-it';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/problems/catalogue.ts';
import { attacks, hostileStrings, naughtyStrings } from '../hostile/strings/all.ts';
import { htmlAttacks } from '../hostile/strings/html-attacks.ts';
import { markdownAttacks } from '../hostile/strings/markdown-attacks.ts';
import { launchChromium, type StaticServer, serveFolder } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { HARNESS, type Opened, openAll, type Watch, watch } from '../support/fire.ts';
import { isNeverAccepted } from '../support/hostile-note.ts';
import { type HostileSite, writeHostileSite } from '../support/hostile-site.ts';
import { addressOf, pageLayouts, pagesByLayout } from '../support/page-kinds.ts';
import { openSearch } from '../support/search-page.ts';

let site: HostileSite;
let folder: string;
let browser: Browser;
let server: StaticServer;

const nothing: Watch = { fired: [], dialogs: [], strangers: [], violations: [] };
const noteAddress = (index: number) => `/weeknotes/s-${index}/`;

/** Without its policy a page must be harmless by itself. */
const session = async (bypassCSP: boolean) => {
  const context = await browser.newContext({ bypassCSP });
  const seen = await watch(context, server.url);
  const open = (addresses: readonly string[], how: 'use' | 'parse' = 'use'): Promise<Opened[]> => {
    const urls = addresses.map((address) => server.url + address);
    return openAll(context, server.url, urls, how);
  };
  return { context, seen, open, close: () => context.close() };
};

const suspectsOf = (opened: readonly Opened[]) =>
  opened.flatMap(({ url, suspects }) => suspects.map((each) => `${url}: ${each}`));

/** Every file of the built site whose name ends so. */
const filesEnding = (ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .sort();

beforeAll(async () => {
  browser = await launchChromium();
  site = writeHostileSite(hostileStrings, new Set(attacks));
  folder = await buildSite(site.root);
  writeFileSync(join(folder, HARNESS.file), HARNESS.html);
  server = await serveFolder(folder, {
    // Tables as a careless host would serve them: to be looked at, not to be downloaded.
    headers: (path) =>
      /\.(?:csv|ics|opml)$/.test(path)
        ? { 'content-type': path.endsWith('.opml') ? 'application/xml' : 'text/plain' }
        : { 'cache-control': path.endsWith('/') ? 'no-cache' : 'max-age=600' },
  });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('has enough strings, and each is accepted or refused for a reason that fits it', () => {
  expect(naughtyStrings.length).toBeGreaterThanOrEqual(515);
  expect(attacks.length).toBeGreaterThanOrEqual(223);
  const refused = hostileStrings.filter((_, index) => !site.isShown('title', index));
  expect(refused).toEqual(hostileStrings.filter(isNeverAccepted));
  for (const [place, { tried, refused: ids }] of site.outcomes) {
    expect(tried, place).toBeGreaterThanOrEqual(200);
    for (const id of Object.keys(ids)) expect(Object.keys(catalogue), place).toContain(id);
  }
});

describe('pages without their policy', () => {
  it('of every string: nothing runs, and the title is shown exactly', async () => {
    const { seen, open, close } = await session(true);
    const meant = new Set(attacks.filter((_, index) => index % 2 === 0));
    const notes = hostileStrings.map((text, index) => ({ text, address: noteAddress(index) }));
    const addressesOf = (some: typeof notes) => some.map(({ address }) => address);
    const opened = [
      ...(await open(addressesOf(notes.filter(({ text }) => meant.has(text))))),
      // The pages of the others are read by Chromium's parser. Their titles are opened in lists, and
      // their bodies with the feeds.
      ...(await open(addressesOf(notes.filter(({ text }) => !meant.has(text))), 'parse')),
    ];
    expect(opened).toHaveLength(hostileStrings.length);
    expect(seen).toEqual(nothing);
    expect(suspectsOf(opened)).toEqual([]);
    const headings = new Map(opened.map(({ url, heading }) => [url, heading]));
    const shown = [...hostileStrings.entries()].filter(([index]) => site.isShown('title', index));
    // Spaces around a title are the only thing that is not kept.
    expect(shown.map(([index]) => headings.get(server.url + noteAddress(index)))).toEqual(
      shown.map(([, text]) => text.trim()),
    );
    await close();
  }, 180_000);

  it('of every layout, the largest of each and lists of titles: nothing runs', async () => {
    const { seen, open, close } = await session(true);
    const byLayout = pagesByLayout(folder);
    expect(pageLayouts.filter((layout) => byLayout.get(layout)?.length === 0)).toEqual([]);
    const notes = byLayout.get('weeknotes')?.filter((url) => !/\d{4}/.test(url)) ?? [];
    const opened = await open([
      ...[...byLayout.values()].flatMap((pages) => pages.slice(0, 1)),
      ...notes.filter((_, index) => index % 3 === 0),
    ]);
    expect(seen).toEqual(nothing);
    expect(suspectsOf(opened)).toEqual([]);
    await close();
  });

  it('nothing runs in feeds, in what a reader of feeds makes of them, nor in data', async () => {
    const { seen, open, close } = await session(true);
    const feeds = filesEnding(/\.(?:xml|opml)$/);
    const told = new Set<string>();
    const readers = feeds.map((name, index) => {
      const text = readFileSync(join(folder, name), 'utf8');
      for (const [note] of text.matchAll(/\/weeknotes\/s-\d+\/(?=<\/id>)/g)) told.add(note);
      expect(XMLValidator.validate(text), name).toBe(true);
      const file = `reader-${index}.html`;
      const html = `<!doctype html><meta charset="utf-8">${htmlInFeed(text).join('<hr>')}`;
      // Readers take pictures from the site; here the site is this server.
      writeFileSync(join(folder, file), html.replaceAll('https://hostile.example/', '/'));
      return file;
    });
    const data = filesEnding(/\.(?:json|csv|ics|svg)$/).filter((name) => !/holder-/.test(name));
    for (const name of data.filter((each) => each.endsWith('.json'))) {
      JSON.parse(readFileSync(join(folder, name), 'utf8'));
    }
    for (const name of data.filter((each) => each.endsWith('.csv'))) {
      const rows: string[][] = parseCsv(readFileSync(join(folder, name), 'utf8'));
      expect(rows.flat().filter(isFormula), name).toEqual([]);
    }
    const raw = feeds.filter((name) => !/holder-\d\d/.test(name));
    const read = await open([...raw, ...readers].map(addressOf));
    const shown = await open(data.map(addressOf));
    expect(read).toHaveLength(raw.length + readers.length);
    expect(shown).toHaveLength(data.length);
    expect(seen).toEqual(nothing);
    expect(suspectsOf(read)).toEqual([]);
    // The feeds of the missions tell every note whole.
    expect(told.size).toBe(hostileStrings.length);
    await close();
  }, 180_000);

  it('nothing runs in what is searched for, nor in what stands in an address', async () => {
    const { context, seen, open, close } = await session(true);
    const page = await context.newPage();
    await page.goto(`${server.url}/search/`);
    await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
    const found = await page.evaluate(
      searchAll,
      hostileStrings.filter((_, at) => at % 10 === 0),
    );
    expect(found.results).toBeGreaterThan(50);
    expect(found.broken).toEqual([]);
    const asked = attacks.filter((_, index) => index % 70 === 0).map(encodeURIComponent);
    await open(
      asked.flatMap((words) => [
        `/search/?q=${words}&mission=${words}&kind=${words}&sort=${words}#${words}`,
        `/missions/every-mission/?since=${words}#${words}`,
        `/partners/?kind=${words}&mission=${words}&sort=${words}`,
        `/nowhere/${words}/?${words}`,
      ]),
    );
    expect(seen).toEqual(nothing);
    await close();
  });
});

it('with their policy, pages of every layout give it nothing to stop', async () => {
  const { seen, open, close } = await session(false);
  await open([...pagesByLayout(folder).values()].flatMap((pages) => pages.slice(0, 1)));
  expect(seen).toEqual(nothing);
  await close();
  const search = await openSearch(browser, server, `?q=${encodeURIComponent('<script>alert')}`);
  expect(search.faults).toEqual([]);
  await search.close();
});

describe('can fire', () => {
  const careless = new MarkdownIt({ html: true });
  careless.validateLink = () => true;

  it.each([
    ['HTML that stands in a page as it is', htmlAttacks, (text: string) => text, 165],
    [
      'Markdown that a careless engine renders',
      markdownAttacks,
      (text: string) => careless.render(text),
      44,
    ],
  ])('%s', async (_, texts, htmlOf, floor) => {
    const context = await browser.newContext();
    const seen = await watch(context, server.url);
    await context.route(
      (url) => url.origin !== server.url,
      (route) => route.abort(),
    );
    const addresses = texts.map((text, index) => {
      const html = `<!doctype html><title>Control</title><h1>Control</h1>${htmlOf(text)}<p title="${text}">`;
      writeFileSync(join(folder, `control-${index}.html`), html);
      return `${server.url}/control-${index}.html`;
    });
    const opened = await openAll(context, server.url, addresses);
    const fired = new Set(seen.fired.map((url) => url.replace(/[?#].*/, '')));
    const firedOf = addresses.filter((address) => fired.has(address));
    expect(firedOf.length).toBeGreaterThanOrEqual(floor);
    expect(opened.filter(({ suspects }) => suspects.length > 0).length).toBeGreaterThan(floor);
    expect(seen.strangers.length).toBeGreaterThan(0);
    await context.close();
  });
});

/** Runs in the browser: searches for each text as a form would, and counts what is found. */
async function searchAll(texts: string[]) {
  const form = document.querySelector('form[data-search]');
  const input = form?.querySelector('input[type="search"]');
  const list = form?.querySelector('[data-results]');
  if (!(form instanceof HTMLFormElement) || !(input instanceof HTMLInputElement) || !list) {
    throw new Error('This is no search page.');
  }
  const broken: string[] = [];
  let results = 0;
  for (const text of texts) {
    input.value = text;
    form.requestSubmit();
    for (let wait = 0; list.ariaBusy === 'true' && wait < 500; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    results += list.children.length;
    const suspect = list.querySelector(
      'script, style, iframe, object, svg *, math, form, [onclick]',
    );
    if (list.ariaBusy === 'true' || suspect) broken.push(text);
  }
  return { results, broken };
}

/** What a spreadsheet would run: it begins with a sign, and is no number. */
function isFormula(cell: string): boolean {
  return /^[=+@\t\r-]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell);
}

/** Every text of a feed that says it is HTML, as a reader would put it into a page. */
function htmlInFeed(text: string): string[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    htmlEntities: true,
  });
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('@type' in value && value['@type'] === 'html' && '#text' in value) {
      found.push(String(value['#text']));
    }
    for (const each of Object.values(value)) walk(each);
  };
  walk(parser.parse(text));
  return found;
}
