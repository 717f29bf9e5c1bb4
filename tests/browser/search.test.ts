/** Finding things: words, facets, order and the address, in the built starter site. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium, type StaticServer } from '../support/browser.ts';
import { openSearch, type SearchPage, serveSite } from '../support/search-page.ts';

let server: StaticServer;
let browser: Browser;
/** One page for all: a new browser context takes longer than a search. */
let search: SearchPage;

beforeAll(async () => {
  server = await serveSite(inject('builtSite'));
  browser = await launchChromium();
  search = await openSearch(browser, server);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('words', () => {
  it('find pages, and the excerpts mark them, with at most three sections of each', async () => {
    await search.visit('');
    await search.type('laundrette');
    const found = await search.results();
    expect(found.map(({ url }) => url.split('/').at(-2))).toContain(
      '2026-05-22-keys-to-the-laundrette',
    );
    const marked = found.flatMap((result) => result.marked);
    expect(marked.length).toBeGreaterThan(0);
    for (const words of marked) expect(words).toMatch(/laundrette/i);
    for (const { sections } of found) expect(sections.length).toBeLessThanOrEqual(3);
    expect(search.faults).toEqual([]);
  });

  it('lead to the heading of a section that has them', async () => {
    const [link] = (await search.results()).flatMap(({ sections }) => sections);
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(new URL(link ?? '', server.url).href);
    expect(await page.locator(':target').evaluate((heading) => heading.localName)).toMatch(
      /^h[2-6]$/,
    );
    await context.close();
  });

  it('in American spelling find what is written in British, and the announcement says so', async () => {
    await search.visit('?q=organization');
    expect(await search.status.textContent()).toMatch(
      /^\d+ results for the spelling “organisation”$/,
    );
  });

  it('of the glossary are found, at the word itself', async () => {
    await search.visit('?q=heat+pump&kind=page');
    const sections = (await search.results()).flatMap((result) => result.sections);
    expect(sections.some((address) => address.endsWith('/glossary/#term-heat-pump'))).toBe(true);
  });

  it('that the site has not do not find those they only begin like', async () => {
    await search.visit('?q=organza');
    expect(await search.results()).toEqual([]);
  });

  it('that nothing has are answered by a sentence, and by lists', async () => {
    await search.visit('?q=zzyzzyva');
    expect(await search.status.textContent()).toContain('Nothing found');
    expect(await search.results()).toEqual([]);
    expect(await search.page.locator('[data-browse]').isVisible()).toBe(true);
  });

  it('are never read as HTML', async () => {
    const words = encodeURIComponent('<img src=x onerror="document.title=1"> lofts');
    await search.visit(`?q=${words}`);
    expect(await search.page.locator('main img').count()).toBe(0);
    expect(search.faults).toEqual([]);
  });
});

describe('facets', () => {
  it('narrow the results, and the address says so', async () => {
    await search.visit('?q=homes');
    const before = await search.announced();
    const promised = await search.countBeside('mission', 'warm-homes');
    await (await search.option('mission', 'warm-homes')).check();
    await search.settled();
    expect(await search.announced()).toBe(promised);
    expect(promised).toBeLessThan(before);
    expect(search.parameters('mission')).toEqual(['warm-homes']);
    for (const { missions } of await search.results()) expect(missions).toContain('Warm homes');
  });

  it('are joined by "and", the values of one by "or"', async () => {
    await search.visit('?mission=warm-homes');
    const one = await search.announced();
    await (await search.option('mission', 'clean-fern')).check();
    await search.settled();
    const either = await search.announced();
    expect(either).toBeGreaterThan(one);

    const promised = await search.countBeside('kind', 'case-study');
    await (await search.option('kind', 'case-study')).check();
    await search.settled();
    expect(await search.announced()).toBe(promised);
    expect(promised).toBeLessThan(either);
    for (const { kind } of await search.results()) expect(kind).toBe('Case study');
    expect(search.parameters('mission')).toEqual(['clean-fern', 'warm-homes']);
  });

  it('count, beside a value of a facet in use, what that value would have alone', async () => {
    const address = '?q=we&mission=warm-homes&kind=weeknote';
    await search.visit(address);
    const promised = await search.countBeside('mission', 'good-work');
    await (await search.option('mission', 'warm-homes')).uncheck();
    await (await search.option('mission', 'good-work')).check();
    await search.settled();
    expect(promised).toBeGreaterThan(0);
    expect(await search.announced()).toBe(promised);
  });

  it('list by themselves, without words, newest first', async () => {
    await search.visit('?kind=weeknote');
    const dates = (await search.results()).map(({ date }) => date);
    expect(dates.length).toBeGreaterThan(1);
    expect(dates).toEqual(newestFirst(dates));
  });

  it('are shown as chips that take them away again', async () => {
    await search.visit('?q=homes&mission=warm-homes&year=2026');
    await search.page.getByRole('button', { name: 'Remove Year: 2026' }).click();
    await search.settled();
    expect(search.parameters('year')).toEqual([]);
    expect(search.parameters('mission')).toEqual(['warm-homes']);
    await search.page.getByRole('button', { name: 'Clear all filters' }).click();
    await search.settled();
    expect(search.parameters('mission')).toEqual([]);
    expect(search.parameters('q')).toEqual(['homes']);
  });

  it('that an old address names but the site no longer has are left out', async () => {
    await search.visit('?q=homes&mission=no-such-mission');
    expect(await search.announced()).toBeGreaterThan(0);
  });
});

describe('a facet that is folded', () => {
  it('is counted when it is unfolded', async () => {
    await search.visit('?q=homes');
    await search.option('year', '2026');
    const dated = await search.announced();
    await expect.poll(async () => (await search.countBeside('year', '2026')) < dated).toBe(true);
    const promised = await search.countBeside('year', '2026');
    await (await search.option('year', '2026')).check();
    await search.settled();
    expect(await search.announced()).toBe(promised);
  });

  it('says how many pages there are before anything is asked, and nothing is fetched for it', async () => {
    const asked: string[] = [];
    search.page.on('request', (request) => asked.push(request.url()));
    await search.visit('');
    await search.option('year', '2026');
    expect(await search.countBeside('kind', 'mission')).toBe(4);
    expect(asked.filter((address) => address.includes('/pagefind/'))).toEqual([]);
  });
});

describe('the order', () => {
  it('can be by date, and loses nothing that has no date', async () => {
    await search.visit('?q=homes');
    const before = await search.announced();
    await search.page.getByLabel('Order').selectOption('Newest first');
    await search.settled();
    expect(search.parameters('sort')).toEqual(['date']);
    expect(await search.announced()).toBe(before);
    const dates = (await search.results()).map(({ date }) => date);
    expect(dates).toEqual(newestFirst(dates));

    await search.page.getByLabel('Order').selectOption('Oldest first');
    await search.settled();
    expect(search.parameters('sort')).toEqual(['oldest']);
    expect(await search.announced()).toBe(before);
    const oldest = (await search.results()).map(({ date }) => date);
    expect(oldest).toEqual(newestFirst(oldest).reverse());
    // Dated pages stand before those that have no day.
    expect(oldest[0]).toMatch(/^20/);
  });
});

describe('the address', () => {
  it('keeps the whole state over a reload', async () => {
    const address = '?q=homes&mission=warm-homes&mission=good-work&kind=weeknote&sort=date';
    await search.visit(address);
    const before = await search.results();
    await search.page.reload();
    await search.settled();
    expect(await search.results()).toEqual(before);
    expect(await search.input.inputValue()).toBe('homes');
    expect(await (await search.option('mission', 'good-work')).isChecked()).toBe(true);
    expect(new URL(search.page.url()).search).toBe(address);
  });

  it('takes the back and forward buttons through what was chosen', async () => {
    await search.visit('?q=homes');
    const before = await search.results();
    await (await search.option('mission', 'warm-homes')).check();
    await search.settled();
    const narrowed = await search.results();
    await search.page.goBack();
    await search.settled();
    expect(await search.results()).toEqual(before);
    expect(await (await search.option('mission', 'warm-homes')).isChecked()).toBe(false);
    await search.page.goForward();
    await search.settled();
    expect(await search.results()).toEqual(narrowed);
  });

  it('does not become a step in the history with every letter', async () => {
    await search.visit('');
    const steps = () => search.page.evaluate(() => history.length);
    const before = await steps();
    await search.type('lofts');
    expect(await steps()).toBe(before);
  });
});

function newestFirst(dates: string[]): string[] {
  return [...dates].sort((a, b) => b.localeCompare(a));
}
