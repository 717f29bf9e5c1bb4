/** What became of an import: every file found, with its outcome, and totals that add up. */
import type { Day } from '../days.ts';
import type { Change } from './changes.ts';

export type Outcome = 'kept' | 'changed' | 'left-out';

/** What became of one file. */
export interface FileReport {
  /** Its path in the source folder. */
  source: string;
  outcome: Outcome;
  /** The file it became, from the root of the new site. */
  target?: string;
  /** Why it was left out, in words that many files can share. */
  reason?: string;
  /** What was altered, or the particulars of why it was left out. */
  notes: string[];
}

/** What was made besides the files themselves: paths from the root of the new site. */
export interface Created {
  people: string[];
  partners: string[];
  teams: string[];
  missions: string[];
  settings: string[];
  pictures: string[];
}

export interface ImportReport {
  /** The day of the import. */
  on: Day;
  /** True when nothing was written. */
  dryRun: boolean;
  found: number;
  kept: number;
  changed: number;
  leftOut: number;
  files: FileReport[];
  created: Created;
  /** Entries that the map asks for and that were there already. */
  skippedExisting: string[];
  /** How many files have each kind of change, most frequent first. */
  changes: { what: string; files: number }[];
  /** Tags and fields that were left behind, with the number of files. */
  tagsLeft: Record<string, number>;
  fieldsLeft: Record<string, number>;
  /** Titles that several entries have. */
  sharedTitles: { title: string; files: string[] }[];
  /** What stood in the way; when there is any, nothing was written. */
  problems: string[];
}

/** One file at the end of its way, for the report. */
export interface Finished {
  source: string;
  target?: string | undefined;
  leftOut?: string;
  detail?: string | undefined;
  changes: readonly Change[];
}

/** The outcome of one file. */
export function reportFile({ source, target, leftOut, detail, changes }: Finished): FileReport {
  if (leftOut !== undefined) {
    return {
      source,
      outcome: 'left-out',
      reason: leftOut,
      notes: detail === undefined ? [] : [detail],
    };
  }
  const notes = [...new Set(changes.map(({ text }) => text))];
  return {
    source,
    outcome: notes.length > 0 ? 'changed' : 'kept',
    ...(target === undefined ? {} : { target }),
    notes,
  };
}

/** Counts in how many of several lists each word stands; most frequent first, then by name. */
export function tally(lists: Iterable<Iterable<string>>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const word of new Set(list)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Object.fromEntries(
    [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : a > b ? 1 : 0)),
  );
}
