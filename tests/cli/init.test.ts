/** `plainsight init`: a new site that builds at once, and nothing that was there is touched. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { init } from '../../src/cli/init.ts';
import { loadSite } from '../../src/load-site.ts';

const now = new Date('2026-06-15T00:00:00Z');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainsight-init-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function listen() {
  const said: string[] = [];
  const note = (text: string) => said.push(text);
  return { said, terminal: { out: note, err: note, interactive: false, colour: false } };
}

test('a new site has no problem, and its entries refer to each other', () => {
  const { terminal } = listen();
  expect(init({ folder: join(folder, 'tŷ-newydd'), now }, terminal)).toBe(0);
  const { site, problems } = loadSite({ root: join(folder, 'tŷ-newydd'), now });
  expect(problems).toEqual([]);
  const mission = site.find('mission', 'our-first-mission');
  expect(mission && site.related(mission).weeknote.map(({ title }) => title)).toEqual(['We begin']);
  expect(site.settings.place).toBe('Tŷ newydd');
});

test('a folder with something in it is left as it is', () => {
  const { said, terminal } = listen();
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  expect(init({ folder, now }, terminal)).toBe(1);
  expect(said.join('')).toContain('Nothing was written.');
  expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
});
