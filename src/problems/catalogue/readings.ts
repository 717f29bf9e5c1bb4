/** Problems with the readings of a measure, in its CSV file. */
import { anyOf, quote } from '../words.ts';
import type { ProblemText } from './text.ts';

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
      'The first line of a CSV of readings names its columns: `date,value`, and `note` and `series` if wanted.',
    message: ({ header }: { header: string }) =>
      header === ''
        ? 'There are no readings in this file.'
        : `The first line names the columns ${quote(header)}.`,
    hint: () =>
      'The first line must be “date,value”, then “note” and “series” where they are used.',
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
    severity: 'error',
    blocks: true,
    about: 'The date of a reading is a day, year-month-day.',
    message: ({ value }: { value: string }) =>
      value === ''
        ? 'This reading has no date.'
        : `${quote(value)} is not a day, written year-month-day.`,
    hint: () => 'Write the day the reading is for as year-month-day, such as “2026-03-31”.',
  },
  'readings-value': {
    severity: 'error',
    blocks: true,
    about: 'The value of a reading is a plain number; an empty value is a gap.',
    message: ({ value }: { value: string }) => `${quote(value)} is not a number.`,
    hint: () =>
      'Write digits only. Leave the value empty where there is no reading, and say why in the note.',
  },
  'repeated-reading': {
    severity: 'error',
    blocks: true,
    about: 'A measure has two readings for the same day and series.',
    message: ({
      date,
      series,
      line,
    }: {
      date: string;
      series?: string | undefined;
      line: number;
    }) =>
      `There is a reading for ${anyOf([date])}${series ? ` in ${quote(series)}` : ''} on line ${line} already.`,
    hint: () => 'Keep one of the two.',
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
