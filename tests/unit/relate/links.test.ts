/** What links and pictures in prose lead to, and which are told to lead nowhere, at line and column. */
import { describe, expect, it } from 'vitest';
import { tinyPicture } from '../../support/tiny-picture.ts';
import { type SiteText, writeSite } from '../../support/write-site.ts';

const place: SiteText = {
  'content/missions/warm-homes.md':
    '---\ntitle: Warm homes\nsummary: x\nstatement: By 2032 every home is warm.\n---\n## Own heading\n',
  'content/weeknotes/other.md':
    '---\ntitle: Other\nsummary: x\ndate: 2026-05-01\nauthors: Jo B\n---\n## What we learned\n\n- one\n\n## Tŷ cynnes\n',
  'content/weeknotes/loft.jpg': tinyPicture,
  'content/weeknotes/my plan #1 100%.pdf': 'x',
  'content/pages/about.md': '---\ntitle: About\naliases: [/who-we-are.html, "/caf%C3%A9/"]\n---\n',
  'content/measures/m.md': '---\ntitle: M\nunit: x\nbetter: lower\nsource: { name: x }\n---\n',
  'content/measures/m.csv': 'date,value\n',
  'secret.jpg': 'x',
};

function load(body: string, files: SiteText = {}) {
  const head = '---\ntitle: Note\nsummary: x\ndate: 2026-06-05\nauthors: Jo B\n---\n';
  const { site, problems } = writeSite({
    ...place,
    'content/weeknotes/note.md': `${head}${body}\n`,
    ...files,
  }).load();
  const note = site.find('weeknote', 'note');
  if (!note) throw new Error('The note is not there.');
  return { site, note, problems };
}

function addressesOf(body: string, files: SiteText = {}) {
  const { site, note, problems } = load(body, files);
  expect(problems).toEqual([]);
  return note.body.links.map((link) => site.target(link, note)?.address);
}

const problemsOf = (body: string, files: SiteText = {}) =>
  load(body, files).problems.map(({ line, column, id }) => `${line}:${column} ${id}`);

describe('a link', () => {
  it.each(['zoommtg:x', 'C:\\plans\\a.docx', 'ftp://x.example/', 'blob:x', 'SMS:1'])(
    'that opens a program instead of a page is told: %s',
    (address) => {
      expect(problemsOf(`Go [there](${address}).`)).toEqual(['7:12 link-scheme']);
    },
  );

  it.each([
    ['to an entry by id', '[[warm-homes]]', '/missions/warm-homes/'],
    ['to an entry by folder and id', '[[missions/warm-homes]]', '/missions/warm-homes/'],
    ['to a file beside it', '[x](other.md)', '/weeknotes/other/'],
    ['to a file elsewhere', '[x](../missions/warm-homes.md)', '/missions/warm-homes/'],
    [
      'to a heading of a file',
      '[x](other.md#what-we-learned)',
      '/weeknotes/other/#what-we-learned',
    ],
    ['to an item of a section', '[x](other.md#learned-1)', '/weeknotes/other/#learned-1'],
    ['to a heading in Welsh', '[x](other.md#tŷ-cynnes)', '/weeknotes/other/#tŷ-cynnes'],
    [
      'to a heading in Welsh, encoded',
      '[x](other.md#t%C5%B7-cynnes)',
      '/weeknotes/other/#tŷ-cynnes',
    ],
    ['to an address', '[x](/missions/warm-homes/)', '/missions/warm-homes/'],
    ['to an address without its last slash', '[x](/missions/warm-homes)', '/missions/warm-homes/'],
    [
      'to an address seen from this page',
      '[x](../../missions/warm-homes/)',
      '/missions/warm-homes/',
    ],
    [
      'to a heading of a mission, whose layout has its own',
      '[x](/missions/warm-homes/#asks)',
      '/missions/warm-homes/#asks',
    ],
    ['to a list', '[x](/weeknotes/2026/05/)', '/weeknotes/2026/05/'],
    [
      'to the search with words',
      '[x](/search/?q=damp%20homes&kind=mission)',
      '/search/?q=damp%20homes&kind=mission',
    ],
    ['to a feed', '[x](/missions/warm-homes/feed.xml)', '/missions/warm-homes/feed.xml'],
    ['to data', '[x](/data/missions.json)', '/data/missions.json'],
    ['to a tool', '[[mission-sprints]] ', '/tools/mission-sprints/'],
    ['to a free page', '[x](/about/)', '/about/'],
    ['to an old address', '[x](/who-we-are.html)', '/about/'],
    ['to an old address in other letters', '[x](/caf%C3%A9)', '/about/'],
    ['to a document', '[x](<my plan #1 100%.pdf>)', undefined],
    [
      'to a document, encoded',
      '[x](my%20plan%20%231%20100%25.pdf)',
      '/media/weeknotes/my%20plan%20%231%20100%25.pdf',
    ],
    [
      'to a page of a document',
      '[x](/media/weeknotes/my%20plan%20%231%20100%25.pdf#page=2)',
      '/media/weeknotes/my%20plan%20%231%20100%25.pdf#page=2',
    ],
    ['to the web', '[x](https://x.example/a%20b?c=100%25#d)', 'https://x.example/a%20b?c=100%25#d'],
    ['to the web without its scheme', '[x](//x.example/)', '//x.example/'],
    ['to an e-mail address', '<jo@x.example>', 'mailto:jo@x.example'],
  ])('%s', (_, body, address) => {
    if (address === undefined) expect(problemsOf(body)).toEqual(['7:6 broken-link']);
    else expect(addressesOf(body)).toEqual([address]);
  });

  it.each([
    ['an entry that is not there', 'See [[nothing]].', '7:5 unknown-entry'],
    ['a title in place of an id', 'See [[Warm homes]].', '7:5 unknown-entry'],
    ['an id that several have', 'See [[system-mobilisation]].', '7:5 ambiguous-entry'],
    ['a file that is not there', 'See [x](nothing.md).', '7:9 broken-link'],
    ['a file outside the content', 'See [x](../../../secret.jpg).', '7:9 broken-link'],
    ['an address that is not there', 'a\nb [x](/missions/cold/)', '8:7 broken-link'],
    ['an address in capitals', '[x](/Missions/Warm-Homes/)', '7:5 broken-link'],
    ['nothing', 'a [x]()', '7:7 broken-link'],
    ['no place', '[x](#)', '7:5 broken-link'],
    ['an address that is none', '[x](<\\\\\\\\[>)', '7:8 broken-link'],
    ['a heading that is not there', '[x](other.md#nothing)', '7:5 broken-anchor'],
    ['a heading of its own that is not there', '[x](#nothing)', '7:5 broken-anchor'],
    ['a list that is not there', '[x](/weeknotes/1999/)', '7:5 broken-link'],
  ])('to %s is told', (_, body, problem) => {
    expect(problemsOf(body)).toEqual([problem]);
  });

  it('to a measure, which has no page, is its title as text', () => {
    expect(addressesOf('[[m]]')).toEqual([undefined]);
  });

  it('with hostile words is never more than an address', () => {
    for (const address of [
      '%00',
      '%2e%2e/%2e%2e/',
      '/%',
      '..%2f..%2f',
      '?',
      '/..',
      '\\..\\',
      'a:b',
      '/%ff',
    ]) {
      expect(() => load(`[x](${address})`)).not.toThrow();
    }
  });
});

