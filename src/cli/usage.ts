/** Mistakes in how the command is called: one sentence, exit code 2. */
import { didYouMean, nearest, quote, sentences } from '../problems/words.ts';

export class UsageError extends Error {}

/** Refuses a value that is not among those that are known. */
export function checkKnown<Value extends string>(
  what: string,
  value: string,
  known: readonly Value[],
): Value {
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  const hint = didYouMean(nearest(value, known)) ?? `There are: ${known.join(', ')}.`;
  throw new UsageError(sentences(`There is no ${what} ${quote(value)}.`, hint));
}
