/** `/feeds.opml` (OPML 2.0): every feed of the site by sort, for readers of feeds to take in at once. */
import { escapeHtml } from '../escape-html.ts';
import type { Site } from '../relate/site.ts';
import type { SiteFeed } from '../render/all-feeds.ts';
import { feedGroups } from '../render/feed-groups.ts';
import type { View } from '../render/layout.ts';
import type { Page } from '../render/pages.ts';
import { createViews, type ViewOptions } from '../render/view.ts';

export function opmlPage(site: Site, options: ViewOptions): Page {
  const view = createViews(site, options)('/');
  const { name, owner } = site.settings;
  return {
    url: '/feeds.opml',
    render() {
      const groups = feedGroups(site, view.text).map(
        ({ label, feeds }) =>
          `<outline text="${escapeHtml(label)}">\n${feeds.map((feed) => outlineOf(feed, view)).join('\n')}\n</outline>`,
      );
      const lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<opml version="2.0">',
        '<head>',
        `<title>${escapeHtml(view.text.follow.opmlTitle(name))}</title>`,
        `<ownerName>${escapeHtml(owner ?? name)}</ownerName>`,
        '</head>',
        '<body>',
        ...groups,
        '</body>',
        '</opml>',
        '',
      ];
      return lines.join('\n');
    },
  };
}

/** The type is "rss" for every form of feed (OPML 2.0, "Subscription lists"). */
function outlineOf({ label, title, url, page }: SiteFeed, view: View): string {
  const attributes = {
    type: 'rss',
    text: label,
    title,
    xmlUrl: view.absolute(url),
    htmlUrl: view.absolute(page),
    language: view.site.settings.language,
  };
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`);
  return `<outline ${written.join(' ')}/>`;
}
