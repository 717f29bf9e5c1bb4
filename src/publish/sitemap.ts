/** `/sitemap.xml` (sitemaps.org 0.9): every page for readers, with the day of its last change where known. */

import { escapeHtml } from '../escape-html.ts';
import { styleAddress } from '../relate/addresses.ts';
import { aliasAddress } from '../relate/old-addresses.ts';
import type { Entry, Site } from '../relate/site.ts';
import type { Page } from '../render/pages.ts';
import { createViews, type ViewOptions } from '../render/view.ts';
import { kindNames } from '../schemas/kinds.ts';

/** @param pages the HTML pages of the site */
export function sitemapPage(site: Site, pages: readonly Page[], options: ViewOptions): Page {
  const view = createViews(site, options)('/');
  return {
    url: '/sitemap.xml',
    render() {
      const changed = new Map(
        kindNames.flatMap((kind) =>
          (site.entries[kind] as Entry[]).map((entry) => [entry.url, dayOf(entry)]),
        ),
      );
      const aliases = new Set(site.aliases.map(({ from }) => aliasAddress(from)));
      const urls = pages
        .filter(({ url }) => url.endsWith('/') && !aliases.has(url) && url !== styleAddress)
        .map(({ url }) => {
          const day = changed.get(url);
          const last = day ? `<lastmod>${day}</lastmod>` : '';
          return `<url><loc>${escapeHtml(view.absolute(url))}</loc>${last}</url>`;
        });
      return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
    },
  };
}

function dayOf(entry: Entry): string | undefined {
  return ('updated' in entry.fields ? entry.fields.updated : undefined) ?? entry.date;
}
