/**
 * Takes out of what is published every reference to what is not: the id of a draft is a secret as
 * much as its title. Runs before anything is rendered, so that no layout, feed or data file can show one.
 */

import { partnerKindIds } from '../schemas/every-kind.ts';
import type { ReferenceTarget } from '../schemas/fields.ts';
import {
  type ContentKind,
  contentKindNames,
  contentKinds,
  kindNames,
  kindOfFolder,
} from '../schemas/kinds.ts';
import { type ReferencePath, referencePaths } from '../schemas/references.ts';
import { askPlaceOf } from './answers.ts';
import type { ContentEntry, Entry, Site } from './site.ts';

type IsPublic = (value: string, target: ReferenceTarget) => boolean;

const pathsByKind = new Map<ContentKind, ReferencePath[]>(
  contentKindNames.map((kind) => [kind, referencePaths(contentKinds[kind].schema)]),
);

/** Changes the fields of the entries of a site; references that are public stay as they are. */
export function withholdReferences(site: Site): void {
  if (site.counts.drafts + site.counts.held === 0) return;
  const isPublic: IsPublic = (value, target) => isInSite(site, value, target);
  for (const kind of contentKindNames) {
    for (const entry of site.entries[kind]) {
      withholdFrom(entry, isPublic);
      withholdAnswers(entry, site);
    }
  }
}

function withholdFrom(entry: ContentEntry, isPublic: IsPublic): void {
  const asked = entry.kind === 'mission' ? (entry.fields.asks ?? []) : [];
  for (const { path, target } of pathsByKind.get(entry.kind) ?? []) {
    // References are only taken out of lists and optional fields, so the fields keep their type.
    entry.fields = without(entry.fields, path, (value) =>
      isPublic(value, target),
    ) as typeof entry.fields;
  }
  if (entry.kind !== 'mission' || !entry.fields.asks) return;
  // What was asked of hidden partners alone must not become an ask of everybody.
  entry.fields.asks = entry.fields.asks.filter(
    ({ of }, index) => of?.length !== 0 || asked[index]?.of?.length === 0,
  );
}

/** What came of an ask in a hidden note would tell the ask, and the name of the note. */
function withholdAnswers(entry: ContentEntry, site: Site): void {
  if ((entry.kind !== 'weeknote' && entry.kind !== 'mission') || !entry.fields.answers) return;
  entry.fields.answers = entry.fields.answers.filter(({ ask }) => {
    const place = askPlaceOf(ask);
    return place !== undefined && site.find('weeknote', place.note) !== undefined;
  });
}

/**
 * The value without the references at a path that do not pass. An item of a list goes with the
 * reference that it is about: a partner's role goes with the partner.
 */
function without(
  value: unknown,
  path: readonly string[],
  passes: (value: string) => boolean,
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' && !passes(value) ? undefined : value;
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    const [field] = rest;
    return items.flatMap((item) => {
      const kept = without(item, rest, passes);
      const lostItsSubject =
        rest.length === 1 && field !== undefined && !hasField(kept, field) && hasField(item, field);
      return kept === undefined || lostItsSubject ? [] : [kept];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  const found = Object.entries(value).find(([name]) => name === step);
  if (!found) return value;
  const kept = without(found[1], rest, passes);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => {
      if (name !== step) return [[name, each]];
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

function hasField(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}

/** Every reference names something that is there, or the site would not be built; so what is not found is hidden. */
function isInSite(site: Site, value: string, target: ReferenceTarget): boolean {
  switch (target) {
    case 'person-or-name':
      return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) || site.find('person', value) !== undefined;
    case 'partner-or-kind':
      return partnerKindIds.some((id) => id === value) || site.find('partner', value) !== undefined;
    case 'evidence':
      return /^https?:\/\//.test(value) || entryNamed(site, value) !== undefined;
    case 'entry':
      return entryNamed(site, value) !== undefined;
    default:
      return site.find(target, value) !== undefined;
  }
}

/** The public entry that `folder/id`, or an id alone, names. */
function entryNamed(site: Site, name: string): Entry | undefined {
  const slash = name.indexOf('/');
  const kind = slash === -1 ? undefined : kindOfFolder(name.slice(0, slash));
  if (kind) return site.find(kind, name.slice(slash + 1));
  const kinds = kindNames.filter((each) => site.find(each, name) !== undefined);
  return kinds[0] && site.find(kinds[0], name);
}
