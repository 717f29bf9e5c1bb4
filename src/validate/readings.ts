/** The CSV beside a measure → readings, or problems at their line and column. */
import { CsvError, parse } from 'csv-parse/sync';
import { isDay } from '../days.ts';
import { byText } from '../order.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';
import type { ReadingsFile } from '../read/read-content.ts';
import type { Reading } from '../relate/site.ts';

const columns = ['date', 'value', 'note', 'series'];

interface Cell {
  text: string;
  column: number;
}

/** Parses readings. A row with a mistake is left out of the result and reported. */
export function parseReadings(source: ReadingsFile): { readings: Reading[]; problems: Problem[] } {
  const { file } = source;
  const { rows, problems } = splitRows(source);
  const [header, ...records] = rows;
  const names = (header?.cells ?? []).map((cell) => cell.text);
  if (
    !names.every((name) => columns.includes(name)) ||
    !names.includes('date') ||
    !names.includes('value')
  ) {
    const place = { file, line: 1, column: 1 };
    if (problems.length === 0)
      problems.push(problem('readings-header', place, { header: names.join(',') }));
    return { readings: [], problems };
  }
  const readings: Reading[] = [];
  const seen = new Map<string, number>();
  for (const { cells, line } of records) {
    const place = { file, line, column: 1 };
    const found = readRow(cells, names, place);
    problems.push(...found.problems);
    if (!found.reading) continue;
    const { date, series } = found.reading;
    const key = `${date} ${series ?? ''}`;
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, line);
      readings.push(found.reading);
    } else {
      const other = { file, line: earlier, column: 1 };
      problems.push(problem('repeated-reading', place, { date, series, line: earlier }, [other]));
    }
  }
  readings.sort((a, b) => byText(a.date, b.date));
  return { readings, problems };
}

interface CsvRecord {
  record: string[];
  info: { lines: number };
  raw: string;
}

interface Row {
  cells: Cell[];
  line: number;
}

/** Splits the file into rows (RFC 4180), each with its line; a mark that is never closed is reported. */
function splitRows({ file, text }: ReadingsFile): { rows: Row[]; problems: Problem[] } {
  try {
    const options = { info: true, raw: true, relax_column_count: true, skip_empty_lines: true };
    // With `info` and `raw` each record comes wrapped, which the package's types do not tell.
    const records = parse(text, options) as unknown as CsvRecord[];
    const rows = records.map(({ record, info, raw }) => {
      const lines = raw.replace(/^\n+|\n+$/g, '');
      // csv-parse counts to the last line of a record; a note may run over several.
      return { cells: placeCells(record, lines), line: info.lines - lines.split('\n').length + 1 };
    });
    return { rows, problems: [] };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const isOpen = cause.code === 'CSV_QUOTE_NOT_CLOSED';
    const line = isOpen ? lineOfLastOpening(text) : Number(cause.lines ?? 1);
    const place = { file, line, column: 1 };
    return { rows: [], problems: [problem('readings-quotes', place, { isOpen })] };
  }
}

/** The line of the last quotation mark that opens a value: csv-parse tells the end of the file only. */
function lineOfLastOpening(text: string): number {
  const opening = [...text.matchAll(/"/g)].filter((_, index) => index % 2 === 0).at(-1);
  return text.slice(0, opening?.index ?? 0).split('\n').length;
}

/** The column at which each cell begins: csv-parse gives lines only. */
function placeCells(record: string[], raw: string): Cell[] {
  let from = 0;
  return record.map((value) => {
    const found = raw.indexOf(value, from);
    const column = (found === -1 ? from : found) + 1;
    from = column - 1 + value.length + 1;
    return { text: value.trim(), column };
  });
}

function readRow(
  cells: Cell[],
  names: string[],
  place: Place,
): { reading?: Reading; problems: Problem[] } {
  if (cells.length !== names.length) {
    return {
      problems: [problem('readings-columns', place, { found: cells.length, wanted: names.length })],
    };
  }
  const cell = (name: string): Cell => cells[names.indexOf(name)] ?? { text: '', column: 1 };
  const date = cell('date');
  const value = cell('value');
  const problems: Problem[] = [];
  if (!isDay(date.text)) {
    problems.push(
      problem('readings-date', { ...place, column: date.column }, { value: date.text }),
    );
  }
  if (!/^(-?\d+(\.\d+)?)?$/.test(value.text)) {
    problems.push(
      problem('readings-value', { ...place, column: value.column }, { value: value.text }),
    );
  }
  if (problems.length > 0) return { problems };
  const reading = {
    date: date.text,
    // A missing reading is a gap, never zero.
    value: value.text === '' ? undefined : Number(value.text),
    note: cell('note').text || undefined,
    series: cell('series').text || undefined,
  };
  return { reading, problems };
}
