/** Resolves the references in an entry's fields and reports those that name nothing. */
import { type Place, type Problem, problem } from '../problems/problem.ts';
import { nearest } from '../problems/words.ts';
import { partnerKindIds } from '../schemas/every-kind.ts';
import type { ReferenceTarget } from '../schemas/fields.ts';
import {
  type ContentKind,
  contentKindNames,
  contentKinds,
  folders,
  type Kind,
} from '../schemas/kinds.ts';
import { referencePaths, referencesIn } from '../schemas/references.ts';
import type { Directory } from './directory.ts';
import type { Entry, UnfinishedEntry } from './site.ts';

/** What a reference turned out to be: an entry that is there, something else that is fine, or a problem. */
interface Resolved {
  entry?: Entry | undefined;
  problem?: Problem;
}

const pathsByKind = new Map(
  contentKindNames.map((kind) => [kind, referencePaths(contentKinds[kind].schema)] as const),
);

export interface ResolvedReferences {
  /** Every valid entry that the fields name, once each. */
  entries: Set<Entry>;
  problems: Problem[];
}

export function resolveReferences(
  entry: Pick<UnfinishedEntry, 'kind' | 'fields' | 'locate'>,
  directory: Directory,
): ResolvedReferences {
  const entries = new Set<Entry>();
  const problems: Problem[] = [];
  for (const paths of pathsByKind.get(entry.kind) ?? []) {
    for (const { value, target, path } of referencesIn(entry.fields, paths)) {
      const found = resolve(value, target, entry.kind, directory, () => entry.locate(path));
      if (found.problem) problems.push(found.problem);
      if (found.entry) entries.add(found.entry);
    }
  }
  return { entries, problems };
}

function resolve(
  value: string,
  target: ReferenceTarget,
  kind: ContentKind,
  directory: Directory,
  place: () => Place,
): Resolved {
  switch (target) {
    case 'person-or-name':
      return isName(value) && !directory.has('person', value)
        ? {}
        : resolveId(value, 'person', directory, place);
    case 'partner-or-kind': {
      if (partnerKindIds.some((id) => id === value)) return {};
      if (directory.has('partner', value)) return { entry: directory.entry('partner', value) };
      const near = nearest(value, [...partnerKindIds, ...directory.ids('partner')]);
      return { problem: problem('unknown-partner-or-kind', place(), { value, nearest: near }) };
    }
    case 'evidence':
      return /^https?:\/\//.test(value) ? {} : resolveEntry(value, undefined, directory, place);
    case 'entry':
      return resolveEntry(value, kind, directory, place);
    default:
      return resolveId(value, target, directory, place);
  }
}

/** A name of a person, rather than an id: it has a space or a capital, or is not in ASCII. */
function isName(value: string): boolean {
  return /[\s\p{Lu}]|[^\u0020-\u007e]/u.test(value);
}

function resolveId(
  value: string,
  kind: Exclude<ReferenceTarget, 'person-or-name' | 'partner-or-kind' | 'evidence' | 'entry'>,
  directory: Directory,
  place: () => Place,
): Resolved {
  if (directory.has(kind, value)) return { entry: directory.entry(kind, value) };
  const near = nearest(value, directory.ids(kind));
  return { problem: problem(`unknown-${kind}`, place(), { value, nearest: near }) };
}

/** `folder/id`, or an id alone: of the entry's own kind first, else of the only kind that has it. */
export function resolveEntry(
  value: string,
  kind: Kind | undefined,
  directory: Directory,
  place: () => Place,
): Resolved {
  if (kind && directory.has(kind, value)) return { entry: directory.entry(kind, value) };
  const found = directory.lookUp(value);
  const [only] = found;
  if (found.length === 1 && only) return { entry: directory.entry(only.kind, only.id) };
  if (found.length > 1) {
    const choices = found.map(({ kind: each, id }) => `${folders[each]}/${id}`);
    return { problem: problem('ambiguous-entry', place(), { value, choices }) };
  }
  return {
    problem: problem('unknown-entry', place(), { value, nearest: nearestEntry(value, directory) }),
  };
}

function nearestEntry(value: string, directory: Directory): string | undefined {
  const names = (Object.keys(folders) as Kind[]).flatMap((kind) =>
    [...directory.ids(kind)].map((id) => (value.includes('/') ? `${folders[kind]}/${id}` : id)),
  );
  return nearest(value, names);
}
