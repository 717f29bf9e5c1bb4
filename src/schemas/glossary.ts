/** `_data/glossary.yml`: the words that a site explains. */
import type { z } from 'zod';
import { group, list, optional, required, text } from './fields.ts';

export const glossarySchema = list(
  group({
    term: required(text(), 'The word, as it stands in the middle of a sentence.'),
    means: required(text(), 'What it means, in one or two plain sentences.'),
    also: optional(
      list(text()),
      'Other forms and names of the same: plurals, short forms, the word in another language.',
    ),
  }),
);

export type Glossary = z.output<typeof glossarySchema>;
