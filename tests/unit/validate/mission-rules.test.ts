/** Rules that tie the facts of a mission together: days, targets, money, progress and meetings. */
import { describe, expect, it } from 'vitest';
import { NOW, type SiteText, writeSite } from '../../support/write-site.ts';

// The first field that a test gives stands on line 6; NOW is 15 June 2026.
const missionWith = (fields: string): SiteText => ({
  'content/missions/m.md': `---\ntitle: Homes\nsummary: Homes.\nstatement: By 2032 every home here is warm.\nkind: mission\n${fields}\n---\n`,
});
const problemsOf = (files: SiteText, now = NOW) => {
  const { problems } = writeSite(files).load({ now });
  return problems.map(({ line, column, id }) => `${line}:${column} ${id}`);
};

describe('the outcome of a mission', () => {
  const missing = missionWith('by: 2026-03-17');

  it('is asked for when its deadline is more than 90 days past', () => {
    expect(problemsOf(missing, new Date('2026-06-15T23:59:59Z'))).toEqual([]);
    expect(problemsOf(missing, new Date('2026-06-16T00:00:00Z'))).toEqual(['6:5 overdue-outcome']);
  });

  it('is not asked for again once it is there', () => {
    expect(problemsOf(missionWith('by: 2020-01-01\noutcome: Half of it.'))).toEqual([]);
  });

  it('is needed at once when the mission is closed, and told once', () => {
    expect(problemsOf(missionWith('by: 2020-01-01\nstatus: closed'))).toEqual([
      '7:9 missing-outcome',
    ]);
  });
});

describe('the deadline', () => {
  it('is not before the day the mission started', () => {
    const from = (started: string) => missionWith(`by: 2032-03-31\nstarted: ${started}`);
    expect(problemsOf(from('2032-04-01'))).toEqual(['6:5 deadline-before-start']);
    expect(problemsOf(from('2032-03-31'))).toEqual([]);
  });
});

describe('a target', () => {
  const measure = (better: string): SiteText => ({
    'content/measures/cold.md': `---\ntitle: Cold homes\nunit: "%"\nbetter: ${better}\nsource: { name: Survey }\n---\n`,
    'content/measures/cold.csv': 'date,value\n2024-03-31,41\n',
  });
  const target = (from: string, to: string, better = 'lower') =>
    problemsOf({
      ...missionWith(`targets:\n  - measure: cold\n    baseline: ${from}\n    target: ${to}`),
      ...measure(better),
    });

  it('is for a later day than its baseline', () => {
    const from = '{ value: 41, date: 2024-03-31 }';
    expect(target(from, '{ value: 10, date: 2024-04-01 }')).toEqual([]);
    expect(target(from, '{ value: 10, date: 2024-03-31 }')).toEqual([
      '9:32 target-before-baseline',
    ]);
    expect(target(from, '{ value: 10, date: 2023-03-31 }')).toEqual([
      '9:32 target-before-baseline',
    ]);
  });

  it('that is worse than its baseline, as the measure has it, is a limit', () => {
    const low = '{ value: 10, date: 2024-03-31 }';
    const high = '{ value: 41, date: 2032-03-31 }';
    expect(target(low, high, 'lower')).toEqual(['9:22 target-is-limit']);
    expect(target(low, high, 'higher')).toEqual([]);
    expect(target(low, '{ value: 9.5, date: 2032-03-31 }', 'higher')).toEqual([
      '9:22 target-is-limit',
    ]);
    expect(target(low, '{ value: 10, date: 2032-03-31 }')).toEqual([]);
  });

  it('names the line of the measure that says which way is better', () => {
    const files = {
      ...missionWith(
        'targets:\n  - measure: cold\n    baseline: { value: 1, date: 2024-03-31 }\n    target: { value: 2, date: 2032-03-31 }',
      ),
      ...measure('lower'),
    };
    expect(writeSite(files).load().problems[0]?.related).toEqual([
      { file: 'content/measures/cold.md', line: 4, column: 9 },
    ]);
  });

  it('is left alone when its measure is unknown, or it has no baseline', () => {
    expect(
      problemsOf(
        missionWith('targets:\n  - measure: none\n    target: { value: 2, date: 2032-03-31 }'),
      ),
    ).toEqual(['7:14 unknown-measure']);
  });
});

