/** Lessons, what did not work, and decisions: each thing once with all its places, by mission, tool, team and year. */
import { describe, expect, it } from 'vitest';
import { type Told, wordingKey } from '../../../src/relate/gathered.ts';
import { type SiteText, type WrittenSite, writeSite } from '../../support/write-site.ts';

interface Note {
  day: string;
  fields?: string;
  learned?: string[];
  tricky?: string[];
  decisions?: string[];
}

const items = (heading: string, lines: string[] = []) =>
  lines.length > 0 ? `\n## ${heading}\n\n${lines.map((line) => `- ${line}\n`).join('')}` : '';

const note = ({ day, fields = '', learned, tricky, decisions }: Note) =>
  [
    `---\ntitle: Note of ${day}\nsummary: x\ndate: ${day}\nauthors: Jo B\n${fields}---\nWords.\n`,
    items('Learned', learned),
    items('Tricky', tricky),
    items('Decisions', decisions),
  ].join('');

const write = (notes: Note[], more: SiteText = {}): WrittenSite =>
  writeSite({
    'content/missions/warm-homes.md':
      '---\ntitle: Warm homes\nsummary: x\nstatement: By 2032 every home is warm.\n---\n',
    'content/missions/clean-fern.md':
      '---\ntitle: Clean Fern\nsummary: x\nstatement: By 2030 the river is clean.\n---\n',
    'content/teams/builders.md': '---\ntitle: Builders\nsummary: x\n---\n',
    'content/partners/mill.md': '---\ntitle: Mill\nkind: smes\nsummary: x\n---\n',
    ...Object.fromEntries(
      notes.map((each) => [`content/weeknotes/${each.day}-note.md`, note(each)]),
    ),
    ...more,
  });

const registersOf = (notes: Note[], more: SiteText = {}) => {
  const { site, problems } = write(notes, more).load();
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return site.registers();
};

/** Each thing with its places, as `words: 2026-06-01, 2026-05-01`. */
const shown = (told: readonly Told[] = []) =>
  told.map(
    ({ newest, places }) =>
      `${newest.text}: ${places.map(({ from }) => from.fields.date).join(', ')}`,
  );

const study = `---
title: A hall
summary: x
date: 2026-04-01
missions: clean-fern
teams: builders
tools: mission-sprints
partners: mill
---

## What did not work

- Letters.

## What we learned

- Knock first.

## What others can use

- A key.
`;

describe('the key by which wordings are compared', () => {
  it.each([
    ['Knock first.', 'knock  FIRST'],
    ['Don’t knock – ring!', "don't knock: ring"],
    ['Cafe\u0301 first', 'Café first'],
    ['A “no fine” letter', 'a no-fine letter…'],
  ])('%j is %j', (a, b) => {
    expect(wordingKey(a)).toBe(wordingKey(b));
  });

  it.each([
    ['£90', '£80'],
    ['Knock first', 'Knock at first'],
    ['Resume', 'Résumé'],
    ['+1', '-1 + 2'],
  ])('%j is not %j', (a, b) => {
    expect(wordingKey(a)).not.toBe(wordingKey(b));
  });
});

describe('the register of lessons', () => {
  it('has lessons and what did not work, of notes and case studies, newest first', () => {
    const { learning } = registersOf(
      [
        { day: '2026-05-01', learned: ['Old.'], decisions: ['To go on.'] },
        { day: '2026-06-01', learned: ['New.'], tricky: ['Rain.'] },
      ],
      { 'content/case-studies/hall.md': study },
    );
    expect(shown(learning.items)).toEqual([
      'New.: 2026-06-01',
      'Rain.: 2026-06-01',
      'Old.: 2026-05-01',
      'Knock first.: 2026-04-01',
      'Letters.: 2026-04-01',
    ]);
  });

  it('tells once what was said again, in the newest wording, with every place', () => {
    const { learning } = registersOf([
      { day: '2026-03-01', learned: ['knock first'] },
      { day: '2026-05-01', learned: ['Other.'], tricky: ['Knock FIRST!'] },
      { day: '2026-06-01', learned: ['**Knock** – first.', 'Knock, first'] },
    ]);
    expect(shown(learning.items)).toEqual([
      'Knock – first.: 2026-06-01, 2026-06-01, 2026-05-01, 2026-03-01',
      'Other.: 2026-05-01',
    ]);
    const [knock] = learning.items;
    expect(knock?.places.map(({ anchor, section }) => `${section} ${anchor}`)).toEqual([
      'learned learned-1',
      'learned learned-2',
      'tricky tricky-1',
      'learned learned-1',
    ]);
  });

  it('keeps apart what is said of different things, and what has no words at all', () => {
    const { learning } = registersOf([
      {
        day: '2026-06-01',
        learned: ['Ask [[partners/mill]] first.', 'Ask [[teams/builders]] first.', '…', '!'],
      },
    ]);
    expect(learning.items).toHaveLength(4);
  });
});

