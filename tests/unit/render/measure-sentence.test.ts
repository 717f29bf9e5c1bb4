/** The sentences about measures, against sentences written by hand. */
import { describe, expect, it } from 'vitest';
import { measureSentence, standingOf } from '../../../layouts/parts/measure-sentence.ts';
import { en } from '../../../layouts/text/en.ts';
import { type MeasureCase, measureSite } from './measure-site.ts';

/** All that is said of the target: its sentences, and in lists. */
function saying(given: MeasureCase): { sentences: string[]; standings: string[] } {
  const { view, assessment } = measureSite(given);
  return {
    sentences: assessment.series.map((series) =>
      measureSentence(view, assessment, series).replaceAll('\u00a0', ' '),
    ),
    standings: assessment.series.map((series) => standingOf(view, assessment, series)),
  };
}

const homes: MeasureCase = { from: '41 2024-03-31', to: '10 2032-03-31', readings: [] };

/** The case, what is written of it, and what in a list. */
const cases: [string, MeasureCase, string, string][] = [
  [
    'better and behind',
    { ...homes, readings: ['2024-03-31,41.0', '2025-09-30,37.2', '2026-09-30,33.4'] },
    '41% in March 2024, 33.4% in September 2026; on the straight path to 10% by March 2032 it would be 31.3%. Improving, but behind the path.',
    'Improving, behind the path',
  ],
  [
    'better and ahead',
    { ...homes, readings: ['2025-09-30,37.2', '2026-09-30,30'] },
    '41% in March 2024, 30% in September 2026; on the straight path to 10% by March 2032 it would be 31.3%. Improving and on the path.',
    'Improving, on the path',
  ],
  [
    'the same and behind',
    { ...homes, readings: ['2025-09-30,41', '2026-09-30,41'] },
    '41% in March 2024, 41% in September 2026; on the straight path to 10% by March 2032 it would be 31%. Level and behind the path.',
    'Level, behind the path',
  ],
  [
    'worse and behind',
    { ...homes, readings: ['2025-09-30,42', '2026-09-30,44'] },
    '41% in March 2024, 44% in September 2026; on the straight path to 10% by March 2032 it would be 31%. Worsening and behind the path.',
    'Worsening, behind the path',
  ],
  [
    'worse than a year before, but better than at the start',
    { ...homes, readings: ['2025-09-30,28', '2026-09-30,30'] },
    '41% in March 2024, 30% in September 2026; on the straight path to 10% by March 2032 it would be 31%. Worsening since September 2025, when it was 28%, but on the path.',
    'Worsening, on the path',
  ],
  [
    'a unit in words is said once, and a rounded path is never the reading that is behind it',
    {
      unit: 'people',
      from: '100 2024-03-31',
      to: '0 2032-03-31',
      frequency: 'quarterly',
      // 100 less 913 of 2,922 parts of 100 is 68.754.
      readings: ['2026-09-30,69'],
    },
    '100 people in March 2024, 69 in September 2026; on the straight path to 0 by March 2032 it would be 68.8. Improving, but behind the path.',
    'Improving, behind the path',
  ],
  [
    'a measure counted by day says days',
    {
      from: '40 2025-01-01',
      to: '20 2027-01-01',
      frequency: 'weekly',
      readings: ['2026-01-01,30'],
    },
    '40% on 1 January 2025, 30% on 1 January 2026; on the straight path to 20% by 1 January 2027 it would be 30%. Improving and on the path.',
    'Improving, on the path',
  ],
  [
    'no readings',
    { ...homes, readings: [] },
    'No readings yet besides the baseline of 41% in March 2024; the target is 10% by March 2032.',
    'No readings yet',
  ],
  [
    'no readings and no baseline',
    { to: '10 2032-03-31', readings: ['2025-03-31,'] },
    'No readings yet; the target is 10% by March 2032.',
    'No readings yet',
  ],
  [
    'one reading and no baseline',
    { to: '10 2032-03-31', readings: ['2025-03-31,40'] },
    '40% in March 2025; the target is 10% by March 2032. There is one reading, and nothing yet to compare it with.',
    'One reading so far',
  ],
  [
    'no baseline',
    { to: '10 2032-03-31', readings: ['2025-03-31,40', '2026-03-31,35'] },
    '40% in March 2025, 35% in March 2026; the target is 10% by March 2032. Improving; without a baseline there is no path to judge it by.',
    'Improving',
  ],
  [
    'one reading, on the day of the baseline',
    { ...homes, readings: ['2024-03-31,41'] },
    '41% in March 2024, on the day of the baseline; the target is 10% by March 2032. No reading since the baseline shows yet how it goes.',
    'One reading so far',
  ],
  [
    'readings before the baseline',
    { ...homes, readings: ['2022-03-31,45.2', '2023-03-31,43.1'] },
    '43.1% in March 2023, before the baseline of 41% in March 2024; the target is 10% by March 2032. Improving; no reading since the baseline shows yet how it goes.',
    'Improving',
  ],
  [
    'more than the target',
    { ...homes, readings: ['2025-09-30,12', '2026-09-30,9.5'] },
    '41% in March 2024, 9.5% in September 2026; the target is 10% by March 2032. Improving, and the target is reached.',
    'Improving, target reached',
  ],
  [
    'a target of which the day has come, and which is not met',
    {
      unit: 'hours',
      from: '196 2024-09-30',
      to: '60 2026-09-30',
      frequency: 'quarterly',
      readings: ['2025-09-30,154', '2026-09-30,128'],
    },
    '196 hours in September 2024, 128 in September 2026; the target was 60 by September 2026. Improving, but the target is not met.',
    'Improving, target not met',
  ],
  [
    'a target of which the day has passed without a reading',
    { from: '40 2022-03-31', to: '20 2026-03-31', readings: ['2024-03-31,30', '2025-03-31,25'] },
    '40% in March 2022, 25% in March 2025; the target was 20% by March 2026. Improving; no reading for the day of the target has come yet.',
    'Improving, last reading awaited',
  ],
  [
    'a target that equals the baseline',
    { better: 'higher', from: '95 2024-03-31', to: '95 2032-03-31', readings: ['2026-03-31,92'] },
    '95% in March 2024, 92% in March 2026; the aim is to stay at 95% or above until March 2032. Worsening and short of the aim.',
    'Worsening, short of the aim',
  ],
  [
    'a limit',
    { unit: 'hours', from: '60 2024-03-31', to: '90 2032-03-31', readings: ['2026-03-31,64'] },
    // 730 of 2,922 days: 60 and 7.49 of the 30.
    '60 hours in March 2024, 64 in March 2026; on the straight path to the limit of 90 by March 2032 it would be 67. Worsening, but within its path.',
    'Worsening, within its path',
  ],
  [
    'numbers below zero, rising through it',
    {
      unit: '°C',
      better: 'higher',
      from: '-4 2024-03-31',
      to: '4 2032-03-31',
      readings: ['2026-03-31,0'],
    },
    '-4 °C in March 2024, 0 °C in March 2026; on the straight path to 4 °C by March 2032 it would be -2 °C. Improving and on the path.',
    'Improving, on the path',
  ],
];

