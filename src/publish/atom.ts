/**
 * One document of a feed as Atom (RFC 4287), with what archives need (RFC 5005). Written here, since the
 * library that did it knows no archives and took most of the time that feeds cost.
 */
import type { Day } from '../days.ts';
import { escapeHtml } from '../escape-html.ts';
import { byText } from '../order.ts';
import type { FeedDocument } from './feed-documents.ts';
import type { FeedItem } from './feed-item.ts';

/** What is said of the feed as a whole, in plain words and whole addresses. */
export interface FeedHead {
  title: string;
  description: string | undefined;
  author: string;
  /** The page that the feed stands beside: also the feed's id, the same in all its documents. */
  page: string;
}

/** What stands in one document of the feed. */
type AtomDocument = Pick<FeedDocument<never>, 'url' | 'isArchive' | 'links'> & {
  items: readonly FeedItem[];
};

/** @param absolute the whole address of a place in the site */
export function atomFeed(
  { title, description, author, page }: FeedHead,
  { url, isArchive, links, items }: AtomDocument,
  absolute: (address: string) => string,
): string {
  const link = (rel: string, address: string) =>
    `<link rel="${rel}" href="${addressText(absolute(address))}"/>`;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('id', addressText(absolute(page))),
    element('title', escapeHtml(title)),
    moment(
      'updated',
      items
        .map(({ updated }) => updated)
        .sort(byText)
        .at(-1) ?? '1970-01-01',
    ),
    element('generator', 'Plainsight'),
    personElement(author),
    link('alternate', page),
    link('self', url),
    ...links.map((each) => link(each.rel, each.url)),
    ...(isArchive ? ['<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>'] : []),
    ...(description ? [element('subtitle', escapeHtml(description))] : []),
    ...items.map((item) => entryElement(item, addressText(absolute(item.address)))),
    '</feed>',
    '',
  ];
  return lines.join('\n');
}

function entryElement(item: FeedItem, address: string): string {
  const { title, published, updated, summary, content, authors } = item;
  const lines = [
    '<entry>',
    htmlElement('title', escapeHtml(title)),
    element('id', address),
    `<link href="${address}"/>`,
    moment('updated', updated),
    ...(summary ? [htmlElement('summary', escapeHtml(summary))] : []),
    ...(content ? [htmlElement('content', content)] : []),
    ...authors.map(personElement),
    ...(published ? [moment('published', published)] : []),
    '</entry>',
  ];
  return lines.join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${text}</${name}>`;
}

/** In a section, where HTML needs no second escaping; what would end the section is escaped as HTML. */
function htmlElement(name: string, html: string): string {
  return `<${name} type="html"><![CDATA[${html.replaceAll(']]>', ']]&gt;')}]]></${name}>`;
}

/** Days are written as their midnight in UTC, since Atom knows moments only. */
function moment(name: string, day: Day): string {
  return element(name, `${day}T00:00:00.000Z`);
}

function personElement(name: string): string {
  return element('author', element('name', escapeHtml(name)));
}

/** Letters beyond ASCII are percent-encoded, as an id is compared character by character. */
function addressText(address: string): string {
  return escapeHtml(new URL(address).href);
}
