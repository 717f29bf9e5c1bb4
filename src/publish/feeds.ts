/**
 * Atom feeds (RFC 4287): of the site, of what is asked, learned and decided, and beside every mission,
 * partner, team, person, sprint and part of the toolkit. `allFeeds` says which there are.
 */
import { Feed } from 'feed';
import { dayToDate } from '../days.ts';
import { escapeHtml } from '../escape-html.ts';
import { byText } from '../order.ts';
import type { Site } from '../relate/site.ts';
import { allFeeds, type FeedSubject, type SiteFeed } from '../render/all-feeds.ts';
import { createBodyRenderer } from '../render/body.ts';
import type { View } from '../render/layout.ts';
import type { Page } from '../render/pages.ts';
import { createViews, type ViewOptions } from '../render/view.ts';
import { entryItem, type FeedItem, type FeedWriter } from './feed-item.ts';
import { askItem, dayOfAsk, toldItem } from './register-items.ts';

export { allFeeds, type FeedSubject, type SiteFeed } from '../render/all-feeds.ts';

/** A feed holds the newest items only, so that it stays small for ever. */
const FEED_LENGTH = 50;

export function feedPages(site: Site, options: ViewOptions): Page[] {
  const view = createViews(site, options)('/');
  const writer: FeedWriter = {
    view,
    // The same pages as the site's, but read elsewhere: every address is whole.
    html: createBodyRenderer(site, {
      href: view.absolute,
      text: view.text,
      pictures: options.pictures,
      plainPictures: true,
    }),
  };
  return allFeeds(site, view.text).map((feed) => ({
    url: feed.url,
    render: () => renderFeed(feed, newestOf(itemsOf(feed.subject, writer)), view),
  }));
}

/** What could stand in a feed: its day, and how to write it once it is known that it does. */
interface Candidate {
  day: string;
  address: string;
  write(): FeedItem;
}

function itemsOf(subject: FeedSubject, writer: FeedWriter): Candidate[] {
  const { site } = writer.view;
  if (subject.what === 'register') return registerItems(subject.register, writer);
  const { weeknote, 'case-study': caseStudy } =
    subject.what === 'site' ? site.entries : site.related(subject.entry);
  return [...weeknote, ...caseStudy].map((entry) => ({
    day: entry.fields.date,
    address: entry.url ?? '',
    write: () => entryItem(entry, writer),
  }));
}

function registerItems(
  register: Extract<FeedSubject, { what: 'register' }>['register'],
  writer: FeedWriter,
): Candidate[] {
  const registers = writer.view.site.registers();
  if (register === 'asks') {
    return registers.asks.items.map((ask) => ({
      day: dayOfAsk(ask, writer.view.site.today),
      address: ask.address,
      write: () => askItem(ask, writer),
    }));
  }
  return registers[register].items.map((told) => ({
    day: told.newest.from.fields.date,
    address: writer.view.placeOf(told.newest),
    write: () => toldItem(told, writer),
  }));
}

function newestOf(candidates: Candidate[]): FeedItem[] {
  return candidates
    .sort((a, b) => byText(b.day, a.day) || byText(a.address, b.address))
    .slice(0, FEED_LENGTH)
    .map(({ write }) => write());
}

function renderFeed({ url, page, title }: SiteFeed, items: FeedItem[], view: View): string {
  const { settings } = view.site;
  const feed = new Feed({
    id: view.absolute(page),
    title: asText(title),
    link: view.absolute(page),
    feedLinks: { atom: view.absolute(url) },
    updated: dayToDate(
      items
        .map(({ updated }) => updated)
        .sort(byText)
        .at(-1) ?? '1970-01-01',
    ),
    generator: 'Plainsight',
    language: settings.language,
    ...(settings.description ? { description: asText(settings.description) } : {}),
    author: { name: asText(settings.owner ?? settings.name) },
  });
  for (const { address, title: words, published, updated, authors, summary, content } of items) {
    feed.addItem({
      id: view.absolute(address),
      link: view.absolute(address),
      ...(published ? { published: dayToDate(published) } : {}),
      date: dayToDate(updated),
      // The library writes both with the type "html" (RFC 4287, 3.1.1.2).
      title: escapeHtml(words),
      ...(summary ? { description: escapeHtml(summary) } : {}),
      // The library ends its section at the second of these.
      content: content.replaceAll(']]>', ']]&gt;'),
      author: authors.map((name) => ({ name: asText(name) })),
    });
  }
  return feed.atom1();
}

/** Plain text as the library takes it: it reads `&amp;` as a sign that was escaped before. */
function asText(words: string): string {
  return words.replaceAll('&amp;', '&amp;amp;');
}
