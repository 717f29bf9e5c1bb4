/** The record of a test run, `_data/accessibility-test.yml`: written here, quoted by the statement. */
import { stringify } from 'yaml';
import type { AccessibilityTest } from '../schemas/accessibility.ts';
import type { Finding } from './test-pages.ts';

/** Where the record stands, from the root of the site. */
export const recordFile = '_data/accessibility-test.yml';

/** The first line of every record, by which it is known as ours before another takes its place. */
export const recordMark =
  '# Written by “plainsight accessibility”; the accessibility statement quotes it. Do not edit.';

/** Findings by rule and page: a rule that is broken in five ways of looking is broken once. */
export function gatherFindings(
  findings: readonly Finding[],
): NonNullable<AccessibilityTest['broken']> {
  const gathered = new Map<string, NonNullable<AccessibilityTest['broken']>[number]>();
  for (const { rule, what, page, mode, places } of findings) {
    const key = `${rule} ${page}`;
    const known = gathered.get(key) ?? { rule, what, page, modes: [], places: 0 };
    known.modes.push(mode);
    known.places = Math.max(known.places, places.length);
    gathered.set(key, known);
  }
  return [...gathered.values()];
}

/** The text of a record. */
export function recordText(test: AccessibilityTest): string {
  return `${recordMark}\n${stringify(test, { lineWidth: 0 })}`;
}
