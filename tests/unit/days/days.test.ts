/** Days and ISO weeks: the same in every time zone in which the suite is run. */
import { describe, expect, it } from 'vitest';
import {
  dateToDay,
  daysBetween,
  dayToDate,
  isDay,
  spanBetween,
  weekOf,
} from '../../../src/days.ts';

describe('a day', () => {
  it.each(['2026-01-01', '2026-12-31', '2024-02-29', '2000-02-29', '0001-01-01'])(
    'is %s, which exists',
    (day) => expect(isDay(day)).toBe(true),
  );

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '٢٠٢٦-٠١-٠١',
    '',
  ])('is not %j', (text) => expect(isDay(text)).toBe(false));

  it('keeps its name when it becomes a date and comes back, whatever the time zone of the machine', () => {
    for (const day of ['2026-03-29', '2026-10-25', '2026-01-01', '2026-12-31', '2011-12-30']) {
      expect(dateToDay(dayToDate(day))).toBe(day);
    }
  });

  it('is the day of a moment in UTC, not the day where the machine stands', () => {
    expect(dateToDay(new Date('2026-06-01T00:30:00+01:00'))).toBe('2026-05-31');
    expect(dateToDay(new Date('2026-06-01T23:30:00-02:00'))).toBe('2026-06-02');
  });
});

describe('days between two days', () => {
  it('counts whole days over a change of the clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('counts the leap day', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
  });

  it('is negative when the second day is the earlier one', () => {
    expect(daysBetween('2026-06-15', '2026-06-01')).toBe(-14);
  });
});

describe('the ISO week of a day', () => {
  // Checked against `date -d DAY +%G-W%V`.
  it.each([
    ['2026-01-01', '2026-W01'],
    ['2026-03-16', '2026-W12'],
    ['2026-03-22', '2026-W12'],
    ['2026-03-23', '2026-W13'],
    ['2026-12-28', '2026-W53'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2025-12-29', '2026-W01'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2023-01-01', '2022-W52'],
  ])('of %s is %s', (day, week) => expect(weekOf(day)).toBe(week));
});

describe('the time between two days', () => {
  it.each([
    ['2026-11-21', '2032-03-31', { years: 5, months: 4, days: 1957 }],
    ['2032-03-31', '2026-11-21', { years: 5, months: 4, days: 1957 }],
    ['2026-01-31', '2026-02-28', { years: 0, months: 0, days: 28 }],
    ['2026-01-31', '2026-03-31', { years: 0, months: 2, days: 59 }],
    ['2026-09-30', '2026-11-21', { years: 0, months: 1, days: 52 }],
    ['2026-03-01', '2026-03-01', { years: 0, months: 0, days: 0 }],
    ['2024-02-29', '2025-02-28', { years: 0, months: 11, days: 365 }],
  ])('from %s to %s is in whole years and months', (a, b, span) => {
    expect(spanBetween(a, b)).toEqual(span);
  });
});
