/** How a measure stands beside its target; every expected number here was worked out by hand. */
import { describe, expect, it } from 'vitest';
import { assessTarget, type SeriesAssessment, type Target } from '../../../src/relate/assess.ts';
import type { Measure, Reading } from '../../../src/relate/site.ts';

/** Two years of 365 days each: half of the way is 1 January 2022. */
const START = '2021-01-01';
const HALF = '2022-01-01';
const END = '2023-01-01';
const TODAY = '2022-02-01';

const measure = (better: 'higher' | 'lower', fields: Partial<Measure['fields']> = {}): Measure =>
  // The rule looks at nothing of a measure but its fields.
  ({ fields: { better, frequency: 'irregular', ...fields } }) as unknown as Measure;

const way = (from: number, to: number): Target => ({
  measure: 'm',
  baseline: { value: from, date: START },
  target: { value: to, date: END },
});
const withoutBaseline = (to: number): Target => ({
  measure: 'm',
  target: { value: to, date: END },
});

const reading = (date: string, value: number | undefined, series?: string): Reading => ({
  date,
  value,
  series,
  note: undefined,
});

/** Assesses readings, written as pairs of day and value, of one series. */
function assess(
  target: Target,
  of: Measure,
  pairs: [string, number | undefined][],
  today = TODAY,
): SeriesAssessment {
  const readings = pairs.map(([date, value]) => reading(date, value));
  const [series] = assessTarget(target, of, readings, today).series;
  if (!series) throw new Error('There is always a series.');
  return series;
}

describe('a target that is lower than its baseline', () => {
  const target = way(40, 20);
  const lower = measure('lower');

  it.each([
    [30, 'on'],
    [29, 'on'],
    [30.1, 'off'],
    [41, 'off'],
  ])('half-way from 40 to 20, %d is %s the path', (value, path) => {
    expect(assess(target, lower, [[HALF, value]])).toMatchObject({ expected: 30, path });
  });

  it('is compared with the baseline while there is one reading', () => {
    expect(assess(target, lower, [[HALF, 35]])).toMatchObject({
      direction: 'improving',
      compared: { value: 40, date: START },
    });
    expect(assess(target, lower, [[HALF, 45]]).direction).toBe('worsening');
  });

  it('is reached before its day by a reading at it or beyond it', () => {
    for (const value of [20, 12]) {
      expect(assess(target, lower, [[HALF, value]])).toMatchObject({
        path: 'reached',
        expected: undefined,
      });
    }
  });

  it('is reached or missed by the newest reading from its day on', () => {
    expect(assess(target, lower, [[END, 20]]).path).toBe('reached');
    expect(assess(target, lower, [[END, 20.1]]).path).toBe('missed');
    expect(assess(target, lower, [['2024-01-01', 19]]).path).toBe('reached');
  });

  it('is awaited when its day has passed and the newest reading is older', () => {
    expect(assess(target, lower, [[HALF, 30]], '2023-01-02').path).toBe('awaited');
    expect(assess(target, lower, [[HALF, 30]], END).path).toBe('on');
  });

  it('has the expected value by days: 913 of 2,922 from 41 to 10 are 31.3137…', () => {
    const homes: Target = {
      measure: 'm',
      baseline: { value: 41, date: '2024-03-31' },
      target: { value: 10, date: '2032-03-31' },
    };
    const { expected, path } = assess(homes, lower, [['2026-09-30', 33.4]]);
    expect(expected).toBeCloseTo(31.3138, 4);
    expect(path).toBe('off');
  });
});

describe('a target that is higher than its baseline', () => {
  const target = way(20, 40);
  const higher = measure('higher');

  it.each([
    [30, 'on', 'improving'],
    [29.9, 'off', 'improving'],
    [15, 'off', 'worsening'],
    [20.4, 'off', 'level'],
    [40, 'reached', 'improving'],
    [55, 'reached', 'improving'],
  ])('half-way from 20 to 40, %d is %s and %s', (value, path, direction) => {
    expect(assess(target, higher, [[HALF, value]])).toMatchObject({ path, direction });
  });

  it('may begin below zero', () => {
    const { expected, path } = assess(way(-10, 4), higher, [[HALF, -3]]);
    expect([expected, path]).toEqual([-3, 'on']);
  });
});

describe('zero', () => {
  it('is a number like others', () => {
    expect(assess(way(40, 0), measure('lower'), [[HALF, 0]]).path).toBe('reached');
    expect(assess(way(0, 10), measure('higher'), [[HALF, 0]])).toMatchObject({
      latest: { value: 0 },
      direction: 'level',
      expected: 5,
      path: 'off',
    });
  });

  it('as the earlier number and without a way leaves no room: any change is one', () => {
    expect(assess(way(0, 0), measure('lower'), [[HALF, 0.1]]).direction).toBe('worsening');
  });
});

