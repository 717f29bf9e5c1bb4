/** Every address a site has: fixed pages, entries, archives, feeds, data. One address, one page. */
import { type Problem, problem } from '../problems/problem.ts';
import type { Source } from '../read/read-content.ts';
import { addressOf, contentKindNames, folders, type Kind, kindNames } from '../schemas/kinds.ts';
import type { Alias, ContentEntry, Entry, Weeknote } from './site.ts';

/** Kinds whose pages have an Atom feed beside them. */
export const feedKinds = [
  'mission',
  'partner',
  'team',
  'toolset',
  'catalyst',
] as const satisfies Kind[];

/** The pages that every site has. */
export const fixedAddresses: string[] = [
  '/',
  ...kindNames
    .filter((kind) => kind !== 'measure' && kind !== 'page')
    .map((kind) => `/${folders[kind]}/`),
  '/learning/',
  '/asks/',
  '/search/',
  '/404.html',
  '/feed.xml',
  '/sitemap.xml',
  ...contentKindNames.map((kind) => `/data/${folders[kind]}.json`),
];

/** First parts of addresses that belong to the generator. */
const reserved = [
  '/pagefind/',
  '/assets/',
  '/media/',
  '/data/',
  ...kindNames.map((kind) => `/${folders[kind]}/`),
];

/** `/weeknotes/2026/` and `/weeknotes/2026/05/` for each year and month that has notes. */
export function archiveAddresses(weeknotes: readonly Weeknote[]): string[] {
  const months = new Set<string>();
  for (const { fields } of weeknotes) {
    const [year, month] = fields.date.split('-');
    months.add(`/weeknotes/${year}/`).add(`/weeknotes/${year}/${month}/`);
  }
  return [...months];
}

/** The address of the feed beside a page. */
export function feedAddressOf(entry: Entry): string | undefined {
  return entry.url && feedKinds.some((kind) => kind === entry.kind)
    ? `${entry.url}feed.xml`
    : undefined;
}

/** Addresses are compared as file systems may compare them: NFC, small letters. */
function addressKey(address: string): string {
  return address.normalize('NFC').toLowerCase();
}

/** Two files with one id or address, or ids that differ only in capitals. */
export function checkIds(sources: readonly Source[]): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, Source>();
  const fixed = new Set(fixedAddresses);
  for (const source of sources) {
    const { kind, id, file } = source;
    const place = { file, line: 1, column: 1 };
    const address = addressOf(kind, id);
    const key = addressKey(address ?? `measure:${id}`);
    const other = first.get(key);
    if (other) {
      const related = [{ file: other.file, line: 1, column: 1 }];
      problems.push(
        other.id === id
          ? problem('duplicate-id', place, { id, other: other.file }, related)
          : problem('ids-differ-in-case', place, { id, other: other.id }, related),
      );
    } else {
      first.set(key, source);
    }
    if (
      address &&
      (fixed.has(key) || (kind === 'page' && reserved.some((part) => key.startsWith(part))))
    ) {
      problems.push(
        problem('duplicate-address', place, { address, other: 'a page that every site has' }),
      );
    }
  }
  return problems;
}

/** Weeknotes named like an archive, `2026.md`, would take the place of that archive. */
export function checkArchives(weeknotes: readonly Weeknote[]): Problem[] {
  const archives = new Set(archiveAddresses(weeknotes));
  return weeknotes
    .filter(({ url }) => url && archives.has(url))
    .map(({ url, locate }) =>
      problem('duplicate-address', locate([]), {
        address: url ?? '',
        other: 'the list of that year',
      }),
    );
}

/** Old addresses: each leads to one place, and to no address that is in use. */
export function collectAliases(
  entries: readonly ContentEntry[],
  taken: ReadonlySet<string>,
): { aliases: Alias[]; problems: Problem[] } {
  const aliases = new Map<string, { alias: Alias; file: string }>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    for (const [index, from] of (entry.fields.aliases ?? []).entries()) {
      const place = entry.locate(['aliases', index]);
      const key = addressKey(from);
      const other = aliases.get(key);
      if (!isInside(from)) {
        problems.push(problem('address-outside-site', place, { value: from }));
      } else if (taken.has(key) || taken.has(`${key}/`)) {
        problems.push(
          problem('alias-collision', place, { alias: from, other: 'a page of this site' }),
        );
      } else if (other) {
        const related = [other.alias.to.locate(['aliases'], 'key')];
        problems.push(
          problem('alias-collision', place, { alias: from, other: other.file }, related),
        );
      } else {
        aliases.set(key, { alias: { from, to: entry }, file: entry.file });
      }
    }
  }
  return { aliases: [...aliases.values()].map(({ alias }) => alias), problems };
}

/** True for an address from the root of the site that stays within it. */
function isInside(address: string): boolean {
  if (!address.startsWith('/') || address.startsWith('//') || /[\\?#\u0000-\u001f]/.test(address))
    return false;
  let decoded = address;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    return false;
  }
  return !decoded.split(/[\\/]/).includes('..');
}
