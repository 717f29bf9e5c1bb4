/** Mistakes in how the command is called: one sentence, exit code 2. */
import { type Day, isDay } from '../days.ts';
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

/** Reads the day that an option is given. */
export function dayFrom(option: string, value: string): Day {
  if (isDay(value)) return value;
  throw new UsageError(
    `“${value}” is not a day. Write it as year-month-day: --${option} 2026-03-09.`,
  );
}

/** Reads a port. */
export function portFrom(value = '8080'): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535)
    throw new UsageError(`“${value}” is not a port.`);
  return Number(value);
}
