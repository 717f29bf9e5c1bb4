/** The feeds of a site by sort, as the page at `/follow/` and the OPML list them. */
import type { Text } from '../../layouts/text/en.ts';
import { feedKinds } from '../relate/addresses.ts';
import type { Site } from '../relate/site.ts';
import { allFeeds, type SiteFeed } from './all-feeds.ts';

export interface FeedGroup {
  /** A part of an address: `mission`, or `site` for the site and its registers. */
  id: string;
  label: string;
  feeds: SiteFeed[];
}

/** The feeds of the whole site first, then those of entries, kind by kind; no group is empty. */
export function feedGroups(site: Site, text: Text): FeedGroup[] {
  const feeds = allFeeds(site, text);
  const groups: FeedGroup[] = [
    {
      id: 'site',
      label: text.follow.whole,
      feeds: feeds.filter(({ subject }) => subject.what !== 'entry'),
    },
    ...feedKinds.map((kind) => ({
      id: kind,
      label: text.kinds[kind].many,
      feeds: feeds.filter(({ subject }) => subject.what === 'entry' && subject.entry.kind === kind),
    })),
  ];
  return groups.filter((group) => group.feeds.length > 0);
}
