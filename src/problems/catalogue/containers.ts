/** Problems with the blocks that authors set apart with a line of three colons. */
import { anyOf, didYouMean, nearest, quote, sentences } from '../words.ts';
import type { ProblemText } from './text.ts';

export const containerProblems = {
  'unknown-container': {
    severity: 'warning',
    about:
      'A line begins with three colons, but no container has that name; readers see it as it stands.',
    message: ({ value }: { value: string }) =>
      value === ':::'
        ? 'These colons close nothing, and readers will see them.'
        : `There is no container ${quote(value)}; readers will see the colons.`,
    hint: ({ value, choices = [] }: { value: string; choices?: readonly string[] }) =>
      sentences(didYouMean(nearest(value, choices)), `After ::: comes ${anyOf(choices)}.`),
  },
  'unclosed-container': {
    severity: 'error',
    about: 'A container is not closed, so that everything after it would stand in it.',
    message: ({ value }: { value: string }) => `The ${quote(value)} that begins here has no end.`,
    hint: () =>
      'Write ::: on a line of its own where it ends. One that holds another begins and ends with ::::.',
  },
  'container-without-words': {
    severity: 'error',
    about: 'A `details` says in its first line what is behind it, and a `stat` says the number.',
    message: ({ value }: { value: string }) =>
      value === 'stat'
        ? `The ${quote(value)} has no number.`
        : `The ${quote(value)} does not say what is behind it.`,
    hint: ({ value }: { value: string }) =>
      value === 'stat'
        ? 'Write it after the name, as in “::: stat 400 homes”.'
        : 'Write it after the name, as in “::: details How we counted”.',
  },
  'gallery-of-words': {
    severity: 'warning',
    about: 'A `gallery` holds pictures, one on a line, each with its description and its caption.',
    message: ({ value }: { value: string }) =>
      value === ''
        ? 'There is no picture in this gallery.'
        : `${quote(value)} is no picture of this gallery; readers see it above them.`,
    hint: () =>
      'Write pictures only, one on a line: ![What it shows](picture.jpg "The caption"). The words after “gallery” are the caption of all.',
  },
} satisfies Record<string, ProblemText>;
