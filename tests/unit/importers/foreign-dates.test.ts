import { describe, expect, test } from 'vitest';
import { dateInPath, readDate } from '../../../src/importers/foreign-dates.ts';

describe('a date becomes the day in its own zone', () => {
  test.each([
    ['2016-05-19', '2016-05-19'],
    ['2016-05-19 ', '2016-05-19'],
    ['2014-03-12T23:30:00-04:00', '2014-03-12'],
    ['2014-03-12T00:30:00+09:00', '2014-03-12'],
    ['2015-12-08 10:00:00 -5', '2015-12-08'],
    ['2015-12-08 9:00:00 -5', '2015-12-08'],
    ['2023-05-05T00:00:00.000Z', '2023-05-05'],
    ['2024-12-5', '2024-12-05'],
    ['2024/12/05', '2024-12-05'],
    ['20241205', '2024-12-05'],
    ['5 December 2024', '2024-12-05'],
    ['Thu, 05 Dec 2024 10:00:00 +0000', '2024-12-05'],
    ['December 5th, 2024', '2024-12-05'],
    ['25/12/2024', '2024-12-25'],
    ['05/05/2024', '2024-05-05'],
  ])('%s', (written, day) => {
    expect(readDate(written)).toMatchObject({ day });
  });
});

test('a time of day is left out and said, midnight is not worth a word', () => {
  expect(readDate('2015-12-08 9:00:00 -5')).toEqual({
    day: '2015-12-08',
    dropped: 'the time 9:00:00 -5',
  });
  expect(readDate('2023-05-05T00:00:00.000Z')).toEqual({ day: '2023-05-05' });
});

test.each([
  ['05/12/2024', '“05/12/2024” can be read as 2024-12-05 or 2024-05-12'],
  ['2026-02-30', '“2026-02-30” is not a day that exists'],
  ['31/31/2024', '“31/31/2024” is not a day that exists'],
  ['next week', '“next week” is not a date that can be read'],
])('%s is not guessed', (written, problem) => {
  expect(readDate(written)).toEqual({ problem });
});

test.each([
  ['posts/2024-12-5-otters.md', '2024-12-05', 'otters'],
  ['2023-05-05.md', '2023-05-05', ''],
  ['blog/2019/3/1/Lofts.md', '2019-03-01', 'Lofts'],
  ['2026-13-40-nothing.md', undefined, '2026-13-40-nothing'],
  ['about.md', undefined, 'about'],
])('the file name %s', (path, day, slug) => {
  expect(dateInPath(path)).toEqual({ day, slug });
});
