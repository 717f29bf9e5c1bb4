/** One address, one page: ids, folders inside folders, old addresses, and what belongs to the generator. */
import { describe, expect, it } from 'vitest';
import { type SiteText, writeSite } from '../../support/write-site.ts';

const page = (fields = '') => `---\ntitle: x\n${fields}\n---\n`;
const note = (fields = '') =>
  `---\ntitle: x\nsummary: x\ndate: 2026-06-05\nauthors: Jo B\n${fields}\n---\n`;
const problemsOf = (files: SiteText) => writeSite(files).problems();

describe('an id', () => {
  it('is the file name, in whatever folder below its kind', () => {
    const { site } = writeSite({ 'content/weeknotes/2026/june/lofts.md': note() }).load();
    expect(site.entries.weeknote[0]).toMatchObject({ id: 'lofts', url: '/weeknotes/lofts/' });
  });

  it('that two files in different folders have is told at the second, naming the first', () => {
    const { problems } = writeSite({
      'content/weeknotes/a/lofts.md': note(),
      'content/weeknotes/b/lofts.md': note(),
      'content/weeknotes/lofts.md': note(),
    }).load();
    expect(problems.map(({ id, file, related }) => [id, file, related?.[0]?.file])).toEqual([
      ['duplicate-id', 'content/weeknotes/b/lofts.md', 'content/weeknotes/a/lofts.md'],
      ['duplicate-id', 'content/weeknotes/lofts.md', 'content/weeknotes/a/lofts.md'],
    ]);
  });

  it('may be the same in two kinds, and for two free pages in two folders', () => {
    expect(
      problemsOf({
        'content/weeknotes/lofts.md': note(),
        'content/pages/lofts.md': page(),
        'content/pages/a/lofts.md': page(),
      }),
    ).toEqual([]);
  });

  it('that differs from another only in capitals is told at the file to rename', () => {
    expect(
      problemsOf({ 'content/pages/Lofts.md': page(), 'content/pages/lofts.md': page() }),
    ).toEqual([
      'content/pages/Lofts.md:1:1 ids-differ-in-case',
      'content/pages/Lofts.md:1:1 invalid-id',
    ]);
  });

  it.each([
    'Lofts',
    'two words',
    'ünï',
    'a_b',
    'a--b',
    '-a',
    'a-',
    'a.b',
    'a'.repeat(81),
    'a?b',
    '%2e%2e',
  ])('is an address as it stands: not %j', (name) => {
    expect(problemsOf({ [`content/pages/${name}.md`]: page() })).toEqual([
      `content/pages/${name}.md:1:1 invalid-id`,
    ]);
  });
});

describe('an address', () => {
  it.each([
    'content/pages/search.md',
    'content/pages/weeknotes.md',
    'content/pages/missions/warm-homes.md',
    'content/pages/assets/x.md',
    'content/pages/pagefind/x.md',
    'content/pages/media.md',
    'content/pages/data/x.md',
  ])('of the generator’s own is not taken: %s', (file) => {
    expect(problemsOf({ [file]: page() })).toEqual([`${file}:1:1 duplicate-address`]);
  });

  it('of the list of a year is not taken by a note of that year', () => {
    expect(problemsOf({ 'content/weeknotes/2026.md': note() })).toEqual([
      'content/weeknotes/2026.md:1:1 duplicate-address',
    ]);
    expect(problemsOf({ 'content/weeknotes/2025.md': note() })).toEqual([]);
  });
});

