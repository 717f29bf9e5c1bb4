/** The first line of a file of readings → which column holds what, and which are not read. */
import { type Place, type Problem, problem } from '../problems/problem.ts';
import { nearest } from '../problems/words.ts';
import type { Locate } from '../relate/site.ts';
import type { Row } from './csv-rows.ts';

export interface Columns {
  date: number;
  value: number;
  note: number | undefined;
  /** The columns whose values, joined, name the series. */
  series: number[];
  unread: UnreadColumn[];
}

export interface UnreadColumn {
  index: number;
  name: string;
}

/**
 * Finds the columns. Names are compared without regard to case.
 * @param series the columns that the measure names in `series`
 * @param locate where the fields of the measure stand
 */
export function findColumns(
  header: Row | undefined,
  series: readonly string[] | undefined,
  file: string,
  locate: Locate,
): { columns: Columns | undefined; problems: Problem[] } {
  const names = (header?.cells ?? []).map(({ text }) => text);
  const keys = names.map((name) => name.toLowerCase());
  const place: Place = { file, line: header?.line ?? 1, column: 1 };
  const date = keys.includes('date') ? keys.indexOf('date') : keys.indexOf('year');
  const value = keys.indexOf('value');
  if (date === -1 || value === -1) {
    const words = { header: names.join(','), twice: undefined };
    return { columns: undefined, problems: [problem('readings-header', place, words)] };
  }
  const problems: Problem[] = [];
  const named = (series ?? []).flatMap((name, position) => {
    const index = keys.indexOf(name.toLowerCase());
    if (index !== -1 && index !== date && index !== value) return index;
    const known = names.filter((each, at) => each !== '' && at !== date && at !== value);
    const words = { value: name, known, nearest: nearest(name, known) };
    problems.push(problem('unknown-series-column', locate(['series', position]), words));
    return [];
  });
  const own = keys.indexOf('series');
  const note = keys.indexOf('note');
  const columns: Columns = {
    date,
    value,
    note: note === -1 ? undefined : note,
    series: series === undefined && own !== -1 ? [own] : named,
    unread: [],
  };
  const read = new Set([date, value, note, ...columns.series]);
  const twice = keys.findIndex((key, index) => read.has(keys.indexOf(key)) && !read.has(index));
  if (twice !== -1) {
    const column = header?.cells[twice]?.column ?? 1;
    const words = { header: names.join(','), twice: names[twice] };
    return {
      columns: undefined,
      problems: [...problems, problem('readings-header', { ...place, column }, words)],
    };
  }
  columns.unread = names.flatMap((name, index) => (read.has(index) ? [] : { index, name }));
  return { columns, problems };
}
