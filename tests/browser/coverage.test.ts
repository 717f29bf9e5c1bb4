/** The coverage page in a browser: legible in every step, narrow, and each number the search's own. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { launchChromium, type StaticServer } from '../support/browser.ts';
import { openSearch, serveSite } from '../support/search-page.ts';

const tables = ['missionTools', 'missionKinds', 'toolsetYears'];

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

/** Runs in the page: the contrast of each step of the legend with its own ground, as drawn. */
function contrasts(): Record<string, number> {
  const canvas = document.createElement('canvas').getContext('2d');
  const drawn = (colour: string) => {
    if (!canvas) return [];
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = drawn(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = getComputedStyle(document.body).backgroundColor;
  return Object.fromEntries(
    [...document.querySelectorAll('.heat-legend dt')].map((step) => {
      const { color, backgroundColor } = getComputedStyle(step);
      const ground = backgroundColor === 'rgba(0, 0, 0, 0)' ? paper : backgroundColor;
      const [light = 0, dark = 0] = [luminance(color), luminance(ground)].sort((a, b) => b - a);
      return [step.className, (light + 0.05) / (dark + 0.05)];
    }),
  );
}

describe('the coverage page', () => {
  it.each(['light', 'dark'] as const)(
    'is accessible and legible in %s, wide and narrow',
    async (colorScheme) => {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(`${server.url}/coverage/`);
      expect(await axeFaults(page), 'wide').toEqual([]);
      const steps = await page.evaluate(contrasts);
      expect(Object.keys(steps)).toHaveLength(5);
      for (const [step, contrast] of Object.entries(steps)) {
        expect(contrast, step).toBeGreaterThanOrEqual(4.5);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await axeFaults(page), '320 px wide').toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await context.close();
    },
  );

  it('keeps its numbers where the system chooses the colours', async () => {
    const context = await browser.newContext({ forcedColors: 'active' });
    const page = await context.newPage();
    await page.goto(`${server.url}/coverage/`);
    expect(await page.locator('.heat-count').first().isVisible()).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    await context.close();
  });

  it('shows a nought without a link, and names what is missing in a sentence', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/coverage/`);
    const noughts = page.locator('.heat-none', { hasText: '0' });
    expect(await noughts.count()).toBeGreaterThan(0);
    expect(await page.locator('td.heat-none a').count()).toBe(0);
    for (const table of tables) {
      const sentence = await page.locator(`#${table} > p`).first().textContent();
      expect(sentence).toMatch(/^(No evidence yet for|There is evidence for every pair)/);
    }
    await page.close();
  });

  it.each(tables)('has cells in %s that lead to as many results as they say', async (table) => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/coverage/`);
    const links = page.locator(`#${table} td a`);
    const inAll = page.locator(`#${table} .in-all a`);
    for (const link of [links.first(), links.nth(5), inAll.first(), inAll.last()]) {
      const said = Number(await link.locator('.heat-count').textContent());
      const address = await link.getAttribute('href');
      const search = await openSearch(browser, server, new URL(address ?? '', server.url).search);
      expect(await search.announced(), address ?? '').toBe(said);
      await search.close();
    }
    await page.close();
  });
});
