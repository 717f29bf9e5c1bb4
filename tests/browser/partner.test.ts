/** The page of a partner and the table of partners in a browser: what is new, filters, keyboard, phones, no script. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { launchChromium, type StaticServer, serveFolder } from '../support/browser.ts';

const partner = '/partners/northvale-water/';

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

/** Opens a page; whatever goes wrong in it, such as a refusal by its policy, fails the test. */
const reading = async (
  address: string,
  walk: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  try {
    await page.goto(server.url + address);
    await walk(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
};

/** The day of each thing that moved, and whether it is marked, in the order of the page. */
const moves = (page: Page) =>
  page.locator('[data-move]').evaluateAll((items) =>
    items.map((item) => ({
      day: item.querySelector('time')?.getAttribute('datetime') ?? '',
      isMarked: item.querySelector('.new')?.textContent === 'New',
    })),
  );

const status = (page: Page) => page.locator('[data-since-status]');

describe('what is new for a partner', () => {
  it('is marked with a word from the day after the one in the address, and counted aloud', async () => {
    await reading(`${partner}?since=2026-08-21`, async (page) => {
      const all = await moves(page);
      const later = all.filter(({ day }) => day > '2026-08-21');
      expect(all.some(({ day }) => day === '2026-08-21')).toBe(true);
      expect(later.length).toBeGreaterThan(3);
      expect(all.filter(({ isMarked }) => isMarked)).toEqual(later);
      expect(await status(page).textContent()).toBe(`${later.length} things since 21 August 2026.`);
      expect(await status(page).getAttribute('role')).toBe('status');
      expect(await page.getByLabel('Mark what is new since').inputValue()).toBe('2026-08-21');
    });
  });

  it('is the same day in every time zone', async () => {
    for (const timezoneId of ['America/Los_Angeles', 'Pacific/Auckland']) {
      await reading(
        `${partner}?since=2026-08-21`,
        async (page) => {
          expect(await status(page).textContent()).toMatch(/things since 21 August 2026\.$/);
          expect((await moves(page)).find(({ day }) => day === '2026-08-21')?.isMarked).toBe(false);
        },
        { timezoneId },
      );
    }
  });

  it('is unfolded where it is among the earlier things, and there may be nothing', async () => {
    await reading(`${partner}?since=2020-01-01`, async (page) => {
      expect((await moves(page)).every(({ isMarked }) => isMarked)).toBe(true);
      expect(await page.locator('[data-move]').last().isVisible()).toBe(true);
    });
    await reading(`${partner}?since=2030-01-01`, async (page) => {
      expect((await moves(page)).some(({ isMarked }) => isMarked)).toBe(false);
      expect(await status(page).textContent()).toBe('Nothing new since 1 January 2030.');
    });
  });

  it('is asked for by a plain form, whose answer is an address to keep', async () => {
    await reading(partner, async (page) => {
      expect(await status(page).textContent()).toBe('');
      await page.getByLabel('Mark what is new since').fill('2026-10-01');
      await page.getByRole('button', { name: 'Mark', exact: true }).press('Enter');
      await page.waitForURL('**/?since=2026-10-01#moves');
      expect(await status(page).textContent()).toMatch(/since 1 October 2026/);
      await page.getByRole('link', { name: /^this page with what is new after/ }).click();
      await page.waitForURL(/\?since=\d{4}-\d{2}-\d{2}#moves/);
      expect(await status(page).textContent()).toMatch(/^Nothing new since/);
    });
  });

  it.each(['yesterday', '2026-02-30', '01/03/2026', '<b>1</b>'])(
    'is not marked for “%s”, which is no day, and a sentence says so',
    async (since) => {
      await reading(`${partner}?since=${encodeURIComponent(since)}`, async (page) => {
        expect(await status(page).textContent()).toMatch(/^The date in the address cannot be read/);
        expect((await moves(page)).some(({ isMarked }) => isMarked)).toBe(false);
      });
    },
  );

  it('stands by month without script, with no form that would do nothing', async () => {
    await reading(
      `${partner}?since=2026-08-21`,
      async (page) => {
        expect(await page.getByRole('heading', { level: 3, name: 'August 2026' }).isVisible()).toBe(
          true,
        );
        expect((await moves(page)).some(({ isMarked }) => isMarked)).toBe(false);
        expect(await page.locator('form[data-since]').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});

/** The names of the partners in sight, in the order of the page. */
const shown = (page: Page) => page.locator('tr[data-parts]:visible th').allInnerTexts();

const columns = (page: Page) => page.locator('.matrix thead th:visible').allInnerTexts();

const count = (page: Page) => page.locator('.filters [data-status]').textContent();

describe('the table of partners', () => {
  it('is filtered and sorted from the keyboard, with the state in the address and a count aloud', async () => {
    await reading('/partners/', async (page) => {
      expect(await count(page)).toBe('22 partners');
      await page.locator('#filter-mission').focus();
      await page.keyboard.type('Clean');
      await page.waitForURL('**/partners/?mission=clean-fern');
      expect(await columns(page)).toEqual(['Partner', 'Who they are', 'Clean Fern']);
      await page.keyboard.press('Tab');
      await page.keyboard.type('Asked');
      await page.waitForURL('**/?mission=clean-fern&agreed=asked');
      expect(await shown(page)).toEqual(['Millbrow Community Land Trust']);
      expect(await count(page)).toBe('1 of 22 partners');
      expect(
        await page.locator('#communities').getByText('Nobody here fits').isVisible(),
        'a gap stays in sight',
      ).toBe(true);

      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/partners/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-kind');
      expect(await shown(page)).toHaveLength(22);
    });
  });

  it('sorts each kind by the number of missions, and by name again', async () => {
    await reading('/partners/?kind=public-sector', async (page) => {
      const byName = await shown(page);
      await page.locator('#filter-sort').selectOption('missions');
      const totals = await page
        .locator('tr[data-parts]:visible')
        .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-total'))));
      expect(totals).toEqual([...totals].sort((a, b) => b - a));
      expect(totals[0]).toBeGreaterThan(totals.at(-1) ?? 0);
      expect(await count(page)).toBe('4 of 22 partners, most missions first');
      await page.locator('#filter-sort').selectOption('');
      expect(await shown(page)).toEqual(byName);
    });
  });

  it('opens as its address says, and passes over what the form does not offer', async () => {
    await reading('/partners/?kind=funders&mission=gone&sort=missions', async (page) => {
      expect(await count(page)).toBe('3 of 22 partners, most missions first');
      expect(await page.locator('#filter-mission').inputValue()).toBe('');
      expect(await page.locator('tbody:visible').count()).toBe(1);
    });
  });

  it('is whole without script, and offers no form', async () => {
    await reading(
      '/partners/?kind=funders',
      async (page) => {
        expect(await shown(page)).toHaveLength(22);
        expect(await page.locator('tbody:visible').count()).toBe(7);
        expect(await page.locator('.filters').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  it('is the same table to a screen reader on a phone, where each cell names its mission', async () => {
    await reading('/partners/', async (page) => {
      const session = await page.context().newCDPSession(page);
      const roles = async () => {
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        const names = ['table', 'row', 'rowheader', 'columnheader', 'cell'];
        return names.map((name) => [
          name,
          nodes.filter(({ role, ignored }) => role?.value === name && !ignored).length,
        ]);
      };
      await page.setViewportSize({ width: 1280, height: 900 });
      const wide = await roles();
      expect(wide[0]).toEqual(['table', 1]);
      expect(await page.locator('.matrix-label:visible').count()).toBe(0);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await roles()).toEqual(wide);
      // Safari forgets the roles of a table that is shown as blocks: the script writes them out.
      const unwritten = page.locator('.matrix :is(thead, tbody, tr, th, td):not([role])');
      expect(await unwritten.count()).toBe(0);
      expect(await page.locator('.matrix-label:visible').count()).toBeGreaterThan(22);
    });
  });
});

describe.each([`${partner}?since=2026-08-21`, '/partners/', '/partners/?mission=clean-fern'])(
  '%s',
  (address) => {
    it('is accessible in light and dark, on a wide and on a narrow screen', async () => {
      await reading(address, async (page) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          for (const width of [1280, 320]) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 800 });
            expect(await axeFaults(page), `${colorScheme}, ${width} px`).toEqual([]);
            const overflow = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
          }
        }
      });
    });
  },
);
