/** Lessons, decisions, next steps and calls for help, read out of weeknotes and case studies. */
import { sectionNames } from '../schemas/settings.ts';
import type { CaseStudy, Site, Weeknote } from './site.ts';

/** Everything that was read out, newest first, by section. */
export function gather(entries: readonly (Weeknote | CaseStudy)[]): Site['gathered'] {
  const gathered: Site['gathered'] = {};
  const newestFirst = [...entries].sort((a, b) => compare(b.fields.date, a.fields.date) || compare(a.id, b.id));
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
