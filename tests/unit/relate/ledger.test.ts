/** The ledger of a mission against the history of a real repository. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSite } from '../../../src/load-site.ts';
import type { LedgerItem } from '../../../src/relate/ledger.ts';
import { temporaryFolder, writeFiles } from '../../support/build-site.ts';
import { commitAll, git, makeRepository } from '../../support/repository.ts';

const path = 'content/missions/warm.md';

const measure = {
  'content/measures/cold.md':
    '---\ntitle: Cold homes\nunit: "%"\nbetter: lower\nsource: { name: Survey }\n---\n',
  'content/measures/cold.csv': 'date,value\n2024-03-31,41\n',
};

const target = (value: number, date: string) =>
  `targets:\n  - { measure: cold, baseline: { value: 41, date: 2024-03-31 }, target: { value: ${value}, date: ${date} } }\n`;

const mission = (fields: string) => ({
  [path]: `---\ntitle: Warm\nsummary: Warm homes.\n${fields}---\n\nWords.\n`,
});

function ledgerOf(root: string, id = 'warm') {
  const { site } = loadSite({ root, now: new Date('2026-11-20'), history: true });
  const found = site.find('mission', id);
  if (!found) throw new Error(`There is no mission ${id}.`);
  return site.ledger(found);
}

/** An item in short: day, field, both versions and the reason. */
const short = ({ date, field, from, to, reason }: LedgerItem) =>
  [date, field, worded(from), worded(to), reason ?? 'no reason'].join(' | ');

function worded(value: LedgerItem['from']): string {
  if (!value) return '–';
  if ('text' in value) return value.text;
  if ('day' in value) return value.day;
  if ('status' in value) return value.status;
  return `${value.point.value} by ${value.point.date}`;
}

const first = `statement: Nobody is cold.\nby: 2030-03-31\n${target(10, '2030-03-31')}`;
const moved = `statement: Nobody is cold.\nby: 2032-03-31\n${target(15, '2032-03-31')}`;

describe('the ledger of a mission', () => {
  it('shows what nobody wrote down, with its day and both versions', () => {
    const root = makeRepository([
      { day: '2024-04-01', files: { ...measure, ...mission(first) } },
      { day: '2025-09-01', files: mission(moved) },
      { day: '2026-02-01', files: mission(`${moved}status: paused\n`) },
      { day: '2026-03-01', files: mission(`${moved}status: paused\n`.replace('Nobody', 'No one')) },
    ]);
    const { items, noHistory } = ledgerOf(root);
    expect(noHistory).toBeUndefined();
    expect(items.map(short)).toEqual([
      '2026-03-01 | statement | Nobody is cold. | No one is cold. | no reason',
      '2026-02-01 | status | active | paused | no reason',
      '2025-09-01 | by | 2030-03-31 | 2032-03-31 | no reason',
      '2025-09-01 | target | 10 by 2030-03-31 | 15 by 2032-03-31 | no reason',
    ]);
    expect(items.every(({ isWritten }) => !isWritten)).toBe(true);
  });

  it('takes the reason from what the team wrote, and says it once', () => {
    const changes =
      'changes:\n  - { date: 2025-08-20, field: by, from: 2030, to: 2032, reason: No installers }\n' +
      '  - { date: 2023-05-05, field: statement, from: Old, to: Nobody is cold., reason: Plainer }\n';
    const root = makeRepository([
      { day: '2024-04-01', files: { ...measure, ...mission(first) } },
      { day: '2026-01-15', files: mission(moved + changes) },
    ]);
    expect(ledgerOf(root).items.map(short)).toEqual([
      '2026-01-15 | target | 10 by 2030-03-31 | 15 by 2032-03-31 | no reason',
      '2025-08-20 | by | 2030-03-31 | 2032-03-31 | No installers',
      '2023-05-05 | statement | Old | Nobody is cold. | Plainer',
    ]);
  });

  it('names what was taken away and what was added', () => {
    const root = makeRepository([
      { day: '2024-04-01', files: { ...measure, ...mission(first) } },
      { day: '2025-01-01', files: mission('statement: Nobody is cold.\n') },
    ]);
    expect(ledgerOf(root).items.map(short)).toEqual([
      '2025-01-01 | by | 2030-03-31 | – | no reason',
      '2025-01-01 | baseline | 41 by 2024-03-31 | – | no reason',
      '2025-01-01 | target | 10 by 2030-03-31 | – | no reason',
    ]);
  });

  it('says that a change is not committed yet', () => {
    const root = makeRepository([{ day: '2024-04-01', files: { ...measure, ...mission(first) } }]);
    writeFiles(mission(first.replace('Nobody', 'No one')), root);
    const [item] = ledgerOf(root).items;
    expect(item && short(item)).toBe(
      '2026-11-20 | statement | Nobody is cold. | No one is cold. | no reason',
    );
    expect(item?.isUncommitted).toBe(true);
  });

  it('follows a file that was renamed, and leaves the past of its old name to it', () => {
    const renamed = 'content/missions/warmth.md';
    const root = makeRepository([
      { day: '2024-04-01', files: { ...measure, ...mission(first) } },
      { day: '2025-01-01', files: mission(moved) },
      { day: '2025-06-01', rename: [path, renamed] },
      { day: '2026-01-01', files: mission('statement: A new mission for homes.\n') },
    ]);
    expect(ledgerOf(root, 'warmth').items.map(({ date, field }) => `${date} ${field}`)).toEqual([
      '2025-01-01 by',
      '2025-01-01 target',
    ]);
    expect(ledgerOf(root).items).toEqual([]);
  });

  it('counts a branch on the day it was merged', () => {
    const root = makeRepository([{ day: '2024-04-01', files: { ...measure, ...mission(first) } }]);
    git(root, ['checkout', '--quiet', '-b', 'later']);
    writeFiles(mission(first.replace('Nobody', 'No one')), root);
    commitAll(root, '2025-01-01');
    git(root, ['checkout', '--quiet', 'main']);
    git(root, ['merge', '--quiet', '--no-ff', '-m', 'Merge', 'later'], '2025-03-03');
    expect(ledgerOf(root).items.map(({ date }) => date)).toEqual(['2025-03-03']);
  });

  it('never shows what was not public: drafts, held versions that were replaced, and broken files', () => {
    const draft = first.replace('Nobody is cold', 'A secret wording');
    const held = `publish: 2025-06-01\n${first.replace('Nobody is cold', 'A held wording')}`;
    const root = makeRepository([
      { day: '2024-01-01', files: { ...measure, ...mission(`draft: true\n${draft}`) } },
      { day: '2024-02-01', files: mission(held) },
      { day: '2024-03-01', files: mission(first.replace('by: 2030-03-31', 'by: soon')) },
      { day: '2024-04-01', files: mission(first) },
    ]);
    expect(ledgerOf(root).items).toEqual([]);
  });

  it('keeps both versions back where the owner asks for it, and says that something changed', () => {
    const changes =
      'changes:\n  - { date: 2025-01-01, field: statement, withheld: true, reason: It named a person }\n';
    const root = makeRepository([
      {
        day: '2024-04-01',
        files: { ...measure, ...mission(first.replace('Nobody', 'Mrs Example')) },
      },
      { day: '2025-01-01', files: mission(first + changes) },
    ]);
    const { items } = ledgerOf(root);
    expect(items.map(short)).toEqual(['2025-01-01 | statement | – | – | It named a person']);
    expect(items[0]?.isWithheld).toBe(true);
  });

  it('does not count a fold of the lines as a change', () => {
    const root = makeRepository([
      { day: '2024-04-01', files: { ...measure, ...mission('statement: Nobody is cold.\n') } },
      { day: '2025-01-01', files: mission('statement: >-\n  Nobody\n  is cold.\n') },
    ]);
    expect(ledgerOf(root).items).toEqual([]);
  });
});

