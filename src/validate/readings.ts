/** The CSV beside a measure → readings, or problems at their line and column. Nothing is guessed (ADR 15). */
import type { Day } from '../days.ts';
import { byText } from '../order.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';
import type { ReadingsFile } from '../read/read-content.ts';
import type { Locate, Reading } from '../relate/site.ts';
import { type Cell, type Row, splitRows } from './csv-rows.ts';
import { fewOfAKind } from './few-of-a-kind.ts';
import { type Columns, findColumns, type UnreadColumn } from './reading-columns.ts';
import { type DateKey, hyphenedDates, readDate } from './reading-dates.ts';
import { type RowReading, settleRepeated } from './repeated-readings.ts';

/** What the measure says of its readings. */
export interface ReadingsGuide {
  /** A reading of a later day is not used yet. */
  today: Day;
  /** The last month and day, `03-31`, of years written as two. */
  yearEnds?: string | undefined;
  /** The columns that name the series. */
  series?: readonly string[] | undefined;
  /** Where the fields of the measure stand. */
  locate: Locate;
}

/** Parses readings. A row with a mistake is left out of the result and reported. */
export function parseReadings(
  source: ReadingsFile,
  guide: ReadingsGuide,
): { readings: Reading[]; problems: Problem[] } {
  const { file } = source;
  const {
    rows: [header, ...rows],
    problems: unsplit,
  } = splitRows(source);
  if (unsplit.length > 0) return { readings: [], problems: unsplit };
  const { columns, problems } = findColumns(header, guide.series, file, guide.locate);
  if (!header || !columns) return { readings: [], problems };

  const whole = rows.filter(({ cells, line }) => {
    const words = { found: cells.length, wanted: header.cells.length };
    if (words.found === words.wanted) return true;
    problems.push(problem('readings-columns', { file, line, column: 1 }, words));
    return false;
  });
  const found = readRows(whole, columns, file, guide);
  const series = columns.series.map((index) => cellAt(header.cells, index).text);
  const settled = settleRepeated(found.readings, columns.unread, series);
  const isMixed = settled.problems.some(({ id }) => id === 'mixed-readings');
  return {
    readings: settled.readings.sort((a, b) => byText(a.date, b.date)),
    problems: [
      ...checkUnread(header, whole, columns.unread, file, isMixed),
      ...fewOfAKind([...problems, ...found.problems, ...settled.problems]),
    ],
  };
}

/** Reads rows that have as many cells as there are columns. */
function readRows(
  rows: readonly Row[],
  columns: Columns,
  file: string,
  { today, yearEnds, locate }: ReadingsGuide,
): { readings: RowReading[]; problems: Problem[] } {
  const dates = rows.map(({ cells }) => cellAt(cells, columns.date).text);
  const key: DateKey = { yearEnds, hyphened: hyphenedDates(dates) };
  const readings: RowReading[] = [];
  const problems: Problem[] = [];
  const endless: DateInDoubt[] = [];
  const doubtful: DateInDoubt[] = [];
  for (const row of rows) {
    const { text, column } = cellAt(row.cells, columns.date);
    const place = { file, line: row.line, column };
    const read = readDate(text, key);
    if ('not' in read) {
      if (read.not === 'year-without-end') endless.push({ text, place });
      else if (read.not === 'month-or-year') doubtful.push({ text, place });
      else problems.push(problem('readings-date', place, { value: text }));
      continue;
    }
    const { date, label } = read;
    const cell = cellAt(row.cells, columns.value);
    const note = columns.note === undefined ? '' : cellAt(row.cells, columns.note).text;
    if (date > today) {
      // A row made ready for a coming reading holds nothing yet.
      const isEmpty = cell.text === '' && note === '';
      if (!isEmpty) problems.push(problem('reading-in-future', place, { value: text, date }));
      continue;
    }
    const { value, problem: unread } = readValue(cell, place);
    if (unread) problems.push(unread);
    const series = columns.series.map((index) => cellAt(row.cells, index).text);
    readings.push({
      reading: {
        date,
        ...(label === undefined ? {} : { label }),
        value,
        note: note || undefined,
        series: series.filter((name) => name !== '').join(', ') || undefined,
      },
      row,
      place,
      written: cell.text,
    });
  }
  for (const [id, rowsOf] of [
    ['year-without-end', endless],
    ['month-or-year', doubtful],
  ] as const) {
    const [first] = rowsOf;
    const words = { value: first?.text ?? '', rows: rowsOf.length };
    if (first) problems.push(problem(id, first.place, words));
  }
  const isYearEndUsed = yearEnds === undefined || dates.some((text) => isYearOfTwo(text, key));
  if (!isYearEndUsed && rows.length > 0) {
    problems.push(problem('year-end-not-used', locate(['yearEnds']), { file: nameOf(file) }));
  }
  return { readings, problems };
}

/** A date that the measure would have to say more about. */
interface DateInDoubt {
  text: string;
  place: Place;
}

/** True for a date that can be read only because the measure says when its years end. */
function isYearOfTwo(text: string, key: DateKey): boolean {
  const without = readDate(text, { ...key, yearEnds: undefined });
  return 'not' in without && without.not !== 'a-date';
}

/** A plain or scientific number; empty is a gap, and so is what cannot be read. */
function readValue(
  { text, column }: Cell,
  row: Place,
): { value: number | undefined; problem?: Problem } {
  if (text === '') return { value: undefined };
  const value = /^[+-]?(\d+(\.\d+)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return { value };
  return {
    value: undefined,
    problem: problem('readings-value', { ...row, column }, { value: text }),
  };
}

/** The columns that are not read, in one warning; those without a name and without a word are nothing. */
function checkUnread(
  header: Row,
  rows: readonly Row[],
  unread: readonly UnreadColumn[],
  file: string,
  isMixed: boolean,
): Problem[] {
  const isBlank = (index: number) => rows.every(({ cells }) => cells[index]?.text === '');
  const varies = (index: number) =>
    rows.some(({ cells }) => cells[index]?.text !== rows[0]?.cells[index]?.text);
  const columns = unread.filter(({ index, name }) => name !== '' || !isBlank(index));
  const [first] = columns;
  if (!first) return [];
  const { column } = cellAt(header.cells, first.index);
  const words = {
    isMixed,
    columns: columns.map(({ name, index }) => name || `column ${index + 1}`),
    varying: columns.filter(({ name, index }) => name !== '' && varies(index)).map(nameIn),
  };
  return [problem('unread-columns', { file, line: header.line, column }, words)];
}

function nameIn({ name }: UnreadColumn): string {
  return name;
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function cellAt(cells: readonly Cell[], index: number): Cell {
  return cells[index] ?? { text: '', column: 1 };
}
