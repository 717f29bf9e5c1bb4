/** Keeps a file of many mistakes readable: the first of each kind, and how many more there are. */
import { type Problem, problem } from '../problems/problem.ts';

/** So many problems of one kind are told one by one in each file. */
const MANY = 20;

/** @param problems those of one file, in the order of its lines */
export function fewOfAKind(problems: readonly Problem[]): Problem[] {
  const kinds = new Map<Problem['id'], Problem[]>();
  for (const each of problems) {
    const same = kinds.get(each.id);
    if (same) same.push(each);
    else kinds.set(each.id, [each]);
  }
  return [...kinds.values()].flatMap((same) => {
    const [next, ...rest] = same.slice(MANY);
    if (!next) return same;
    const words = { id: next.id, more: rest.length + 1 };
    return [...same.slice(0, MANY), problem('more-of-the-same', next, words)];
  });
}