describe('a history that is not there', () => {
  const site = { ...measure, ...mission(first) };

  it('is said for a folder without git, a shallow clone and a file that was never committed', () => {
    expect(ledgerOf(writeFiles(site)).noHistory).toBe('no-git');

    const root = makeRepository([
      { day: '2024-04-01', files: site },
      { day: '2025-01-01', files: mission(moved) },
    ]);
    const clone = join(temporaryFolder(), 'clone');
    git(root, ['clone', '--quiet', '--depth', '1', `file://${root}`, clone]);
    expect(ledgerOf(clone)).toEqual({ items: [], noHistory: 'shallow' });

    const fresh = makeRepository([{ day: '2024-04-01', files: { 'README.md': 'Hello' } }]);
    writeFiles(site, fresh);
    expect(ledgerOf(fresh).noHistory).toBe('uncommitted');
  });

  it('is said for a repository without commits, and never stops the build', () => {
    const root = writeFiles(site);
    git(root, ['init', '--quiet']);
    expect(ledgerOf(root).noHistory).toBe('uncommitted');
  });

  it('finds the history of a site in a folder of a larger repository', () => {
    const root = makeRepository([
      { day: '2024-04-01', files: prefixed({ ...measure, ...mission(first) }) },
      { day: '2025-01-01', files: prefixed(mission(moved)) },
    ]);
    expect(ledgerOf(join(root, 'sites/ours')).items).toHaveLength(2);
  });
});

function prefixed(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`sites/ours/${name}`, text]),
  );
}

it('an old wording with a term that is never published is kept back, without anybody asking', () => {
  const settings = { '_data/site.yml': 'name: Anytown\nprivateTerms: [Project Quillfeather]\n' };
  const root = makeRepository([
    {
      day: '2024-04-01',
      files: {
        ...measure,
        ...settings,
        ...mission(first.replace('Nobody is cold', 'Nobody in project quillfeather is cold')),
      },
    },
    { day: '2025-01-01', files: mission(first) },
  ]);
  const { items } = ledgerOf(root);
  expect(items.map(short)).toEqual(['2025-01-01 | statement | – | – | no reason']);
  expect(items[0]?.isWithheld).toBe(true);
});
