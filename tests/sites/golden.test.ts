/** Tiny sites, each named for what it shows, and the main parts of the pages that show it. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite, copyOfSite, readTree, renderSite } from '../support/build-site.ts';
import { mainOf } from '../support/golden.ts';

/** The addresses of the golden pages of each site. */
const sites = {
  'one-of-each-kind': [
    '/',
    '/missions/dry-feet/',
    '/weeknotes/2026-10-02-the-pump-runs/',
    '/case-studies/doris/',
    '/partners/lifeboat-crew/',
    '/teams/quayside/',
    '/people/ada-bright/',
    '/about/',
    '/tools/mission-sprints/',
    '/learning/',
    '/asks/',
  ],
  'draft-hidden': ['/', '/weeknotes/', '/weeknotes/2026-11-06-out/', '/missions/warm-halls/'],
  'superseded-and-archived': [
    '/weeknotes/',
    '/weeknotes/2025-01-10-old-way/',
    '/weeknotes/2024-05-03-long-ago/',
    '/blog/new-way.html',
  ],
  'two-missions-one-partner': ['/partners/mill/', '/partners/', '/missions/clean-water/'],
  'past-deadline': ['/missions/', '/missions/just-over/', '/missions/long-over/'],
  'delivered-without-evidence': ['/missions/roofs/'],
  'no-configuration': ['/', '/weeknotes/2026-11-06-hello/'],
  'path-prefix': ['/weeknotes/2026-11-06-with-links/', '/missions/stone/'],
  'welsh-and-arabic': [
    '/weeknotes/',
    '/weeknotes/2026-11-06-ty-cynnes/',
    '/weeknotes/2026-11-13-arabic/',
  ],
};

const folderOf = (site: string) => join(import.meta.dirname, site);

const expectGolden = async (
  pages: ReadonlyMap<string, string>,
  addresses: readonly string[],
  folder: string,
) => {
  for (const address of addresses) {
    const page = pages.get(address);
    expect(page, address).toBeDefined();
    const name = address.replace(/^\/|\/$/g, '').replaceAll('/', '.') || 'home';
    const file = join(folder, `${name.replace(/\.html$/, '')}.html`);
    await expect(mainOf(page ?? '')).toMatchFileSnapshot(file);
  }
};

describe.each(Object.entries(sites))('%s', (site, addresses) => {
  it('has the pages that are expected', async () => {
    const pages = await renderSite(copyOfSite(site));
    await expectGolden(pages, addresses, join(folderOf(site), 'expected'));
  });
});

it('with drafts, what is not public yet is shown and marked', async () => {
  const pages = await renderSite(copyOfSite('draft-hidden'), { drafts: true });
  const addresses = ['/weeknotes/', '/weeknotes/2026-10-30-not-yet/', '/partners/quiet-bank/'];
  await expectGolden(pages, addresses, join(folderOf('draft-hidden'), 'expected-with-drafts'));
});

describe.each(['one-of-each-kind', 'no-configuration', 'path-prefix'])(
  '%s, by Eleventy',
  (site) => {
    it('has the same bytes as the pipeline alone', async () => {
      const pages = await renderSite(copyOfSite(site));
      const built = readTree(await buildSite(copyOfSite(site)));
      for (const [address, page] of pages) {
        const file = `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
        expect(built.get(file)?.toString(), address).toBe(page);
      }
    });
  },
);
