/** Every address a site has: fixed pages, entries, archives, feeds, data. One address, one page. */
import { type Problem, problem } from '../problems/problem.ts';
import type { Source } from '../read/read-content.ts';
import { addressOf, contentKindNames, folders, type Kind, kindNames } from '../schemas/kinds.ts';
import type { Entry, Weeknote } from './site.ts';

/** Kinds whose pages have an Atom feed beside them. */
export const feedKinds = [
  'mission',
  'partner',
  'team',
  'person',
  'sprint',
  'toolset',
  'catalyst',
  'tool',
] as const satisfies Kind[];

/** Addresses that lead to something. */
export interface Addresses {
  has(address: string): boolean;
  /** For suggestions. */
  all(): Iterable<string>;
}

/** Lists gathered from all content: each has a feed beside it, and a CSV file. */
export const registerNames = ['asks', 'learning', 'decisions'] as const;

export type RegisterName = (typeof registerNames)[number];

/** The name of the CSV file of each register: `/data/lessons.csv` and its metadata beside it. */
export const registerFiles: Record<RegisterName, string> = {
  asks: 'asks',
  learning: 'lessons',
  decisions: 'decisions',
};

/** The page of the design system, for those who look after a site: no search engine is to list it. */
export const styleAddress = '/style/';

/** The accessibility statement; a page of the author's with this address takes its place. */
export const accessibilityAddress = '/accessibility/';

/** The pages that every site has. */
export const fixedAddresses: string[] = [
  '/',
  ...kindNames
    .filter((kind) => kind !== 'measure' && kind !== 'page')
    .map((kind) => `/${folders[kind]}/`),
  ...registerNames.flatMap((name) => [
    `/${name}/`,
    `/${name}/feed.xml`,
    `/data/${registerFiles[name]}.csv`,
    `/data/${registerFiles[name]}.csv-metadata.json`,
  ]),
  '/coverage/',
  '/for/partners/',
  '/for/residents/',
  '/for/councillors/',
  '/for/staff/',
  '/for/funders/',
  '/map/',
  '/follow/',
  '/data/',
  styleAddress,
  '/search/',
  '/404.html',
  '/feed.xml',
  '/calendar.ics',
  '/sitemap.xml',
  '/feeds.opml',
  ...contentKindNames.flatMap((kind) => [
    `/data/${folders[kind]}.json`,
    `/data/${folders[kind]}.csv`,
    `/data/${folders[kind]}.csv-metadata.json`,
  ]),
  '/data/targets.csv',
  '/data/targets.csv-metadata.json',
  '/data/measures/csv-metadata.json',
];

/** The page that only a site with a glossary has. */
export const glossaryAddress = '/glossary/';

/** The address of the readings of a measure, as a CSV file. */
export function readingsAddress({ id }: Pick<Entry, 'id'>): string {
  return `/data/measures/${id}.csv`;
}

/** First parts of addresses that belong to the generator: no page of an author's may stand below them. */
export const generated = [
  '/pagefind/',
  '/assets/',
  '/media/',
  '/data/',
  '/_headers/',
  ...registerNames.map((name) => `/${name}/`),
];
const reserved = [...generated, ...kindNames.map((kind) => `/${folders[kind]}/`)];

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

/** The address of the calendar beside a mission that is public. */
export function calendarAddressOf(entry: Entry): string | undefined {
  const isPublic = entry.kind === 'mission' && entry.unpublished === undefined;
  return isPublic ? `${entry.url}calendar.ics` : undefined;
}

/** Addresses are compared as file systems may compare them: NFC, small letters. */
function addressKey(address: string): string {
  return address.normalize('NFC').toLowerCase();
}

/** Old addresses are compared without what a web server adds: `/old`, `/old/` and `/old/index.html` are one. */
export function aliasKey(address: string): string {
  return addressKey(address).replace(/\/(index\.html)?$/, '');
}

/**
 * Two files with one id or address, or ids that differ only in capitals.
 * @param furtherPages addresses of pages that this site has and not every one
 */
export function checkIds(
  sources: readonly Source[],
  furtherPages: readonly string[] = [],
): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, Source>();
  const fixed = new Set([...fixedAddresses, ...furtherPages]);
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
          : differInCase(other, source),
      );
    } else {
      first.set(key, source);
    }
    const keptFor = kind === 'page' ? reserved.find((part) => key.startsWith(part)) : undefined;
    if (address && fixed.has(key)) {
      const words = { address, other: 'a page that every site has' };
      problems.push(problem('duplicate-address', place, words));
    } else if (address && keptFor) {
      const words = { address, other: `the pages below “${keptFor}”` };
      problems.push(problem('duplicate-address', place, words));
    }
  }
  return problems;
}

/** Told at the file that is not in small letters: it is the one to rename. */
function differInCase(a: Source, b: Source): Problem {
  const [wrong, other] = a.id === a.id.toLowerCase() ? [b, a] : [a, b];
  const atFile = ({ file }: Source) => ({ file, line: 1, column: 1 });
  const words = { id: wrong.id, other: other.id };
  return problem('ids-differ-in-case', atFile(wrong), words, [atFile(other)]);
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