describe('an old address', () => {
  it('leads to its entry', () => {
    const { site, problems } = writeSite({
      'content/pages/a.md': page('aliases: [/old, /blog/2019/x.html, "/caf%C3%A9/"]'),
    }).load();
    expect(problems).toEqual([]);
    expect(site.aliases.map(({ from, to }) => `${from} → ${to.url}`)).toEqual([
      '/old → /a/',
      '/blog/2019/x.html → /a/',
      '/café/ → /a/',
    ]);
  });

  it.each([
    '/../x/',
    '/a/../../x/',
    '/%2e%2e/x/',
    '/..%2fx/',
    '/./x/',
    '//x.example/',
    'https://x.example/x/',
    'x/',
    '../x/',
    '/a\\..\\x/',
    '/a%5c..%5cx/',
    '/a?b=c',
    '/a#b',
    '/a%00b/',
    '/a%0ab/',
    '/a%zz/',
    '/a//b/',
  ])('that is no place in the site is told: %s', (alias) => {
    const files = { 'content/pages/a.md': page(`aliases: ["${alias.replaceAll('\\', '\\\\')}"]`) };
    expect(problemsOf(files)).toEqual(['content/pages/a.md:3:11 address-outside-site']);
    expect(writeSite(files).load().site.aliases).toEqual([]);
  });

  it.each([
    ['a list', '/missions/'],
    ['a list, without its slash', '/missions'],
    ['a list, as a file', '/missions/index.html'],
    ['the home page', '/'],
    ['an entry', '/b/'],
    ['the entry itself', '/a/'],
    ['an entry, in capitals', '/B'],
    ['a feed', '/feed.xml'],
    ['a folder of the generator’s', '/assets/site.css'],
    ['the search bundle', '/pagefind/pagefind.js'],
    ['the file of headers', '/_headers'],
    ['a further page of a list', '/weeknotes/page/2/'],
    ['a list beside an entry', '/b/mentions/page/3'],
    ['something below a feed', '/feed.xml/old/'],
    ['an archive of a feed', '/feed-1.xml'],
    ['something below an archive of a feed', '/feed-12.xml/old/'],
  ])('that is the address of %s is told', (_, alias) => {
    const files = { 'content/pages/a.md': page(`aliases: ${alias}`), 'content/pages/b.md': page() };
    expect(problemsOf(files)).toEqual(['content/pages/a.md:3:10 alias-collision']);
  });

  it.each(['/old', '/old/', '/OLD/', '/old/index.html'])(
    'that two entries want is told at the second: /old/ and %s',
    (alias) => {
      const { problems } = writeSite({
        'content/pages/a.md': page('aliases: /old/'),
        'content/pages/b.md': page(`aliases: ${alias}`),
      }).load();
      expect(problems).toMatchObject([
        {
          id: 'alias-collision',
          file: 'content/pages/b.md',
          related: [{ file: 'content/pages/a.md', line: 3 }],
        },
      ]);
    },
  );

  it.each([
    ['/old.html', '/old.html/more/'],
    ['/old.html/more/', '/old.html'],
    ['/a/b/c.htm', '/A/B/c.htm/d'],
  ])('that would have to be a file and a folder at once is told: %s and %s', (one, two) => {
    const files = { 'content/pages/a.md': page(`aliases: [${one}, ${two}]`) };
    const column = 'aliases: [, '.length + one.length + 1;
    expect(problemsOf(files)).toEqual([`content/pages/a.md:3:${column} alias-collision`]);
  });

  it('may stand beside others, below others, and where other sites number their pages', () => {
    const aliases = ['/old/index.html', '/old/b/', '/page/2/', '/blog/page/2/', '/b/changes/'];
    const files = {
      'content/pages/a.md': page(`aliases: [${aliases}]`),
      'content/pages/b.md': page(),
    };
    expect(problemsOf(files)).toEqual([]);
  });

  it.each([`/${'a'.repeat(256)}/`, `/${'ŷ'.repeat(128)}/`, '/long'.repeat(201)])(
    'that is too long for a file is told',
    (alias) => {
      const files = { 'content/pages/a.md': page(`aliases: ${alias}`) };
      expect(problemsOf(files)).toEqual(['content/pages/a.md:3:10 long-address']);
    },
  );

  it('of a draft is not kept alive', () => {
    const { site } = writeSite({
      'content/pages/a.md': page('aliases: /old/\ndraft: true'),
    }).load();
    expect(site.aliases).toEqual([]);
  });
});
