/** Lowering problems that an owner has decided to live with. */

import type { ProblemText } from './catalogue/text.ts';
import { catalogue } from './catalogue.ts';
import type { Problem, ProblemId } from './problem.ts';

/** The problems that may be allowed: those with which an entry can still be published whole. */
export const allowable: ProblemId[] = Object.entries<ProblemText>(catalogue)
  .filter(([, { blocks }]) => !blocks)
  // The keys of the catalogue are the ids.
  .map(([id]) => id as ProblemId);

/** Turns the named problems into warnings, where they may be. Their places and words stay. */
export function allowProblems(problems: readonly Problem[], allowed: readonly string[]): Problem[] {
  return problems.map((each) =>
    allowed.includes(each.id) && allowable.includes(each.id)
      ? { ...each, severity: 'warning' }
      : each,
  );
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
