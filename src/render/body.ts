/** The body of an entry as HTML: its links and pictures put where their marks stand. */

import type { Text } from '../../layouts/text/en.ts';
import { escapeHtml } from '../escape-html.ts';
import type { BodyImage } from '../markdown/body.ts';
import { fill } from '../markdown/body.ts';
import type { Entry, Site } from '../relate/site.ts';

/**
 * Makes the function that renders a piece of an entry's HTML.
 * @param href turns an address from the root of the site into the one that stands in the page
 * @param text the words of the interface that may stand in a body
 */
export function createBodyRenderer(
  site: Site,
  href: (url: string) => string,
  text: Pick<Text, 'tableNumber' | 'unpublished'>,
): (html: string, entry: Entry) => string {
  return (html, entry) =>
    fill(html, entry.body, {
      link(link) {
        const target = site.target(link, entry);
        if (!target) return undefined;
        const { address, entry: found } = target;
        const here = address !== undefined && /^\/(?!\/)/.test(address);
        return { href: here ? href(address) : address, label: found?.title ?? link.target };
      },
      image: (image) => renderImage(image, entry, site, href),
      tableLabel: text.tableNumber,
      unpublishedLabel: text.unpublished,
    });
}

/** A picture that is here; a link to one that is elsewhere (no page asks a third party for anything). */
function renderImage(
  { source, alt, title }: BodyImage,
  entry: Entry,
  site: Site,
  href: (url: string) => string,
): string {
  const words = escapeHtml(alt);
  if (/^(https?:)?\/\//.test(source)) return `<a href="${escapeHtml(source)}">${words}</a>`;
  const address = site.media(source, entry);
  if (!address) return `<span class="missing-picture">${words}</span>`;
  const caption = title ? ` title="${escapeHtml(title)}"` : '';
  return `<img src="${escapeHtml(href(address))}" alt="${words}"${caption} loading="lazy">`;
}
