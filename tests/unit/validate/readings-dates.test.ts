/** What the date of a reading may be, and what it never is taken for. */
import { describe, expect, it } from 'vitest';
import {
  type Hyphened,
  hyphenedDates,
  isYearEnd,
  readDate,
} from '../../../src/validate/reading-dates.ts';

const read = (text: string, yearEnds?: string, hyphened: Hyphened = 'unclear') =>
  readDate(text, { yearEnds, hyphened });

describe('a date', () => {
  it('is a day, with no name of its own', () => {
    expect(read('2024-02-29')).toEqual({ date: '2024-02-29', label: undefined });
  });

  it.each([
    ['2024-03', '2024-03-31'],
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2024-12', '2024-12-31'],
    ['2005', '2005-12-31'],
    ['2013 Q1', '2013-03-31'],
    ['2013-Q2', '2013-06-30'],
    ['2013Q3', '2013-09-30'],
    ['2013 q4', '2013-12-31'],
  ])('%s counts at the last day of its period, %s, and keeps its name', (text, date) => {
    expect(read(text)).toEqual({ date, label: text });
  });

  it.each([
    '',
    '2023-02-29',
    '2024-13',
    '2024-00',
    '05-2024',
    '31/03/2024',
    '2024/03',
    '24',
    '0024',
    '20240',
    '2005a',
    '2010.5',
    '2013 Q5',
    'Q1 2013',
    '2014-2016',
    '2014-2015',
    '2014-16',
    '2019/21',
    '2019/2021',
    '2019/20 [Note 5]',
    '2007/08 to 2008/09',
    '2015-2017 (baseline)',
    '17 May to 11 June 2023',
    'There is no data for this indicator yet',
    '44166',
  ])('is not “%s”', (text) => {
    expect(read(text, '03-31')).toEqual({ not: 'a-date' });
  });
});

describe('a year that is written as two', () => {
  it.each(['2019/20', '2019-20', '2019\u201320', '2019/2020'])(
    'ends when the measure says: %s',
    (text) => {
      expect(read(text, '03-31')).toEqual({ date: '2020-03-31', label: text });
      expect(read(text, '08-31')).toEqual({ date: '2020-08-31', label: text });
      expect(read(text)).toEqual({ not: 'year-without-end' });
    },
  );

  it('may end with a century or with February', () => {
    expect(read('1999/00', '03-31')).toMatchObject({ date: '2000-03-31' });
    expect(read('2018/19', '02-29')).toMatchObject({ date: '2019-02-28' });
    expect(read('2019/20', '02-29')).toMatchObject({ date: '2020-02-29' });
  });

  it('does not change what a plain year is', () => {
    expect(read('2019', '03-31')).toEqual({ date: '2019-12-31', label: '2019' });
  });
});

describe('a date that can be a month or years', () => {
  it.each(['2010-11', '2003-05', '1998-06'])('is not read where nothing tells: %s', (text) => {
    expect(read(text)).toEqual({ not: 'month-or-year' });
    expect(read(text, '03-31')).toEqual({ not: 'month-or-year' });
  });

  it('is what the other dates of the file are', () => {
    expect(read('2010-11', undefined, 'months')).toEqual({ date: '2010-11-30', label: '2010-11' });
    expect(read('2010-11', '03-31', 'years')).toEqual({ date: '2011-03-31', label: '2010-11' });
    expect(read('2010-11', undefined, 'years')).toEqual({ not: 'year-without-end' });
    expect(read('2003-05', '03-31', 'years')).toEqual({ not: 'a-date' });
  });

  it.each<[Hyphened, string[]]>([
    ['months', ['2010-11', '2010-12', '2011-01']],
    ['months', ['2013-05', '2026-03-31', '2010']],
    ['years', ['2011-12', '2012-13']],
    ['years', ['2003-05', '2011-13']],
    ['years', ['1999-00']],
    ['unclear', ['2009-10', '2010-11']],
    ['unclear', ['2013-05', '2013-14']],
    ['unclear', []],
  ])('%s: %s', (meaning, dates) => expect(hyphenedDates(dates)).toBe(meaning));
});

describe('the end of a year', () => {
  it.each(['03-31', '07-31', '02-29', '04-05'])('may be %s', (value) => {
    expect(isYearEnd(value)).toBe(true);
  });

  it.each(['12-31', '31-03', '3-31', '02-30', '2020-03-31', '31 March', ''])(
    'is not “%s”',
    (value) => expect(isYearEnd(value)).toBe(false),
  );
});
