/** The fields of one foreign file → the fields of an entry: title, date, summary, references, the rest. */
import { decodeHTMLStrict } from 'entities';
import { type ContentKind, contentKinds } from '../schemas/kinds.ts';
import { type Change, type LeftOut, shortList } from './changes.ts';
import { nameFields, textsIn } from './field-names.ts';
import { dateInPath, readDate } from './foreign-dates.ts';
import type { ForeignFrontMatter } from './foreign-front-matter.ts';
import { firstHeading, withoutTitleHeading } from './foreign-headings.ts';
import { titleFromName } from './ids.ts';
import type { ImportMap, KindRule } from './import-map.ts';
import { isDraft, isEmptyValue } from './leave-out.ts';
import { plainText } from './markdown-tree.ts';
import {
  type NamedPartner,
  personName,
  readAuthors,
  readPartners,
  readTags,
} from './references.ts';
import { readTemplateTags } from './template-tags.ts';

/** Everything a step of reading may look at. */
export interface Reading {
  path: string;
  kind: ContentKind;
  rule: KindRule | undefined;
  map: ImportMap;
}

export interface ReadFields {
  fields: Record<string, unknown>;
  body: string;
  /** Old addresses that the file itself lists. */
  redirects: string[];
  partners: NamedPartner[];
  authors: string[];
  left: { tags: string[]; fields: string[] };
  changes: Change[];
}

/** Reads the fields, or says what is missing that cannot be found. */
export function readFields(front: ForeignFrontMatter, reading: Reading): ReadFields | LeftOut {
  const { path, kind, rule, map } = reading;
  const changes: Change[] = [];
  const { values, left } = nameFields(front.fields, map);
  const takes = (field: string) => Object.hasOwn(contentKinds[kind].schema.shape, field);
  const texts = (field: string) => textsIn(values.get(field) ?? []);
  const defaults = { ...map.defaults, ...rule?.defaults };

  const { title, body } = readTitle(texts('title')[0], front.body, path, changes);
  const fields: Record<string, unknown> = { title };
  if (takes('date')) {
    const date = findDate(texts('date')[0], path, defaults.date, changes);
    if (typeof date === 'object') return date;
    fields.date = date;
  }
  const summary = readSummary(values.get('summary'), map, changes);
  if (summary !== '') fields.summary = summary;
  if (map.leaveOut?.drafts === false && isDraft(path, front.fields)) fields.draft = 'true';

  const tags = readTags(texts('tags'), map);
  const partners = [...readPartners(texts('partners'), map), ...tags.partners];
  const authors = texts('authors');
  const references: Record<string, string[]> = {
    authors: readAuthors(authors, map),
    partners: partners.map(({ id }) => id),
    ...tags.fields,
  };
  for (const [field, ids] of Object.entries(references)) {
    if (ids.length === 0) continue;
    if (takes(field)) fields[field] = [...new Set(ids)];
    else left.push(field);
  }
  takeOthers(values, kind, fields, left, changes);
  for (const [field, value] of Object.entries(defaults)) {
    if (takes(field) && isEmptyValue(fields[field])) fields[field] = value;
  }
  if (tags.left.length > 0)
    changes.push({ kind: 'tags-left', text: `tags left behind: ${tags.left.join(', ')}` });
  if (left.length > 0)
    changes.push({ kind: 'fields-left', text: `fields left behind: ${left.join(', ')}` });
  return {
    fields,
    body,
    redirects: texts('aliases'),
    partners: takes('partners') ? partners : [],
    authors: takes('authors') ? authors : [],
    left: { tags: tags.left, fields: left },
    changes,
  };
}

function readTitle(
  written: string | undefined,
  body: string,
  path: string,
  changes: Change[],
): { title: string; body: string } {
  if (written !== undefined) {
    const title = tidyTitle(written);
    if (title !== '') {
      if (title !== written)
        changes.push({ kind: 'title-tidied', text: `title tidied: “${written}”` });
      const rest = withoutTitleHeading(body, title);
      if (rest !== body)
        changes.push({ kind: 'headings', text: 'a heading that repeats the title taken out' });
      return { title, body: rest };
    }
  }
  const heading = firstHeading(body);
  if (heading) {
    changes.push({ kind: 'title-found', text: `title taken from the heading “${heading.words}”` });
    return { title: heading.words, body: withoutTitleHeading(body, heading.words) };
  }
  const { day, slug } = dateInPath(path);
  const title = titleFromName(slug) || (day ?? 'Untitled');
  changes.push({ kind: 'title-found', text: `title made from the file name: “${title}”` });
  return { title, body };
}

/** Entities, tags and spaces do not belong in a title; its words do, a bare `&` included. */
function tidyTitle(written: string): string {
  const words = decodeHTMLStrict(written.replace(/<\/?[a-z][^<>]*>/gi, ''));
  return words.replace(/\s+/g, ' ').trim();
}

function findDate(
  written: string | undefined,
  path: string,
  fallback: unknown,
  changes: Change[],
): string | LeftOut {
  const inName = dateInPath(path).day;
  const read = written === undefined ? undefined : readDate(written);
  if (read && 'day' in read) {
    if (read.dropped)
      changes.push({ kind: 'time-dropped', text: `left out of the date: ${read.dropped}` });
    if (inName && inName !== read.day) {
      changes.push({
        kind: 'date-differs',
        text: `the date is ${read.day}, the file name says ${inName}`,
      });
    }
    return read.day;
  }
  const because = read ? ` (${read.problem})` : '';
  if (inName) {
    changes.push({
      kind: 'date-found',
      text: `date taken from the file name: ${inName}${because}`,
    });
    return inName;
  }
  if (typeof fallback === 'string') {
    changes.push({ kind: 'date-found', text: `date taken from the map: ${fallback}${because}` });
    return fallback;
  }
  return {
    leftOut: 'no date',
    detail: read ? `${read.problem}.` : 'Neither its fields nor its name say one.',
  };
}

function readSummary(
  values: readonly unknown[] | undefined,
  map: ImportMap,
  changes: Change[],
): string {
  const written = textsIn(values ?? [])[0] ?? '';
  const person = (name: string) => ({ title: personName(name, map), address: undefined });
  const summary = plainText(readTemplateTags(written, map, person).value);
  if (summary !== written)
    changes.push({ kind: 'summary-tidied', text: 'summary made plain text' });
  return summary;
}

const readApart = new Set(['title', 'date', 'summary', 'tags', 'authors', 'partners', 'aliases']);

/** Fields that go over as they are, when they are of the form that our schema wants. */
function takeOthers(
  values: Map<string, unknown[]>,
  kind: ContentKind,
  fields: Record<string, unknown>,
  left: string[],
  changes: Change[],
): void {
  // The shapes differ by kind; all that is asked of a field here is whether it takes a value.
  const shape = contentKinds[kind].schema.shape as Record<
    string,
    { safeParse(value: unknown): { success: boolean } }
  >;
  for (const [field, [value]] of values) {
    if (readApart.has(field)) continue;
    if (!Object.hasOwn(shape, field)) {
      left.push(field);
      continue;
    }
    const fitting = field === 'updated' ? dayOf(value) : value;
    if (shape[field]?.safeParse(fitting).success) fields[field] = fitting;
    else
      changes.push({
        kind: 'value-left',
        text: `“${shortList([JSON.stringify(value)])}” does not fit “${field}”`,
      });
  }
}

function dayOf(value: unknown): unknown {
  const read = readDate(String(value));
  return 'day' in read ? read.day : value;
}
