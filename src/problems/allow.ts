/** Lowering problems that an owner has decided to live with. */
import type { Problem } from './problem.ts';

/** Turns the named problems into warnings. Their places and words stay. */
export function allowProblems(problems: readonly Problem[], allowed: readonly string[]): Problem[] {
  if (allowed.length === 0) return [...problems];
  return problems.map((each) =>
    allowed.includes(each.id) ? { ...each, severity: 'warning' } : each,
  );
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
