/** A measure: what is counted, by whom and how; its readings stand in a CSV file of the same name. */
import type { z } from 'zod';
import { everyKind } from './every-kind.ts';
import {
  choice,
  count,
  group,
  list,
  number,
  optional,
  required,
  text,
  webAddress,
} from './fields.ts';

/** The last month and day of years that are written as two; `validate/check-measures.ts` checks it. */
const yearEnd = () =>
  text().meta({
    form: 'a month and day, 03-31',
    editor: { type: 'string', pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' },
  });

export const measureSchema = group({
  ...everyKind,
  unit: required(text(), 'The unit: `%`, `people`, `hours` …'),
  better: required(choice(['higher', 'lower']), 'Whether a higher or a lower number is better.'),
  source: required(
    group({
      name: required(text(), 'Who publishes the numbers.'),
      url: optional(webAddress(), 'Where.'),
      licence: optional(text(), 'Under which licence.'),
    }),
    'Where the readings come from.',
  ),
  method: optional(text(), 'How the number is made.'),
  frequency: optional(
    choice(['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'irregular']),
    'How often there is a new reading.',
  ),
  yearEnds: optional(
    yearEnd(),
    'The last month and day of the years in the readings that are written as two, such as `2019/20`: `03-31`. A plain `2019` is always the calendar year.',
  ),
  series: optional(
    list(text()),
    'The columns of the readings whose values name a series, such as `[Sex, Age]`. Rows in which they are empty are the main series. Left out, it is the column `series`.',
  ),
  margin: optional(
    number(),
    'How far the number may move by chance, in its unit: a smaller change counts as level.',
  ),
  staleAfter: optional(
    count(),
    'After how many days without a reading the page says it is out of date.',
  ),
});

export type MeasureFields = z.output<typeof measureSchema>;
