/** Rules for one event: its days and its times run forward. */
import { type Problem, problem } from '../problems/problem.ts';
import type { Event } from '../relate/site.ts';
import { checkPeriod } from './check-period.ts';

export function checkEvent({ fields, locate }: Event): Problem[] {
  const { date, end, time, until } = fields;
  const problems = checkPeriod({ from: date, to: end }, () => locate(['end']), 'date');
  // Over several days it may well end at an earlier hour than it began.
  const isOneDay = end === undefined || end === date;
  if (isOneDay && time !== undefined && until !== undefined && until < time) {
    problems.push(problem('times-reversed', locate(['until']), { time, until }));
  }
  return problems;
}
