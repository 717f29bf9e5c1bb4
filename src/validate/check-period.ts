/** A period runs forward: the one rule for money, work, sprints, events and elections. */
import type { Day } from '../days.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';

export interface Period {
  from?: Day | undefined;
  to?: Day | undefined;
}

/**
 * @param place where its last day stands
 * @param first the field of its first day
 */
export function checkPeriod(
  { from, to }: Period,
  place: () => Place,
  first: 'from' | 'start' | 'date' = 'from',
): Problem[] {
  if (from === undefined || to === undefined || to >= from) return [];
  return [problem('period-reversed', place(), { from, to, first })];
}
