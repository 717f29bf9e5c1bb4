/** The search page for everybody: keyboard, announcements, axe, no script, a broken index. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
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
  const looks: [string, BrowserContextOptions][] = [
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    // 1280 px wide at 400 % zoom.
    ['narrow', { viewport: { width: 320, height: 256 } }],
  ];
  it.each(looks)('axe finds nothing in any state of the search, %s', async (_, options) => {
    const search = await openSearch(browser, server, '', options);
    const { page } = search;
    const states: Record<string, () => Promise<unknown>> = {
      empty: async () => {},
      results: async () => {
        await search.visit('?q=homes&mission=warm-homes&year=2026');
        const filters = page.locator('[data-filters]');
        if ((await filters.getAttribute('open')) === null) {
          await filters.locator('summary').first().click();
        }
      },
      suggestions: async () => {
        await search.input.fill('fern');
        await page.getByRole('listbox').waitFor();
        await page.keyboard.press('ArrowDown');
      },
      nothing: () => search.visit('?q=zzyzzyva'),
      failure: async () => {
        await page.route('**/pagefind/**', (route) => route.abort());
        await page.goto(`${server.url}/search/?q=homes`);
        await page.getByText('could not be loaded').waitFor();
        expect(await page.getByRole('heading', { name: 'Browse instead' }).isVisible()).toBe(true);
      },
      box: async () => {
        await page.goto(`${server.url}/follow/`);
        await page.keyboard.press('/');
        await page.keyboard.type('wa');
        await page.getByRole('listbox').waitFor();
      },
    };
    const found: Record<string, string[]> = {};
    for (const [name, reach] of Object.entries(states)) {
      await reach();
      const faults = await axeFaults(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      found[name] = overflow > 0 ? [...faults, `${overflow} px too wide`] : faults;
    }
    const none = Object.fromEntries(Object.keys(states).map((name) => [name, []]));
    expect(found).toEqual(none);
    await search.close();
  });
});

describe('the box of every page', () => {
  let page: Page;
  let asked: string[];
  const box = () => page.getByRole('combobox', { name: 'Search this site' });
  const active = () =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant');
      return id ? (document.getElementById(id)?.textContent?.trim() ?? '') : '';
    });

  beforeAll(async () => {
    const context = await browser.newContext();
    page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
  });

  beforeEach(async () => {
    asked = [];
    await page.goto(`${server.url}/missions/`);
  });

  it('is reached by "/", and fetches its suggestions then, once, and nothing of the index', async () => {
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('names.json'))).toEqual([]);
    asked = [];
    await page.keyboard.press('/');
    await box().waitFor();
    await page.keyboard.type('warm');
    await page.getByRole('listbox').waitFor();
    const names = asked.map((url) => url.split('/').at(-1));
    expect(new Set(names)).toEqual(new Set(['names.json', 'suggest.js']));
    expect(names.length).toBe(2);
    expect(await box().inputValue()).toBe('warm');
  });

  it('suggests names in a list that the arrows go through, and Enter goes to the page', async () => {
    await page.keyboard.press('/');
    await box().waitFor();
    await page.keyboard.type('cle');
    await page.getByRole('listbox', { name: 'Suggestions' }).waitFor();
    expect(await box().getAttribute('aria-expanded')).toBe('true');
    const count = await page.getByRole('option').count();
    expect(count).toBeGreaterThan(1);
    await page.getByText(`${count} suggestions`).waitFor({ state: 'attached' });

    expect(await active()).toBe('');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe('Clean Fern Mission');
    expect(await page.getByRole('option', { selected: true }).count()).toBe(1);
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe('');
    await page.keyboard.press('ArrowUp');
    expect(await active()).not.toBe('');
    await page.keyboard.press('Home');
    expect(await active()).toBe('');

    await page.keyboard.press('Escape');
    expect(await box().getAttribute('aria-expanded')).toBe('false');
    expect(await box().inputValue()).toBe('cle');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/missions\/clean-fern\/$/);
  });

  it('goes to the page that is pressed, at a target of at least 24 px', async () => {
    await page.keyboard.press('/');
    await box().waitFor();
    await page.keyboard.type('clean f');
    const option = page.getByRole('option').first();
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await option.click();
    await page.waitForURL(/\/missions\/clean-fern\/$/);
  });

  it('leads to the search page with what was typed, when nothing is chosen', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('lofts');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=lofts$/);
  });

  it('leaves "/" alone where the reader turned the key off', async () => {
    const choice = page.getByLabel('leads to the search box');
    const isFocused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('name') === 'q');
    await page.goto(`${server.url}/search/`);
    await choice.uncheck();
    await page.goto(`${server.url}/missions/`);
    await page.keyboard.press('/');
    expect(await isFocused()).toBe(false);
    await page.goto(`${server.url}/search/`);
    await choice.check();
    await page.goto(`${server.url}/missions/`);
    await page.keyboard.press('/');
    expect(await isFocused()).toBe(true);
  });
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
      'missions',
    ]) {
      expect(
        paths.some((path) => path.endsWith(`/${list}/`)),
        list,
      ).toBe(true);
    }
    for (const kind of ['mission', 'toolset', 'catalyst', 'partner']) {
      await main.getByText(`Case studies by ${kind}`).click();
    }
    const ways = main.getByRole('link').filter({ visible: true });
    expect(paths.some((path) => path.endsWith('/missions/warm-homes/#related-case-studies'))).toBe(
      true,
    );
    expect(await ways.count()).toBe(paths.length);
    await search.close();
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