describe('progress', () => {
  const step = (status: string, more = '', date = '2026-05-01') =>
    `  - date: ${date}\n    status: ${status}\n    title: x\n${more}`;

  it('that is delivered needs evidence; other states need none', () => {
    const steps =
      step('delivered') + step('changed') + step('delivered', '    evidence: https://x.example\n');
    expect(problemsOf(missionWith(`progress:\n${steps.trimEnd()}`))).toEqual([
      '8:13 delivered-without-evidence',
    ]);
  });

  it('and changes are dated on a day that has come, today at the latest', () => {
    const steps =
      step('changed', '', '2026-06-15') +
      step('changed', '', '2026-06-16') +
      'changes:\n  - { date: 2026-06-15, field: by }\n  - { date: 2026-06-16, field: by }';
    expect(problemsOf(missionWith(`progress:\n${steps}`))).toEqual([
      '10:11 dated-in-future',
      '15:13 dated-in-future',
    ]);
  });

  it('of a mission that is held counts from the day it is published', () => {
    const steps = (date: string) =>
      missionWith(`publish: 2026-07-01\nprogress:\n${step('changed', '', date).trimEnd()}`);
    expect(problemsOf(steps('2026-07-01'))).toEqual([]);
    expect(problemsOf(steps('2026-07-02'))).toEqual(['8:11 dated-in-future']);
  });
});

describe('money', () => {
  const funding = (...lines: string[]) =>
    problemsOf(missionWith(`funding:\n${lines.map((line) => `  - { ${line} }`).join('\n')}`));

  it('comes in: an amount is not below zero', () => {
    expect(funding('source: A, amount: 0', 'source: B, amount: -0.5')).toEqual([
      '8:26 negative-amount',
    ]);
  });

  it('covers a period that runs forward', () => {
    expect(funding('source: A, from: 2026-04-01, to: 2026-03-31')).toEqual([
      '7:40 period-reversed',
    ]);
    expect(funding('source: A, from: 2026-04-01, to: 2026-04-01')).toEqual([]);
    expect(funding('source: A, to: 2026-04-01', 'source: B, from: 2026-04-01')).toEqual([]);
  });

  it('of one source and kind covers a day once', () => {
    const a = 'source: Lantern Trust, kind: grant, from: 2024-04-01, to: 2026-03-31';
    const next = (source: string, kind: string, from: string, more = '') =>
      `source: ${source}, kind: ${kind}, from: ${from}, to: 2027-03-31${more}`;
    const twice = ['8:15 overlapping-funding'];
    expect(funding(a, next('Lantern Trust', 'grant', '2026-03-31'))).toEqual(twice);
    expect(funding(a, next('lantern  trust', 'grant', '2025-04-01'))).toEqual(twice);
    expect(funding(a, next('Lantern Trust', 'grant', '2026-04-01'))).toEqual([]);
    expect(funding(a, next('Lantern Trust', 'loan', '2025-04-01'))).toEqual([]);
    expect(funding(a, next('Other Trust', 'grant', '2025-04-01'))).toEqual([]);
    expect(funding(a, next('Lantern Trust', 'grant', '2025-04-01', ', status: bid'))).toEqual([]);
  });

  it('without both days cannot be said to overlap', () => {
    expect(funding('source: A, from: 2024-04-01', 'source: A, from: 2024-04-01')).toEqual([]);
  });

  it('names the line it overlaps with', () => {
    const line = '{ source: A, from: 2024-04-01, to: 2025-03-31 }';
    const { problems } = writeSite(missionWith(`funding:\n  - ${line}\n  - ${line}`)).load();
    expect(problems[0]?.message).toContain('line 7 already');
    expect(problems[0]?.related).toEqual([{ file: 'content/missions/m.md', line: 7, column: 15 }]);
  });
});

describe('the next meeting', () => {
  const meeting = (next: string, more = '') =>
    problemsOf(missionWith(`governance: { body: Board, next: ${next} }${more}`));

  it('is not over', () => {
    expect(meeting('2026-06-14')).toEqual(['6:34 meeting-past']);
    expect(meeting('2026-06-15')).toEqual([]);
  });

  it('is not asked for once the mission is over', () => {
    expect(meeting('2026-06-14', '\nstatus: closed\noutcome: Done.')).toEqual([]);
    expect(meeting('2026-06-14', '\nstatus: superseded')).toEqual([]);
  });
});

describe('the period of a case study', () => {
  it('runs forward', () => {
    const files = (period: string): SiteText => ({
      ...missionWith('by: 2032-03-31'),
      'content/case-studies/c.md': `---\ntitle: Lofts\nsummary: Lofts.\ndate: 2026-06-05\nmissions: m\nperiod: ${period}\n---\n`,
    });
    expect(problemsOf(files('{ from: 2026-05-01, to: 2026-04-30 }'))).toEqual([
      '6:33 period-reversed',
    ]);
    expect(problemsOf(files('{ from: 2026-05-01 }'))).toEqual([]);
  });
});
