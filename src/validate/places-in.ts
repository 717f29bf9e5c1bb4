/** From a place in a text, counted in characters, to its line and column. */
import { bisectRight } from 'd3-array';
import type { Place } from '../problems/problem.ts';

/** Finds lines by halving: a long table may hold a find in every row. */
export function placesIn(text: string, file: string): (index: number) => Place {
  let starts: number[] | undefined;
  return (index) => {
    starts ??= lineStarts(text);
    const line = bisectRight(starts, index);
    return { file, line, column: index - (starts[line - 1] ?? 0) + 1 };
  };
}

/** Where each line of a text begins. */
export function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map((end) => end.index + 1)];
}