describe('the sentence about', () => {
  it.each(cases)('%s', (_, given, sentence, standing) => {
    expect(saying(given)).toEqual({ sentences: [sentence], standings: [standing] });
  });

  it('several series names each first, from its own start', () => {
    const { sentences } = saying({
      unit: 'cfu per 100 ml',
      from: '4200 2024-05-31',
      to: '900 2026-09-30',
      frequency: 'monthly',
      header: 'date,value,series',
      readings: [
        '2024-05-31,780,Upper Fern',
        '2024-05-31,4200,The Weir',
        '2026-09-30,240,Upper Fern',
        '2026-09-30,1450,The Weir',
      ],
    });
    expect(sentences).toEqual([
      'Upper Fern: 780 cfu per 100 ml in May 2024, 240 in September 2026; the target was 900 by September 2026. Improving, and the target is reached.',
      'The Weir: 4,200 cfu per 100 ml in May 2024, 1,450 in September 2026; the target was 900 by September 2026. Improving, but the target is not met.',
    ]);
  });
});

it('no state of work shares its word with a direction or a path', () => {
  const { mission, measure } = en;
  const { delivered, challenge, changed } = mission.progressStatus;
  const work = [
    ...[delivered, challenge, changed, mission.progressStatus['in-progress']],
    ...[mission.status.active, mission.status.paused, mission.status.closed],
    mission.status.superseded,
  ];
  const ways = (['improving', 'level', 'worsening'] as const).map(measure.direction);
  const paths = (['reached', 'on', 'off', 'missed', 'awaited'] as const).flatMap((state) =>
    (['arrive', 'hold', 'limit'] as const).map((aim) => measure.path(state, aim)),
  );
  expect([...ways, ...paths].filter((words) => work.includes(words))).toEqual([]);
});
