/**
 * `/search/names.json`: the names that the search box of every page suggests. It is fetched once, when
 * a box is first used, so it must stay small in a site of any size.
 */
import type { Entry, Site } from '../relate/site.ts';
import { findablePages, listPages } from '../render/own-pages.ts';
import type { Page } from '../render/pages.ts';
import { createViews, type ViewOptions } from '../render/view.ts';
import type { Kind } from '../schemas/kinds.ts';

/** Names in all, about 15 kB as they are sent. The newest notes take what the others leave. */
const MOST = 500;

/** Kinds in the order in which they are suggested, and in which they get room. */
const kinds = [
  'mission',
  'page',
  'partner',
  'team',
  'toolset',
  'catalyst',
  'tool',
  'sprint',
  'event',
  'person',
  'case-study',
  'weeknote',
] as const satisfies Kind[];

/** As `layouts/client/suggest.js` reads it. */
interface Group {
  kind: string;
  items: [title: string, url: string][];
}

export function searchNames(site: Site, options: ViewOptions): Page {
  const view = createViews(site, options)('/search/');
  const { text, href } = view;
  return {
    url: '/search/names.json',
    render() {
      let room = MOST;
      const groupOf = (kind: string, pages: readonly Pick<Entry, 'title' | 'url'>[]): Group => {
        const taken = pages.slice(0, room);
        room -= taken.length;
        return { kind, items: taken.map(({ title, url = '/' }) => [title, href(url)]) };
      };
      const own = [...findablePages(site, text), ...listPages(site, text)];
      const terms = site.glossary.map(({ term, anchor }) => ({
        title: term,
        url: `/glossary/#${anchor}`,
      }));
      const groups = [
        groupOf(text.kinds.page.one, own),
        groupOf(text.search.term, terms),
        ...kinds.map((kind) => groupOf(text.kinds[kind].one, newestFirst(site.entries[kind]))),
      ];
      const words = { language: site.settings.language, ...text.search.suggestions };
      const used = groups.filter(({ items }) => items.length > 0);
      return `${JSON.stringify({ words, groups: used })}\n`;
    },
  };
}

/** What has no day stays in the order it stands in. */
function newestFirst(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
