/** That nothing on the search page moves under a reader. The browser counts by the clock, so this runs alone. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
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

it('the layout does not shift while searching, nor later than the press for more', async () => {
  const search = await openSearch(browser, server, '?q=we');
  /** All that moved since the page was opened, and of that what no press of a key or button explains. */
  const shifts = () =>
    search.page.evaluate(
      () =>
        new Promise<{ all: number; late: number }>((resolve) => {
          const sum = { all: 0, late: 0 };
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              // TypeScript does not know the fields of this experimental entry.
              const { value, hadRecentInput } = entry as never as Shift;
              sum.all += value;
              if (!hadRecentInput) sum.late += value;
            }
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 100);
        }),
    );
  expect((await shifts()).all).toBeLessThan(0.001);
  await search.visit('');
  await search.type('homes');
  expect((await shifts()).all).toBeLessThan(0.001);
  await search.page.getByRole('button', { name: 'Show more results' }).click();
  await search.page.locator('.search-result:nth-child(6) a:focus').waitFor();
  expect((await shifts()).late).toBeLessThan(0.001);
  await search.close();
});

interface Shift {
  value: number;
  hadRecentInput: boolean;
}
