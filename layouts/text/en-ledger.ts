/** The English words about what a mission changed; part of the catalogue in `en.ts`. */
import { counted } from './english.ts';

/** Words about the ledger of a mission. */
export const ledgerWords = {
  title: 'What we have changed',
  titleOf: (mission: string) => `What has changed in “${mission}”`,
  intro:
    'Every altered wording, date, state and target of this mission: those the team wrote down, and those found in the history of its file.',
  /** The heading of one change, by field; `measure` is the name of a measure. */
  changed: {
    statement: () => 'The promise was reworded',
    by: () => 'The deadline was moved',
    status: () => 'The state was changed',
    baseline: (measure: string) => `The starting point was changed: ${measure}`,
    target: (measure: string) => `The target was changed: ${measure}`,
    targets: () => 'The targets were changed',
    title: () => 'The name was changed',
    lead: () => 'The lead team was changed',
    other: (field: string) => `Changed: ${field}`,
  },
  added: {
    by: () => 'A deadline was set',
    baseline: (measure: string) => `A starting point was set: ${measure}`,
    target: (measure: string) => `A target was set: ${measure}`,
  },
  removed: {
    by: () => 'The deadline was taken away',
    baseline: (measure: string) => `The starting point was taken away: ${measure}`,
    target: (measure: string) => `The target was taken away: ${measure}`,
  },
  before: 'Before',
  since: 'Since',
  reason: 'Why',
  noReason: 'No reason given',
  nothing: 'nothing',
  /** A target or starting point: "10% by 31 March 2032". */
  target: (amount: string, day: string) => `${amount} by ${day}`,
  baseline: (amount: string, day: string) => `${amount} on ${day}`,
  uncommitted: 'Published, but not in the history of the file yet.',
  withheld: 'The two versions are not shown.',
  none: 'Nothing has been changed since this mission was published.',
  noneWritten: 'Nobody has written down a change.',
  checked:
    'Checked against the history of the file: a change is shown here even when nobody wrote it down.',
  noHistory: {
    'no-git':
      'The history of this file is not available, so only what the team wrote down is shown.',
    shallow:
      'The history of this file is not available where this site was built (only the newest part of it was fetched), so only what the team wrote down is shown.',
    unreadable:
      'The history of this file could not be read, so only what the team wrote down is shown.',
    uncommitted: 'This file has no history yet, so only what the team wrote down is shown.',
  },
  all: (n: number) => `All ${counted(n, 'change', 'changes')}`,
};
