/** Problems with sprints and events: their days, times and results. */
import { quote } from '../words.ts';
import type { ProblemText } from './text.ts';

export const sprintAndEventProblems = {
  'sprint-long': {
    severity: 'warning',
    about:
      'A mission sprint is limited in time: a few people are freed for some weeks, and the limit is what makes them choose. More than twelve weeks is worth a second look.',
    message: ({ weeks, isOpen }: { weeks: number; isOpen: boolean }) =>
      isOpen
        ? `This sprint has no last day, and is in week ${weeks}.`
        : `This sprint takes ${weeks} weeks, and a sprint is limited in time.`,
    hint: ({ isOpen }: { weeks: number; isOpen: boolean }) =>
      isOpen
        ? 'Add “end: …” once the day is known; twelve weeks are long for one problem.'
        : 'If that is meant, all is well. If not, cut the problem smaller, or write two sprints of up to twelve weeks.',
  },
  'sprint-without-results': {
    severity: 'warning',
    about:
      'A sprint that ended more than 30 days ago says what came of it, and that may be that it did not work.',
    message: ({ end, days }: { end: string; days: number }) =>
      `This sprint ended on ${end}, ${days} days ago, and does not say what came of it.`,
    hint: () => 'Add “results:” with a line for each; what did not work counts as a result.',
  },
  'times-reversed': {
    severity: 'error',
    about: 'An event of one day ends before it begins.',
    message: ({ time, until }: { time: string; until: string }) =>
      `This event ends at ${quote(until)}, before it begins at ${quote(time)}.`,
    hint: () =>
      'Mend “time:” or “until:”; where it goes on past midnight, add the next day as “end:”.',
  },
} satisfies Record<string, ProblemText>;
