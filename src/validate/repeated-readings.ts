/** Readings that share a date and a series: counted once, or not at all; which one is right is never guessed. */
import { type Place, type Problem, problem } from '../problems/problem.ts';
import type { Reading } from '../relate/site.ts';
import type { Row } from './csv-rows.ts';
import type { UnreadColumn } from './reading-columns.ts';

/** A reading with the row it was read from. */
export interface RowReading {
  reading: Reading;
  row: Row;
  /** Where its date stands. */
  place: Place;
  /** Its value as it is written. */
  written: string;
}

/**
 * @param unread the columns that nobody reads, among them perhaps those that tell the rows apart
 * @param series the names of the columns that name the series now
 */
export function settleRepeated(
  found: readonly RowReading[],
  unread: readonly UnreadColumn[],
  series: readonly string[],
): { readings: Reading[]; problems: Problem[] } {
  const groups = new Map<string, RowReading[]>();
  for (const each of found) {
    const { date, series = '' } = each.reading;
    const key = `${date} ${series}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  const readings: Reading[] = [];
  const problems: Problem[] = [];
  const mixed: RowReading[][] = [];
  const mixedGaps = new Set<Reading>();
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (!first) continue;
    const { reading } = first;
    const gap: Reading = { ...reading, value: undefined, note: undefined };
    if (others.length > 0 && unread.some(({ index }) => differ(group, index))) {
      mixed.push(group);
      mixedGaps.add(gap);
      readings.push(gap);
      continue;
    }
    if (others.length > 0) problems.push(describeRepeated(group));
    readings.push(others.every((each) => each.reading.value === reading.value) ? reading : gap);
  }
  if (mixed.length > 0) problems.push(describeMixed(mixed, unread, series));
  // A gap in a line is honest; a series of which nothing could be used has no line.
  const used = readings.filter(({ value }) => value !== undefined);
  const withValues = new Set(used.map(({ series }) => series));
  return {
    readings: readings.filter((each) => withValues.has(each.series) || !mixedGaps.has(each)),
    problems,
  };
}

function differ(group: readonly RowReading[], index: number): boolean {
  const first = group[0]?.row.cells[index]?.text;
  return group.some(({ row }) => row.cells[index]?.text !== first);
}

function describeRepeated(group: readonly RowReading[]): Problem {
  const [first, second] = group;
  if (!first || !second) throw new Error('Only what is there twice is repeated.');
  const words = {
    isSame: group.every(({ reading }) => reading.value === first.reading.value),
    readings: group.map(({ reading, place, written }) => ({
      name: nameOf(reading),
      written,
      line: place.line,
    })),
    date: first.reading.date,
    series: first.reading.series,
  };
  return problem('repeated-reading', second.place, words, [first.place]);
}

/** All dates that the unread columns mix, in one problem at the first of them. */
function describeMixed(
  mixed: readonly (readonly RowReading[])[],
  unread: readonly UnreadColumn[],
  series: readonly string[],
): Problem {
  const [example = []] = mixed;
  const [first] = example;
  if (!first) throw new Error('There is no group without a row.');
  const words = {
    dates: mixed.length,
    date: nameOf(first.reading),
    lines: example.map(({ place }) => place.line),
    read: [...series],
    columns: tellingApart(mixed, unread).filter((name) => name !== ''),
  };
  return problem('mixed-readings', first.place, words);
}

/** The first columns that, taken together, tell as many rows apart as all of them would. */
function tellingApart(
  mixed: readonly (readonly RowReading[])[],
  unread: readonly UnreadColumn[],
): string[] {
  const columns: string[] = [];
  let together = mixed;
  for (const { index, name } of unread) {
    if (!together.some((group) => differ(group, index))) continue;
    columns.push(name);
    together = together.flatMap((group) => [...byCell(group, index).values()]);
  }
  return columns;
}

function byCell(group: readonly RowReading[], index: number): Map<string, RowReading[]> {
  const groups = new Map<string, RowReading[]>();
  for (const each of group) {
    const text = each.row.cells[index]?.text ?? '';
    const same = groups.get(text);
    if (same) same.push(each);
    else groups.set(text, [each]);
  }
  return groups;
}

/** The author's own word for the date. */
function nameOf({ date, label }: Reading): string {
  return label ?? date;
}
