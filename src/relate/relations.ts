/** Ties entries together, both ways. Work grows with the number of references, never with pairs of pages. */
import { type Kind, kindNames } from '../schemas/kinds.ts';
import type { EntriesByKind, Entry, Related } from './site.ts';

/** Things that documents bring together: two of them named in one document are tied to each other. */
const broughtTogether = new Set<Kind>([
  'mission',
  'partner',
  'team',
  'person',
  'tool',
  'toolset',
  'catalyst',
]);

/** Documents that bring together what they name. A team's or person's page names without doing so. */
const bringing = new Set<Kind>(['weeknote', 'case-study', 'mission', 'sprint']);

export interface Relations {
  related(entry: Entry): Related;
}

/**
 * @param entries in the order in which they are shown
 * @param named the entries each entry names in its fields, or has through its tools
 * @param mentioned the entries each entry links to in its prose
 */
export function createRelations(
  entries: readonly Entry[],
  named: ReadonlyMap<Entry, ReadonlySet<Entry>>,
  mentioned: ReadonlyMap<Entry, ReadonlySet<Entry>>,
): Relations {
  const order = new Map(entries.map((entry, index) => [entry, index]));
  const ties = new Map<Entry, Set<Entry>>(entries.map((entry) => [entry, new Set()]));
  const mentions = new Map<Entry, Set<Entry>>();
  const tie = (a: Entry, b: Entry) => {
    ties.get(a)?.add(b);
    ties.get(b)?.add(a);
  };
  for (const entry of entries) {
    const names = [...(named.get(entry) ?? [])].filter((each) => order.has(each));
    for (const each of names) tie(entry, each);
    if (bringing.has(entry.kind)) tieEachOther(names, tie);
    for (const each of mentioned.get(entry) ?? []) {
      const list = mentions.get(each) ?? new Set();
      mentions.set(each, list.add(entry));
    }
  }
  const byOrder = (a: Entry, b: Entry) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  const cache = new Map<Entry, Related>();
  return {
    related(entry) {
      const known = cache.get(entry);
      if (known) return known;
      const tied = ties.get(entry) ?? new Set();
      const mentionedIn = [...(mentions.get(entry) ?? [])].filter(
        (each) => each !== entry && !tied.has(each),
      );
      const related = {
        ...groupByKind([...tied].sort(byOrder)),
        mentionedIn: mentionedIn.sort(byOrder),
      };
      cache.set(entry, related);
      return related;
    },
  };
}

function tieEachOther(names: readonly Entry[], tie: (a: Entry, b: Entry) => void): void {
  const together = names.filter(({ kind }) => broughtTogether.has(kind));
  for (const [index, a] of together.entries()) {
    for (const b of together.slice(index + 1)) if (a.kind !== b.kind) tie(a, b);
  }
}

/** Entries sorted into their kinds, each list in the order given. */
export function groupByKind(entries: readonly Entry[]): EntriesByKind {
  const groups = emptyGroups();
  for (const entry of entries) groups[entry.kind].push(entry);
  // Each entry went into the list of its own kind.
  return groups as EntriesByKind;
}

function emptyGroups(): Record<Kind, Entry[]> {
  // Every kind is there, which `fromEntries` cannot say.
  return Object.fromEntries(kindNames.map((kind) => [kind, [] as Entry[]])) as Record<
    Kind,
    Entry[]
  >;
}
