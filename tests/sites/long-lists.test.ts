/** A hundred weeknotes: long lists come in parts, feeds hold the newest, every note can be found. */
import { beforeAll, describe, expect, it } from 'vitest';
import { byText } from '../../src/order.ts';
import { type Files, renderSite, writeFiles } from '../support/build-site.ts';
import { feedFaults } from '../support/feed-rules.ts';
import { attribute, elementsOf, parsePage } from '../support/html.ts';
import { walkSite } from '../support/link-walker.ts';

const url = 'https://long.example/';
const count = 100;

/** One note a week, from January 2025; what is hard for feeds is in each of them. */
const noteFile = (index: number) => {
  const day = new Date(Date.UTC(2025, 0, 3 + 7 * index)).toISOString().slice(0, 10);
  const text = [
    '---',
    `title: "Note ${index} – “Tŷ” & <b>co</b> 🏠 ]]>"`,
    `summary: Number ${index} & so on.`,
    `date: ${day}`,
    'team: builders',
    'missions: [halls]',
    ...(index === 3 ? ['updated: 2026-11-19'] : []),
    '---',
    '',
    'A footnote[^1], [[halls]], [a list](/weeknotes/), `<script>` and a < b & c ]]>.',
    '',
    '[^1]: Which leads [back](/teams/builders/).',
    '',
    '## What we learned',
    '',
    `- Lesson ${index}.`,
    '',
  ];
  return [`content/weeknotes/${day}-note-${index}.md`, text.join('\n')] as const;
};

let pages: Map<string, string>;

beforeAll(async () => {
  const files: Files = {
    '_data/site.yml': `name: Long & <good>\nurl: ${url}\n`,
    'content/teams/builders.md': '---\ntitle: Builders\nsummary: They build.\n---\n\nWe build.\n',
    'content/missions/halls.md':
      '---\ntitle: Halls\nsummary: Halls.\nstatement: By 2030 halls.\n---\n\nWhy.\n',
    ...Object.fromEntries(Array.from({ length: count }, (_, index) => noteFile(index))),
  };
  pages = await renderSite(writeFiles(files), { today: '2026-12-31' });
});

/** The weeknotes that a page lists in its main part, in order. */
const notesIn = (address: string) => {
  const main = elementsOf(parsePage(pages.get(address) ?? '')).find(
    ({ tagName }) => tagName === 'main',
  );
  const links = main ? elementsOf(main).flatMap((each) => attribute(each, 'href') ?? []) : [];
  return links.filter((href) => /^\/weeknotes\/[^/]*-note-\d+\/$/.test(href));
};

describe('a list of a hundred weeknotes', () => {
  it.each(['/weeknotes/', '/teams/builders/weeknotes/', '/missions/halls/weeknotes/'])(
    '%s comes in three parts, with every note once, the newest first',
    (base) => {
      const parts = [base, `${base}page/2/`, `${base}page/3/`];
      expect(parts.map((address) => notesIn(address).length)).toEqual([40, 40, 20]);
      const all = parts.flatMap(notesIn);
      expect(all).toEqual([...new Set(all)].sort((a, b) => byText(b, a)));
      expect(pages.has(`${base}page/4/`)).toBe(false);
    },
  );

  it('has an archive of each year, whose parts add up', () => {
    const years = [
      '/weeknotes/2025/',
      '/weeknotes/2025/page/2/',
      '/weeknotes/2026/',
      '/weeknotes/2026/page/2/',
    ];
    expect(years.flatMap(notesIn).length).toBe(count);
    expect(notesIn('/weeknotes/2025/01/').length).toBe(5);
  });

  it('is led to from an entry that shows only the beginning of it', () => {
    expect(
      notesIn('/missions/halls/').filter((each, index, all) => all.indexOf(each) === index).length,
    ).toBeLessThan(30);
    expect(pages.get('/missions/halls/')).toContain('href="/missions/halls/weeknotes/"');
  });

  it('leads nowhere wrong', () => {
    const tree = new Map(
      [...pages].map(([address, page]) => [
        `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`,
        Buffer.from(page),
      ]),
    );
    const broken = walkSite(tree, url).broken.filter(
      (each) => !/\/assets\/|fonts\/|favicon\.ico|apple-touch-icon/.test(each),
    );
    expect(broken).toEqual([]);
  });
});

describe('feeds of a hundred weeknotes', () => {
  it.each(['/feed.xml', '/teams/builders/feed.xml', '/missions/halls/feed.xml'])(
    '%s keeps the rules and holds the fifty newest',
    (address) => {
      const xml = pages.get(address) ?? '';
      expect(feedFaults(xml, new URL(address, url).href)).toEqual([]);
      expect(xml.match(/<entry>/g)?.length).toBe(50);
      expect(xml).toContain('note-99/');
      expect(xml).not.toContain('note-49/');
    },
  );

  it('an entry of no feed yet has an empty one that keeps the rules', () => {
    const faults = feedFaults(
      pages.get('/toolsets/community-power/feed.xml') ?? '',
      `${url}toolsets/community-power/feed.xml`,
    );
    expect(faults).toEqual([]);
  });
});
