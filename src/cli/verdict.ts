/**
 * What `check` finds in a site, kept for as long as nothing that it is loaded from changes (ADR 34): an
 * editor and a commit hook ask again and again.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dateToDay, isDay } from '../days.ts';
import type { CheckedSite, Memory } from '../load-site.ts';
import type { Problem } from '../problems/problem.ts';
import { stateOfSite } from '../read/site-state.ts';
import { createValueCache } from '../read/value-cache.ts';
import { stateOfPackage } from './package-state.js';

export interface Verdict {
  /** All of them, but for the warnings that the settings mute. */
  problems: Problem[];
  /** How many files were looked at. */
  files: number;
  /** How many warnings are muted; undefined where the settings mute none. */
  muted: number | undefined;
}

/** To judge fewer files takes hardly longer than to know that they are as they were. */
const WORTH_KEEPING = 500;

const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The verdict on a site that nobody has changed since, else the one that is found now. */
export async function verdictOn(root: string, now: Date): Promise<Verdict> {
  const cache = createValueCache<{ state: string; verdict: Verdict }>(
    join(root, '.cache/plainsight/check'),
  );
  // Who runs it decides which files may be read.
  const key = [stateOfPackage(packageRoot), dateToDay(now), process.getuid?.() ?? 0].join('-');
  const known = cache.read(key);
  const state = stateOfSite(root);
  if (known && known.state === state) return known.verdict;

  // Only now is the code loaded that reads, validates and relates.
  const { createMemory, loadSite } = await import('../load-site.ts');
  const memory: Memory = createMemory(root);
  const loaded = loadSite({ root, now, memory });
  memory.kept.save();
  const { files, muted } = loaded.site.counts;
  const verdict = { problems: loaded.problems, files, muted };
  if (state !== undefined && files >= WORTH_KEEPING && isForAllDay(loaded)) {
    cache.keep(key, { state, verdict });
    cache.prune(new Set([key]));
  }
  return verdict;
}

/** Whether nothing comes to light at a moment within a day. */
function isForAllDay({ site, waiting }: CheckedSite): boolean {
  const entries = [...Object.values(site.entries).flat(), ...waiting];
  return entries.every(
    ({ fields }) => !('publish' in fields) || !fields.publish || isDay(fields.publish),
  );
}
