import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importMarkdown } from '../../../src/importers/markdown.ts';
import { reportLines, reportMarkdown } from '../../../src/importers/report-text.ts';
import { writeSite } from '../../support/write-site.ts';
import { type Imported, importFiles, withTeam } from './import-files.ts';

const note = (fields: string, body = 'Body.') => `---\n${fields}\n---\n\n${body}\n`;

const errors = ({ site }: Imported) =>
  site.load().problems.filter(({ severity }) => severity === 'error');

test('a weeknote is kept byte for byte, its fields under our names', async () => {
  const body = '*  odd   list\n\nA [link](https://a.example), `{{ code }}`.';
  const imported = await importFiles(
    {
      '2026-03-06.md': note(
        "week_ending: 2026-03-06T00:00:00.000Z\ndraft: false\ntitle: 'Note #9'\nabout: >-\n  Two\n  otters.",
        body,
      ),
    },
    `${withTeam}\nfields: { week_ending: date, about: summary }`,
  );
  expect(imported.report.files).toEqual([
    {
      source: '2026-03-06.md',
      outcome: 'kept',
      target: 'content/weeknotes/2026-03-06.md',
      notes: [],
    },
  ]);
  expect(imported.read('content/weeknotes/2026-03-06.md')).toBe(
    `---\ntitle: "Note #9"\ndate: 2026-03-06\nsummary: Two otters.\nteam: river\n---\n\n${body}\n`,
  );
  expect(errors(imported)).toEqual([]);
});

test('every file found is in the report once, and the totals add up', async () => {
  const imported = await importFiles({
    '2026-03-06-a.md': note('title: A'),
    '2026-03-06-b.md': note('title: B\ndate: 2026-03-06'),
    'draft.md': note('title: C\ndraft: true', ''),
    'hidden.md': note('title: D\npublished: false'),
    'empty.md': note('title: E\ndate: 2026-03-06', '<!-- nothing yet -->'),
    'off.md': note('title: F\npermalink: false'),
    'broken.md': '---\na: [\n---\nx',
    'latin.md': new Uint8Array([0x4f, 0x6b, 0x0a, 0xe9, 0x0a]),
    'huge.md': 'x'.repeat(1024 * 1024 + 1),
    'picture.png': new Uint8Array([1]),
  });
  const { found, kept, changed, leftOut, files } = imported.report;
  expect({ found, kept, changed, leftOut }).toEqual({ found: 9, kept: 1, changed: 1, leftOut: 7 });
  expect(files.map(({ source, outcome, reason }) => [source, reason ?? outcome])).toEqual([
    ['2026-03-06-a.md', 'changed'],
    ['2026-03-06-b.md', 'kept'],
    ['broken.md', 'front matter that cannot be read'],
    ['draft.md', 'a draft'],
    ['empty.md', 'no body'],
    ['hidden.md', 'a draft'],
    ['huge.md', 'too large'],
    ['latin.md', 'not UTF-8 text'],
    ['off.md', 'not published on the old site'],
  ]);
  expect(files[7]?.notes.join()).toMatch(/^The first byte that is not UTF-8 is at line 2,/);
  expect(errors(imported)).toEqual([]);
});

describe('file names become ids', () => {
  test('capitals, spaces and other letters are noted, and equal ids told apart', async () => {
    const { report } = await importFiles({
      '2026-03-06-Tŷ Cynnes.md': note('title: A'),
      '2026-03-06-ty-cynnes.md': note('title: B'),
      [`2026-03-06-${'long-'.repeat(30)}.md`]: note('title: C'),
    });
    const targets = report.files.map(({ target }) => target);
    expect(targets).toContain('content/weeknotes/2026-03-06-ty-cynnes.md');
    expect(targets).toContain('content/weeknotes/2026-03-06-ty-cynnes-2.md');
    for (const target of targets) expect(target).toMatch(/\/[a-z0-9-]{1,80}\.md$/);
    expect(report.files.flatMap(({ notes }) => notes)).toContain(
      '“2026-03-06-ty-cynnes” is named 2026-03-06-ty-cynnes-2 here, because 2026-03-06-ty-cynnes is taken',
    );
  });
});

