/** The search page of a built site in a browser, as a reader uses it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type StaticServer, serveFolder } from './browser.ts';

/** A result as it is shown. */
export interface ShownResult {
  title: string;
  url: string;
  kind: string;
  date: string;
  missions: string;
  marked: string[];
  /** Addresses of the sections that are shown with it. */
  sections: string[];
}

export type SearchPage = Awaited<ReturnType<typeof openSearch>>;

/** Serves a built site under the path prefix it was built for. */
export async function serveSite(folder: string): Promise<StaticServer> {
  const html = await readFile(join(folder, 'search', 'index.html'), 'utf8');
  return serveFolder(folder, { prefix: /data-base="([^"]*)"/.exec(html)?.[1] ?? '/' });
}

/** Opens the search page and waits for its first answer. `faults` gathers what goes wrong in it. */
export async function openSearch(
  browser: Browser,
  server: StaticServer,
  address = '',
  options: BrowserContextOptions = {},
) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  await page.goto(`${server.url}/search/${address}`);
  const search = pageObject(page);
  if (options.javaScriptEnabled !== false) await search.settled();
  /** Opens another search in the same page, which is much quicker than a new browser context. */
  const visit = async (to: string) => {
    await page.goto(`${server.url}/search/${to}`);
    await search.settled();
  };
  return { ...search, page, faults, visit, close: () => context.close() };
}

function pageObject(page: Page) {
  const settled = () =>
    page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
  const option = (facet: string, value: string) =>
    page.locator(`input[name="${facet}"][value="${value}"]`);
  return {
    settled,
    input: page.getByLabel('Words to look for'),
    status: page.locator('[data-status]'),

    /** Types words, and waits until they have been searched for. */
    type: async (words: string) => {
      await page.getByLabel('Words to look for').pressSequentially(words);
      await page.waitForURL((url) => url.searchParams.get('q') === words);
      await settled();
    },

    /** The checkbox of a value; unfolds its facet where it is folded. */
    option: async (facet: string, value: string) => {
      const fold = page.locator(`[data-facet="${facet}"]`);
      if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
      return option(facet, value);
    },

    /** The number beside a value. */
    countBeside: async (facet: string, value: string) => {
      const text = await page
        .locator('label', { has: option(facet, value) })
        .locator('[data-count]')
        .textContent();
      return numberIn(text);
    },

    /** The number of results that is announced. */
    announced: async () => numberIn(await page.locator('[data-status]').textContent()),

    parameters: (name: string) => new URL(page.url()).searchParams.getAll(name),

    results: (): Promise<ShownResult[]> =>
      page.locator('.search-result').evaluateAll((items) =>
        items.map((item) => {
          const textOf = (name: string) =>
            item.querySelector(`[data-part="${name}"]`)?.textContent ?? '';
          return {
            title: textOf('title'),
            url: item.querySelector('a')?.getAttribute('href') ?? '',
            kind: textOf('kind'),
            date: item.querySelector('time')?.getAttribute('datetime') ?? '',
            missions: textOf('missions'),
            marked: [...item.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
            sections: [...item.querySelectorAll('.search-sections a')].map(
              (link) => link.getAttribute('href') ?? '',
            ),
          };
        }),
      ),
  };
}

function numberIn(text: string | null): number {
  const digits = /[\d,]+/.exec(text ?? '')?.[0];
  return digits === undefined ? 0 : Number(digits.replaceAll(',', ''));
}
