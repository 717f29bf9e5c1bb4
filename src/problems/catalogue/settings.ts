/** Problems with the settings of a site that name something that is not there. */
import { didYouMean, quote } from '../words.ts';
import type { ProblemText } from './text.ts';

export const settingsProblems = {
  'unknown-label': {
    severity: 'error',
    about: 'A label in the settings names something that the toolkit does not have.',
    message: ({ id }: { id: string }) => `Nothing in the toolkit has the id ${quote(id)}.`,
    hint: ({ nearest }: { id: string; nearest?: string | undefined }) =>
      didYouMean(nearest) ?? 'The ids are in _data/toolkit.yml.',
  },
  'repeated-term': {
    severity: 'error',
    about:
      'A word stands twice in the glossary, as a term or as another form of one. Capitals make no difference.',
    message: ({ term, line }: { term: string; line: number }) =>
      `The word ${quote(term)} is in the glossary already, on line ${line}.`,
    hint: () => 'Put what it means in one place, and take it out of the other.',
  },
  'unknown-muted': {
    severity: 'error',
    about:
      'The list `mute` in the settings names a warning, or a sort of advice, that Plainsight does not know.',
    message: ({ id }: { id: string }) =>
      `There is no warning ${quote(id)}, so there is nothing to mute.`,
    hint: ({ nearest }: { id: string; nearest?: string | undefined }) =>
      didYouMean(nearest) ?? 'Write the word that stands after “warning” in a report.',
  },
  'muted-error': {
    severity: 'error',
    about:
      'The list `mute` in the settings names an error. Only warnings can be muted: an error would do harm to the site unseen.',
    message: ({ id }: { id: string; canAllow: boolean }) =>
      `${quote(id)} is an error, and only warnings can be muted.`,
    hint: ({ id, canAllow }: { id: string; canAllow: boolean }) =>
      canAllow
        ? `Take it out here. “--allow ${id}” turns it into a warning for one run.`
        : 'Take it out here, and mend what it tells you.',
  },
} satisfies Record<string, ProblemText>;
