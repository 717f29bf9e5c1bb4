/** A period runs forward: the one rule for money, work and elections. */
import type { Day } from '../days.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';

export interface Period {
  from?: Day | undefined;
  to?: Day | undefined;
}

/** @param place where its last day stands */
export function checkPeriod({ from, to }: Period, place: () => Place): Problem[] {
  if (from === undefined || to === undefined || to >= from) return [];
  return [problem('period-reversed', place(), { from, to })];
}
