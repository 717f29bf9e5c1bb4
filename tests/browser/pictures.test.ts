/** A gallery and a picture at the top of a page in a browser: narrow and wide, light and dark, by keyboard. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { launchChromium, type StaticServer } from '../support/browser.ts';
import { serveSite } from '../support/search-page.ts';

const gallery = '/weeknotes/2026-06-26-samplers-trained/';
const headed = '/case-studies/street-by-street-heat-pumps/';

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

async function open(path: string, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  const page = await context.newPage();
  await page.goto(`${server.url}${path}`);
  return page;
}

describe('pictures', () => {
  it.each([
    [gallery, 1280, 'light'],
    [gallery, 320, 'dark'],
    [headed, 320, 'dark'],
  ] as const)('of %s at %i points, %s, are accessible and fit', async (path, width, scheme) => {
    const page = await open(path, width, scheme);
    expect(await axeFaults(page, '.entry-main')).toEqual([]);
    const across = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(across).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  it('of a gallery are all reached and opened by keyboard, and named by what they show', async () => {
    const page = await open(gallery, 320, 'light');
    const links = page.locator('.gallery a:has(img)');
    expect(await links.count()).toBe(3);
    for (const link of await links.all()) {
      await link.focus();
      expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
      const { width, height } = (await link.boundingBox()) ?? { width: 0, height: 0 };
      expect(Math.min(width, height)).toBeGreaterThan(100);
    }
    await links.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/1600\.webp$/);
    await page.context().close();
  });

  it('take the newest type, in the width that is needed, and keep their place free', async () => {
    const page = await open(headed, 320, 'light');
    const picture = page.locator('.entry-picture img');
    expect(await picture.evaluate((each: HTMLImageElement) => each.currentSrc)).toMatch(
      /terrace-at-dusk\.\w+\.400\.avif$/,
    );
    const { width, height } = (await picture.boundingBox()) ?? { width: 0, height: 0 };
    expect(width / height).toBeCloseTo(1.6, 1);
    await page.context().close();
  });
});
