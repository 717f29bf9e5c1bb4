/** What the date of a reading says: a day, or a period that ends on one. Nothing is guessed (ADR 15). */
import { type Day, dateToDay, isDay } from '../days.ts';

/** A date that was understood, or why it was not. */
export type ReadDate =
  | { date: Day; label: string | undefined }
  /** `2019/20` where nobody says when the year ends; `2010-11` that is a month or a year. */
  | { not: 'a-date' | 'year-without-end' | 'month-or-year' };

/** What has to be known besides the words themselves. */
export interface DateKey {
  /** The last month and day, `03-31`, of years written as two. */
  yearEnds: string | undefined;
  /** What `2010-11` is in this file. */
  hyphened: Hyphened;
}

export type Hyphened = 'months' | 'years' | 'unclear';

/** Reads one date. A period counts at its last day and keeps the name it was given. */
export function readDate(text: string, { yearEnds, hyphened }: DateKey): ReadDate {
  if (isDay(text)) return { date: text, label: undefined };
  const [, year, sign = '', second = ''] = /^([12]\d{3})(?:([ /–-]?)(\w{2,4}))?$/.exec(text) ?? [];
  if (year === undefined) return { not: 'a-date' };
  const first = Number(year);
  if (second === '') return { date: `${year}-12-31`, label: text };
  if (/^Q[1-4]$/i.test(second) && ['', ' ', '-'].includes(sign)) {
    return { date: endOfMonth(first, Number(second.charAt(1)) * 3), label: text };
  }
  if (sign === '-' && isMonth(second)) {
    if (!canBeYears(first, second) || hyphened === 'months') {
      return { date: endOfMonth(first, Number(second)), label: text };
    }
    if (hyphened === 'unclear') return { not: 'month-or-year' };
  }
  const isYear = isNextYear(first, second) && (sign === '/' || /^[–-]\d{2}$/.test(sign + second));
  if (!isYear) return { not: 'a-date' };
  if (yearEnds === undefined) return { not: 'year-without-end' };
  return { date: endOfYear(first + 1, yearEnds), label: text };
}

/**
 * What the dates of one file that are written like `2010-11` are. That one can be November 2010 or a
 * year from 2010 to 2011, and `2003-05` can be three years. Others can only be one, `2013-05` a month
 * and `2013-14` a year, and settle it when they agree.
 */
export function hyphenedDates(dates: Iterable<string>): Hyphened {
  let months = false;
  let years = false;
  for (const text of dates) {
    const [, first = '', second = ''] = /^([12]\d{3})-(\d{2})$/.exec(text) ?? [];
    if (second === '') continue;
    if (!isMonth(second)) years = true;
    else if (!canBeYears(Number(first), second)) months = true;
  }
  if (months === years) return 'unclear';
  return months ? 'months' : 'years';
}

/** True for a day on which years that are written as two can end: `03-31`. */
export function isYearEnd(value: string): boolean {
  return /^\d{2}-\d{2}$/.test(value) && isDay(`2024-${value}`) && value !== '12-31';
}

function isMonth(second: string): boolean {
  return /^(0[1-9]|1[0-2])$/.test(second);
}

/** True where the second number can be the last of several years, some decades at most: `2003` and `05`. */
function canBeYears(first: number, second: string): boolean {
  const later = (Number(second) - (first % 100) + 100) % 100;
  return later >= 1 && later <= 30;
}

/** `2019` and `20`, or `2019` and `2020`. */
function isNextYear(first: number, second: string): boolean {
  const next = String(first + 1);
  return second === next || (second.length === 2 && second === next.slice(2));
}

function endOfMonth(year: number, month: number): Day {
  return dateToDay(new Date(Date.UTC(year, month, 0)));
}

/** `02-29` is the last day of February in every year. */
function endOfYear(year: number, monthDay: string): Day {
  const day = `${year}-${monthDay}`;
  return isDay(day) ? day : `${year}-02-28`;
}
