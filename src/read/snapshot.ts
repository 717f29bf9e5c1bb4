/**
 * Tells whether what a site is made from changed while it was made. Files are read at different moments,
 * some of them twice, and somebody may be saving one or fetching many: such a site would be a mixture.
 */
import { join } from 'node:path';
import { byText } from '../order.ts';
import { findFiles } from './find-files.ts';
import { settingsFiles } from './read-settings.ts';
import { fileState } from './read-whole.ts';

/** The state of each file by its path from the root, with forward slashes. */
export type Snapshot = ReadonlyMap<string, string>;

export function takeSnapshot(root: string): Snapshot {
  const { markdown, csv, media } = findFiles(root);
  const states = new Map<string, string>();
  for (const file of [...settingsFiles, ...markdown, ...csv, ...media]) {
    const state = fileState(join(root, file));
    if (state !== undefined) states.set(file, state);
  }
  return states;
}

/** The files that have changed, come or gone since, in order. */
export function changedSince(before: Snapshot, root: string): string[] {
  const now = takeSnapshot(root);
  const all = new Set([...before.keys(), ...now.keys()]);
  return [...all].filter((file) => before.get(file) !== now.get(file)).sort(byText);
}
