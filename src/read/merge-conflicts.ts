/** What git writes between two versions of a file, left over in it. */
import { type Problem, problem } from '../problems/problem.ts';

/**
 * The first marker of an unfinished merge; where that was taken out by hand, the first of the later ones.
 * @param bodyLine markers of the first sort above this line are reported with the fields
 */
export function mergeConflicts(text: string, file: string, bodyLine: number): Problem[] {
  const start = lineOf(/^<{7} /m, text);
  if (start > 0) {
    return start < bodyLine
      ? []
      : [problem('merge-conflict', { file, line: start, column: 1 }, {})];
  }
  const end = lineOf(/^(?:>{7} \S|\|{7} \S)/m, text);
  return end > 0
    ? [problem('merge-conflict', { file, line: end, column: 1 }, { isEnd: true })]
    : [];
}

/** The line of the first match, from 1; 0 where there is none. */
function lineOf(marker: RegExp, text: string): number {
  const found = marker.exec(text);
  return found ? text.slice(0, found.index).split('\n').length : 0;
}
