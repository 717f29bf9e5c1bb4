/** Pages turned from right to left: everything changes sides but time in charts. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium, type StaticServer, serveFolder } from '../support/browser.ts';

const site = inject('builtSite');
const [mission = ''] = readdirSync(join(site, 'missions')).filter((name) => !/\./.test(name));

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

it.each(['/', `/missions/${mission}/`, '/search/'])('%s', async (address) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(server.url + address);
  const found = await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    const styleOf = (selector: string, pseudo?: string) => {
      const element = document.querySelector(selector);
      return element ? getComputedStyle(element, pseudo) : undefined;
    };
    const name = document.querySelector('.site-name')?.getBoundingClientRect();
    return {
      wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      nameEnds: Math.round(innerWidth - (name?.right ?? 0)),
      arrow: styleOf('.all-link a', '::after')?.content,
      spacing: styleOf('h1')?.letterSpacing,
      chart: styleOf('.chart-box')?.direction,
    };
  });
  expect(found.wider, 'nothing sticks out').toBe(0);
  expect(found.nameEnds, 'the name begins at the right').toBeLessThan(30);
  expect(found.arrow ?? '←', 'arrows lead on').toContain('←');
  expect(found.spacing, 'letters that join keep their places').toMatch(/^(normal|0px)$/);
  expect(found.chart ?? 'ltr', 'time runs from left to right').toBe('ltr');
  await context.close();
});
