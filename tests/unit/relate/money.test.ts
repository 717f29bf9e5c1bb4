/** The money of a mission over its years: sums that can be done by hand, and the years nothing covers. */
import { describe, expect, it } from 'vitest';
import { moneyOf, sumOfYear, type YearStart, yearStartOf } from '../../../src/relate/money.ts';
import { loadMission, missionSite } from './mission-site.ts';

const TODAY = '2026-11-20';

/** The mission runs from 1 April 2024 to 31 March 2030. */
const missionWith = (...sources: string[]) => {
  const funding = sources.map((source) => `  - { ${source} }\n`).join('');
  return loadMission(missionSite(funding && `funding:\n${funding}`)).mission;
};

const moneyWith = (sources: string[], years: YearStart = 'april', today = TODAY) =>
  moneyOf(missionWith(...sources), years, today);

describe('the money of a mission', () => {
  it('is spread over its years by their days, and a leap year has one more', () => {
    // 365 + 365 + 365 + 366 days, a pound for each.
    const { table } = moneyWith([
      'source: A, kind: grant, amount: 1461, from: 2024-04-01, to: 2028-03-31, status: agreed',
    ]);
    expect(table.map(({ from, to, amounts }) => [from, to, amounts.agreed?.grant])).toEqual([
      ['2024-04-01', '2025-03-31', 365],
      ['2025-04-01', '2026-03-31', 365],
      ['2026-04-01', '2027-03-31', 365],
      ['2027-04-01', '2028-03-31', 366],
      ['2028-04-01', '2029-03-31', undefined],
      ['2029-04-01', '2030-03-31', undefined],
    ]);
  });

  it('is rounded so that its years add up to it, pence included', () => {
    // A third of 100.50 is 33.50: 34 by the first year's end, 67 by the second's, the rest in the third.
    const { table } = moneyWith([
      'source: A, amount: 100.5, from: 2024-04-01, to: 2027-03-31, status: agreed',
    ]);
    expect(table.slice(0, 3).map((year) => sumOfYear(year, 'agreed'))).toEqual([34, 33, 33.5]);
  });

  it('is split where a year ends within its period', () => {
    // 275 days to 31 December 2025 and 90 to 31 March 2026.
    const { table } = moneyWith(
      ['source: A, amount: 365, from: 2025-04-01, to: 2026-03-31, status: bid'],
      'january',
    );
    const sums = table.map((year) => [year.from, year.to, sumOfYear(year, 'bid')]);
    expect(sums).toContainEqual(['2025-01-01', '2025-12-31', 275]);
    expect(sums).toContainEqual(['2026-01-01', '2026-12-31', 90]);
    expect(sums).toHaveLength(7);
  });

  it('is never added across states, and added across kinds only within one', () => {
    const period = 'from: 2024-04-01, to: 2025-03-31';
    const { totals, table } = moneyWith([
      `source: A, kind: grant, amount: 100, ${period}, status: agreed`,
      `source: B, kind: loan, amount: 20, ${period}, status: agreed`,
      `source: C, kind: in-kind, amount: 3, ${period}, status: agreed`,
      `source: D, kind: grant, amount: 1000, ${period}, status: bid`,
      `source: E, amount: 5000, ${period}`,
    ]);
    expect(totals).toMatchObject([
      { state: 'agreed', sum: 123, inKind: 3, kinds: ['grant', 'loan', 'in-kind'] },
      { state: 'bid', sum: 1000, inKind: 0, kinds: ['grant'] },
      { state: 'unsaid', sum: 5000, inKind: 0, kinds: ['unsaid'] },
    ]);
    expect(table[0]?.amounts).toEqual({
      agreed: { grant: 100, loan: 20, 'in-kind': 3 },
      bid: { grant: 1000 },
      unsaid: { unsaid: 5000 },
    });
  });

  it('without an amount or a whole period stands in no year, with the reason', () => {
    const mission = missionWith();
    const status = 'agreed' as const;
    const funding = [
      { source: 'A', from: '2024-04-01', to: '2025-03-31', status },
      { source: 'B', amount: 1, status },
      { source: 'C', amount: 2, from: '2024-04-01', status },
      // An error in the content, which `--allow` lets through.
      { source: 'D', amount: 4, from: '2025-04-01', to: '2024-04-01', status },
    ];
    const given = { ...mission, fields: { ...mission.fields, funding } };
    const { sources, table, totals } = moneyOf(given, 'april', TODAY);
    expect(sources.map(({ unplaced }) => unplaced)).toEqual([
      'no-amount',
      'no-period',
      'half-period',
      'reversed-period',
    ]);
    expect(table.map((year) => sumOfYear(year, 'agreed'))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(totals).toMatchObject([{ state: 'agreed', sum: 7, span: undefined, kinds: [] }]);
  });

  it('outside the life of the mission has years of its own', () => {
    const { table } = moneyWith([
      'source: A, amount: 365, from: 2030-04-01, to: 2031-03-31, status: bid',
    ]);
    expect(table.at(-1)).toMatchObject({ from: '2030-04-01', to: '2031-03-31' });
    expect(table).toHaveLength(7);
  });
});

describe('the years without agreed money', () => {
  it('are all there are where there is only a bid, and the bid is named', () => {
    const { gaps } = moneyWith([
      'source: A, amount: 1, from: 2025-04-01, to: 2026-03-31, status: bid',
    ]);
    expect(gaps).toEqual([
      { from: '2024-04-01', to: '2025-03-31', instead: 'nothing' },
      { from: '2025-04-01', to: '2026-03-31', instead: 'bid' },
      { from: '2026-04-01', to: '2030-03-31', instead: 'nothing' },
    ]);
  });

  it('are none where one source takes over on the day after another', () => {
    const { gaps } = moneyWith([
      'source: A, amount: 1, from: 2024-04-01, to: 2026-06-30, status: ended',
      'source: B, amount: 1, from: 2026-07-01, to: 2030-03-31, status: agreed',
    ]);
    expect(gaps).toEqual([]);
  });

  it('include the one day that lies between two sources', () => {
    const { gaps } = moneyWith([
      'source: A, amount: 1, from: 2024-04-01, to: 2026-06-30, status: agreed',
      'source: B, amount: 1, from: 2026-07-02, to: 2030-03-31, status: agreed',
    ]);
    expect(gaps).toEqual([{ from: '2026-07-01', to: '2026-07-01', instead: 'nothing' }]);
  });

  it('are covered by money whose amount is not said, not by none, by help in kind or in no known state', () => {
    const { gaps } = moneyWith([
      'source: A, from: 2024-04-01, to: 2026-03-31, status: agreed',
      'source: B, amount: 0, from: 2026-04-01, to: 2027-03-31, status: agreed',
      'source: C, kind: in-kind, amount: 9, from: 2027-04-01, to: 2028-03-31, status: agreed',
      'source: D, amount: 9, from: 2027-10-01, to: 2030-03-31',
    ]);
    expect(gaps).toEqual([
      { from: '2026-04-01', to: '2027-03-31', instead: 'nothing' },
      { from: '2027-04-01', to: '2028-03-31', instead: 'in-kind' },
      { from: '2028-04-01', to: '2030-03-31', instead: 'unsaid' },
    ]);
  });

  it('begin tomorrow for money that is over before its period', () => {
    const source = 'source: A, amount: 1, from: 2024-04-01, to: 2030-03-31, status: ended';
    expect(moneyWith([source]).gaps).toEqual([
      { from: '2026-11-21', to: '2030-03-31', instead: 'nothing' },
    ]);
  });

  it('are counted within the money where the mission has no start and no deadline', () => {
    const { mission } = loadMission(missionSite());
    const { started: _, by: __, ...fields } = mission.fields;
    const funding = [
      { source: 'A', from: '2025-01-01', to: '2025-06-30', status: 'agreed' as const },
      { source: 'B', from: '2025-09-01', to: '2025-12-31', status: 'agreed' as const },
    ];
    const money = moneyOf({ ...mission, fields: { ...fields, funding } }, 'january', TODAY);
    expect(money.life).toEqual({ from: '2025-01-01', to: '2025-12-31' });
    expect(money.gaps).toEqual([{ from: '2025-07-01', to: '2025-08-31', instead: 'nothing' }]);
    const without = moneyOf({ ...mission, fields: { ...fields, funding: [] } }, 'april', TODAY);
    expect(without).toMatchObject({ life: undefined, table: [], gaps: [] });
  });
});

describe('the years of a site', () => {
  const grant = (from: string, to: string) => `source: A, from: ${from}, to: ${to}`;

  it('begin in April where more money begins or ends with such years', () => {
    const mission = missionWith(
      grant('2024-04-01', '2026-03-31'),
      grant('2025-01-01', '2025-08-31'),
      grant('2025-09-03', '2026-02-11'),
    );
    expect(yearStartOf([mission])).toBe('april');
  });

  it('begin in January where as much money does with calendar years, or none with either', () => {
    const even = missionWith(grant('2024-04-01', '2026-03-31'), grant('2024-01-01', '2025-12-31'));
    expect(yearStartOf([even])).toBe('january');
    expect(yearStartOf([missionWith(grant('2024-05-01', '2025-04-30'))])).toBe('january');
    expect(yearStartOf([])).toBe('january');
  });
});
