/** One page of every kind, for everybody: axe in every way of looking, no script, keyboard. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { IN_PAGE, putAxeIn } from '../../src/accessibility/put-axe-in.ts';
import { gatherFindings, recordFile } from '../../src/accessibility/record.ts';
import {
  type AccessibilityRun,
  type Finding,
  testPages,
} from '../../src/accessibility/test-pages.ts';
import { modeNames } from '../../src/schemas/accessibility.ts';
import { launchChromium, type StaticServer, serveFolder } from '../support/browser.ts';
import { type PageLayout, pageLayouts, pagesByLayout } from '../support/page-kinds.ts';
import { buildRareSite, rareLayouts } from '../support/rare-pages.ts';

const site = inject('builtSite');
const byLayout = pagesByLayout(site);
/** The fullest page of each layout: it has the most that could go wrong. */
const fullest = (layout: PageLayout) => byLayout.get(layout)?.[0] ?? `no page of ${layout}`;
const starterPages = pageLayouts.filter((layout) => !rareLayouts.includes(layout)).map(fullest);

let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveFolder(site);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('axe, on one page of every layout in every way of looking', { timeout: 900_000 }, () => {
  let starter: AccessibilityRun;

  it('finds nothing on the pages of the starter site', async () => {
    starter = await testPages({ browser, base: server.url, pages: starterPages });
    expect(starter.violations).toEqual([]);
  });

  it('finds nothing on those that the starter site has none of', async () => {
    const folder = await buildRareSite();
    stayAtOldAddresses(folder);
    const other = await serveFolder(folder);
    const pages = rareLayouts.map((layout) => pagesByLayout(folder).get(layout)?.[0] ?? layout);
    const { violations, undecided } = await testPages({ browser, base: other.url, pages });
    expect([...violations, ...unexplained(undecided)]).toEqual([]);
    await other.close();
  });

  it('leaves nothing undecided but what is explained', () => {
    expect(unexplained(starter.undecided)).toEqual([]);
  });

  it('is what the accessibility statement of the starter site quotes', () => {
    const record: unknown = parse(readFileSync(recordFile, 'utf8'));
    expect(record, 'run: node bin/plainsight.js accessibility').toMatchObject({
      engine: starter.engine,
      rules: starter.rules,
      pages: starterPages.length,
      modes: [...modeNames],
      broken: [],
      undecided: gatherFindings(starter.undecided).length,
    });
  });

  it('would find what is wrong: faint words, a page that is too wide, a picture without words', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plainsight-'));
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><html lang="en"><title>T</title><main><h1>H</h1><p style="color:#bbb">Faint</p><img src="x.png"><pre style="width:60rem">Wide</pre></main>',
    );
    const wrong = await serveFolder(folder);
    const { violations } = await testPages({ browser, base: wrong.url, pages: ['/'] });
    const found = gatherFindings(violations).map(({ rule, modes }) => [rule, modes]);
    expect(Object.fromEntries(found)).toMatchObject({
      'image-alt': [...modeNames],
      reflow: ['narrow', 'zoom'],
      'color-contrast': expect.arrayContaining(['light', 'print', 'zoom']),
    });
    await wrong.close();
    rmSync(folder, { recursive: true });
  });

  it('measures what stands in colours that it has read before as axe does by itself', async () => {
    const page = await browser.newPage();
    const rows = [
      '#777',
      'rgb(0 0 0 / 0.4)',
      '#777',
      'rgb(0 0 0 / 0.4)',
      'teal',
      'hsl(40 90% 50%)',
    ];
    const words = rows.map((colour, index) => {
      const behind = index < 2 ? 'white' : 'rgb(250 240 90 / 0.5)';
      return `<p style="background:${behind}; opacity:${1 - index / 20}"><b style="color:${colour}">Words</b></p>`;
    });
    const measured = async (axeSource: { axeSource?: string }) => {
      const axe = new AxeBuilder({ page, ...axeSource }).setLegacyMode();
      const { passes, violations } = await axe.withRules('color-contrast').analyze();
      return [passes, violations].map((found) =>
        found.flatMap(({ nodes }) => nodes.map(({ any }) => any[0]?.data)),
      );
    };
    await page.setContent(words.join(''));
    const alone = await measured({});
    expect(alone.flat().length).toBe(rows.length);
    await page.goto('about:blank');
    await page.setContent(words.join(''));
    await putAxeIn(page);
    expect(await measured({ axeSource: IN_PAGE })).toEqual(alone);
    await page.close();
  });
});

interface Explanation {
  rule: string;
  /** Of the element, as HTML, and the reason that axe gives. */
  place: RegExp;
}

/** What axe cannot tell, and why nothing is wrong there. */
const explanations: Explanation[] = [
  // Words in drawings: axe takes the drawing for a picture. Their colours are those of words elsewhere,
  // measured against every surface in tests/unit/render/colours.test.ts.
  { rule: 'color-contrast', place: /^<(?:text|tspan)\b/ },
  // Cells that have to be scrolled to: the same ones are judged in wider windows.
  { rule: 'color-contrast', place: /partially obscured by another element/ },
  // A cell over two rows, of which axe sees the second beneath the row's own cells.
  { rule: 'color-contrast', place: /^<th [^>]*rowspan/ },
  // A single figure, in the colours of the cells beside it.
  { rule: 'color-contrast', place: /content is too short to determine/ },
  // Names of groups of partners, each over a row of its own.
  { rule: 'th-has-data-cells', place: /^<table id="partner-matrix"/ },
];

function unexplained(undecided: readonly Finding[]): Finding[] {
  return undecided.flatMap((finding) => {
    const places = finding.places.filter(
      (words) =>
        !explanations.some(({ rule, place }) => rule === finding.rule && place.test(words)),
    );
    return places.length > 0 ? [{ ...finding, places }] : [];
  });
}

/** Takes out what leads away from an old address, so that its page can be looked at. */
function stayAtOldAddresses(folder: string): void {
  for (const address of pagesByLayout(folder).get('redirect') ?? []) {
    const file = join(folder, address, address.endsWith('/') ? 'index.html' : '');
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replace(/<meta http-equiv="refresh"[^>]*>/, ''));
  }
}

const open = async (address: string, options: Parameters<Browser['newContext']>[0] = {}) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(server.url + address);
  if (address === '/search/' && options.javaScriptEnabled !== false) {
    await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
  }
  return { page, close: () => context.close() };
};

describe.each(['/', '/search/', '/asks/', fullest('mission')])('%s', (address) => {
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
});
