/** The body of an entry as HTML: its links and pictures put where their marks stand. */

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Text } from '../../layouts/text/en.ts';
import { escapeHtml } from '../escape-html.ts';
import type { BodyImage } from '../markdown/body.ts';
import { fill } from '../markdown/body.ts';
import type { Entry, Site } from '../relate/site.ts';
import { PictureElement } from './picture-element.tsx';
import type { Pictures } from './pictures.ts';

/** What a body is rendered with. */
export interface BodyOptions {
  /** Turns an address from the root of the site into the one that stands in the page. */
  href(url: string): string;
  /** The words of the interface that may stand in a body. */
  text: Pick<Text, 'tableNumber' | 'footnote' | 'footnoteBack' | 'unpublished'>;
  /** The pictures that were made; of others the description is shown. */
  pictures: Pictures | undefined;
  /** For feeds: one file of each picture, and nothing that a reader of feeds may not know. */
  plainPictures?: boolean;
}

/** Makes the function that renders a piece of an entry's HTML. */
export function createBodyRenderer(
  site: Site,
  options: BodyOptions,
): (html: string, entry: Entry) => string {
  const { href, text } = options;
  return (html, entry) =>
    fill(html, entry.body, {
      link(link) {
        const target = site.target(link, entry);
        if (!target) return undefined;
        const { address, entry: found } = target;
        const here = address !== undefined && /^\/(?!\/)/.test(address);
        return { href: here ? href(address) : address, label: found?.title ?? link.target };
      },
      image: (image) => renderImage(image, entry, site, options),
      tableLabel: text.tableNumber,
      footnoteLabel: text.footnote,
      footnoteBackLabel: text.footnoteBack,
      unpublishedLabel: text.unpublished,
    });
}

/** A picture that is here; a link to one that is elsewhere (no page asks a third party for anything). */
function renderImage(
  { source, alt, title, inGallery = false }: BodyImage,
  entry: Entry,
  site: Site,
  { href, pictures, plainPictures = false }: BodyOptions,
): string {
  const words = escapeHtml(alt);
  if (/^(https?:)?\/\//.test(source)) return `<a href="${escapeHtml(source)}">${words}</a>`;
  const picture = pictures?.get(site.picture(source, entry) ?? '');
  if (!picture) return `<span class="missing-picture">${words}</span>`;
  if (plainPictures) {
    const { url, width, height } = picture.plain;
    return renderToString(h('img', { src: href(url), alt, title, width, height }));
  }
  const width = inGallery ? 'gallery' : 'text';
  const html = renderToString(h(PictureElement, { picture, alt, title, width, href }));
  const largest = picture.webp.at(-1);
  if (!inGallery || !largest) return html;
  return `<a href="${escapeHtml(href(largest.url))}">${html}</a>`;
}
