/**
 * The documents that one feed consists of (RFC 5005, section 4): the one that is subscribed to, and the
 * archives that its links lead back through. Knows nothing of what the items are.
 */

/** How many items a document holds at most, so that each stays small for ever. */
export const FEED_LENGTH = 50;

export interface FeedDocument<Item> {
  /** `/feed.xml` for the newest items; `/feed-1.xml` for the oldest. */
  url: string;
  isArchive: boolean;
  /** To the other documents of the feed, by relation. */
  links: { rel: 'current' | 'prev-archive' | 'next-archive'; url: string }[];
  /** Those of its items that stand in it, of all of them with the newest first. */
  cut(newestFirst: readonly Item[]): Item[];
}

/**
 * Archives are counted from the oldest and always full. So each stays as it is when something new comes,
 * which is what lets programs keep what they have read once; the newest may hold items that the
 * subscribed document holds too.
 * @param count how many items the feed has; undefined for a feed that keeps no older ones
 */
export function documentsOf<Item>(url: string, count: number | undefined): FeedDocument<Item>[] {
  const archives = Math.max(0, Math.ceil((count ?? 0) / FEED_LENGTH) - 1);
  const link = (rel: FeedDocument<Item>['links'][number]['rel'], archive: number) =>
    archive >= 1 && archive <= archives ? [{ rel, url: archiveAddress(url, archive) }] : [];
  return [
    {
      url,
      isArchive: false,
      links: link('prev-archive', archives),
      cut: (newestFirst) => newestFirst.slice(0, FEED_LENGTH),
    },
    ...Array.from({ length: archives }, (_, index): FeedDocument<Item> => {
      const archive = index + 1;
      return {
        url: archiveAddress(url, archive),
        isArchive: true,
        links: [
          { rel: 'current', url },
          ...link('prev-archive', archive - 1),
          ...link('next-archive', archive + 1),
        ],
        cut(newestFirst) {
          const end = newestFirst.length - index * FEED_LENGTH;
          return newestFirst.slice(end - FEED_LENGTH, end);
        },
      };
    }),
  ];
}

/** `/missions/warm-homes/feed-1.xml`. */
function archiveAddress(url: string, archive: number): string {
  return url.replace(/\.xml$/, `-${archive}.xml`);
}
