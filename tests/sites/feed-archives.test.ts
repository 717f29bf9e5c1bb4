/** Feeds of many notes: the newest fifty, and archives that lead back to the first note (RFC 5005, section 4). */
import { parseAtomFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSite } from '../../src/load-site.ts';
import { createAnswers } from '../../src/publish/answers.ts';
import { documentsOf } from '../../src/publish/feed-documents.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { type Files, writeFiles } from '../support/build-site.ts';
import { feedFaults } from '../support/feed-rules.ts';

const url = 'https://long.example/open/';
const missionFeed = '/missions/halls/feed.xml';
const teamFeed = '/teams/builders/feed.xml';

/** One note a day; what is hard for feeds is in each. */
const noteFile = (index: number, more = ''): [path: string, text: string] => {
  const day = new Date(Date.UTC(2025, 0, 3 + index)).toISOString().slice(0, 10);
  const name = `${day}-note-${String(index).padStart(3, '0')}`;
  const lines = [`title: 'Note ${index} & <b>co</b> ]]>'`, 'summary: S & so on.', `date: ${day}`];
  const ties = ['team: builders', 'missions: [halls]', 'authors: [ada]', ...(more ? [more] : [])];
  const body = `Told whole with [[halls]].\n\n## What we learned\n\n- Lesson ${index}.\n`;
  return [`content/weeknotes/${name}.md`, `---\n${[...lines, ...ties].join('\n')}\n---\n\n${body}`];
};

/** A site of so many notes, and further files. */
async function siteOf(count: number, further: Files = {}) {
  const root = writeFiles({
    '_data/site.yml': `name: Long & <good>\nurl: ${url}\ncards: false\n`,
    'content/people/ada.md': '---\ntitle: Ada\nsummary: She writes.\n---\n',
    'content/teams/builders.md': '---\ntitle: Builders\nsummary: They build.\n---\n',
    'content/missions/halls.md':
      '---\ntitle: Halls\nsummary: Halls.\nstatement: By 2030 halls.\n---\n\nWhy.\n',
    ...Object.fromEntries(Array.from({ length: count }, (_, index) => noteFile(index))),
    ...further,
  });
  const { site, problems } = loadSite({ root, now: new Date('2026-12-31'), drafts: false });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { root, site, pages: (await siteFiles(site, root)).pages };
}

type Loaded = Awaited<ReturnType<typeof siteOf>>;

/** The documents of all feeds, by address. */
const feedsOf = ({ pages }: Loaded) =>
  new Map(
    pages
      .filter((page) => /\/feed[^/]*\.xml$/.test(page.url))
      .map((page) => [page.url, page.render()]),
  );

const linkOf = (xml: string, rel: string) => {
  const found = parseAtomFeed(xml).links?.filter((link) => link.rel === rel) ?? [];
  expect(found.length).toBeLessThan(2);
  return found[0]?.href?.replace(url, '/');
};

/** The numbers of the notes in a document. */
const notesIn = (xml: string) =>
  (parseAtomFeed(xml).entries ?? []).map(({ id }) => Number(/-note-(\d+)\/$/.exec(id ?? '')?.[1]));

/** Follows links of one relation from a document to the last: addresses, the first left out. */
function walk(feeds: ReadonlyMap<string, string>, from: string, rel: string): string[] {
  const next = linkOf(feeds.get(from) ?? '', rel);
  return next === undefined ? [] : [next, ...walk(feeds, next, rel)];
}

/** Whole numbers from one to another, downwards. */
const down = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, index) => from - index);

const isArchive = (xml: string) =>
  xml.includes('<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>');

let long: Loaded;
let feeds: Map<string, string>;

beforeAll(async () => {
  const held: Files = Object.fromEntries([
    noteFile(120, 'draft: true'),
    noteFile(121, 'publish: 2027-02-01'),
    noteFile(122, 'draft: true'),
  ]);
  long = await siteOf(120, held);
  feeds = feedsOf(long);
});

describe.each(['/feed.xml', missionFeed, teamFeed])('%s of a hundred and twenty notes', (feed) => {
  const archives = [feed.replace('.xml', '-2.xml'), feed.replace('.xml', '-1.xml')];

  it('holds the newest fifty, and leads back through two archives and forth again', () => {
    expect(walk(feeds, feed, 'prev-archive')).toEqual(archives);
    expect(walk(feeds, archives[1] ?? '', 'next-archive')).toEqual([archives[0]]);
    expect(archives.map((each) => linkOf(feeds.get(each) ?? '', 'current'))).toEqual([feed, feed]);
    expect([feed, ...archives].map((each) => isArchive(feeds.get(each) ?? ''))).toEqual([
      false,
      true,
      true,
    ]);
    expect(linkOf(feeds.get(feed) ?? '', 'next-archive')).toBeUndefined();
  });

  it('tells every public note, each in one archive or in the newest fifty, and no other', () => {
    const [newest = [], ...older] = [feed, ...archives].map((each) =>
      notesIn(feeds.get(each) ?? '').sort((a, b) => b - a),
    );
    expect(newest).toEqual(down(119, 70));
    expect(older).toEqual([down(99, 50), down(49, 0)]);
  });

  it.each([feed, ...archives])('%s keeps the rules of Atom', (address) => {
    const xml = feeds.get(address) ?? '';
    expect(feedFaults(xml, new URL(address.slice(1), url).href)).toEqual([]);
    const { id, title } = parseAtomFeed(xml);
    const subscribed = parseAtomFeed(feeds.get(feed) ?? '');
    expect([id, title]).toEqual([subscribed.id, subscribed.title]);
    expect(notesIn(xml).length).toBe(50);
    expect(parseAtomFeed(xml).entries?.[0]?.title?.value).toMatch(
      /^Note \d+ &amp; &lt;b&gt;co&lt;/,
    );
  });
});

