/** Social cards and icons of a real site: drawn once for each page that readers may see, and kept for the next build. */
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wcagContrast } from 'culori';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSite } from '../../src/load-site.ts';
import { byText } from '../../src/order.ts';
import { planCards } from '../../src/publish/cards.ts';
import { sizeOfWholePng } from '../../src/publish/indexed-png.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import {
  buildSite,
  readTree,
  renderSite,
  repository,
  TODAY,
  temporaryFolder,
  writeFiles,
} from '../support/build-site.ts';
import { attribute, elementsOf, parsePage } from '../support/html.ts';

const note = (title: string, fields = '') =>
  `---\ntitle: ${title}\nsummary: A week.\ndate: 2026-11-06\nauthors: Asha Rahman\n${fields}---\n\nWe began.\n`;

const settings =
  'name: Tŷ Cynnes\nplace: Anytown\nurl: https://anytown.example/tŷ/\nlogo: mark.svg\n';

const files = {
  '_data/site.yml': settings,
  '_data/mark.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><title>Our mark</title><circle cx="10" cy="10" r="9" fill="#2c7a68"/></svg>',
  'content/missions/warm.md':
    '---\ntitle: Warm\nsummary: Warm homes.\nstatement: By 2032 nobody in Anytown is cold at home.\nby: 2032-03-31\n---\n',
  'content/weeknotes/lofts.md': note('Lofts 🏠 before lunch', 'missions: warm\n'),
  'content/weeknotes/ty.md': note('Tŷ cynnes, ŵyl y gaeaf', 'lang: cy\n'),
  'content/weeknotes/bayt.md': note('بيوت دافئة للجميع', 'lang: ar\n'),
  'content/weeknotes/draft.md': note('A draft', 'draft: true\n'),
  'content/weeknotes/held.md': note('Held back', 'publish: 2027-01-01\n'),
  'content/partners/mill.md': '---\ntitle: The mill\nsummary: It mills.\nkind: smes\n---\n',
  'content/people/asha.md': '---\ntitle: Asha\nrole: Loft warden\n---\n',
};

/** The pages with a card of their own; that of the site is the home page's. */
const own = [
  '',
  'missions/warm/',
  'weeknotes/lofts/',
  'weeknotes/ty/',
  'weeknotes/bayt/',
  'partners/mill/',
  'people/asha/',
];

type Tree = Map<string, Buffer>;

function metaOf(tree: Tree, page: string): Map<string, string> {
  const html = tree.get(`${page}index.html`)?.toString() ?? '';
  const metas = elementsOf(parsePage(html)).filter(({ tagName }) => tagName === 'meta');
  return new Map(
    metas.map((each) => [
      attribute(each, 'property') ?? attribute(each, 'name') ?? '',
      attribute(each, 'content') ?? '',
    ]),
  );
}

