/**
 * The seven stories that the product is measured by, each walked on the starter site as its reader would:
 * a partner (two), a resident, a frontline worker, a councillor, a finance officer, a team.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium, type StaticServer, serveFolder } from '../support/browser.ts';
import {
  plainsight,
  repository,
  TODAY,
  temporaryFolder,
  writeFiles,
} from '../support/build-site.ts';

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

/** Opens a page, walks on it, and closes it. */
const reading = async (address: string, walk: (page: Page) => Promise<void>) => {
  const page = await browser.newPage();
  try {
    await page.goto(server.url + address);
    await walk(page);
  } finally {
    await page.close();
  }
};

/** The words of a page once all of it has come: after a click its address is there before it. */
const wordsOf = async (page: Page, selector: string) => {
  await page.waitForLoadState();
  return (await page.locator(selector).allInnerTexts()).join('\n').replace(/\s+/g, ' ');
};

/** The part of a page under a heading of the second level. */
const partOf = (page: Page, heading: string | RegExp) =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name: heading }) }).last();

describe('a partner', () => {
  it('finds its page, its part in each mission, what moved since it last looked, and what is asked', async () => {
    await reading('/for/partners/', async (page) => {
      await page.getByRole('link', { name: 'Millbrow Tenants' }).first().click();
      await page.waitForURL('**/partners/millbrow-tenants-panel/');
      const main = await wordsOf(page, 'main');
      expect(main).toContain('Warm homes');
      expect(main).toContain('Knocks before the crews do');
      expect(main).toContain('Agreed with the partner');
      expect(main, 'an ask of its kind').toContain('Two rooms in Millbrow');
      await page.goto(`${server.url}/partners/millbrow-tenants-panel/?since=2026-10-01`);
      await page.locator('[data-since-status]:not(:empty)').waitFor();
      expect(await wordsOf(page, '[data-since-status]')).toMatch(/since 1 October 2026/);
    });
  });

  it('sees on a mission what is delivered and what is planned, so as not to repeat it', async () => {
    await reading('/missions/warm-homes/', async (page) => {
      const progress = await partOf(page, 'Progress').innerText();
      expect(progress).toContain('Four hundredth loft insulated');
      expect(progress).toContain('In progress');
      expect(progress).toContain('training another crew for Eastgate from January');
    });
  });
});

describe('a resident', () => {
  it('reads on one screen what a mission is, how it goes, what shows it, what is asked', async () => {
    await reading('/missions/warm-homes/', async (page) => {
      await page.setViewportSize({ width: 1280, height: 1200 });
      const visible = async (words: string | RegExp) =>
        expect(await page.locator('main').getByText(words).first().isVisible(), String(words)).toBe(
          true,
        );
      await visible('By 2032 nobody in Fernbridge lives in a home');
      await visible(/years and \d+ months left/);
      await visible('6 delivered');
      await visible('3 challenges');
      await visible('33.4%');
      await visible('Improving, behind the path');
      await visible('Ten private landlords in Eastgate');
      const glance = await page.locator('.glance').boundingBox();
      expect((glance?.y ?? 0) + (glance?.height ?? 0)).toBeLessThan(1200);
      const evidence = page.locator('.evidence a').first();
      expect(await evidence.getAttribute('href')).toBeTruthy();
      expect(await partOf(page, 'The money').innerText()).toContain('£3,276,000 agreed');
    });
  });
});

describe('a frontline worker', () => {
  it('finds a case study of another team by mission and tool, with what failed and whom to ask', async () => {
    await reading('/search/?kind=case-study&mission=warm-homes', async (page) => {
      await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
      await page.locator('[data-results] a', { hasText: 'Street by street' }).first().click();
      await page.waitForURL('**/case-studies/street-by-street-heat-pumps/**');
      const main = await wordsOf(page, 'main');
      expect(main).toContain('What did not work');
      expect(main, 'whom to ask').toMatch(/[\w.]+@fernbridge\.example/);
    });
  });
});

describe('a councillor', () => {
  it('prints one mission for one period, with numbers, sources, changes and challenges', async () => {
    const file = join(temporaryFolder(), 'report.html');
    const args = ['report', 'clean-fern', '--from', '2026-04-01', '--to', '2026-09-30'];
    const run = await plainsight([...args, '--now', TODAY, '--file', file], { cwd: repository });
    expect(run.code, run.err).toBe(0);
    const page = await browser.newPage();
    await page.goto(`file://${file}`);
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings).toEqual([
      'The numbers',
      'Delivered',
      'In progress',
      'Changed in the work',
      'Challenges',
      'What was altered in the promise, and why',
      'The money',
      'What is asked of others',
      'What was learned',
      'Sources',
    ]);
    const words = await wordsOf(page, 'main');
    expect(words).toContain('The deadline passes: two sites of three are clean enough');
    expect(words).toContain('The Weir');
    expect(words).toContain('Open Government Licence');
    await page.close();
    expect(readFileSync(file, 'utf8')).not.toMatch(/<script|https?:\/\/[^"]*\.(js|css)/);
  });
});

describe('a finance officer', () => {
  it('sees each source of money, its period, and the years that nothing covers', async () => {
    await reading('/missions/warm-homes/', async (page) => {
      const money = partOf(page, 'The money');
      await money.locator('summary').first().click();
      const words = (await money.innerText()).replace(/\s+/g, ' ');
      expect(words).toContain('National home upgrade grant');
      expect(words).toContain('1 April 2025 to 31 March 2027');
      expect(words).toContain('2031/32: no money is named');
    });
  });
});

describe('a team', () => {
  it('publishes a first weeknote without knowing the vocabulary, told in plain words what to mend', async () => {
    const root = writeFiles({
      'content/teams/lofts.md': '---\ntitle: Lofts\nsummary: We insulate lofts.\n---\n',
      'content/missions/warm.md':
        '---\ntitle: Warm\nsummary: Warm homes.\nstatement: By 2032 nobody in Anytown is cold at home.\nby: 2032-03-31\n---\n',
    });
    const options = { cwd: root };
    const now = ['--now', TODAY];
    const made = await plainsight(['new', 'weeknote', 'Twelve lofts', ...now], options);
    const file = made.out.trim();
    expect(file).toBe('content/weeknotes/2026-11-20-twelve-lofts.md');

    const written = readFileSync(join(root, file), 'utf8');
    const body = written
      .slice(0, written.indexOf('\n---\n', 4) + 5)
      .replace(/summary: .*/, 'summary: Twelve lofts are insulated.\nmissions: warmm');
    writeFiles(
      { [file]: `${body}\n## What we learned\n\n- Boxes take longer than lofts.\n` },
      root,
    );
    const told = await plainsight(['build', ...now], options);
    expect(told.code).toBe(1);
    expect(told.err).toContain('There is no mission “warmm”.');
    expect(told.err).toContain('Did you mean “warm”?');

    writeFiles(
      {
        [file]: readFileSync(join(root, file), 'utf8').replace('missions: warmm', 'missions: warm'),
      },
      root,
    );
    const built = await plainsight(['build', ...now], options);
    expect(built.code, built.err).toBe(0);
    const mission = readFileSync(join(root, '_site/missions/warm/index.html'), 'utf8');
    expect(mission).toContain('Boxes take longer than lofts.');
  });
});
