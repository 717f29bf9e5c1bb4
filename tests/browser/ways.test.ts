/** The ways in, the map, the glossary, how to follow and the data, in Chromium: axe, narrow screens, keyboard. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { launchChromium, type StaticServer, serveFolder } from '../support/browser.ts';

const addresses = [
  '/for/partners/',
  '/for/residents/',
  '/for/councillors/',
  '/for/staff/',
  '/for/funders/',
  '/map/',
  '/glossary/',
  '/follow/',
  '/data/',
];

let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveFolder(inject('builtSite'));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = async (address: string, options: Parameters<Browser['newContext']>[0] = {}) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(server.url + address);
  return { page, close: () => context.close() };
};

describe.each(addresses)('%s', (address) => {
  it('is accessible in light and dark, wide and 320 px narrow, with all that folds opened', async () => {
    const { page, close } = await open(address, { colorScheme: 'light' });
    await page.locator('main details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    expect(await axeFaults(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page), 'dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await axeFaults(page), 'dark, 320 px wide').toEqual([]);
    const widths = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(widths[0], 'wider than the screen').toBe(widths[1]);
    await close();
  });
});

it('the check would find what is wrong, in the colours of the moment', async () => {
  const page = await browser.newPage({ colorScheme: 'light' });
  await page.setContent(
    '<!doctype html><html lang="en"><title>T</title><style>p { color: #767676 } @media (prefers-color-scheme: dark) { p { color: #999 } }</style><main><h1>H</h1><p>Words</p><img src="x.png"></main>',
  );
  const rulesBroken = async () => (await axeFaults(page)).map((fault) => fault.split(':')[0]);
  expect(await rulesBroken()).toEqual(['image-alt']);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await rulesBroken()).toEqual(['color-contrast', 'image-alt']);
  await page.close();
});

describe('the map', () => {
  it('can be walked with the keyboard: each node takes the focus, shows it, and leads to its page', async () => {
    const { page, close } = await open('/map/');
    await page.locator('.map-skip a').focus();
    const nodes = await page.locator('.map .map-node').count();
    expect(nodes).toBeGreaterThan(20);
    const before = await strokeOf(page, 0);
    await page.keyboard.press('Tab');
    const first = page.locator('.map .map-node').first();
    expect(await first.evaluate((node) => node === document.activeElement)).toBe(true);
    const marked = await strokeOf(page, 0);
    expect(marked.stroke).not.toBe(before.stroke);
    expect(Number.parseFloat(marked.width)).toBeGreaterThanOrEqual(3);
    const name = await first.getAttribute('aria-label');
    await page.keyboard.press('Enter');
    await page.waitForLoadState();
    expect(await page.locator('h1').textContent()).toBe(name);
    await close();
  });

  it('has type of 13 px or more wherever it is shown, and lists alone where it would be smaller', async () => {
    const { page, close } = await open('/map/');
    for (const width of [320, 600, 700, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const isShown = await page.locator('.map').isVisible();
      expect(isShown, `${width} px`).toBe(width >= 768);
      if (isShown) expect(await typeOf(page), `${width} px`).toBeGreaterThanOrEqual(13);
      expect(await page.locator('#map-lists').isVisible(), `${width} px`).toBe(true);
    }
    await close();
  });

  it('of one mission keeps the same size of type', async () => {
    const { page, close } = await open('/missions/');
    await page.locator('.comparison .item-title a').first().click();
    for (const width of [320, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      if (await page.locator('.small-map .map').isVisible()) {
        expect(await typeOf(page), `${width} px`).toBeGreaterThanOrEqual(13);
      }
      expect(await page.locator('.small-map .map-lists').isVisible(), `${width} px`).toBe(true);
    }
    await close();
  });
});

describe('a term of the glossary', () => {
  it('leads to what it means', async () => {
    const { page, close } = await open('/about/');
    const term = page.locator('.prose a.term').first();
    const address = await term.getAttribute('href');
    await term.click();
    await page.waitForURL(/\/glossary\/#term-/);
    expect(address).toContain('/glossary/#term-');
    expect(await page.locator('.glossary > :target dd').textContent()).toMatch(/\w+ \w+/);
    await close();
  });
});

describe('the foot of a page', () => {
  it('leads to each of these pages', async () => {
    const { page, close } = await open('/');
    for (const address of addresses) {
      expect(await page.locator(`.footer a[href="${address}"]`).count(), address).toBe(1);
    }
    await close();
  });
});

/** How big the smallest words of the map are on the screen, in pixels. */
const typeOf = (page: Page) =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll<SVGTextElement>('.map text')];
    return Math.min(
      ...texts.map(
        (text) => Number(text.getAttribute('font-size')) * (text.getScreenCTM()?.a ?? 0),
      ),
    );
  });

/** The outline of a box of the map. */
const strokeOf = (page: Page, index: number) =>
  page
    .locator('.map .map-box')
    .nth(index)
    .evaluate((box) => {
      const { stroke, strokeWidth } = getComputedStyle(box);
      return { stroke, width: strokeWidth };
    });
