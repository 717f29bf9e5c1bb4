/** A kind word about the statement of a mission: advice, each with its reason, that a site may mute. */
import { allOf, quote } from '../words.ts';
import type { ProblemText } from './text.ts';

export const statementProblems = {
  'statement-names-nobody': {
    severity: 'warning',
    about:
      'The statement of a mission names no people and no place, so it could be that of any organisation. Advice for statements in English, which `mute` turns off.',
    message: () =>
      'This statement names no people and no place, so it could be that of any organisation.',
    hint: () => 'Say whose life or which place will be different.',
  },
  'statement-is-activity': {
    severity: 'warning',
    about:
      'The statement of a mission says what an organisation does, not what will be different when it has worked. Advice for statements in English, which `mute` turns off.',
    message: ({ value }: { value: string }) =>
      `${quote(value)} tells what will be done, not what will be different when it has worked.`,
    hint: () =>
      'Say here what will be true one day, and for whom; the way there has its place in the text below.',
  },
  'statement-stock-phrase': {
    severity: 'warning',
    about:
      'The statement of a mission holds a phrase that stands in many, such as “world-class” or “committed to”, and tells readers nothing about this one. Advice for statements in English, which `mute` turns off.',
    message: ({ values }: { values: string[] }) =>
      `${allOf(values)} could stand in anybody’s statement, so ${values.length > 1 ? 'they tell' : 'it tells'} readers little about this mission.`,
    hint: () => 'Say in plain words what somebody here would notice.',
  },
  'statement-no-date': {
    severity: 'warning',
    about:
      'A mission has a deadline neither in `by` nor in its statement, so nobody can tell when to ask what came of it. Advice for statements in English, which `mute` turns off.',
    message: () =>
      'This mission names no day by which it will be true, so nobody can tell when to ask what came of it.',
    hint: () => 'Add “by: …” with the day, such as “2032-03-31”, even if it is an honest guess.',
  },
  'statement-long': {
    severity: 'warning',
    about:
      'The statement of a mission has several sentences or more than 40 words. A promise that people can repeat is one plain sentence. Advice for statements in English, which `mute` turns off.',
    message: ({ words, sentences }: { words: number; sentences: number }) =>
      `This statement has ${sentences > 1 ? `${sentences} sentences` : `${words} words`}; one plain sentence is a promise that people can remember and repeat.`,
    hint: () => 'Keep the promise here, in 40 words at most, and move the rest to the text below.',
  },
} satisfies Record<string, ProblemText>;
