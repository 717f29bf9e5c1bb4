/** How much a reader has to load: the weight of every page of the starter site, and the scripts it names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { addressOf, type PageLayout, pagesByLayout, pageText } from '../support/page-kinds.ts';
import { PAGE_LIMIT, type PageWeight, weighPage } from '../support/page-weight.ts';

const site = inject('builtSite');

/** The limit of the style sheets of the site together: 14 KB. */
const STYLES_LIMIT = 14 * 1024;

/** The search box and the choice of light or dark. */
const everywhere = ['search-box.js', 'theme.js'];

/** Scripts that pages of a layout may have besides. */
const besides: Partial<Record<PageLayout, readonly string[]>> = {
  partner: ['since.js'],
  partners: ['table.js'],
  search: [
    'elements.js',
    'search-address.js',
    'search-engine.js',
    'search-far.js',
    'search-form.js',
    'search-index.js',
    'search-key.js',
    'search-results.js',
    'search-spelling.js',
    'search.js',
  ],
};

let pages: Map<string, PageWeight>;

beforeAll(() => {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  pages = new Map(
    files
      .map(addressOf)
      .map((address): [string, PageWeight] => [address, weighPage(site, address)]),
  );
});

describe('every page', () => {
  it('has at most 30 KB of HTML and style sheets, gzipped', () => {
    expect(pages.size).toBeGreaterThan(200);
    const heavy = [...pages]
      .map(([address, { html, css }]) => ({ address, html, css }))
      .filter(({ html, css }) => html + css > PAGE_LIMIT);
    expect(heavy).toEqual([]);
    // A page without style sheets would be light too.
    expect([...pages].filter(([, { css }]) => css < 5000)).toEqual([]);
  });

  it('has no script but for the search and the choice of theme; the list of partners, and what moved, have one of their own', () => {
    for (const [layout, addresses] of pagesByLayout(site)) {
      const allowed = [...everywhere, ...(besides[layout] ?? [])];
      for (const address of addresses) {
        const names = pages.get(address)?.scriptNames ?? [];
        const others = names.filter((name) => !allowed.includes(name));
        expect({ address, others }).toEqual({ address, others: [] });
        // The search page has a box of its own, with a script of its own.
        const expected = layout === 'search' ? ['theme.js'] : everywhere;
        expect(names, address).toEqual(expect.arrayContaining(expected));
      }
    }
    // What no layout named above has rendered has the two scripts and no more.
    const seen = new Set([...pagesByLayout(site).values()].flat());
    for (const [address, { scriptNames }] of pages) {
      if (!seen.has(address)) expect(new Set(scriptNames), address).toEqual(new Set(everywhere));
    }
  });

  it('names at most 3 KB of script, and the search page at most 10', () => {
    const much = [...pages].filter(
      ([address, { scripts }]) => scripts > (address === '/search/' ? 10 : 3) * 1024,
    );
    expect(much).toEqual([]);
  });
});

it('the style sheets weigh at most 14 KB together, whatever pages a reader opens', () => {
  const sheets = readdirSync(join(site, 'assets')).filter((name) =>
    /^(?:site|more)\.[0-9a-f]{8}\.css$/.test(name),
  );
  expect(sheets).toHaveLength(2);
  const bytes = sheets.map(
    (name) => gzipSync(readFileSync(join(site, 'assets', name)), { level: 9 }).length,
  );
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(STYLES_LIMIT);
});

describe('the style sheet of some pages', () => {
  const sheet = (name: string) => {
    const file = readdirSync(join(site, 'assets')).find((each) =>
      new RegExp(`^${name}\\.[0-9a-f]{8}\\.css$`).test(each),
    );
    return readFileSync(join(site, 'assets', file ?? name), 'utf8');
  };
  const classesIn = (css: string) =>
    new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));

  it('is linked by every page with a class that only it knows', () => {
    const known = classesIn(sheet('site'));
    const own = new Set([...classesIn(sheet('more'))].filter((name) => !known.has(name)));
    expect(own.size).toBeGreaterThan(50);
    const wanting = [...pages.keys()].flatMap((address) => {
      const html = pageText(site, address);
      if (html.includes('/assets/more.')) return [];
      const used = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
        names.split(' '),
      );
      return used.filter((name) => own.has(name)).map((name) => `${address} .${name}`);
    });
    expect(wanting).toEqual([]);
  });

  it('does not weigh on what is read most', () => {
    const layouts: PageLayout[] = ['home', 'mission', 'weeknote', 'case-study', 'weeknotes'];
    const byLayout = pagesByLayout(site);
    const addresses = layouts.flatMap((layout) => byLayout.get(layout) ?? []);
    expect(addresses.length).toBeGreaterThan(40);
    expect(addresses.filter((each) => pageText(site, each).includes('/assets/more.'))).toEqual([]);
  });
});
