/** Measures have no pages of their own (ADR 12): each stands among the targets of a mission. */
import type { Directory } from './directory.ts';
import type { Entry } from './site.ts';

/** The anchor of a measure in the page of a mission. */
export function measureAnchor(id: string): string {
  return `measure-${id}`;
}

/** Gives each measure the address at which the first mission that counts by it shows it. */
export function placeMeasures(shown: readonly Entry[], directory: Directory): void {
  for (const mission of shown) {
    if (mission.kind !== 'mission') continue;
    for (const { measure } of mission.fields.targets ?? []) {
      const entry = directory.entry('measure', measure);
      if (entry) entry.url ??= `${mission.url}#${measureAnchor(measure)}`;
    }
  }
}
