/** A CSV file (RFC 4180) → rows of cells, each with its place; or what keeps the rows from being told apart. */
import { CsvError, parse } from 'csv-parse/sync';
import { type Problem, problem } from '../problems/problem.ts';
import type { ReadingsFile } from '../read/read-content.ts';

/** One value, without the blanks around it. */
export interface Cell {
  text: string;
  column: number;
}

export interface Row {
  cells: Cell[];
  line: number;
}

interface CsvRecord {
  record: string[];
  info: { lines: number };
  raw: string;
}

/** Splits a file into rows. Empty ones, also those of commas alone, are passed over. */
export function splitRows({ file, text }: ReadingsFile): { rows: Row[]; problems: Problem[] } {
  try {
    const options = {
      bom: true,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
    };
    // With `info` and `raw` each record comes wrapped, which the package's types do not tell.
    const records = parse(text, options) as unknown as CsvRecord[];
    const rows = records.map(({ record, info, raw }) => {
      const lines = raw.replace(/^\n+|\n+$/g, '');
      // csv-parse counts to the last line of a record; a note may run over several.
      return { cells: placeCells(record, lines), line: info.lines - lines.split('\n').length + 1 };
    });
    return {
      rows: rows.filter(({ cells }) => cells.some((cell) => cell.text !== '')),
      problems: [],
    };
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
