/** A small site in four languages under a path prefix: one site, one index, accents or none. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, type StaticServer } from '../support/browser.ts';
import { buildSite, writeFiles } from '../support/build-site.ts';
import { openSearch, type SearchPage, serveSite } from '../support/search-page.ts';

const note = (title: string, lang: string, body: string) =>
  `---\ntitle: ${title}\nsummary: ${title}\ndate: 2026-05-01\nteam: homes\nlang: ${lang}\n---\n\n${body}\n`;

let server: StaticServer;
let browser: Browser;
let search: SearchPage;

beforeAll(async () => {
  const root = writeFiles({
    '_data/site.yml': 'name: Fern\nurl: https://host.example/fern/\n',
    'content/teams/homes.md': '---\ntitle: Homes\nsummary: The team.\n---\n\nHomes.\n',
    'content/weeknotes/llofftydd.md': note(
      'Insiwleiddio llofftydd',
      'cy',
      'Mae’r tŷ yn gynnes, a’r ŵyn yn y cae.',
    ),
    'content/weeknotes/ecole.md': note(
      'École et quartier',
      'fr',
      'Les élèves ont aidé leurs voisins.',
    ),
    'content/weeknotes/madina.md': note('المَدينة', 'ar', 'مُدُنٌ دافئة للجميع.'),
    'content/weeknotes/lofts.md': note('The lofts', 'en-GB', 'The colour of insulating a loft.'),
  });
  server = await serveSite(await buildSite(root));
  browser = await launchChromium();
  search = await openSearch(browser, server);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

it('what is written with accents is found with and without them', async () => {
  const found: Record<string, string[]> = {};
  for (const words of ['tŷ', 'ty', 'ŵyn', 'wyn', 'école', 'ecole', 'مُدُنٌ', 'مدن', 'المدينة']) {
    await search.visit(`?q=${encodeURIComponent(words)}`);
    found[words] = (await search.results()).map(({ url }) => url.split('/').at(-2) ?? '');
  }
  expect(found).toEqual({
    tŷ: ['llofftydd'],
    ty: ['llofftydd'],
    ŵyn: ['llofftydd'],
    wyn: ['llofftydd'],
    école: ['ecole'],
    ecole: ['ecole'],
    مُدُنٌ: ['madina'],
    مدن: ['madina'],
    المدينة: ['madina'],
  });
});

it('a note in Welsh is found from the English page by the start of a word, and marked as Welsh', async () => {
  await search.visit('?q=llofft');
  expect((await search.results()).map(({ url }) => url)).toEqual(['/fern/weeknotes/llofftydd/']);
  const welsh = search.page.locator('.search-result [lang="cy"]');
  expect(await welsh.first().textContent()).toBe('Insiwleiddio llofftydd');
});

it('words of the site’s language are found by their stem, and in the other spelling', async () => {
  await search.visit('?q=insulated+color');
  expect((await search.results()).map(({ title }) => title)).toEqual(['The lofts']);
});

it('under a prefix, a result leads to its page', async () => {
  expect(new URL(search.page.url()).pathname).toBe('/fern/search/');
  await search.page.locator('.search-result a').first().click();
  expect(await search.page.locator('h1').textContent()).toBe('The lofts');
});
