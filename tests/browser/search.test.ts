/** Finding things: words, facets, order and the address, in the built starter site. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium, type StaticServer } from '../support/browser.ts';
import { openSearch, serveSite } from '../support/search-page.ts';

let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveSite(inject('builtSite'));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('words', () => {
  it('find pages, and the excerpt marks them', async () => {
    const { type, results, faults, close } = await openSearch(browser, server);
    await type('laundrette');
    const found = await results();
    expect(found.map(({ url }) => url.split('/').at(-2))).toContain('2026-06-05-laundrette-opens');
    const marked = found.flatMap((result) => result.marked);
    expect(marked.length).toBeGreaterThan(0);
    for (const words of marked) expect(words).toMatch(/laundrette/i);
    expect(faults).toEqual([]);
    await close();
  });

  it('find what is written with an accent, typed with or without it', async () => {
    for (const words of ['tŷ', 'ty', 'Siân', 'sian']) {
      const { results, close } = await openSearch(
        browser,
        server,
        `?q=${encodeURIComponent(words)}`,
      );
      expect((await results()).length, words).toBeGreaterThan(0);
      await close();
    }
  });

  it('that nothing has are answered by a sentence', async () => {
    const { status, results, close } = await openSearch(browser, server, '?q=zzyzzyva');
    expect(await status.textContent()).toContain('Nothing found');
    expect(await results()).toEqual([]);
    await close();
  });

  it('are never read as HTML', async () => {
    const words = encodeURIComponent('<img src=x onerror="document.title=1"> lofts');
    const { page, faults, close } = await openSearch(browser, server, `?q=${words}`);
    expect(await page.locator('main img').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('facets', () => {
  it('narrow the results, and the address says so', async () => {
    const search = await openSearch(browser, server, '?q=homes');
    const before = await search.announced();
    const promised = await search.countBeside('mission', 'warm-homes');
    await (await search.option('mission', 'warm-homes')).check();
    await search.settled();
    expect(await search.announced()).toBe(promised);
    expect(promised).toBeLessThan(before);
    expect(search.parameters('mission')).toEqual(['warm-homes']);
    for (const { missions } of await search.results()) expect(missions).toContain('Warm homes');
    await search.close();
  });

  it('are joined by "and", the values of one by "or"', async () => {
    const search = await openSearch(browser, server, '?mission=warm-homes');
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
    await search.close();
  });

  it('count, beside a value of a facet in use, what that value would have alone', async () => {
    const address = '?q=we&mission=warm-homes&kind=weeknote';
    const search = await openSearch(browser, server, address);
    const promised = await search.countBeside('mission', 'good-work');
    await (await search.option('mission', 'warm-homes')).uncheck();
    await (await search.option('mission', 'good-work')).check();
    await search.settled();
    expect(promised).toBeGreaterThan(0);
    expect(await search.announced()).toBe(promised);
    await search.close();
  });

  it('list by themselves, without words, newest first', async () => {
    const search = await openSearch(browser, server, '?kind=weeknote');
    const dates = (await search.results()).map(({ date }) => date);
    expect(dates.length).toBeGreaterThan(1);
    expect(dates).toEqual(newestFirst(dates));
    await search.close();
  });

  it('are shown as chips that take them away again', async () => {
    const search = await openSearch(browser, server, '?q=homes&mission=warm-homes&year=2026');
    await search.page.getByRole('button', { name: 'Remove Year: 2026' }).click();
    await search.settled();
    expect(search.parameters('year')).toEqual([]);
    expect(search.parameters('mission')).toEqual(['warm-homes']);
    await search.page.getByRole('button', { name: 'Clear all filters' }).click();
    await search.settled();
    expect(search.parameters('mission')).toEqual([]);
    expect(search.parameters('q')).toEqual(['homes']);
    await search.close();
  });

  it('that an old address names but the site no longer has are left out', async () => {
    const search = await openSearch(browser, server, '?q=homes&mission=no-such-mission');
    expect(await search.announced()).toBeGreaterThan(0);
    await search.close();
  });
});

describe('the order', () => {
  it('can be by date, and loses nothing that has no date', async () => {
    const search = await openSearch(browser, server, '?q=homes');
    const before = await search.announced();
    await search.page.getByLabel('Order').selectOption('Newest first');
    await search.settled();
    expect(search.parameters('sort')).toEqual(['date']);
    expect(await search.announced()).toBe(before);
    const dates = (await search.results()).map(({ date }) => date);
    expect(dates).toEqual(newestFirst(dates));
    await search.close();
  });
});

describe('the address', () => {
  it('keeps the whole state over a reload', async () => {
    const address = '?q=homes&mission=warm-homes&mission=good-work&kind=weeknote&sort=date';
    const search = await openSearch(browser, server, address);
    const before = await search.results();
    await search.page.reload();
    await search.settled();
    expect(await search.results()).toEqual(before);
    expect(await search.input.inputValue()).toBe('homes');
    expect(await (await search.option('mission', 'good-work')).isChecked()).toBe(true);
    expect(new URL(search.page.url()).search).toBe(address);
    await search.close();
  });

  it('takes the back and forward buttons through what was chosen', async () => {
    const search = await openSearch(browser, server, '?q=homes');
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
    await search.close();
  });

  it('does not become a step in the history with every letter', async () => {
    const search = await openSearch(browser, server);
    const steps = () => search.page.evaluate(() => history.length);
    const before = await steps();
    await search.type('lofts');
    expect(await steps()).toBe(before);
    await search.close();
  });
});

function newestFirst(dates: string[]): string[] {
  return [...dates].sort((a, b) => b.localeCompare(a));
}
