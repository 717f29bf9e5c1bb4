/** Which foreign field means which of ours: what the map says, and the names that most sites use. */
import type { ImportMap } from './import-map.ts';
import { isEmptyValue } from './leave-out.ts';

/** Names that need no map. A map may send them elsewhere. */
export const usualNames: Record<string, string> = {
  title: 'title',
  date: 'date',
  summary: 'summary',
  excerpt: 'summary',
  description: 'summary',
  updated: 'updated',
  lastmod: 'updated',
  last_modified_at: 'updated',
  tags: 'tags',
  categories: 'tags',
  authors: 'authors',
  author: 'authors',
  lang: 'lang',
  aliases: 'aliases',
  redirect_from: 'aliases',
};

/** Fields that say how a page is made, not what it is: nothing is lost with them. */
const silent = new Set(['layout', 'draft', 'published', 'permalink']);

export interface NamedFields {
  /** By our name: the values given, the one that counts first. */
  values: Map<string, unknown[]>;
  /** Foreign fields that say something and have no place here. */
  left: string[];
}

/** Sorts the fields of a file under our names, in the order of the map. */
export function nameFields(fields: Record<string, unknown>, map: ImportMap): NamedFields {
  const mapped = map.fields ?? {};
  const names = { ...mapped, ...without(usualNames, mapped) };
  const values = new Map<string, unknown[]>();
  for (const [foreign, ours] of Object.entries(names)) {
    const value = Object.hasOwn(fields, foreign) ? fields[foreign] : undefined;
    if (isEmptyValue(value) || ours === 'ignore') continue;
    values.set(ours, [...(values.get(ours) ?? []), value]);
  }
  const left = Object.keys(fields).filter(
    (field) => !Object.hasOwn(names, field) && !silent.has(field) && !isEmptyValue(fields[field]),
  );
  return { values, left };
}

function without(
  names: Record<string, string>,
  taken: Record<string, string>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(names).filter(([name]) => !Object.hasOwn(taken, name)));
}

/** The texts in a value: one text, or a list; of people and tags given as maps, their name. */
export function textsIn(values: readonly unknown[]): string[] {
  const texts = values.flat().map((value) => {
    if (typeof value === 'object' && value !== null)
      return 'name' in value ? String(value.name) : '';
    return String(value);
  });
  return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))].filter(
    (text) => text !== '',
  );
}
