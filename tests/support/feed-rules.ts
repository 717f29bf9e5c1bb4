/** What RFC 4287 asks of an Atom feed, and what we promise of ours, checked with two parsers that do not know each other. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import { attribute, elementsOf, parsePage } from './html.ts';

const day = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

interface AtomLink {
  '@href'?: string;
  '@rel'?: string;
}

interface AtomEntry {
  id?: string[];
  title?: string[];
  updated?: string[];
  published?: string[];
  author?: { name?: string }[];
  link?: AtomLink[];
  content?: { '#text'?: string; '@type'?: string }[];
}

interface AtomFeed extends AtomEntry {
  entry?: AtomEntry[];
}

const lists = ['entry', 'id', 'title', 'updated', 'published', 'author', 'link', 'content'];

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name) => lists.includes(name),
});

/** Every way in which a feed breaks the rules; empty for a good one. */
export function feedFaults(xml: string, address: string): string[] {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) return [`not well-formed: ${valid.err.msg} in line ${valid.err.line}`];
  const parsed: { feed?: AtomFeed } = parser.parse(xml);
  const { feed } = parsed;
  if (!feed) return ['no feed element'];
  const entries = feed.entry ?? [];
  const other = parseAtomFeed(xml);
  return [
    ...required(feed, 'feed'),
    ...entries.flatMap((entry, index) => entryFaults(entry, `entry ${index + 1}`, feed)),
    ...fault(relOf(feed, 'self') !== address, `rel="self" is ${relOf(feed, 'self')}`),
    ...fault(
      (other.entries ?? []).length !== entries.length,
      'the parsers count entries differently',
    ),
    ...fault(
      (other.entries ?? []).some(({ id }, index) => id !== entries[index]?.id?.[0]),
      'the parsers read different ids',
    ),
    ...fault(
      new Set(entries.map(({ id }) => id?.[0])).size !== entries.length,
      'an id stands twice',
    ),
    ...fault(entries.length > 50, `${entries.length} entries`),
    ...fault(
      !isSortedDown(entries.map(({ published, updated }) => (published ?? updated)?.[0] ?? '')),
      'not the newest first',
    ),
  ];
}

function entryFaults(entry: AtomEntry, name: string, feed: AtomFeed): string[] {
  const content = entry.content?.[0];
  const inside = elementsOf(parsePage(content?.['#text'] ?? ''));
  const addresses = inside.flatMap(
    (each) => attribute(each, 'href') ?? attribute(each, 'src') ?? [],
  );
  const relative = addresses.filter((address) => !/^(https?|mailto|tel):/.test(address));
  return [
    ...required(entry, name),
    ...fault(!entry.author && !feed.author, `${name} has no author, nor has the feed`),
    ...fault(
      content !== undefined && content['@type'] !== 'html',
      `${name}: content that is not HTML`,
    ),
    ...fault(relOf(entry, 'alternate') === undefined, `${name} has no link`),
    ...relative.map((address) => `${name} has the relative address ${address}`),
  ];
}

/** `id`, `title` and `updated`, once each, and whole addresses only (RFC 4287, 4.1.1 and 4.1.2). */
function required(element: AtomEntry, name: string): string[] {
  const { id = [], title = [], updated = [], published = [], author = [], link = [] } = element;
  return [
    ...fault(id.length !== 1 || !/^https?:\/\//.test(id[0] ?? ''), `${name}: id ${id}`),
    ...fault(title.length !== 1 || !title[0], `${name}: title ${title}`),
    ...fault(updated.length !== 1 || !day.test(updated[0] ?? ''), `${name}: updated ${updated}`),
    ...fault(
      published.some((each) => !day.test(each)),
      `${name}: published ${published}`,
    ),
    ...fault(
      author.some((each) => !each.name),
      `${name}: an author without a name`,
    ),
    ...fault(
      link.some((each) => !/^https?:\/\//.test(each['@href'] ?? '')),
      `${name}: a relative link`,
    ),
  ];
}

function relOf({ link = [] }: AtomEntry, rel: string): string | undefined {
  return link.find((each) => (each['@rel'] ?? 'alternate') === rel)?.['@href'];
}

function isSortedDown(days: string[]): boolean {
  return days.every((each, index) => index === 0 || each <= (days[index - 1] ?? ''));
}

function fault(isWrong: boolean, words: string): string[] {
  return isWrong ? [words] : [];
}
