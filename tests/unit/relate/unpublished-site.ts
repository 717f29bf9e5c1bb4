/** A site with a mission and a weeknote that are not published, and a page that links to them in every way. */
import { escapeHtml } from '../../../src/escape-html.ts';
import type { LoadedSite } from '../../../src/load-site.ts';
import { fill } from '../../../src/markdown/body.ts';
import type { Entry, Site } from '../../../src/relate/site.ts';
import { kindNames } from '../../../src/schemas/kinds.ts';
import { tinyPicture } from '../../support/tiny-picture.ts';
import { writeSite } from '../../support/write-site.ts';

export type { Entry };

export interface Asked {
  /** The field that keeps the two entries back. */
  field?: string;
  drafts?: boolean;
}

export function siteOf({ field = 'draft: true', drafts = false }: Asked): LoadedSite {
  const missions = field.includes('missions:') ? '' : 'missions: [warm-homes, secret-mission]\n';
  return writeSite({
    'content/missions/warm-homes.md':
      '---\ntitle: Warm homes\nsummary: x\nstatement: By 2032 every home is warm.\n---\n',
    'content/partners/acme.md': '---\ntitle: Acme\nkind: smes\nsummary: x\n---\n',
    'content/missions/secret-mission.md': `---\ntitle: Vorpal mission\nsummary: x\nstatement: By 2032 every home is warm.\naliases: /old/\n${field.split('\n')[0]}\n---\n[[links]]\n`,
    'content/weeknotes/secret-note.md': `---\ntitle: Vorpal note\nsummary: x\ndate: 2026-06-05\nauthors: Jo B\n${missions}partners: acme\n${field}\n---\n![x](vorpal.jpg) [[warm-homes]]\n\n## Learned\n\n- Vorpal lesson.\n`,
    'content/weeknotes/vorpal.jpg': tinyPicture,
    'content/pages/links.md':
      '---\ntitle: Links\nsupersededBy: secret-note\n---\nSee [[secret-mission|the plan]], [by address](/missions/secret-mission/), [by file](../weeknotes/secret-note.md) and [by an old address](/old/).\n',
  }).load({ drafts });
}

/** Every entry that is in the site. */
export function kindsOf(site: Site): Entry[] {
  return kindNames.flatMap((kind): Entry[] => site.entries[kind]);
}

/** The body of a free page with its links filled in. */
export function textOfBody(site: Site, id: string): string {
  const page = site.find('page', id);
  if (!page) throw new Error(`There is no page ${id}.`);
  return fill(page.body.html, page.body, {
    link(link) {
      const target = site.target(link, page);
      return target && { href: target.address, label: target.entry?.title ?? link.target };
    },
    image: ({ alt }) => escapeHtml(alt),
    tableLabel: String,
    footnoteLabel: String,
    footnoteBackLabel: String,
    unpublishedLabel: 'something not published yet',
  });
}