/** The file that a page names as its card. */
function cardOf(tree: Tree, page: string): string | undefined {
  return metaOf(tree, page)
    .get('og:image')
    ?.replace(/^https:\/\/anytown\.example\/t%C5%B7\//, '');
}

const cardsIn = (tree: Tree) => [...tree.keys()].filter((name) => name.startsWith('assets/cards/'));

let root: string;
let first: Tree;
let second: Tree;
const cache = () => join(root, '.cache/plainsight/cards');
const cached = (card: string | undefined) => {
  const key = card?.split('/').at(-1)?.replace('.png', '-') ?? '';
  return join(cache(), readdirSync(cache()).find((name) => name.startsWith(key)) ?? '');
};

beforeAll(async () => {
  root = writeFiles(files);
  first = readTree(await buildSite(root));
  // Between the two builds some of what was kept changes.
  copyFileSync(cached(cardOf(first, 'partners/mill/')), cached(cardOf(first, 'people/asha/')));
  const ty = cached(cardOf(first, 'weeknotes/ty/'));
  writeFileSync(ty, readFileSync(ty).fill(0, 2000, 2010));
  rmSync(cached(cardOf(first, 'weeknotes/bayt/')));
  second = readTree(await buildSite(root, { drafts: true }));
});

describe('the card of a page', () => {
  it('is a PNG of 1200 × 630, small, and no other page’s', () => {
    const cards = own.map((page) => cardOf(first, page) ?? '');
    expect(new Set(cards).size).toBe(own.length);
    expect(cardsIn(first)).toEqual([...cards].sort(byText));
    const bytes = cards.map((name) => first.get(name) ?? Buffer.alloc(0));
    expect(bytes.map(sizeOfWholePng)).toEqual(own.map(() => ({ width: 1200, height: 630 })));
    expect(bytes.filter(({ length }) => length > 40_000)).toEqual([]);
    expect(new Set(bytes.map((each) => each.toString('base64'))).size).toBe(own.length);
  });

  it('is named by its whole address, with its size and what stands on it', () => {
    const meta = metaOf(first, 'weeknotes/lofts/');
    expect(meta.get('og:image')).toMatch(
      /^https:\/\/anytown\.example\/t%C5%B7\/assets\/cards\/[0-9a-f]{20}\.png$/,
    );
    expect(meta.get('og:image:width')).toBe('1200');
    expect(meta.get('og:image:height')).toBe('630');
    expect(meta.get('og:image:alt')).toBe(
      'Weeknote, 6 November 2026: Lofts 🏠 before lunch. Tŷ Cynnes',
    );
    expect(meta.get('twitter:card')).toBe('summary_large_image');
  });

  it('of a list is that of the site', () => {
    expect(metaOf(first, 'weeknotes/').get('og:image:alt')).toBe('Anytown: Tŷ Cynnes');
    expect(cardOf(first, 'weeknotes/')).toBe(cardOf(first, ''));
    expect(cardOf(first, 'search/')).toBe(cardOf(first, ''));
  });

  it('is not drawn of what readers may not see yet, not even where it is shown', () => {
    expect(second.has('weeknotes/held/index.html')).toBe(true);
    expect(cardOf(second, 'weeknotes/held/')).toBeUndefined();
    expect(cardOf(second, 'weeknotes/draft/')).toBeUndefined();
    expect(cardsIn(second)).toEqual(cardsIn(first));
  });
});

describe('a second build', () => {
  const both = (page: string) => {
    const name = cardOf(first, page) ?? '';
    return [second.get(name), first.get(name)] as const;
  };

  it('does not draw again what it finds', () => {
    const [again] = both('people/asha/');
    const [, mill] = both('partners/mill/');
    expect(again).toEqual(mill);
  });

  it('draws again what is damaged or gone, with the same bytes', () => {
    for (const page of ['weeknotes/ty/', 'weeknotes/bayt/', 'weeknotes/lofts/', '']) {
      const [again, before] = both(page);
      expect(again, page).toEqual(before);
    }
  });

  it('leaves nothing half-written beside what it keeps', () => {
    expect(
      readdirSync(cache()).filter((name) => !/^[0-9a-f]{20}-[0-9a-f]{8}\.png$/.test(name)),
    ).toEqual([]);
  });
});

describe('the mark of the site', () => {
  it('stands in the head of every page, beside the name, which says what it is', () => {
    const html = first.get('weeknotes/index.html')?.toString() ?? '';
    expect(html).toMatch(
      /<img class="site-logo" src="[^"]+\/assets\/logo\.[0-9a-f]{8}\.svg" alt(="")? width="44" height="44"\/>Tŷ Cynnes/,
    );
  });

  it('is written anew, and made into icons of every size', () => {
    const [name = ''] = [...first.keys()].filter((each) => /^assets\/logo\./.test(each));
    expect(first.get(name)?.toString()).toContain('#2c7a68');
    expect(first.get(name)?.toString()).not.toContain('Our mark');
    expect(first.get('assets/icon.svg')?.toString()).toContain('#2c7a68');
    const png = (file: string) => sizeOfWholePng(first.get(file) ?? Buffer.alloc(0))?.width;
    expect(png('apple-touch-icon.png')).toBe(180);
    const ico = first.get('favicon.ico')?.subarray(22) ?? Buffer.alloc(0);
    expect(sizeOfWholePng(ico)?.width).toBe(32);
    const manifest: { name: string; icons: { src: string; sizes: string }[] } = JSON.parse(
      first.get('site.webmanifest')?.toString() ?? '',
    );
    expect(manifest.name).toBe('Tŷ Cynnes');
    expect(manifest.icons.map(({ src }) => `${png(src)}x${png(src)}`)).toEqual(
      manifest.icons.map(({ sizes }) => sizes),
    );
  });
});

describe('no card', () => {
  const imageIn = async (site: string) => {
    const pages = await renderSite(writeFiles({ ...files, '_data/site.yml': site }));
    return /property="og:image|twitter:card/.exec(pages.get('/weeknotes/lofts/') ?? '')?.[0];
  };

  it('is named by a site that has no address, or wants none', async () => {
    expect(await imageIn(settings)).toBe('property="og:image');
    expect(await imageIn(settings.replace(/url: .*\n/, ''))).toBeUndefined();
    expect(await imageIn(`${settings}cards: false\n`)).toBeUndefined();
  });

  it('is planned for them either, though icons are', async () => {
    const { site } = loadSite({
      root: writeFiles({ ...files, '_data/site.yml': `${settings}cards: false\n` }),
      now: new Date(TODAY),
    });
    const { drawings } = await siteFiles(site, temporaryFolder());
    expect(drawings.map(({ draws }) => draws)).toEqual(drawings.map(() => 'icon'));
    expect(drawings.length).toBe(5);
  });
});

it('every word on a card of the starter site can be read: 4.5 to 1 at least', () => {
  const { site } = loadSite({ root: repository, now: new Date(TODAY) });
  const { drawings } = planCards(site, { assets: new Map() });
  expect(drawings.length).toBeGreaterThan(90);
  const weak = drawings.flatMap((drawing) => {
    if (drawing.draws !== 'card') return [];
    const { surface, title, kind, soft } = drawing.card.colours;
    return [title, kind, soft].filter((colour) => wcagContrast(colour, surface) < 4.5);
  });
  expect(weak).toEqual([]);
});
