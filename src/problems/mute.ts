/** Leaving out warnings and advice that the owner of a site has turned off in its settings. */
import { adviceIds, type Hint } from './advice.ts';
import { catalogue } from './catalogue.ts';
import type { Problem, ProblemId } from './problem.ts';

/** The problems that may be muted. An error may not: it would do harm unseen. */
export const mutable: ProblemId[] = Object.entries(catalogue)
  .filter(([, { severity }]) => severity === 'warning')
  // The keys of the catalogue are the ids.
  .map(([id]) => id as ProblemId);

/** Takes the muted ones out, and counts them, so that a report can say that there are some. */
export function muteProblems<Each extends Problem | Hint>(
  problems: readonly Each[],
  ids: readonly string[],
): { problems: Each[]; muted: number } {
  const canMute: readonly string[] = [...mutable, ...adviceIds];
  const left = problems.filter(({ id }) => !(ids.includes(id) && canMute.includes(id)));
  return { problems: left, muted: problems.length - left.length };
}
