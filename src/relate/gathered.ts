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

/** One thing that was said, in one place or in several. */
export interface Told {
  /** The newest wording. */
  newest: Gathered;
  /** Every place where it was said, the newest first. */
  places: Gathered[];
}

/**
 * Items by their newest wording, in the order given: what was said again in the same words, whatever
 * their capitals, spaces and punctuation, is one thing with several places.
 * @param items from any number of sections
 */
export function tellOnce(items: readonly Gathered[]): Told[] {
  const newestFirst = [...items].sort(byDay);
  const told = new Map<string, Told>();
  for (const item of newestFirst) {
    const key = itemKey(item);
    const known = told.get(key);
    if (known) known.places.push(item);
    else told.set(key, { newest: item, places: [item] });
  }
  return [...told.values()];
}

/** The words, and the links whose words are the titles of what they lead to. */
function itemKey({ text, html, anchor, from }: Gathered): string {
  const labels = [...html.matchAll(/\u0000T(\d+)\u0000/g)].map(
    ([, number]) => from.body.links[Number(number)]?.target ?? '',
  );
  const key = [wordingKey(text), ...labels].join('\n').trim();
  return key === '' ? `${from.url}#${anchor}` : key;
}

/** Words as they are compared: NFC, small letters, one space for what stands between them. */
export function wordingKey(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();
}

function byDay(a: Gathered, b: Gathered): number {
  return byText(b.from.fields.date, a.from.fields.date);
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
