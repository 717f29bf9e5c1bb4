/** One page of each kind of the built starter site, for everybody: axe, narrow screens, dark, no script, keyboard. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { folders, kindNames } from '../../src/schemas/kinds.ts';
import { launchChromium, type StaticServer, serveFolder } from '../support/browser.ts';

const site = inject('builtSite');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The fullest of the pages below an address: it has the most that could go wrong. */
const fullest = (pattern: RegExp): string[] => {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => ({ name, size: statSync(join(site, name)).size }));
  const [first] = pages.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  return first ? [`/${first.name.replace(/index\.html$/, '')}`] : [];
};

const kinds = kindNames.filter((kind) => kind !== 'measure' && kind !== 'page');
const lists = kinds.map((kind) => `/${folders[kind]}/`);
const entries = kinds.flatMap((kind) =>
  fullest(new RegExp(`^${folders[kind]}/[^/]+/index\\.html$`)),
);
const others = ['/', '/learning/', '/decisions/', '/asks/', '/style/', '/search/', '/404.html'];
const deeper = [
  ...fullest(/^weeknotes\/\d{4}\/\d{2}\/index\.html$/),
  ...fullest(/^\w+\/page\/\d+\/index\.html$/),
  ...fullest(/^(?!weeknotes)\w+\/[^/]+\/(weeknotes|case-studies|mentions)\/index\.html$/),
  ...fullest(/^(?!\w+\/|404|search|learning|asks)[a-z-]+\/index\.html$/),
];
const freePages = fullest(/^(about|accessibility|privacy|how-to-follow)\/index\.html$/);
const addresses = [...new Set([...others, ...lists, ...entries, ...deeper, ...freePages])];

let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveFolder(site);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page and gathers what goes wrong in it: errors, refusals by its policy, requests to others. */
const open = async (address: string, options: Parameters<Browser['newContext']>[0] = {}) => {
  const context: BrowserContext = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== server.url) faults.push(`asked for ${request.url()}`);
  });
  page.on('requestfailed', (request) => faults.push(`no answer for ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  await page.goto(server.url + address);
  if (address === '/search/' && options.javaScriptEnabled !== false) {
    await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
  }
  return { page, faults, close: () => context.close() };
};

/** What axe finds, each with the elements it finds it in. */
const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
};

it('there is a page of each kind to look at', () => {
  expect(entries).toHaveLength(kinds.length);
  expect(deeper.length).toBeGreaterThanOrEqual(3);
  expect(freePages).toHaveLength(1);
});

describe.each(addresses)('%s', (address) => {
  it('is accessible in light, and in dark on a narrow screen, where nothing is cut off', async () => {
    const { page, faults, close } = await open(address, { colorScheme: 'light' });
    expect(await axe(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await axe(page), 'dark, 320 px wide').toEqual([]);
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const wide = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > clientWidth + 1,
      );
      return scrollWidth > clientWidth
        ? wide.map((element) => element.outerHTML.slice(0, 120))
        : [];
    });
    expect(overflow, 'wider than the screen').toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});

describe.each(['/', '/search/', '/asks/', ...fullest(/^missions\/[^/]+\/index\.html$/)])(
  '%s',
  (address) => {
    it('reads the same without script', async () => {
      const plain = await open(address, { javaScriptEnabled: false });
      const words = await plain.page.locator('main').textContent();
      expect(words?.length).toBeGreaterThan(40);
      expect(await plain.page.locator('h1').isVisible()).toBe(true);
      expect(await plain.page.locator('header nav a').first().isVisible()).toBe(true);
      await plain.close();
      // The search page says without script that it needs one, and offers lists; its own tests look at that.
      if (address === '/search/') return;
      const scripted = await open(address);
      expect(await scripted.page.locator('main').textContent()).toBe(words);
      await scripted.close();
    });

    it('lets a keyboard skip to its main part, and shows where it is', async () => {
      const { page, close } = await open(address);
      const focus = () =>
        page.evaluate(() => {
          const element = document.activeElement;
          if (!(element instanceof HTMLElement) || element === document.body) return undefined;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          const { top, left, width, height } = element.getBoundingClientRect();
          return {
            html: element.outerHTML.slice(0, 100),
            isMarked: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
            isOnScreen: top >= 0 && left >= 0 && width > 1 && height > 1 && top < innerHeight,
          };
        });
      await page.keyboard.press('Tab');
      const skip = await focus();
      expect(skip?.html).toContain('href="#main"');
      expect(skip?.isOnScreen, 'the skip link is seen').toBe(true);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');

      for (let step = 0; step < 12; step += 1) {
        await page.keyboard.press('Tab');
        const focused = await focus();
        if (!focused) break;
        expect(focused).toMatchObject({ isMarked: true, isOnScreen: true });
      }
      await close();
    });
  },
);
