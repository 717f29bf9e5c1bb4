/** A problem: one mistake in the content, as a value. Problems are collected, sorted and reported together. */

import { byText } from '../order.ts';
import { catalogue } from './catalogue.ts';

export type ProblemId = keyof typeof catalogue;
export type Severity = 'error' | 'warning';

/** A place in a file. The path is relative to the root, with forward slashes; line and column count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

export interface Problem extends Place {
  id: ProblemId;
  severity: Severity;
  /** What is wrong, in whole sentences, quoting the author's own word. */
  message: string;
  /** What to do next. */
  hint?: string;
  /** How many characters from the column on must not be shown, not even in a report. */
  secretLength?: number;
  /** Other places that have to do with it, such as the second of two entries with one address. */
  related?: Place[];
}

/** What a text of the catalogue is filled with; nothing, for a text that stands as it is. */
type Filling<Text> = Text extends (words: infer Words) => unknown
  ? unknown extends Words
    ? object
    : Words
  : object;

/** The words that fill a problem's texts: for each id those that its message and hint ask for. */
export type ProblemWords<Id extends ProblemId> = Filling<(typeof catalogue)[Id]['message']> &
  ((typeof catalogue)[Id] extends { hint: infer Hint } ? Filling<Hint> : object);

/** Makes a problem from its texts in the catalogue. */
export function problem<Id extends ProblemId>(
  id: Id,
  place: Place,
  words: ProblemWords<Id>,
  related: Place[] = [],
): Problem {
  const entry: {
    severity: Severity;
    message: (words: never) => string;
    hint?: (words: never) => string | undefined;
  } = catalogue[id];
  // The catalogue's functions differ in what they take; `Id` ties this one's words to it.
  const given = words as never;
  const hint = entry.hint?.(given);
  return {
    id,
    severity: entry.severity,
    file: place.file,
    line: place.line,
    column: place.column,
    message: entry.message(given),
    ...(hint ? { hint } : {}),
    ...(related.length > 0
      ? { related: related.map(({ file, line, column }) => ({ file, line, column })) }
      : {}),
  };
}

/** File, line, column, id: the order in which problems are shown, the same on every machine. */
export function sortProblems<Each extends Place & { id: string; message: string }>(
  problems: readonly Each[],
): Each[] {
  return [...problems].sort(
    (a, b) =>
      byText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      byText(a.id, b.id) ||
      byText(a.message, b.message),
  );
}
