/** Teams, sprints and events of the starter site in a browser: axe in every colour scheme, marks that can be hit, the calendar. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { launchChromium, type StaticServer, serveFolder } from '../support/browser.ts';

const site = inject('builtSite');

/** Those with something that the fullest page of their kind, which `pages.test.ts` opens, need not have. */
const pages = [
  '/teams/river-and-streets/',
  '/sprints/',
  '/sprints/a-drop-in-at-the-hub/',
  '/events/',
  '/events/2026-10-20-open-evenings-on-the-river/',
];

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

/** Opens a page, does something with it, and closes it. */
async function on<Result>(
  address: string,
  act: (page: Page) => Promise<Result>,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(server.url + address);
    return await act(page);
  } finally {
    await context.close();
  }
}

describe.each(pages)('%s', (address) => {
  it('is accessible in light, dark and forced colours, folded open, and no wider than 320 px', async () => {
    await on(
      address,
      async (page) => {
        await page.evaluate(() => {
          for (const each of document.querySelectorAll('details')) each.open = true;
        });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await axeFaults(page), colorScheme).toEqual([]);
        }
        await page.emulateMedia({ forcedColors: 'active' });
        expect(await axeFaults(page), 'forced colours').toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(320);
      },
      { viewport: { width: 320, height: 800 } },
    );
  });
});

describe('the weeks of a team', () => {
  it('each lead to the note that tells of it, and can be hit with a finger', async () => {
    await on(
      '/teams/river-and-streets/',
      async (page) => {
        const links = page.locator('.weeks a');
        const marks = await links.evaluateAll((all) =>
          all.map((link) => {
            const { width, height } = link.getBoundingClientRect();
            return { name: link.textContent, side: Math.min(width, height) };
          }),
        );
        expect(marks.length).toBeGreaterThan(8);
        expect(Math.min(...marks.map(({ side }) => side))).toBeGreaterThanOrEqual(24);
        expect(marks.map(({ name }) => name)).toContain('Week 40: We missed it');
        await links.filter({ hasText: 'We missed it' }).click();
        expect(new URL(page.url()).pathname).toBe('/weeknotes/2026-10-02-deadline-day/');
      },
      { viewport: { width: 320, height: 800 } },
    );
  });

  it('are told by shape, and the key has the shapes that occur', async () => {
    await on('/teams/river-and-streets/', async (page) => {
      const shape = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((mark) => {
            const { borderTopStyle, borderRadius, borderTopColor, backgroundColor } =
              getComputedStyle(mark);
            return { borderTopStyle, borderRadius, borderTopColor, backgroundColor };
          });
      const note = await shape('.weeks .week-note');
      const skipped = await shape('.weeks .week-skipped');
      const pause = await shape('.weeks .week-pause');
      expect(note.borderTopStyle).toBe('solid');
      expect(skipped).toMatchObject({ borderTopStyle: 'solid', borderRadius: '50%' });
      expect(pause.borderTopStyle).toBe('dotted');
      expect(await page.locator('.weeks-key li').allInnerTexts()).toEqual([
        'A note',
        'The team said: none this week',
        'A longer pause',
      ]);
    });
  });

  it('stand in a table too, with the pauses', async () => {
    await on('/teams/river-and-streets/', async (page) => {
      await page.getByText('2026 as a list').click();
      const rows = await page.locator('#rhythm tbody tr').allInnerTexts();
      expect(rows[0]).toContain('Every house above The Weir has had the dye');
      expect(rows.join('\n')).toContain('A pause of four weeks');
      expect(rows.join('\n')).toMatch(/37\s+“?No river note this week[^\n]*No note this week/);
    });
  });
});

describe('sprints', () => {
  it('say which day it is while they run, and have their bar on one scale', async () => {
    await on('/sprints/', async (page) => {
      const running = page.locator('.sprints > li', { hasText: 'Ten Fridays at the hub' });
      // The tests' day is 20 November 2026, and it began on 9 October.
      expect(await running.textContent()).toContain('Day 43 of 64');
      const bars = await page.locator('.timeline-span').evaluateAll((all) =>
        all.map((bar) => {
          const { left, right } = bar.getBoundingClientRect();
          return { left, right };
        }),
      );
      expect(bars).toHaveLength(3);
      // Newest first: the running one begins after both others have ended.
      for (const earlier of bars.slice(1)) expect(bars[0]?.left).toBeGreaterThan(earlier.right);
    });
  });

  it('show what came of them, the conditions, and the notes of their weeks', async () => {
    await on('/sprints/wrong-pipes-in-twelve-weeks/', async (page) => {
      expect(await page.locator('#sprint-results-2').textContent()).toContain('Letters failed');
      expect(await page.locator('.conditions > li').count()).toBe(6);
      const notes = await page.locator('#sprint-notes .item-title').allInnerTexts();
      expect(notes).toContain('A false alarm on a dry Sunday');
      expect(notes).not.toContain('Railway Bridge is under the line for the first time');
    });
    await on('/sprints/a-drop-in-at-the-hub/', async (page) => {
      expect(await page.locator('#sprint-conditions').textContent()).toContain('Not said yet');
    });
  });
});

describe('events', () => {
  it('stand with the next first, then the past', async () => {
    await on('/events/', async (page) => {
      expect(await page.locator('#coming .item-title').allInnerTexts()).toEqual([
        'What four teams learned this autumn',
        'Housing scrutiny committee: warm homes',
        'Full council on the clean Fern mission',
        'Tea for four hundred lofts',
      ]);
      expect(await page.locator('#past-2026 .item-title').count()).toBe(2);
    });
  });

  it.each(['/events/', '/missions/warm-homes/'])(
    '%s offers a calendar that can be read',
    async (address) => {
      const href = await on(address, (page) =>
        page.locator('.calendar-link a').getAttribute('href'),
      );
      const text = readFileSync(join(site, href ?? ''), 'utf8');
      const summaries = ICAL.Component.fromString(text)
        .getAllSubcomponents('vevent')
        .map((event) => event.getFirstPropertyValue('summary'));
      expect(summaries).toContain('Tea for four hundred lofts');
      expect(summaries).toContain('Deadline: Warm homes');
      expect(summaries.includes('Deadline: Clean Fern')).toBe(address === '/events/');
    },
  );
});
