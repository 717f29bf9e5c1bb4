/**
 * `npx tsx bench/search-bytes.ts FOLDER …`: what searching a built site costs a reader, in bytes and
 * requests over the wire, beside plain Pagefind on the same index.
 *
 * Chromium searches as a reader does, with an empty cache. The server sends what a static host would:
 * text gzipped (level 6), Pagefind's own files as they are, for they are compressed already. Counted
 * are the bodies of the answers, without headers, whoever in the browser asked for them.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../tests/support/browser.ts';

/** A word that most pages have, and then two words in the same page. */
const queries = ['council', 'damp repair'] as const;

/** Results whose text plain Pagefind is asked for. */
const PLAIN_RESULTS = 5;

const textTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

interface Sent {
  path: string;
  bytes: number;
}

/** What was sent since it was last asked. */
type Take = () => Sent[];

/** A page that has nothing but Pagefind. */
const plainPage = `<!doctype html><html lang="en-GB"><title>Plain</title><script type="module">
  import * as pagefind from '/pagefind/pagefind.js';
  window.ask = async (words, options) => {
    const { results } = await pagefind.search(words, options);
    await Promise.all(results.slice(0, ${PLAIN_RESULTS}).map((result) => result.data()));
    return results.length;
  };
  window.facets = () => pagefind.filters();
  await pagefind.init();
  window.ready = true;
</script></html>`;

for (const folder of process.argv.slice(2)) await measure(folder);

async function measure(folder: string): Promise<void> {
  const { url, take, close } = await serve(folder);
  const browser = await launchChromium();
  try {
    // Written by Pagefind.
    const entry = JSON.parse(
      readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'),
    ) as {
      languages: Record<string, { page_count: number }>;
    };
    const pages = Object.values(entry.languages).reduce((sum, each) => sum + each.page_count, 0);
    console.log(`\n${folder}: ${pages} pages`);
    console.log('| what | step | requests | bytes |\n| --- | --- | ---: | ---: |');
    await plain(browser, url, take);
    await ours(browser, url, take);
    await box(browser, url, take);
  } finally {
    await browser.close();
    close();
  }
}

function row(what: string, step: string, sent: Sent[]): void {
  const bytes = sent.reduce((sum, each) => sum + each.bytes, 0);
  console.log(`| ${what} | ${step} | ${sent.length} | ${bytes} |`);
  if (process.env.VERBOSE) for (const { path, bytes } of sent) console.log(`    ${bytes} ${path}`);
}

/** Pagefind with the text of five results, and again with two filters. */
async function plain(browser: Browser, url: string, take: Take): Promise<void> {
  const page = await freshPage(browser, `${url}/plain.html`);
  // Set by the page above.
  await page.waitForFunction('window.ready');
  await quiet(page);
  const load = take().slice(1);
  await page.evaluate(`window.ask(${JSON.stringify(queries[0])})`);
  row('plain Pagefind', 'first query, with what it loads', [...load, ...take()]);
  await page.evaluate(`window.ask(${JSON.stringify(queries[1])})`);
  row('plain Pagefind', 'second query', take());
  await page.context().close();

  const other = await freshPage(browser, `${url}/plain.html`);
  await other.waitForFunction('window.ready');
  await other.evaluate('window.facets()');
  const options = JSON.stringify({ filters: { kind: 'weeknote', year: '2020' } });
  await other.evaluate(`window.ask(${JSON.stringify(queries[0])}, ${options})`);
  row('plain Pagefind', 'first query, filters() and two filters', take().slice(1));
  await other.context().close();
}

/** The search page, as wide as a desk. */
async function ours(browser: Browser, url: string, take: Take): Promise<void> {
  for (const width of [1280, 390]) {
    const what = `search page, ${width} px`;
    const page = await freshPage(browser, `${url}/search/`, width);
    await quiet(page);
    row(what, 'its own script, with the page', scripts(take()));
    const input = page.locator('.search input[name="q"]');
    await input.focus();
    await quiet(page);
    const focus = take();
    row(what, 'first focus', focus);
    await input.fill(queries[0]);
    await settled(page, queries[0]);
    const first = take();
    row(what, 'first query', first);
    row(what, 'first query, with first focus', [...focus, ...first]);
    await input.fill(queries[1]);
    await settled(page, queries[1]);
    row(what, 'second query', take());
    await page.context().close();

    const two = `?q=${queries[0]}&kind=weeknote&year=2020`;
    const narrowed = await freshPage(browser, `${url}/search/${two}`, width);
    await settled(narrowed, queries[0]);
    row(what, 'first query with two facets, by address', besidesPage(take()));
    await narrowed.context().close();
  }
}

/** The box of every other page. */
async function box(browser: Browser, url: string, take: Take): Promise<void> {
  const page = await freshPage(browser, `${url}/missions/`);
  await quiet(page);
  row('box of every page', 'its own script, with the page', scripts(take()));
  await page.locator('.masthead input[name="q"]').focus();
  await quiet(page);
  row('box of every page', 'first focus', take());
  await page.keyboard.type('mis');
  await quiet(page);
  row('box of every page', 'typing', take());
  await page.context().close();
}

function scripts(sent: Sent[]): Sent[] {
  return sent.filter(({ path }) => path.endsWith('.js'));
}

/** What the search itself takes: neither the page nor its looks. */
function besidesPage(sent: Sent[]): Sent[] {
  return sent.filter(({ path }) => path.startsWith('/pagefind/'));
}

async function freshPage(browser: Browser, address: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Waits until nothing more is asked for. */
function quiet(page: Page): Promise<void> {
  return page.waitForTimeout(1500);
}

async function settled(page: Page, words: string): Promise<void> {
  await page.waitForURL((address) => address.searchParams.get('q') === words);
  await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
  await quiet(page);
}

async function serve(folder: string): Promise<{ url: string; take: Take; close: () => void }> {
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const body = path === '/plain.html' ? Buffer.from(plainPage) : fileAt(join(folder, path));
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const type = textTypes[extname(path) || '.html'];
    const answer = type ? gzipSync(body, { level: 6 }) : body;
    sent.push({ path, bytes: answer.length });
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
      ...(type ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server listening on TCP has an address object, not a pipe name.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    take: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileAt(path: string): Buffer | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return fileAt(join(path, 'index.html'));
  return found?.isFile() ? readFileSync(path) : undefined;
}
