/** Advice on the words of a page: never an error nor a warning, and told only where it is asked for. */
import { anyOf, quote } from '../words.ts';
import type { ProblemText } from './text.ts';

/** A text of advice has no severity: it is always advice. */
type AdviceText = Omit<Required<ProblemText>, 'severity' | 'blocks'>;

interface WordAdvice {
  value: string;
  /** How often it stands in the file. */
  times: number;
  /** Other words, separated by commas, or a sentence that says what to do. */
  instead: string;
}

const often = (times: number) => (times > 1 ? ` It is here ${times} times.` : '');

const instead = ({ instead: words }: WordAdvice) =>
  words.endsWith('.') ? words : `Try ${anyOf(words.split(', '))}.`;

export const adviceTexts = {
  'advice-hard-to-read': {
    about:
      'A sentence of 40 words or more, or one of 30 that most formulas of readability find hard for adults.',
    message: ({ words, isHeavy }: { words: number; isHeavy: boolean }) =>
      `This sentence has ${words} words${isHeavy ? ', many of them long' : ''}.`,
    hint: () => 'Make two of it, or a list: many readers lose the thread after about 25.',
  },
  'advice-simpler-word': {
    about: 'There is a shorter or more usual word for the same.',
    message: ({ value, times }: WordAdvice) =>
      `${quote(value)} can be said more simply.${often(times)}`,
    hint: instead,
  },
  'advice-jargon': {
    about: 'A word that means little to people outside the organisation.',
    message: ({ value, times }: WordAdvice) =>
      `${quote(value)} means little to readers from outside.${often(times)}`,
    hint: instead,
  },
  'advice-inclusive': {
    about: 'A word that leaves people out, or that those whom it is about do not use.',
    message: ({ value, times }: WordAdvice) =>
      `${quote(value)} may leave out or hurt those it is about.${often(times)}`,
    hint: instead,
  },
} satisfies Record<string, AdviceText>;
