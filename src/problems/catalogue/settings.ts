/** Problems with the settings of a site that name something that is not there. */
import { didYouMean, quote } from '../words.ts';
import type { ProblemText } from './text.ts';

interface ClaimWords {
  claim: string;
  why: 'no-audit' | 'problems' | 'broken';
  /** How many rules the last test found broken. */
  broken?: number;
}

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
  'accessibility-claim': {
    severity: 'error',
    about:
      'The settings claim more about accessibility than anybody has found out. Automatic tests find only some kinds of problem, so only a test by people can say how far a site meets the guidelines.',
    message: ({ claim, why, broken = 0 }: ClaimWords) =>
      ({
        'no-audit': `${quote(claim)} says how far the site is accessible, and nobody is named who found out.`,
        problems: `${quote(claim)} says that everything is accessible, and “problems” lists what is not.`,
        broken: `${quote(claim)} says that everything is accessible, and the last test found broken rules: ${broken}.`,
      })[why],
    hint: ({ why }: ClaimWords) =>
      why === 'no-audit'
        ? 'Name who tested the site and when, under “audit”, or leave “compliance” out: the statement then says that nobody has found out.'
        : 'Write “partial”, or mend what is wrong and test again: plainsight accessibility.',
  },
} satisfies Record<string, ProblemText>;