describe('a target that equals its baseline', () => {
  const higher = measure('higher');
  const target = way(95, 95);

  it('is held while readings are at it or better, and never reached before its day', () => {
    expect(assess(target, higher, [[HALF, 97]])).toMatchObject({ path: 'on', expected: 95 });
    expect(assess(target, higher, [[HALF, 94]])).toMatchObject({ path: 'off', expected: 95 });
    expect(assess(target, higher, [[END, 95]]).path).toBe('reached');
  });

  it('is level within 2% of the earlier number: 1.9 of 95', () => {
    expect(assess(target, higher, [[HALF, 93.1]]).direction).toBe('level');
    expect(assess(target, higher, [[HALF, 93]]).direction).toBe('worsening');
  });

  it('is said to be one to hold', () => {
    expect(assessTarget(target, higher, [], TODAY).aim).toBe('hold');
    expect(assessTarget(way(40, 20), measure('lower'), [], TODAY).aim).toBe('arrive');
    expect(assessTarget(withoutBaseline(20), measure('lower'), [], TODAY).aim).toBe('arrive');
  });
});

describe('a target that is worse than its baseline', () => {
  const target = way(60, 90);
  const lower = measure('lower');

  it('is a limit', () => {
    expect(assessTarget(target, lower, [], TODAY).aim).toBe('limit');
  });

  it.each([
    [70, 'on'],
    [75, 'on'],
    [76, 'off'],
  ])('half-way from 60 to 90, %d is %s the path though it is within the limit', (value, path) => {
    expect(assess(target, lower, [[HALF, value]])).toMatchObject({ path, expected: 75 });
  });

  it('is kept or not on its day', () => {
    expect(assess(target, lower, [[END, 90]]).path).toBe('reached');
    expect(assess(target, lower, [[END, 91]]).path).toBe('missed');
  });
});

describe('where something is missing', () => {
  const lower = measure('lower');

  it('a target without a baseline has a direction and no path', () => {
    expect(
      assess(withoutBaseline(20), lower, [
        [START, 40],
        [HALF, 35],
      ]),
    ).toMatchObject({
      direction: 'improving',
      path: undefined,
      noPath: 'no-baseline',
      expected: undefined,
    });
  });

  it('one reading without a baseline has no direction', () => {
    expect(assess(withoutBaseline(20), lower, [[HALF, 35]])).toMatchObject({
      latest: { value: 35 },
      compared: undefined,
      direction: undefined,
      noPath: 'no-baseline',
    });
  });

  it('without readings, or with gaps alone, there is neither', () => {
    for (const pairs of [[], [[HALF, undefined]]] as [string, number | undefined][][]) {
      expect(assess(way(40, 20), lower, pairs)).toMatchObject({
        latest: undefined,
        direction: undefined,
        path: undefined,
        noPath: 'no-reading',
      });
    }
    expect(assessTarget(way(40, 20), lower, [], TODAY)).toMatchObject({
      lastReading: undefined,
      isStale: false,
    });
  });

  it('a reading no later than the baseline shows no path', () => {
    for (const day of ['2020-06-01', START]) {
      expect(assess(way(40, 20), lower, [[day, 40]])).toMatchObject({
        direction: undefined,
        path: undefined,
        noPath: 'not-since-baseline',
      });
    }
  });

  it('a baseline no earlier than its target makes no path', () => {
    const target: Target = { ...way(40, 20), baseline: { value: 40, date: END } };
    expect(assess(target, lower, [[HALF, 30]])).toMatchObject({
      path: undefined,
      noPath: 'no-time',
    });
  });
});

describe('the earlier reading that the newest is set against', () => {
  const lower = measure('lower');
  const compared = (...days: string[]) =>
    assess(way(40, 20), lower, [...days.map((day): [string, number] => [day, 33]), [HALF, 30]])
      .compared?.date;

  it('is the nearest to a year before', () => {
    // 91, 245, 350 and 396 days before 1 January 2022: 15 days from a year, and 31.
    expect(compared('2021-10-02', '2021-05-01', '2021-01-16', '2020-12-01')).toBe('2021-01-16');
  });

  it('is the later of two that are equally near', () => {
    // 355 and 375 days before.
    expect(compared('2020-12-22', '2021-01-11')).toBe('2021-01-11');
  });

  it('is between 9 and 15 months old', () => {
    // The 31 December of a year before a 30 September is 273 days off; 30 June to 30 September is 457.
    const at = (day: string, before: string) =>
      assess(way(40, 20), lower, [
        [before, 33],
        ['2022-08-31', 32],
        [day, 30],
      ]).compared?.date;
    expect(at('2022-09-30', '2021-12-31')).toBe('2021-12-31');
    expect(at('2022-09-30', '2021-06-30')).toBe('2021-06-30');
    expect(at('2022-09-30', '2022-01-02')).toBe('2022-08-31');
    expect(at('2022-09-30', '2021-06-28')).toBe('2022-08-31');
  });

  it('is the one before where none is about a year old', () => {
    expect(compared('2021-10-02', '2021-12-01')).toBe('2021-12-01');
  });

  it('is never a gap', () => {
    const { compared: found } = assess(way(40, 20), lower, [
      [START, undefined],
      ['2020-12-01', 39],
      [HALF, 30],
    ]);
    expect(found).toMatchObject({ date: '2020-12-01', value: 39 });
  });
});

