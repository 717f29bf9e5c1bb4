/** The starter site moved under a path prefix, with a note in Welsh: still one site, and one index. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, type StaticServer } from '../support/browser.ts';
import { openSearch, serveSite } from '../support/search-page.ts';

const starter = join(import.meta.dirname, '..', '..');

const note = `---
title: Insiwleiddio llofftydd
summary: Nodyn yn Gymraeg.
date: 2026-05-01
team: housing-futures
missions: warm-homes
lang: cy
---

Mae'r tŷ yn gynnes.
`;

let root: string;
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'plainsight-welsh-'));
  for (const name of ['content', '_data']) {
    await cp(join(starter, name), join(root, name), { recursive: true });
  }
  await writeFile(join(root, 'content/weeknotes/llofftydd.md'), note);
  const settings = join(root, '_data/site.yml');
  const text = await readFile(settings, 'utf8');
  await writeFile(settings, text.replace(/^url: .*$/m, 'url: https://host.example/fern/'));
  const built = join(root, 'built');
  const command = ['build', '--root', root, '--to', built, '--now', '2026-11-20'];
  await promisify(execFile)(process.execPath, [join(starter, 'bin/plainsight.js'), ...command]);
  server = await serveSite(built);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(root, { recursive: true, force: true });
});

it('a note in Welsh is found from the English page, and marked as Welsh', async () => {
  const search = await openSearch(browser, server, '?q=llofftydd&mission=warm-homes');
  const found = await search.results();
  expect(found.map(({ url }) => url)).toEqual(['/fern/weeknotes/llofftydd/']);
  const welsh = search.page.locator('.search-result [lang="cy"]');
  expect(await welsh.first().textContent()).toBe('Insiwleiddio llofftydd');
  await search.close();
});

it('under a prefix, a result leads to its page', async () => {
  const search = await openSearch(browser, server, '?q=laundrette');
  expect(new URL(search.page.url()).pathname).toBe('/fern/search/');
  const link = search.page.locator('.search-result a').first();
  const title = await link.textContent();
  await link.click();
  expect(await search.page.locator('h1').textContent()).toBe(title);
  await search.close();
});
