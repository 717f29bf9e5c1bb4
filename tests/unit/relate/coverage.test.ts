/** The coverage tables: what is counted where, what is thin, and what is missing. */
import { describe, expect, it } from 'vitest';
import { byText } from '../../../src/order.ts';
import { type Cell, coverageOf, gapsOf, levelOf } from '../../../src/relate/coverage.ts';
import type { Site } from '../../../src/relate/site.ts';
import { type SiteText, writeSite } from '../../support/write-site.ts';

const mission = (title: string) =>
  `---\ntitle: ${title}\nsummary: x\nstatement: By 2030 nobody is cold.\n---\n`;
const partner = (title: string, kind: string) =>
  `---\ntitle: ${title}\nsummary: x\nkind: ${kind}\n---\n`;
const written = (date: string, fields: string) =>
  `---\ntitle: Of ${date}\nsummary: x\ndate: ${date}\n${fields}\n---\nWords.\n`;
const note = (date: string, fields: string) => written(date, `authors: Jo Bloggs\n${fields}`);

/** Four notes and a case study. Only the notes of 2024 are about two things at once. */
const files: SiteText = {
  'content/missions/warm.md': mission('Warm'),
  'content/missions/clean.md': mission('Clean'),
  'content/partners/acme.md': partner('Acme', 'smes'),
  'content/partners/bolts.md': partner('Bolts', 'smes'),
  'content/partners/bank.md': partner('Bank', 'funders'),
  'content/weeknotes/a.md': note('2024-05-03', 'missions: [warm, clean]\ntools: mission-sprints'),
  'content/weeknotes/b.md': note(
    '2024-05-10',
    'missions: warm\ntools: [mission-sprints, missions-mindset]\npartners: [acme, bolts]',
  ),
  'content/weeknotes/c.md': note('2026-01-09', 'missions: warm\npartners: bank'),
  'content/weeknotes/d.md': note('2026-01-16', 'tools: mission-sprints'),
  'content/case-studies/s.md': written(
    '2026-02-06',
    'missions: warm\ntools: enabling-partners\npartners: acme',
  ),
};

const load = (more: SiteText = {}) => writeSite({ ...files, ...more }).load().site;

/** The numbers of a table by row and column, without noughts. */
function numbersOf(site: Site, name: 'missionTools' | 'missionKinds' | 'toolsetYears') {
  const { rows, columns, cells } = coverageOf(site)[name];
  return Object.fromEntries(
    rows.flatMap((row, y) =>
      columns.flatMap((column, x) => {
        const words = inWords(cells[y]?.[x]);
        return words ? [[`${row.id} × ${column.id}`, words]] : [];
      }),
    ),
  );
}

/** `2 + 1` for two weeknotes and a case study. */
function inWords(cell: Cell | undefined): string | undefined {
  if (!cell || cell.weeknotes + cell.studies === 0) return undefined;
  return `${cell.weeknotes} + ${cell.studies}`;
}

describe('the coverage tables', () => {
  it('count a piece of work in every pair it is about', () => {
    expect(numbersOf(load(), 'missionTools')).toEqual({
      'warm × missions-mindset': '1 + 0',
      'warm × mission-sprints': '2 + 0',
      'warm × enabling-partners': '0 + 1',
      'clean × mission-sprints': '1 + 0',
    });
  });

  it('count a piece of work once for a kind, however many partners of it it names', () => {
    const site = load();
    expect(numbersOf(site, 'missionKinds')).toEqual({
      'warm × smes': '1 + 1',
      'warm × funders': '1 + 0',
    });
    const { rows, columns, cells } = coverageOf(site).missionKinds;
    const warm = rows.findIndex(({ id }) => id === 'warm');
    const smes = columns.findIndex(({ id }) => id === 'smes');
    expect([...(cells[warm]?.[smes]?.partners ?? [])].sort(byText)).toEqual(['acme', 'bolts']);
  });

  it('count toolsets that follow from tools by year, and show the silent years between', () => {
    const site = load();
    expect(coverageOf(site).toolsetYears.columns.map(({ id }) => id)).toEqual([
      '2024',
      '2025',
      '2026',
    ]);
    expect(numbersOf(site, 'toolsetYears')).toEqual({
      'toolset-one × 2024': '2 + 0',
      'toolset-one × 2026': '1 + 0',
      'system-mobilisation × 2026': '0 + 1',
    });
  });

  it('leave out silent years where a date stands far from all others', () => {
    const site = load({ 'content/weeknotes/old.md': note('1999-01-08', 'missions: warm') });
    expect(coverageOf(site).toolsetYears.columns.map(({ id }) => id)).toEqual([
      '1999',
      '2024',
      '2025',
      '2026',
    ]);
  });

  it('count each piece once in the sums, also what stands in no cell', () => {
    const { missionTools, toolsetYears } = coverageOf(load());
    const warm = missionTools.rows.findIndex(({ id }) => id === 'warm');
    expect(inWords(missionTools.rowTotals[warm])).toBe('3 + 1');
    const sprints = missionTools.columns.findIndex(({ id }) => id === 'mission-sprints');
    expect(inWords(missionTools.columnTotals[sprints])).toBe('3 + 0');
    expect(toolsetYears.columnTotals.map(inWords)).toEqual(['2 + 0', undefined, '2 + 1']);
  });

  it('keep out what is not published', () => {
    const draft = note('2026-03-06', 'missions: clean\ntools: missions-mindset\ndraft: true');
    const site = load({ 'content/weeknotes/e.md': draft });
    expect(numbersOf(site, 'missionTools')['clean × missions-mindset']).toBeUndefined();
  });
});

describe('the steps', () => {
  it('begin at 1, 3, 10 and 30', () => {
    expect([0, 1, 2, 3, 9, 10, 29, 30].map(levelOf)).toEqual([
      'none',
      'thin',
      'thin',
      'some',
      'some',
      'rich',
      'rich',
      'most',
    ]);
  });
});

describe('the gaps', () => {
  it('name whole rows and columns once, and the cells outside them', () => {
    const { missionKinds } = coverageOf(load());
    const gaps = gapsOf(missionKinds);
    expect(gaps.rows).toEqual(['Clean']);
    expect(gaps.columns).toHaveLength(5);
    expect(gaps.cells).toEqual([]);
    expect(gaps.nothing).toBe(false);
    expect(gaps.thinnest).toBeUndefined();
    const years = gapsOf(coverageOf(load()).toolsetYears);
    expect(years.columns).toEqual(['2025']);
    expect(years.cells).toEqual([{ row: 'System mobilisation', column: '2024' }]);
  });

  it('say so where there is nothing at all', () => {
    const site = writeSite({ 'content/missions/warm.md': mission('Warm') }).load().site;
    expect(gapsOf(coverageOf(site).missionTools).nothing).toBe(true);
  });

  it('name the thinnest where nothing is missing', () => {
    const cell = (weeknotes: number): Cell => ({ weeknotes, studies: 0, partners: new Set() });
    const side = (id: string) => ({ id, label: id, entry: undefined });
    const gaps = gapsOf({
      name: 'missionTools',
      rows: [side('a'), side('b')],
      columns: [side('x'), side('y')],
      cells: [
        [cell(4), cell(2)],
        [cell(2), cell(7)],
      ],
      rowTotals: [],
      columnTotals: [],
    });
    expect(gaps.thinnest).toEqual({
      count: 2,
      cells: [
        { row: 'a', column: 'y' },
        { row: 'b', column: 'x' },
      ],
    });
  });
});