describe('a picture', () => {
  it('beside the entry has an address of its own, and is published', () => {
    const { site, note, problems } = load(
      '![A loft](loft.jpg) and ![again](../weeknotes/loft.jpg) and ![x](/media/weeknotes/loft.jpg)',
    );
    expect(problems).toEqual([]);
    expect(note.body.images.map(({ source }) => site.picture(source, note))).toEqual(
      Array(3).fill('content/weeknotes/loft.jpg'),
    );
    expect([...site.pictures.keys()]).toEqual(['content/weeknotes/loft.jpg']);
  });

  it('that nothing shows is not published', () => {
    expect([...load('').site.pictures.keys()]).toEqual([]);
  });

  it.each([
    ['is not there', '![x](lofts.jpg)', '7:6 missing-picture'],
    ['lies outside the content folder', '![x](../../secret.jpg)', '7:6 address-outside-site'],
    ['lies outside the site', '![x](../../../../../../etc/hostname)', '7:6 address-outside-site'],
    ['lies outside, encoded', '![x](%2e%2e/%2e%2e/secret.jpg)', '7:6 address-outside-site'],
    [
      'is said to lie in the media folder, and does not',
      '![x](/media/../secret.jpg)',
      '7:6 missing-picture',
    ],
    ['has no description', '![](loft.jpg)', '7:5 image-without-alt'],
    ['is an entry', '![x](other.md)', '7:6 missing-picture'],
  ])('that %s is told', (_, body, problem) => {
    expect(problemsOf(body)).toEqual([problem]);
    expect(
      [...load(body).site.pictures.keys()].filter((file) => !file.startsWith('content/')),
    ).toEqual([]);
  });

  it('on the web is a warning, because no page asks others for anything', () => {
    expect(problemsOf('![x](https://x.example/a.jpg)')).toEqual(['7:6 foreign-picture']);
    expect(problemsOf('![x](//x.example/a.jpg)')).toEqual(['7:6 foreign-picture']);
  });
});

describe('the label of a link', () => {
  it('is the title of the entry where the author gives none', () => {
    const { site, note } = load('[[warm-homes]]');
    const [link] = note.body.links;
    expect(link && site.target(link, note)?.entry?.title).toBe('Warm homes');
  });
});
