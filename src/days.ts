/**
 * Days. A date in Plainsight is a day in every time zone: text, `YYYY-MM-DD`, never a moment.
 * Arithmetic goes through UTC, where every day has 24 hours.
 */

/** A calendar day, `YYYY-MM-DD` (ISO 8601). */
export type Day = string;

const DAY_MS = 86_400_000;

/** True for a day that exists: `2026-02-28` does, `2026-02-30` does not. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/** Midnight UTC of a day, for `Intl` (with `timeZone: 'UTC'`) and for feeds. */
export function dayToDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day on which a moment falls in UTC. */
export function dateToDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dayToDate(to).getTime() - dayToDate(from).getTime()) / DAY_MS);
}

/** The ISO 8601 week of a day, `2026-W12`. The year is the week's own, so 2027-01-01 is in 2026-W53. */
export function weekOf(day: Day): string {
  const date = dayToDate(day);
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/**
 * The time between two days, whichever is earlier: whole years and months, and the days in all. A month
 * has passed when its day of the month is reached (31 January to 28 February is none).
 */
export function spanBetween(a: Day, b: Day): { years: number; months: number; days: number } {
  const [from, to] = a < b ? [a, b] : [b, a];
  const [startYear = 0, startMonth = 0, startDay = 0] = from.split('-').map(Number);
  const [endYear = 0, endMonth = 0, endDay = 0] = to.split('-').map(Number);
  const months = (endYear - startYear) * 12 + endMonth - startMonth - (endDay < startDay ? 1 : 0);
  return { years: Math.floor(months / 12), months: months % 12, days: daysBetween(from, to) };
}
