/** Problems with the facts of a mission: its days, targets, money, progress and meetings. */
import { quote } from '../words.ts';
import type { ProblemText } from './text.ts';

export const missionProblems = {
  'missing-outcome': {
    severity: 'error',
    about: 'A mission that is closed says what came of it.',
    message: () => 'This mission is closed, and does not say what came of it.',
    hint: () => 'Add “outcome: …” with what was achieved and what was not.',
  },
  'overdue-outcome': {
    severity: 'warning',
    about:
      'A mission 90 days past its deadline says what came of it, or gets a new deadline with a reason.',
    message: ({ by, days }: { by: string; days: number }) =>
      `The deadline of this mission, ${by}, passed ${days} days ago, and it does not say what came of it.`,
    hint: () => 'Add “outcome: …”, or a new “by:” with the reason under “changes:”.',
  },
  'delivered-without-evidence': {
    severity: 'warning',
    about: '“Delivered” needs evidence: a weeknote, case study, measure or paper that shows it.',
    message: ({ title }: { title: string }) =>
      `${quote(title)} is marked as delivered without evidence.`,
    hint: () => 'Add “evidence:” with the id of a weeknote or case study, or a web address.',
  },
  'deadline-before-start': {
    severity: 'error',
    about: 'The deadline of a mission lies before the day it was agreed.',
    message: ({ by, started }: { by: string; started: string }) =>
      `The deadline ${quote(by)} is before the day the mission started, ${quote(started)}.`,
    hint: () => 'Mend “by:” or “started:”.',
  },
  'target-before-baseline': {
    severity: 'error',
    about: 'A target is for a later day than the baseline it starts from.',
    message: ({ target, baseline }: { target: string; baseline: string }) =>
      `The target is for ${quote(target)}, and its baseline for ${quote(baseline)}: there is no time to get there.`,
    hint: () => 'Mend one of the two days; the baseline comes first.',
  },
  'target-is-limit': {
    severity: 'warning',
    about:
      'By the measure’s own `better`, the target is worse than the baseline. That is a limit to stay within, not an improvement, and the page treats it so.',
    message: ({ target, baseline, better }: LimitWords) =>
      `The target ${quote(target)} is worse than the baseline ${quote(baseline)}, for in this measure ${better} is better: it is a limit, not an improvement.`,
    hint: ({ better }: LimitWords) =>
      `If a limit is meant, all is well. If not, the two numbers or “better: ${better}” in the measure are the wrong way round.`,
  },
  'negative-amount': {
    severity: 'error',
    about: 'Funding is money that comes in, so its amount is never below zero.',
    message: ({ value, source }: { value: string; source: string }) =>
      `The amount ${quote(value)} from ${quote(source)} is below zero.`,
    hint: () => 'Write the amount without the minus; what is spent does not belong here.',
  },
  'overlapping-funding': {
    severity: 'warning',
    about:
      'Two lines of money with the same source and kind cover the same days, so a sum would count them twice.',
    message: ({ source, line }: { source: string; line: number }) =>
      `The money from ${quote(source)} is on line ${line} already for some of the same days, so a sum would count it twice.`,
    hint: () => 'Make it one line, mend the days, or name the two sources apart.',
  },
  'dated-in-future': {
    severity: 'warning',
    about:
      'A step of progress or a change is dated on a day that has not come. Both tell what has happened.',
    message: ({ title, date, what }: FutureWords) =>
      `${what === 'change' ? `The change of ${quote(title)}` : quote(title)} is dated ${quote(date)}, a day that has not come yet.`,
    hint: ({ what }: FutureWords) =>
      `Mend the date, or add the line when ${what === 'change' ? 'the change is made' : 'it has happened'}.`,
  },
  'meeting-past': {
    severity: 'warning',
    about: 'The next meeting of a board or committee is named, and it is over.',
    message: ({ body, next }: { body: string; next: string }) =>
      `The next meeting of ${quote(body)} is given as ${quote(next)}, which is past.`,
    hint: () => 'Write the day of the meeting after that, or take “next:” out until it is known.',
  },
} satisfies Record<string, ProblemText>;

interface LimitWords {
  target: string;
  baseline: string;
  better: 'higher' | 'lower';
}

interface FutureWords {
  title: string;
  date: string;
  what: 'progress' | 'change';
}
