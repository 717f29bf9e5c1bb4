/** The day with which a file name may begin, against the day of the entry: two that differ are a slip in one of them. */
import { isDay } from '../days.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ContentEntry } from '../relate/site.ts';

/** `2026-06-05` in `2026-06-05-lofts`. */
const dayAtStart = /^(\d{4}-\d{2}-\d{2})(?=-|$)/;

/** Kinds without a `date` may begin with any numbers. */
export function checkFileNameDate({ id, fields, locate }: ContentEntry): Problem[] {
  const [, named] = dayAtStart.exec(id) ?? [];
  if (named === undefined || !('date' in fields) || named === fields.date) return [];
  const words = { named, isDay: isDay(named), date: fields.date };
  return [problem('file-name-date', locate(['date']), words)];
}
