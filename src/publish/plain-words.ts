/** A read-out item as plain words: links by their labels, no HTML. */

import { escapeHtml } from '../escape-html.ts';
import { fill } from '../markdown/body.ts';
import type { Entry } from '../relate/site.ts';
import type { View } from '../render/layout.ts';

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

export function plainWords(html: string, entry: Entry, { site, text }: View): string {
  const filled = fill(html, entry.body, {
    link(link) {
      const target = site.target(link, entry);
      return target && { href: undefined, label: target.entry?.title ?? link.target };
    },
    image: ({ alt }) => escapeHtml(alt),
    tableLabel: () => '',
    footnoteLabel: () => '',
    footnoteBackLabel: () => '',
    unpublishedLabel: text.unpublished,
  });
  // The HTML is markdown-it's own, in which `<` and `>` stand for tags only.
  return filled
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}