describe('what archives tell', () => {
  it('is the whole note for the site; title, summary and link for a mission or team', () => {
    const partsOf = (address: string) =>
      (parseAtomFeed(feeds.get(address) ?? '').entries ?? []).map(({ content, summary }) => [
        content?.value?.includes('href="https://long.example/open/missions/halls/"') ?? false,
        summary?.value,
      ]);
    const each = (isWhole: boolean) => Array(50).fill([isWhole, 'S &amp; so on.']);
    expect(partsOf('/feed-1.xml')).toEqual(each(true));
    expect(partsOf(missionFeed)).toEqual(each(true));
    expect(partsOf('/missions/halls/feed-1.xml')).toEqual(each(false));
    expect(partsOf('/teams/builders/feed-2.xml')).toEqual(each(false));
  });

  it('is in no feed of a person or register, whose lists are pages of their own', () => {
    for (const feed of ['/people/ada/feed.xml', '/learning/feed.xml']) {
      expect(parseAtomFeed(feeds.get(feed) ?? '').entries?.length).toBe(50);
      expect(walk(feeds, feed, 'prev-archive')).toEqual([]);
    }
    expect([...feeds.keys()].filter((address) => /-\d+\.xml$/.test(address)).length).toBe(6);
  });

  it('is for programs that follow links: no page, no list of feeds and no site map names an archive', () => {
    const naming = long.pages.filter(
      (page) => !/\/feed[^/]*\.xml$/.test(page.url) && page.render().includes('feed-1.xml'),
    );
    expect(naming.map((page) => page.url)).toEqual([]);
  });

  it('is answered by the dev server', () => {
    const { site, root, pages } = long;
    const answer = createAnswers(site, { pages, output: root, refresh: () => {} });
    const { status, headers, body } = answer('/open/missions/halls/feed-2.xml') ?? {};
    expect([status, headers?.['Content-Type']]).toEqual([200, 'application/xml; charset=utf-8']);
    expect(body).toBe(feeds.get('/missions/halls/feed-2.xml'));
    expect(answer('/open/missions/halls/feed-3.xml')?.status).toBe(404);
  });
});

describe('one note more', () => {
  /** The documents that are new or different, of the site, the mission and the team alike. */
  const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) => {
    expect([...before.keys()].filter((address) => !after.has(address))).toEqual([]);
    const different = [...after.keys()].filter(
      (address) =>
        !/^\/(?:people|learning)\//.test(address) && before.get(address) !== after.get(address),
    );
    return new Set(different);
  };
  const ofEach = (...names: string[]) =>
    ['/', '/missions/halls/', '/teams/builders/'].flatMap((base) =>
      names.map((name) => `${base}${name}.xml`),
    );

  it('changes nothing but the newest fifty', async () => {
    const after = feedsOf(await siteOf(121));
    expect(changed(feeds, after)).toEqual(new Set(ofEach('feed')));
  });

  it('makes the first archive of a feed with the fifty-first note', async () => {
    const [before, after] = [feedsOf(await siteOf(50)), feedsOf(await siteOf(51))];
    expect([...before.keys()].filter((address) => /-\d+\.xml$/.test(address))).toEqual([]);
    for (const xml of before.values()) expect(xml).not.toMatch(/archive/);
    expect(changed(before, after)).toEqual(new Set(ofEach('feed', 'feed-1')));
    expect(notesIn(after.get('/feed.xml') ?? '').sort((a, b) => b - a)).toEqual(down(50, 1));
    expect(notesIn(after.get('/feed-1.xml') ?? '').sort((a, b) => b - a)).toEqual(down(49, 0));
  });

  it('makes a new archive when the newest is left behind, to which that one then leads', async () => {
    const [before, after] = [feedsOf(await siteOf(100)), feedsOf(await siteOf(101))];
    expect(changed(before, after)).toEqual(new Set(ofEach('feed', 'feed-1', 'feed-2')));
    for (const base of ['/', '/missions/halls/', '/teams/builders/']) {
      const [old = '', now = ''] = [before, after].map((each) => each.get(`${base}feed-1.xml`));
      expect(now.replace(/\n.*rel="next-archive".*/, '')).toBe(old);
    }
  });
});

it.each([0, 1, 49, 50, 51, 99, 100, 101, 149, 150, 151, 10_000])(
  'of %i items none is lost, and every archive is full',
  (count) => {
    const items = down(count, 1);
    const [subscribed, ...archives] = documentsOf<number>('/feed.xml', count);
    expect(subscribed?.cut(items)).toEqual(items.slice(0, 50));
    const inArchives = archives.map((each) => each.cut(items));
    expect(inArchives.every(({ length }) => length === 50)).toBe(true);
    expect(new Set([...(subscribed?.cut(items) ?? []), ...inArchives.flat()]).size).toBe(count);
    expect(new Set(inArchives.flat()).size).toBe(50 * archives.length);
  },
);