describe('lessons can be found', () => {
  const register = () =>
    registersOf(
      [
        {
          day: '2026-06-01',
          fields: 'missions: [warm-homes]\nteam: builders\n',
          learned: ['Said twice.', 'New.'],
        },
        { day: '2025-05-01', fields: 'missions: [clean-fern]\n', tricky: ['Said twice'] },
      ],
      { 'content/case-studies/hall.md': study },
    ).learning;

  it('by what their notes and case studies name in their fields', () => {
    const ways = register().ways.map(({ url, items: told }) => `${url} ${told.length}`);
    expect(ways).toEqual([
      '/learning/did-not-work/ 2',
      '/learning/mission/clean-fern/ 3',
      '/learning/mission/warm-homes/ 2',
      '/learning/tool/mission-sprints/ 2',
      '/learning/team/builders/ 4',
      '/learning/partner/mill/ 2',
      '/learning/year/2026/ 4',
      '/learning/year/2025/ 1',
    ]);
  });

  it('with every place, also those that are about something else', () => {
    const way = register().way('mission', 'clean-fern');
    expect(shown(way?.items)).toContain('Said twice.: 2026-06-01, 2025-05-01');
    expect(register().way('mission', 'good-work')).toBeUndefined();
  });
});

describe('decisions', () => {
  it('have a register of their own, told once, by mission', () => {
    const { decisions } = registersOf([
      { day: '2026-05-01', decisions: ['We go on.'], fields: 'missions: warm-homes\n' },
      { day: '2026-06-01', decisions: ['We go on', 'We stop.'], learned: ['Nothing.'] },
    ]);
    expect(shown(decisions.items)).toEqual([
      'We go on: 2026-06-01, 2026-05-01',
      'We stop.: 2026-06-01',
    ]);
    expect(decisions.ways.map(({ url }) => url)).toEqual([
      '/decisions/mission/warm-homes/',
      '/decisions/year/2026/',
    ]);
  });
});

describe('what is not published', () => {
  it('gives no lesson, no place of one, and no list', () => {
    const notes: Note[] = [
      { day: '2026-05-01', learned: ['Knock first.'] },
      {
        day: '2026-06-01',
        learned: ['Knock first', 'Secret.'],
        fields: 'missions: warm-homes\ndraft: true\n',
      },
    ];
    const { learning } = registersOf(notes);
    expect(shown(learning.items)).toEqual(['Knock first.: 2026-05-01']);
    expect(learning.ways.map(({ url }) => url)).toEqual(['/learning/year/2026/']);
  });

  it('is no way in: a note in the open that names a hidden mission is not listed by it', () => {
    const { learning } = registersOf(
      [{ day: '2026-05-01', learned: ['Knock.'], fields: 'missions: [hidden, warm-homes]\n' }],
      {
        'content/missions/hidden.md':
          '---\ntitle: Hidden\nsummary: x\nstatement: By 2032 it is.\ndraft: true\n---\n',
      },
    );
    expect(learning.ways.map(({ url }) => url)).toEqual([
      '/learning/mission/warm-homes/',
      '/learning/year/2026/',
    ]);
  });
});

describe('the addresses of the registers', () => {
  it('are kept: no alias or page of an author’s stands below them', () => {
    const { problems } = write([], {
      'content/pages/old.md': '---\ntitle: Old\naliases: /learning/mission/old/\n---\nWords.\n',
      'content/pages/asks/how.md': '---\ntitle: How\n---\nWords.\n',
    }).load();
    expect(problems.map(({ id }) => id)).toEqual(['duplicate-address', 'alias-collision']);
  });
});
