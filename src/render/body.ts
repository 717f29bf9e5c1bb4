/** The body of an entry as HTML: its links and pictures put where their marks stand. */

import { escapeHtml } from '../escape-html.ts';
import type { BodyImage } from '../markdown/body.ts';
import { fill } from '../markdown/body.ts';
import type { Entry, Site } from '../relate/site.ts';

/**
 * Makes the function that renders a piece of an entry's HTML.
 * @param href turns an address from the root of the site into the one that stands in the page
 * @param tableLabel what the n-th table of a body is called
 */
export function createBodyRenderer(
  site: Site,
  href: (url: string) => string,
  tableLabel: (number: number) => string,
): (html: string, entry: Entry) => string {
  return (html, entry) =>
    fill(html, entry.body, {
      link(link) {
        const target = site.target(link, entry);
        if (!target) return undefined;
        const here = target.address.startsWith('/') && !target.address.startsWith('//');
        return {
          href: here ? href(target.address) : target.address,
          label: target.entry?.title ?? link.target,
        };
      },
      image: (image) => renderImage(image, entry, site, href),
      tableLabel,
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
  if (/^https?:\/\//.test(source)) return `<a href="${escapeHtml(source)}">${words}</a>`;
  const address = site.media(source, entry);
  if (!address) return `<span class="missing-picture">${words}</span>`;
  const caption = title ? ` title="${escapeHtml(title)}"` : '';
  return `<img src="${escapeHtml(href(address))}" alt="${words}"${caption} loading="lazy">`;
}
