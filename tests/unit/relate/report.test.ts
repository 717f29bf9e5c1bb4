/** The report on one mission and one period, against numbers worked out by hand. */
import { describe, expect, it } from 'vitest';
import { reportOn } from '../../../src/relate/report.ts';
import { loadMission, missionSite, targets } from './mission-site.ts';

const record = `${targets}progress:
  - { date: 2025-06-01, status: delivered, title: Before, evidence: https://example.org/a }
  - { date: 2026-04-01, status: delivered, title: First day, evidence: https://example.org/b }
  - { date: 2026-09-30, status: challenge, title: Last day }
  - { date: 2026-10-01, status: delivered, title: After, evidence: https://example.org/c }
funding:
  - { source: Grant, amount: 365000, from: 2026-01-01, to: 2026-12-31, status: agreed }
  - { source: Old grant, amount: 100, from: 2024-04-01, to: 2025-03-31, status: ended }
  - { source: Bid, amount: 1000, from: 2026-09-30, to: 2026-10-01, status: bid }
  - { source: Promise, amount: 5 }
changes:
  - { date: 2026-05-05, field: by, from: 2029, to: 2030, reason: Late }
  - { date: 2026-10-10, field: statement, from: a, to: b }
`;

const { site, mission } = loadMission(missionSite(record));
const report = reportOn(site, mission, { from: '2026-04-01', to: '2026-09-30' });

describe('a report on one mission and one period', () => {
  it('gives each measure at both ends, and judges it as of the last day', () => {
    const [numbers] = report.numbers;
    expect(numbers?.atStart).toMatchObject([{ date: '2026-03-31', value: 35 }]);
    expect(numbers?.atEnd.series[0]?.latest).toMatchObject({ date: '2026-09-30', value: 33 });
    // 913 of 2,191 days of the way from 40 down to 10.
    expect(numbers?.atEnd.series[0]?.expected).toBeCloseTo(40 - (30 * 913) / 2191, 6);
    const earlier = reportOn(site, mission, { from: '2025-04-01', to: '2026-03-31' });
    expect(earlier.numbers[0]?.atEnd.series[0]?.latest).toMatchObject({ value: 35 });
    expect(earlier.numbers[0]?.atStart).toMatchObject([{ value: 38 }]);
  });

  it('holds the steps of its days, both ends included', () => {
    expect(report.steps.delivered.map(({ title }) => title)).toEqual(['First day']);
    expect(report.steps.challenge.map(({ title }) => title)).toEqual(['Last day']);
    expect(report.steps.changed).toEqual([]);
  });

  it('holds the changes of its days, and counts those that came after', () => {
    expect(report.changes.map(({ date }) => date)).toEqual(['2026-05-05']);
    expect(report.laterChanges).toBe(1);
  });

  it('counts what falls into it of each source by day, and adds nothing across states', () => {
    // 1 April to 30 September is 183 of the 365 days; of the bid one of two.
    expect(report.money.map(({ source, amount }) => [source.source.source, amount])).toEqual([
      ['Grant', 183_000],
      ['Bid', 500],
      ['Promise', undefined],
    ]);
    expect(report.moneyTotals).toEqual([
      { state: 'agreed', sum: 183_000 },
      { state: 'bid', sum: 500 },
    ]);
  });

  it('names the writing and the lessons of its days', () => {
    expect(report.caseStudies.map(({ id }) => id)).toEqual(['lofts']);
    expect(report.lessons.map(({ text }) => text)).toEqual(['Lofts taught us.']);
  });
});
