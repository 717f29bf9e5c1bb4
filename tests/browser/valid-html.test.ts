/** Every page of the starter site and of the tiny sites: valid for two checkers, and built by the same rules. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { copyOfSite, readTree, renderSite } from '../support/build-site.ts';
import { htmlFaults } from '../support/html-rules.ts';
import { hasJava, nuFaults } from '../support/nu-checker.ts';
import { addressOf } from '../support/page-kinds.ts';
import { pageFaults, spokenIn } from '../support/page-rules.ts';

const site = inject('builtSite');
const tiny = mkdtempSync(join(tmpdir(), 'plainsight-pages-'));

/** The tiny sites that have what the starter site has not: languages, a prefix, redirects, nothing. */
const tinySites = [
  'welsh-and-arabic',
  'path-prefix',
  'superseded-and-archived',
  'no-configuration',
  'draft-hidden',
];

/** The pages of the toolkit, which say little of a tiny site. */
const sameEverywhere = /^\/(?:toolsets|catalysts|tools|style|data|for|follow|coverage|glossary)\//;

/** HTML by name: `starter/missions/index.html`. */
const pages = new Map<string, string>();

/** The checker runs beside the other tests. */
let nu: Promise<string[]> = Promise.resolve([]);

beforeAll(async () => {
  for (const [name, bytes] of readTree(site)) {
    if (name.endsWith('.html')) pages.set(`starter/${name}`, bytes.toString());
  }
  for (const name of tinySites) {
    for (const [address, page] of await renderSite(copyOfSite(name), { drafts: true })) {
      if (!/^<!doctype html>/i.test(page) || sameEverywhere.test(address)) continue;
      const file = `${name}${address.endsWith('/') ? `${address}index.html` : address}`;
      pages.set(file, page);
      mkdirSync(dirname(join(tiny, file)), { recursive: true });
      writeFileSync(join(tiny, file), page);
    }
  }
  if (hasJava) nu = nuFaults([site, tiny]);
  // Whoever asks for the answer hears of a failure; until then it is not left without a handler.
  nu.catch(() => {});
});

afterAll(() => rmSync(tiny, { recursive: true, force: true }));

/** Where a page stands within its own site. */
const placeOf = (name: string) => addressOf(name.slice(name.indexOf('/') + 1));

describe('every page', () => {
  it('there are pages to look at', () => {
    expect(pages.size).toBeGreaterThan(250);
    expect(new Set([...pages.keys()].map((name) => name.split('/')[0])).size).toBe(
      1 + tinySites.length,
    );
  });

  it(`is valid and accessible by html-validate${hasJava ? '' : ', alone: the Nu checker needs Java'}`, {
    timeout: 240_000,
  }, async () => {
    const faults: string[] = [];
    for (const [name, page] of pages) faults.push(...(await htmlFaults(page, name)));
    expect(faults).toEqual([]);
  });

  it('has its landmarks, one h1, links that make sense alone and tell each other apart, named tables', () => {
    const faults = [...pages].flatMap(([name, page]) =>
      pageFaults(page, placeOf(name)).map((fault) => `${name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it.runIf(hasJava)('is valid by the Nu checker', { timeout: 240_000 }, async () => {
    expect(await nu).toEqual([]);
  });
});

it('words in Welsh and Arabic are marked as such wherever they stand, and Arabic runs from the right', () => {
  const spoken = [...pages]
    .filter(([name]) => name.startsWith('welsh-and-arabic/'))
    .flatMap(([name, page]) => spokenIn(page).map((each) => ({ name, ...each })));
  const arabic = spoken.filter(({ words }) => /\p{Script=Arabic}/u.test(words));
  expect(arabic.length).toBeGreaterThan(10);
  expect(arabic.filter(({ lang, dir }) => lang !== 'ar' || dir !== 'rtl')).toEqual([]);
  const welsh = spoken.filter(({ words }) => /[ŷ]/u.test(words));
  expect(welsh.length).toBeGreaterThan(10);
  expect(welsh.filter(({ lang, dir }) => lang !== 'cy' || dir !== 'ltr')).toEqual([]);
});
