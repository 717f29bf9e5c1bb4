/** Dates as other people write them → a day. The day is the one in the date's own zone; no zone moves it. */
import { type Day, isDay } from '../days.ts';

/** What became of a date: a day, with what was left behind; or why it is none. */
export type ReadDate = { day: Day; dropped?: string } | { problem: string };

const yearFirst =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T\s]\s*(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?$/i;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const dayFirstWords =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})(?:\b.*)?$/i;
const monthFirstWords =
  /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:\b.*)?$/i;
const numbersOnly = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Reads a date in any of the usual shapes. One that can be read in two ways is not guessed. */
export function readDate(written: string): ReadDate {
  const value = written.trim();
  const full = yearFirst.exec(value);
  if (full) {
    const [, year, , month, day, time, zone] = full;
    const read = existing(value, dayOf(year, month, day));
    const isMidnight = time === undefined || /^0{1,2}:00(:00([.,]0+)?)?$/.test(time);
    return 'day' in read && !isMidnight
      ? { ...read, dropped: `the time ${[time, zone].filter(Boolean).join(' ')}` }
      : read;
  }
  const digits = compact.exec(value);
  if (digits) return existing(value, dayOf(digits[1], digits[2], digits[3]));
  const dayWords = dayFirstWords.exec(value);
  if (dayWords) return existing(value, dayOf(dayWords[3], monthNumber(dayWords[2]), dayWords[1]));
  const monthWords = monthFirstWords.exec(value);
  if (monthWords) {
    return existing(value, dayOf(monthWords[3], monthNumber(monthWords[1]), monthWords[2]));
  }
  const numbers = numbersOnly.exec(value);
  if (numbers) return readNumbers(value, numbers);
  return { problem: `“${value}” is not a date that can be read` };
}

/** `25/12/2024` has one reading, `05/12/2024` has two. */
function readNumbers(value: string, [, first, second, year]: RegExpExecArray): ReadDate {
  const readings = new Set(
    [dayOf(year, second, first), dayOf(year, first, second)].filter((day) => isDay(day)),
  );
  const [only] = readings;
  if (readings.size === 1 && only !== undefined) return { day: only };
  return {
    problem:
      readings.size === 0
        ? `“${value}” is not a day that exists`
        : `“${value}” can be read as ${[...readings].join(' or ')}`,
  };
}

function monthNumber(name = ''): string {
  const index = months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3)));
  const whole = months[index]?.startsWith(name.toLowerCase()) || name.toLowerCase() === 'sept';
  return whole ? String(index + 1) : '';
}

function dayOf(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function existing(written: string, day: string): ReadDate {
  return isDay(day) ? { day } : { problem: `“${written}” is not a day that exists` };
}

/** What a file name says: its day, where it begins with one, and the rest of the name. */
export interface NamedDate {
  day: Day | undefined;
  /** The name without date and ending, in its own capitals. */
  slug: string;
}

/** Reads the day out of `2024-12-5-name.md`, or out of folders, `2024/12/05/name.md`. */
export function dateInPath(path: string): NamedDate {
  const name = (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
  const prefix = /^(\d{4})[-_.](\d{1,2})[-_.](\d{1,2})(?![\d])[-_. ]*/.exec(name);
  if (prefix) {
    const day = dayOf(prefix[1], prefix[2], prefix[3]);
    if (isDay(day)) return { day, slug: name.slice(prefix[0].length) };
  }
  const folders = /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})\/[^/]+$/.exec(path);
  const day = folders ? dayOf(folders[1], folders[2], folders[3]) : '';
  return { day: isDay(day) ? day : undefined, slug: name };
}
