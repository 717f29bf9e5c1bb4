/** Problems with the readings of a measure, in its CSV file. */
import { allOf, didYouMean, quote, sentences } from '../words.ts';
import type { ProblemText } from './text.ts';

/** One of several readings for the same day and series. */
interface Repeated {
  /** The day or period in the author's words. */
  name: string;
  /** Its value as it stands in the file. */
  written: string;
  line: number;
}

/** What is wrong with rows of which the first have been told one by one. */
const manyRows: Record<string, { one: string; several: string }> = {
  'readings-columns': {
    one: 'row has more or fewer values than there are columns',
    several: 'rows have more or fewer values than there are columns',
  },
  'readings-date': {
    one: 'row has a date that cannot be read, and is not used',
    several: 'rows have dates that cannot be read, and are not used',
  },
  'readings-value': {
    one: 'row has a value that is not a number, and counts as a gap',
    several: 'rows have values that are not numbers, and count as gaps',
  },
  'repeated-reading': {
    one: 'date stands in several rows',
    several: 'dates stand in several rows',
  },
  'reading-in-future': {
    one: 'row has a date after today, and is not used yet',
    several: 'rows have dates after today, and are not used yet',
  },
};

export const readingProblems = {
  'missing-readings': {
    severity: 'warning',
    about: 'A measure has no CSV file of readings beside it.',
    message: ({ file }: { file: string }) =>
      `This measure has no readings: there is no file ${quote(file)}.`,
    hint: () => 'Put a CSV file of the same name beside it, with the header “date,value,note”.',
  },
  'readings-header': {
    severity: 'error',
    blocks: true,
    about:
      'The first line of a CSV of readings names its columns, each once: `date` (or `Year`) and `value`, and `note` and `series` if wanted. Capitals do not matter.',
    message: ({ header, twice }: { header: string; twice: string | undefined }) => {
      if (header === '') return 'There are no readings in this file.';
      return twice === undefined
        ? `The first line names the columns ${quote(header)}.`
        : `There are two columns with the name ${quote(twice)}.`;
    },
    hint: ({ header, twice }: { header: string; twice: string | undefined }) => {
      if (twice !== undefined) return 'Give one of them another name.';
      return /[;\t]/.test(header) && !header.includes(',')
        ? 'Save the file with commas between the columns, and begin with the line “date,value”.'
        : 'The first line must be “date,value”, then “note” and “series” where they are used.';
    },
  },
  'readings-columns': {
    severity: 'error',
    blocks: true,
    about: 'A row of readings has more or fewer values than there are columns.',
    message: ({ found, wanted }: { found: number; wanted: number }) =>
      `This row has ${found === 1 ? 'one value' : `${found} values`} where there are ${wanted} columns.`,
    hint: ({ found, wanted }: { found: number; wanted: number }) =>
      found > wanted
        ? 'Put a note that has a comma in it in double quotes.'
        : 'Write a comma for every column, also where its value is empty.',
  },
  'readings-quotes': {
    severity: 'error',
    blocks: true,
    about:
      'A quotation mark in a CSV file is never closed, or stands inside a value, so the rows cannot be told apart.',
    message: ({ isOpen }: { isOpen: boolean }) =>
      isOpen
        ? 'A quotation mark is opened here and never closed.'
        : 'There is a quotation mark inside a value here.',
    hint: () => 'Put quotation marks round a whole value, and double those inside it.',
  },
  'readings-date': {
    severity: 'warning',
    about:
      'The date of a reading is a day, `2026-03-31`, a month, `2026-03`, a quarter, `2026 Q1`, or a year, `2026`, which count at their last day. A row with anything else is not used.',
    message: ({ value }: { value: string }) =>
      value === ''
        ? 'This reading has no date. The row is not used.'
        : `${quote(value)} is not a date that can be read. This row is not used.`,
    hint: () =>
      'Write a day, month, quarter or year as “2026-03-31”, “2026-03”, “2026 Q1” or “2026”. For any other period, write its last day.',
  },
  'year-without-end': {
    severity: 'warning',
    about:
      'A year that is written as two, `2019/20`, may end in March, July or August. Its readings are used once the field `yearEnds` of the measure says when.',
    message: ({ value, rows }: { value: string; rows: number }) =>
      `This measure does not say on which day a year such as ${quote(value)} ends. ${
        rows === 1 ? 'This row is not used.' : `${rows} rows of this file are not used.`
      }`,
    hint: () =>
      'If its years end on 31 March, add the line “yearEnds: 03-31” to the fields of the measure.',
  },
  'month-or-year': {
    severity: 'warning',
    about:
      'A date such as `2010-11` can be the month of November 2010 or the year 2010/11, and `2003-05` a month or three years, and the other dates of the file do not tell which.',
    message: ({ value, rows }: { value: string; rows: number }) =>
      `${quote(value)} can be a month, or years. ${
        rows === 1
          ? 'This row is not used.'
          : `${rows} rows of this file have such a date and are not used.`
      }`,
    hint: () =>
      'Write a month as its last day, such as “2010-11-30”, a year as “2010/11”, and several years as their last day.',
  },
  'reading-in-future': {
    severity: 'warning',
    about:
      'A reading is for a day after today, or for a period that is not over. It is used from that day on.',
    message: ({ value, date }: { value: string; date: string }) =>
      `${value === date ? `${quote(value)} is` : `${quote(value)} ends on ${date}, which is`} after today. This row is not used yet.`,
    hint: () => 'Correct the date if it is wrong; if it is right, there is nothing to do.',
  },
  'readings-value': {
    severity: 'warning',
    about:
      'The value of a reading is a plain number. An empty value is a gap, and so is anything else; it never counts as zero.',
    message: ({ value }: { value: string }) =>
      `${quote(value)} is not a number. This reading counts as a gap.`,
    hint: ({ value }: { value: string }) =>
      /^\u2212[\d.]+$/.test(value)
        ? `Write the minus sign as a hyphen, “${value.replace('\u2212', '-')}”.`
        : 'Write digits only, with a point before decimals: “1200”, “12.5”. Where there is no reading leave the value empty, and say why in the note.',
  },
  'repeated-reading': {
    severity: 'warning',
    about:
      'A measure has several readings for the same day and series. With the same value they count once; with different ones none is used.',
    message: ({
      date,
      series,
      readings,
      isSame,
    }: {
      date: string;
      series: string | undefined;
      readings: Repeated[];
      isSame: boolean;
    }) => {
      const names = [...new Set(readings.map(({ name }) => name))];
      const where = series ? ` in ${quote(series)}` : '';
      const has = names.length === 1 ? 'has' : `end on the same day, ${date}, with`;
      const rows = readings.map(({ written, line }) =>
        isSame ? `${line}` : `${written === '' ? 'none' : quote(written)} on line ${line}`,
      );
      const what = isSame
        ? `the same value on lines ${listOf(rows)}. It counts once.`
        : `different values: ${listOf(rows)}. ${readings.length === 2 ? 'Neither' : 'None of them'} is used.`;
      return `${allOf(names)}${where} ${has} ${what}`;
    },
    hint: ({ readings }: { readings: Repeated[] }) =>
      `Keep one of ${readings.length === 2 ? 'the two' : 'them'}.`,
  },
  'unread-columns': {
    severity: 'warning',
    about:
      'A CSV of readings has columns that are not read: not `date`, `value`, `note` or `series`, and not named in the field `series` of the measure.',
    message: ({ columns }: { columns: string[] }) =>
      columns.length === 1
        ? `The column ${allOf(columns)} is not read.`
        : `The columns ${allOf(columns)} are not read.`,
    hint: ({
      columns,
      varying,
      isMixed,
    }: {
      columns: string[];
      varying: string[];
      isMixed: boolean;
    }) => {
      // The problem of the mixed rows says which of the columns tell them apart.
      if (isMixed) return undefined;
      const [example] = varying;
      if (example !== undefined) {
        return `If the readings are for different things, name the column that says so in the fields of the measure: “series: [${asYaml(example)}]”.`;
      }
      return columns.length === 1
        ? 'It says the same in every row, so nothing needs to be done.'
        : 'Each says the same in every row, so nothing needs to be done.';
    },
  },
  'mixed-readings': {
    severity: 'warning',
    about:
      'Rows have the same date and differ only in columns that are not read, so it cannot be told which of them is meant. None of them is used until the field `series` of the measure names the columns.',
    message: ({ dates, date, lines }: { dates: number; date: string; lines: number[] }) =>
      `${dates === 1 ? 'One date stands' : `${dates} dates stand`} in several rows, and what tells the rows apart is in columns that are not read: ${quote(date)} is on lines ${listOf(lines.map(String))}. None of these rows is used.`,
    hint: ({ read, columns }: { read: string[]; columns: string[] }) =>
      columns.length === 0
        ? 'Give the column that tells them apart a name, and name it in the field “series” of the measure.'
        : `To show them as series, write in the fields of the measure “series: [${[...read, ...columns].map(asYaml).join(', ')}]”; to show one of them, keep only its rows.`,
  },
  'unknown-series-column': {
    severity: 'error',
    about:
      'The field `series` of a measure names a column that its CSV file does not have, or that holds the dates or values.',
    message: ({ value }: { value: string }) =>
      `The readings of this measure have no column ${quote(value)} to name a series.`,
    hint: ({ known, nearest }: { known: string[]; nearest: string | undefined }) =>
      known.length === 0
        ? 'Take the field “series” out.'
        : sentences(didYouMean(nearest), `The columns that can are ${allOf(known)}.`),
  },
  'invalid-year-end': {
    severity: 'error',
    about:
      'The field `yearEnds` of a measure is the month and day on which its years end, such as `03-31`.',
    message: ({ value }: { value: string }) =>
      value === '12-31'
        ? 'A year that ends on 31 December is never written as two.'
        : `${quote(value)} is not a day of the year, written month-day.`,
    hint: ({ value }: { value: string }) =>
      value === '12-31'
        ? 'Take the field out: a year such as “2019” is the calendar year without it.'
        : 'Write the last day of a year as month and day: “03-31” for 31 March, “07-31” for 31 July.',
  },
  'year-end-not-used': {
    severity: 'warning',
    about:
      'A measure says when its years end, but no year in its readings is written as two. A plain `2019` is always the calendar year.',
    message: ({ file }: { file: string }) =>
      `No year in ${quote(file)} is written as two, so this changes nothing.`,
    hint: () =>
      'A year such as “2019” is the calendar year. Write “2019/20” where the year to that day in 2020 is meant, or take the field out.',
  },
  'more-of-the-same': {
    severity: 'warning',
    about: 'A file has more problems of one kind than are shown one by one.',
    message: ({ id, more }: { id: string; more: number }) => {
      const { one, several } = manyRows[id] ?? { one: 'problem', several: 'problems' };
      return more === 1
        ? `One more ${one}, as in the 20 problems above.`
        : `${more} more ${several}, as in the 20 problems above.`;
    },
    hint: () => 'Mend what is shown and check again to see the rest.',
  },
  'stray-readings': {
    severity: 'error',
    about: 'A CSV file stands beside no measure of its name, so its numbers would never be shown.',
    message: ({ name }: { name: string }) =>
      `There is no measure for the readings in ${quote(name)}.`,
    hint: ({ nearest }: { name: string; nearest?: string | undefined }) =>
      nearest === undefined
        ? 'Write the measure in a Markdown file of the same name beside it.'
        : `Did you mean “${nearest}.csv”?`,
  },
} satisfies Record<string, ProblemText>;

/** “a, b and c”, shortened where there are many. */
function listOf(items: readonly string[]): string {
  const shown = items.length > 5 ? [...items.slice(0, 4), `${items.length - 4} more`] : items;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** A name as it may stand in a YAML list. */
function asYaml(name: string): string {
  return /^[\p{L}\d][\p{L}\d ()/&.£%-]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
