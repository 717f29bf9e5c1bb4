/**
 * Atom feeds (RFC 4287): of the site, of what is asked, learned and decided, and beside every mission,
 * partner, team, person, sprint and part of the toolkit. `allFeeds` says which there are. Each holds the
 * newest items; older ones of the site, its missions and its teams are in archives (RFC 5005).
 */
import { byText } from '../order.ts';
import type { CaseStudy, Site, Weeknote } from '../relate/site.ts';
import { allFeeds, type FeedSubject } from '../render/all-feeds.ts';
import { createBodyRenderer } from '../render/body.ts';
import type { Page } from '../render/pages.ts';
import { createViews, type ViewOptions } from '../render/view.ts';
import { atomFeed } from './atom.ts';
import { documentsOf } from './feed-documents.ts';
import { entryItem, type FeedItem, type FeedWriter, shortItem } from './feed-item.ts';
import { askItem, dayOfAsk, toldItem } from './register-items.ts';

export { allFeeds, type FeedSubject, type SiteFeed } from '../render/all-feeds.ts';

/**
 * How the older items of a feed are kept (ADR 30): whole; told shortly, where the site's feed tells them
 * whole; or not at all, where they have their place in a list.
 */
type Keeping = 'whole' | 'short';

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
  const { name, owner, description } = site.settings;
  const author = owner ?? name;
  return allFeeds(site, view.text).flatMap((feed) => {
    const keeping = keepingOf(feed.subject);
    const count = keeping && entriesOf(feed.subject, site).length;
    let sorted: Candidate[] | undefined;
    return documentsOf<Candidate>(feed.url, count).map((document) => ({
      url: document.url,
      render() {
        sorted ??= newestFirst(candidatesOf(feed.subject, writer));
        const isShort = document.isArchive && keeping === 'short';
        const items = document.cut(sorted).map(({ write }) => write(isShort));
        const { title, page } = feed;
        return atomFeed(
          { title, page, description, author },
          { ...document, items },
          view.absolute,
        );
      },
    }));
  });
}

/** What could stand in a feed: its day, and how to write it once it is known that it does. */
interface Candidate {
  day: string;
  address: string;
  write(isShort: boolean): FeedItem;
}

function keepingOf(subject: FeedSubject): Keeping | undefined {
  if (subject.what === 'site') return 'whole';
  const isLong =
    subject.what === 'entry' && (subject.entry.kind === 'mission' || subject.entry.kind === 'team');
  return isLong ? 'short' : undefined;
}

function entriesOf(subject: FeedSubject, site: Site): (Weeknote | CaseStudy)[] {
  if (subject.what === 'register') return [];
  const entries = subject.what === 'site' ? site.entries : site.related(subject.entry);
  return [...entries.weeknote, ...entries['case-study']];
}

function candidatesOf(subject: FeedSubject, writer: FeedWriter): Candidate[] {
  if (subject.what === 'register') return registerItems(subject.register, writer);
  return entriesOf(subject, writer.view.site).map((entry) => ({
    day: entry.fields.date,
    address: entry.url ?? '',
    write: (isShort) => (isShort ? shortItem(entry, writer) : entryItem(entry, writer)),
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

function newestFirst(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => byText(b.day, a.day) || byText(a.address, b.address));
}
