/** Which ids there are, of every kind: the one place that answers "does this exist, and what is it?". */
import type { Source } from '../read/read-content.ts';
import { type Kind, kindNames, kindOfFolder } from '../schemas/kinds.ts';
import type { Entry } from './site.ts';

export interface Directory {
  /** Every id of a kind, also of drafts and of files with mistakes, so that one mistake is told once. */
  ids(kind: Kind): Iterable<string>;
  has(kind: Kind, id: string): boolean;
  /** The entry, when it is valid. */
  entry(kind: Kind, id: string): Entry | undefined;
  /** What `id` or `folder/id` names: none, one or several. */
  lookUp(name: string): { kind: Kind; id: string }[];
  /** What a file holds, by its path from the root of the site, valid or not. */
  inFile(file: string): { kind: Kind; id: string } | undefined;
}

export function createDirectory(sources: readonly Source[], entries: readonly Entry[]): Directory {
  const ids = new Map<Kind, Map<string, Entry | undefined>>(
    kindNames.map((kind) => [kind, new Map()]),
  );
  const files = new Map(sources.map(({ file, kind, id }) => [file, { kind, id }] as const));
  const idsOf = (kind: Kind) => ids.get(kind) ?? new Map<string, Entry | undefined>();
  for (const { kind, id } of sources) idsOf(kind).set(id, undefined);
  for (const entry of entries) {
    idsOf(entry.kind).set(entry.id, entry);
  }
  return {
    ids: (kind) => idsOf(kind).keys(),
    has: (kind, id) => idsOf(kind).has(id),
    entry: (kind, id) => idsOf(kind).get(id),
    lookUp(name) {
      const slash = name.indexOf('/');
      const kind = slash === -1 ? undefined : kindOfFolder(name.slice(0, slash));
      if (kind) {
        const id = name.slice(slash + 1);
        return idsOf(kind).has(id) ? [{ kind, id }] : [];
      }
      return kindNames
        .filter((each) => idsOf(each).has(name))
        .map((each) => ({ kind: each, id: name }));
    },
    inFile: (file) => files.get(file),
  };
}
