/** Every feed of a site with its address and name: for pages that list them, the OPML, and the feeds themselves. */
import type { Text } from '../../layouts/text/en.ts';
import { feedAddressOf, feedKinds, type RegisterName, registerNames } from '../relate/addresses.ts';
import type { Entry, Site } from '../relate/site.ts';

/** What a feed holds: all notes and case studies, a register, or the work tied to one entry. */
export type FeedSubject =
  | { what: 'site' }
  | { what: 'register'; register: RegisterName }
  | { what: 'entry'; entry: Entry };

/** One feed. Addresses are from the root of the site. */
export interface SiteFeed {
  /** `/missions/warm-homes/feed.xml`. */
  url: string;
  /** The page that it stands beside, `/missions/warm-homes/`. */
  page: string;
  /** What it is about: "Warm homes", or the name of the site. */
  label: string;
  /** The name under which readers of feeds list it: "Warm homes – Fernbridge missions". */
  title: string;
  subject: FeedSubject;
}

/** Every feed: that of the site first, then the registers, then those of entries, kind by kind. */
export function allFeeds(
  site: Site,
  text: Pick<Text, 'asks' | 'learning' | 'decisions'>,
): SiteFeed[] {
  const { name } = site.settings;
  const about = (label: string) => ({ label, title: `${label} – ${name}` });
  return [
    { url: '/feed.xml', page: '/', label: name, title: name, subject: { what: 'site' } },
    ...registerNames.map(
      (register): SiteFeed => ({
        url: `/${register}/feed.xml`,
        page: `/${register}/`,
        ...about(text[register].title),
        subject: { what: 'register', register },
      }),
    ),
    ...feedKinds.flatMap((kind) =>
      site.entries[kind].flatMap((entry: Entry): SiteFeed[] => {
        const url = feedAddressOf(entry);
        if (url === undefined || entry.url === undefined) return [];
        return [{ url, page: entry.url, ...about(entry.title), subject: { what: 'entry', entry } }];
      }),
    ),
  ];
}
