/**
 * What is left over in the fields of a file: addresses as they were pasted, and names of files for
 * descriptions. Bodies are looked at by `checkProse`.
 */
import { type Problem, problem } from '../problems/problem.ts';
import type { Source } from '../read/read-content.ts';
import { checkAddress } from './check-links.ts';
import { describesNothing } from './describes-nothing.ts';

export function checkLeftOvers({ fields, locate }: Source): Problem[] {
  const problems: Problem[] = [];
  walk(fields, [], (value, path) => {
    // The place is looked up only where there is something to tell: it costs another parse.
    if (/^https?:\/\//i.test(value) && checkAddress(value, nowhere).length > 0) {
      problems.push(...checkAddress(value, locate(path)));
    }
    if (/^(?:image|picture|logo)Alt$/.test(String(path.at(-1))) && describesNothing(value)) {
      problems.push(problem('alt-is-file-name', locate(path), { value }));
    }
  });
  return problems;
}

const nowhere = { file: '', line: 1, column: 1 };

/** Every text in a map or list, with its path. What is nested deeper than fields can be is refused elsewhere. */
function walk(
  value: unknown,
  path: readonly PropertyKey[],
  visit: (text: string, path: readonly PropertyKey[]) => void,
): void {
  if (typeof value === 'string') visit(value, path);
  else if (path.length < 8 && typeof value === 'object' && value !== null) {
    const isList = Array.isArray(value);
    for (const [key, each] of Object.entries(value)) {
      walk(each, [...path, isList ? Number(key) : key], visit);
    }
  }
}
