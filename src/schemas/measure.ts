/** A measure: what is counted, by whom and how; its readings stand in a CSV file of the same name. */
import type { z } from 'zod';
import { everyKind } from './every-kind.ts';
import { choice, count, group, number, optional, required, text, webAddress } from './fields.ts';

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
