/** Lessons, decisions, next steps and calls for help, read out of weeknotes and case studies. */

import { byText } from '../order.ts';
import { type SectionName, sectionNames } from '../schemas/settings.ts';
import type { CaseStudy, Entry, Gathered, Site, Weeknote } from './site.ts';

/** Everything that was read out, newest first, by section. */
export function gather(entries: readonly (Weeknote | CaseStudy)[]): Site['gathered'] {
  const gathered: Site['gathered'] = {};
  const newestFirst = [...entries].sort(
    (a, b) => byText(b.fields.date, a.fields.date) || byText(a.id, b.id),
  );
  for (const from of newestFirst) {
    for (const section of sectionNames) {
      const items = from.body.sections[section];
      if (!items) continue;
      const list = gathered[section] ?? [];
      gathered[section] = list;
      for (const item of items) list.push({ ...item, section, from });
    }
  }
  return gathered;
}

/** Makes the look-up of what was read out of the entries that are tied to one entry, newest first. */
export function createGatheredFor(
  gathered: Site['gathered'],
  related: Site['related'],
): Site['gatheredFor'] {
  const bySection = new Map<SectionName, Map<Entry, Gathered[]>>();
  const collect = (section: SectionName): Map<Entry, Gathered[]> => {
    const found = new Map<Entry, Gathered[]>();
    for (const item of gathered[section] ?? []) {
      for (const tied of Object.values(related(item.from)).flat()) {
        const list = found.get(tied) ?? [];
        found.set(tied, list);
        list.push(item);
      }
    }
    bySection.set(section, found);
    return found;
  };
  return (section, entry) => (bySection.get(section) ?? collect(section)).get(entry) ?? [];
}
