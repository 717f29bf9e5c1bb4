/** The search page for everybody: keyboard, announcements, axe, no script, a broken index. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium, type StaticServer, serveFolder } from '../support/browser.ts';
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

describe('with a keyboard alone', () => {
  it('a reader gets from words to a filter to a result', async () => {
    const search = await openSearch(browser, server);
    const { keyboard } = search.page;
    const focused = () => search.page.evaluate(() => document.activeElement?.getAttribute('value'));

    await keyboard.press('/');
    await keyboard.type('homes');
    await keyboard.press('Enter');
    await search.page.waitForURL(/q=homes/);
    await search.settled();
    for (let steps = 0; steps < 60 && (await focused()) !== 'weeknote'; steps += 1) {
      await keyboard.press('Tab');
    }
    await keyboard.press('Space');
    await search.settled();
    expect(search.parameters('kind')).toEqual(['weeknote']);
    expect(await focused()).toBe('weeknote');

    const link = search.page.locator('.search-result a').first();
    const hasFocus = () => link.evaluate((element) => element === document.activeElement);
    for (let steps = 0; steps < 120 && !(await hasFocus()); steps += 1) await keyboard.press('Tab');
    await keyboard.press('Enter');
    await search.page.waitForURL(/\/weeknotes\//);
    await search.close();
  });

  it('a slash is a slash while typing, and Escape empties the words', async () => {
    const search = await openSearch(browser, server, '?q=homes');
    await search.input.focus();
    await search.page.keyboard.press('End');
    await search.page.keyboard.type('/x');
    expect(await search.input.inputValue()).toBe('homes/x');
    await search.page.keyboard.press('Escape');
    expect(await search.input.inputValue()).toBe('');
    await search.settled();
    expect(new URL(search.page.url()).search).toBe('');
    await search.close();
  });

  it('focus goes on from a chip that is taken away', async () => {
    const search = await openSearch(browser, server, '?mission=warm-homes&year=2026');
    const focused = () => search.page.evaluate(() => document.activeElement?.textContent ?? '');
    await search.page.getByRole('button', { name: 'Remove Mission' }).focus();
    await search.page.keyboard.press('Enter');
    expect(await focused()).toContain('Year: 2026');
    await search.page.keyboard.press('Enter');
    expect(await search.input.evaluate((element) => element === document.activeElement)).toBe(true);
    await search.close();
  });

  it('"more results" leads on to the first of them', async () => {
    const search = await openSearch(browser, server, '?kind=weeknote');
    const total = await search.announced();
    const before = await search.results();
    expect(total).toBeGreaterThan(before.length);
    await search.page.getByRole('button', { name: 'Show more results' }).focus();
    await search.page.keyboard.press('Enter');
    await search.page.locator(`.search-result:nth-child(${before.length + 1}) a:focus`).waitFor();
    expect((await search.results()).slice(0, before.length)).toEqual(before);
    await search.close();
  });
});

describe('what is announced', () => {
  it('is the number of results, in a live region, and focus stays where it was', async () => {
    const search = await openSearch(browser, server);
    expect(await search.status.getAttribute('role')).toBe('status');
    await search.type('wasp');
    const shown = await search.results();
    expect(shown.length).toBeGreaterThan(0);
    const words = `${shown.length} ${shown.length === 1 ? 'result' : 'results'}`;
    expect(await search.status.textContent()).toBe(words);
    expect(await search.input.evaluate((element) => element === document.activeElement)).toBe(true);
    await search.close();
  });
});

describe('accessibility rules', () => {
  for (const [name, viewport] of [
    ['wide', { width: 1280, height: 900 }],
    ['narrow', { width: 320, height: 700 }],
  ] as const) {
    it(`axe finds nothing with results and filters, ${name}`, async () => {
      const address = '?q=homes&mission=warm-homes&year=2026';
      const search = await openSearch(browser, server, address, { viewport });
      const filters = search.page.locator('[data-filters]');
      if ((await filters.getAttribute('open')) === null) {
        await filters.locator('summary').first().click();
      }
      const { violations } = await new AxeBuilder({ page: search.page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const overflow = await search.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await search.close();
    });
  }
});

describe('without script', () => {
  it('the page says so and offers lists, and shows no control that does nothing', async () => {
    const search = await openSearch(browser, server, '', { javaScriptEnabled: false });
    const main = search.page.locator('main');
    const words = main.locator('noscript p');
    expect(await words.isVisible()).toBe(true);
    expect(await words.textContent()).toContain('Searching needs JavaScript');
    expect(await search.input.isVisible()).toBe(false);
    expect(await main.locator('input:visible, button:visible, select:visible').count()).toBe(0);
    const paths = await main
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const list of [
      'case-studies',
      'partners',
      'toolsets',
      'catalysts',
      'tools',
      'weeknotes',
    ]) {
      expect(
        paths.some((path) => path.endsWith(`/${list}/`)),
        list,
      ).toBe(true);
    }
    expect(paths.some((path) => path.endsWith('/missions/warm-homes/'))).toBe(true);
    await search.close();
  });
});

describe('when the index cannot be loaded', () => {
  it('a sentence says so, and the lists are there', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${server.url}/search/?q=homes`);
    await page.getByText('could not be loaded').waitFor();
    expect(await page.getByRole('heading', { name: 'Browse instead' }).isVisible()).toBe(true);
    await context.close();
  });
});

describe('under a content security policy', () => {
  it('that allows WebAssembly on the search page alone, searching works', async () => {
    const policy = "default-src 'none'; style-src 'self'; connect-src 'self'; script-src 'self'";
    const prefix = new URL(server.url).pathname;
    const strict = await serveFolder(inject('builtSite'), {
      prefix,
      headers: (path) => ({
        'content-security-policy': path.startsWith('/search/')
          ? `${policy} 'wasm-unsafe-eval'`
          : policy,
      }),
    });
    const search = await openSearch(browser, strict, '?q=homes');
    expect(await search.announced()).toBeGreaterThan(0);
    await search.close();
    await strict.close();
  });
});