const rich = `
kinds:
  - { files: work/**, kind: case-study, defaults: { date: 2026-01-09 } }
  - { files: pages/**, kind: page }
  - { files: tags/**, leaveOut: a list of a tag }
  - { files: "**", kind: weeknote, address: "/{year}/{month}/{day}/{slug}/" }
fields: { agency: partners, blurb: summary, look: ignore }
authors: { people: true, names: { asha: Asha Example } }
partners:
  kind: public-sector
  names: { Rivers Ltd: { kind: smes }, A Product: ignore }
tags:
  water: { mission: clean-river }
  talking: { tool: deepening-collaboration }
  council: { partner: the-council }
  news: ignore
defaults: { missions: clean-river, team: river }
create:
  teams: { river: { title: River team } }
  missions: { clean-river: { title: Clean river, statement: The river is clean. } }
site: https://old.example
settings: { name: Imported }
`;

test('authors, agencies and tags become people, partners, missions and tools', async () => {
  const imported = await importFiles(
    {
      '2026-03-06-a.md': note(
        'title: A\nauthors: [asha, ben-short]\ntags: [Water, talking, council, news, rare]\nlook: wide\nhero: x',
        'By {{ "asha" | person }}.',
      ),
      'work/Weir.md': note(
        'title: Weir\nagency: [Rivers Ltd, A Product]',
        'First *words* of it.\n\nMore.',
      ),
      'pages/about/index.md': note('title: About us'),
      'pages/search.md': note('title: Search'),
      'tags/a b.md': note('title: x'),
    },
    `${rich}\ntemplates: { people: person }`,
  );
  expect(errors(imported)).toEqual([]);
  expect(imported.read('content/weeknotes/2026-03-06-a.md')).toBe(`---
title: A
date: 2026-03-06
aliases:
  - /2026/03/06/a/
team: river
authors:
  - asha
  - ben-short
missions:
  - clean-river
partners:
  - the-council
tools:
  - deepening-collaboration
---

By [Asha Example](/people/asha/).
`);
  expect(imported.read('content/case-studies/weir.md')).toContain('summary: First words of it.\n');
  expect(imported.read('content/people/ben-short.md')).toBe('---\ntitle: Ben Short\n---\n');
  expect(imported.read('content/partners/rivers-ltd.md')).toContain('kind: smes');
  expect(imported.read('content/partners/the-council.md')).toContain('title: The council');
  expect(imported.read('content/pages/about.md')).toBeDefined();
  expect(imported.read('content/pages/search-page.md')).toBeDefined();
  expect(imported.read('_data/site.yml')).toBe('name: Imported\n');
  expect(imported.report.tagsLeft).toEqual({ rare: 1 });
  expect(imported.report.fieldsLeft).toEqual({ hero: 1 });
  expect(imported.report.created).toMatchObject({
    people: ['content/people/asha.md', 'content/people/ben-short.md'],
    missions: ['content/missions/clean-river.md'],
    settings: ['_data/site.yml'],
  });
});

test('a case study without a mission, a weeknote without an author are left out', async () => {
  const { report } = await importFiles(
    { 'work/a.md': note('title: A\ndate: 2026-03-06'), '2026-03-06-b.md': note('title: B') },
    'kinds: { files: work/**, kind: case-study }',
  );
  expect(report.files.map(({ reason }) => reason)).toEqual(['no author', 'no missions']);
});

test('a reference that would lead nowhere stops the import before anything is written', async () => {
  const { report, read } = await importFiles(
    { '2026-03-06-a.md': note('title: A\ntags: x') },
    `${withTeam}\ntags: { x: { mission: nowhere, tool: hammer } }`,
  );
  expect(report.problems).toEqual([
    'There is no mission “nowhere”. Put it under “create:” in the map, or write content/missions/nowhere.md.',
    'There is nothing called “hammer” among the tools of the toolkit.',
  ]);
  expect(read('content/weeknotes/2026-03-06-a.md')).toBeUndefined();
});

