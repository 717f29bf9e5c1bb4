/** The registers of the starter site, whole and narrowed: axe, narrow screens, dark; each can be read without script. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { launchChromium, type StaticServer, serveFolder } from '../support/browser.ts';

const addresses = [
  '/asks/',
  '/asks/for/smes/',
  '/asks/for/anyone/',
  '/learning/mission/warm-homes/',
  '/learning/did-not-work/',
  '/decisions/',
  '/decisions/year/2026/',
  // A note that says what came of an earlier ask.
  '/weeknotes/2026-11-13-twenty-three-wrong-pipes/',
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

describe.each(addresses)('%s', (address) => {
  it('is accessible in light and dark, wide and narrow, and wants no script', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(server.url + address);
    // Those that every page has: the search box and the choice between light and dark.
    expect(await page.locator('script[src]:not([src*="theme."], [src*="search-"])').count()).toBe(
      0,
    );
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 320],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect(await axeFaults(page), `${colorScheme}, ${width} px`).toEqual([]);
      const isCut = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isCut, `${width} px`).toBe(false);
    }
    await context.close();
  });
});

describe('the ways to narrow a list', () => {
  it('are a jump away where they stand below it, and beside it where there is room', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(`${server.url}/learning/`);
    const jump = page.getByRole('link', { name: 'Narrow this list' });
    await jump.click();
    expect(await page.locator('#ways').boundingBox()).toMatchObject({ y: expect.closeTo(0, -2) });
    await page
      .getByRole('navigation', { name: 'Narrow this list' })
      .getByText('Warm homes')
      .click();
    await page.waitForURL('**/learning/mission/warm-homes/');
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await jump.isVisible()).toBe(false);
    await page.close();
  });

  it('stay off paper', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/asks/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#ways').isVisible()).toBe(false);
    expect(await page.getByText('opencouncil@fernbridge.example').first().isVisible()).toBe(true);
    await page.close();
  });
});
