/** Pages that are read: notes in the margin where there is room, and the way through a long page. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium, type StaticServer, serveFolder } from '../support/browser.ts';

const site = inject('builtSite');
const study = '/case-studies/job-trials-with-childcare/';

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

async function open(address: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(server.url + address);
  return page;
}

/** Where the first note stands, its mark, the facts and the words of the page. */
async function places(page: Page) {
  const box = async (selector: string) => {
    const found = await page.locator(selector).first().boundingBox();
    if (!found) throw new Error(`${selector} is not shown.`);
    return found;
  };
  return {
    note: await box('#fn1'),
    mark: await box('#fnref1'),
    facts: await box('.entry-side'),
    prose: await box('.prose'),
  };
}

describe('a note', () => {
  it('stands in the margin on the line of its mark, below the facts, where the screen is wide', async () => {
    const page = await open(study, 1280);
    const { note, mark, facts, prose } = await places(page);
    expect(Math.abs(note.y - mark.y)).toBeLessThan(12);
    expect(note.x).toBeGreaterThan(prose.x + prose.width);
    expect(note.y).toBeGreaterThan(facts.y + facts.height);
    await page.close();
  });

  it('stands at the foot where it is narrow, and where there are more than six', async () => {
    const narrow = await open(study, 390);
    const { note, mark, prose } = await places(narrow);
    expect(note.y).toBeGreaterThan(mark.y + 500);
    expect(note.y).toBeLessThan(prose.y + prose.height);
    await narrow.close();

    const wide = await open(study, 1280);
    await wide.evaluate(() => {
      const list = document.querySelector('.footnotes ol');
      for (let n = 2; n <= 7; n++) list?.append(document.createElement('li'));
    });
    const many = await places(wide);
    expect(many.note.y).toBeGreaterThan(many.mark.y + 500);
    expect(many.note.x).toBeLessThan(many.prose.x + 60);
    await wide.close();
  });

  it('stands below the note before it where their marks share a line', async () => {
    const page = await open(study, 1280);
    await page.evaluate(() => {
      const mark = document.querySelector('.footnote-ref');
      mark?.insertAdjacentHTML('afterend', '<sup><a href="#fn2" id="fnref2">[2]</a></sup>');
      document
        .querySelector('.footnotes ol')
        ?.insertAdjacentHTML('beforeend', '<li id="fn2"><p>Another.</p></li>');
    });
    const first = await page.locator('#fn1').boundingBox();
    const second = await page.locator('#fn2').boundingBox();
    expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0));
    await page.close();
  });
});

describe('the way through', () => {
  it('leads from a case study to the ones before and after it, and from a long note to its parts', async () => {
    const page = await open('/case-studies/citizen-samplers/', 1280);
    const around = page.getByRole('navigation', { name: 'Case studies before and after this one' });
    expect(await around.getByRole('link').count()).toBe(2);
    await around.getByRole('link', { name: /A later case study/ }).click();
    await page.getByRole('link', { name: /An earlier case study/ }).click();
    expect(page.url()).toContain('/case-studies/citizen-samplers/');
    await page.close();
  });

  it('shows on the front page how each mission stands by its first measure, the worst where it has several series', async () => {
    const page = await open('/', 1280);
    const cards = page.locator('.mission-card');
    expect(await cards.count()).toBe(4);
    const readings = await page.locator('.mission-card .headline-value').allTextContents();
    expect(readings.map((words) => words.replace(/\s/g, ' '))).toEqual([
      '1,450 cfu per 100 ml',
      '66.1%',
      '82.7%',
      '33.4%',
    ]);
    await page.close();
  });
});