describe('what is there is never overwritten', () => {
  test('a second run leaves everything out and changes nothing', async () => {
    const files = { '2026-03-06-a.md': note('title: A\nauthors: asha') };
    const own = {
      'content/weeknotes/2026-03-06-a.md': 'mine',
      'content/people/asha.md': 'mine',
      '_data/site.yml': 'mine',
    };
    const { report, read } = await importFiles(files, rich, own);
    expect(report).toMatchObject({ found: 1, kept: 0, changed: 0, leftOut: 1 });
    expect(report.files[0]).toMatchObject({ reason: 'exists already' });
    for (const path of Object.keys(own)) expect(read(path)).toBe('mine');
    expect(report.skippedExisting).toEqual(['_data/site.yml', 'content/people/asha.md']);
  });

  test('a trial run writes nothing and says what would be written', async () => {
    const source = writeSite({ '2026-03-06-a.md': note('title: A\nauthors: a') }).root;
    const { root, load } = writeSite({ 'content/pages/about.md': note('title: About') });
    const report = await importMarkdown({
      source,
      root,
      as: 'weeknote',
      map: {},
      today: '2026-06-15',
      dryRun: true,
    });
    expect(report).toMatchObject({ dryRun: true, changed: 1 });
    expect(load().site.entries.weeknote).toEqual([]);
  });
});

test('links on the disk are not followed, neither to read nor to write', async () => {
  const outside = writeSite({ 'secret.md': note('title: Secret') }).root;
  const source = writeSite({ '2026-03-06-a.md': note('title: A\nauthors: A B') }).root;
  symlinkSync(join(outside, 'secret.md'), join(source, 'link.md'));
  symlinkSync(outside, join(source, 'folder'));
  const { root } = writeSite({ 'content/pages/about.md': note('title: About') });
  symlinkSync(outside, join(root, 'content/weeknotes'));
  const options = { source, root, as: 'weeknote', map: {}, today: '2026-06-15' } as const;
  const trial = await importMarkdown({ ...options, dryRun: true });
  expect(trial.files.map(({ source: path, reason }) => [path, reason])).toEqual([
    ['2026-03-06-a.md', undefined],
    ['link.md', 'a link to another place'],
  ]);
  await expect(importMarkdown(options)).rejects.toThrow('leads out of the folder');
});

test('old addresses are kept once, and only where they are sound', async () => {
  const { read, notes } = await importFiles(
    {
      '2026-03-06-a.md': note(
        'title: A\nredirect_from: [/first/, /plan/, /x/../y/, "https://a.example/"]',
      ),
      '2026-03-13-b.md': note('title: B\nredirect_from: /first/\npermalink: /Plan/'),
      '2026-03-20-c.md': note('title: C\npermalink: /missions/\nlang: en'),
    },
    rich.replace('team: river }', 'team: river }\naliases: true'),
  );
  expect(read('content/weeknotes/2026-03-06-a.md')).toContain(
    'aliases:\n  - /2026/03/06/a/\n  - /first/\nteam',
  );
  expect(read('content/weeknotes/2026-03-13-b.md')).toContain('aliases:\n  - /Plan/\nteam');
  expect(read('content/weeknotes/2026-03-20-c.md')).not.toContain('aliases');
  expect(notes('2026-03-06-a.md').filter((text) => text.startsWith('old address'))).toEqual([
    'old address /plan/ not kept: something else has it',
    'old address /x/../y/ not kept: it is not an address of a page',
    'old address https://a.example/ not kept: it is not an address of a page',
  ]);
});

test('the report is short on a terminal and whole in its file', async () => {
  const { report } = await importFiles({
    '2026-03-06-a.md': note('title: A\ntags: [otter_tag]\nhero: x'),
    'b.md': note('title: B\ndraft: true'),
  });
  expect(reportLines(report)).toEqual([
    '2 files found: 0 kept, 1 kept with changes, 1 left out.',
    'Also made: 1 team.',
    '',
    'Left out:',
    '      1  a draft',
    '',
    '  b.md: a draft',
    '',
    'Changed, by kind and number of files:',
    '      1  date taken from the file name or the map',
    '      1  fields without a place left behind',
    '      1  tags without a place left behind',
    '',
    '  2026-03-06-a.md: date taken from the file name: 2026-03-06; and 2 more changes',
    '',
    'Tags left behind: otter_tag (1).',
    '',
    'Fields left behind: hero (1).',
  ]);
  expect(reportMarkdown(report)).toContain('  - tags left behind: otter\\_tag\n');
});

test('the same folder gives the same report and the same files', async () => {
  const files = {
    'B 1.md': note('title: B\ndate: 2026-03-06'),
    'b-1.md': note('title: b\ndate: 2026-03-06'),
  };
  const [first, second] = [await importFiles(files), await importFiles(files)];
  expect(second.report).toEqual(first.report);
});