describe('readings in disorder, with gaps', () => {
  it('are put in order, and the newest with a value counts', () => {
    const readings = [
      reading('2022-06-01', undefined),
      reading(START, 40),
      reading(HALF, 30),
      reading('2021-06-01', 36),
    ];
    const { series, lastReading } = assessTarget(way(40, 20), measure('lower'), readings, TODAY);
    expect(series[0]?.latest?.value).toBe(30);
    expect(series[0]?.readings.map(({ value }) => value)).toEqual([40, 36, 30, undefined]);
    expect(lastReading).toBe(HALF);
  });
});

describe('a change is level', () => {
  const change = (to: number, of = measure('lower')) =>
    assess(way(40, 20), of, [[HALF, to]]).direction;

  it('up to 2% of the way: 0.4 of 20', () => {
    expect(change(39.6)).toBe('level');
    expect(change(40.4)).toBe('level');
    expect(change(39.5)).toBe('improving');
    expect(change(40.5)).toBe('worsening');
  });

  it('up to the margin of the measure, where it has one', () => {
    const survey = measure('lower', { margin: 2 });
    expect(change(38, survey)).toBe('level');
    expect(change(37.9, survey)).toBe('improving');
    expect(change(39.9, measure('lower', { margin: 0 }))).toBe('improving');
  });

  it('without being led astray by binary fractions: 0.4 less 0.3 is 0.1', () => {
    const rates = measure('lower', { margin: 0.1 });
    expect(assess(way(0.3, 0.1), rates, [[HALF, 0.4]]).direction).toBe('level');
  });

  it('without a baseline, up to 2% of the earlier number: 0.8 of 40', () => {
    const at = (value: number) =>
      assess(withoutBaseline(20), measure('lower'), [
        [START, 40],
        [HALF, value],
      ]).direction;
    expect(at(39.2)).toBe('level');
    expect(at(39.1)).toBe('improving');
  });
});

it('a reading that is off the path by its margin at most is on it', () => {
  const survey = measure('lower', { margin: 2 });
  expect(assess(way(40, 20), survey, [[HALF, 32]]).path).toBe('on');
  expect(assess(way(40, 20), survey, [[HALF, 32.1]]).path).toBe('off');
});

describe('several series', () => {
  const readings = [
    reading(START, 40, 'Weir'),
    reading(START, 26, 'Bridge'),
    reading(START, 12, 'Park'),
    reading(HALF, 31, 'Weir'),
    reading(HALF, 22, 'Bridge'),
    reading(HALF, undefined, 'Park'),
    reading('2021-12-01', 13, 'Park'),
  ];
  const { series, lastReading } = assessTarget(way(40, 20), measure('lower'), readings, TODAY);

  it('are each judged by themselves, in the order of the file', () => {
    expect(series.map(({ name, latest, path }) => [name, latest?.value, path])).toEqual([
      ['Weir', 31, 'off'],
      ['Bridge', 22, 'on'],
      ['Park', 13, 'reached'],
    ]);
    expect(lastReading).toBe(HALF);
  });

  it('have their paths begin at their own readings on the day of the baseline', () => {
    expect(series.map(({ start, expected }) => [start?.value, expected])).toEqual([
      [40, 30],
      [26, 23],
      [12, undefined],
    ]);
  });

  it('leave the baseline to the series without a name', () => {
    const [all, north] = assessTarget(
      way(40, 20),
      measure('lower'),
      [
        reading(START, 41),
        reading(HALF, 30),
        reading(START, 50, 'North'),
        reading(HALF, 36, 'North'),
      ],
      TODAY,
    ).series;
    expect([all?.start?.value, all?.path]).toEqual([40, 'on']);
    expect([north?.start?.value, north?.expected, north?.path]).toEqual([50, 35, 'off']);
  });
});

describe('a measure is out of date', () => {
  const isStale = (of: Measure, today: string) =>
    assessTarget(way(40, 20), of, [reading('2022-01-01', 30)], today).isStale;

  it('after as many days as it says', () => {
    const given = measure('lower', { frequency: 'yearly', staleAfter: 10 });
    expect(isStale(given, '2022-01-11')).toBe(false);
    expect(isStale(given, '2022-01-12')).toBe(true);
  });

  it('else after as many as its frequency allows: 200 for quarters', () => {
    const quarterly = measure('lower', { frequency: 'quarterly' });
    expect(isStale(quarterly, '2022-07-20')).toBe(false);
    expect(isStale(quarterly, '2022-07-21')).toBe(true);
  });

  it('never, where readings come when they come', () => {
    expect(isStale(measure('lower'), '2099-01-01')).toBe(false);
  });
});
