/** Atom feeds (RFC 4287): one for the site, one beside every mission, partner, team, toolset and catalyst. */
import { Feed } from 'feed';
import { dayToDate } from '../days.ts';
import { escapeHtml } from '../escape-html.ts';
import { byText } from '../order.ts';
import { feedAddressOf, feedKinds } from '../relate/addresses.ts';
import type { CaseStudy, Entry, Site, Weeknote } from '../relate/site.ts';
import { createBodyRenderer } from '../render/body.ts';
import type { Page } from '../render/pages.ts';
import { createViews, type ViewOptions } from '../render/view.ts';

/** A feed holds the newest entries only, so that it stays small for ever. */
const FEED_LENGTH = 50;

export function feedPages(site: Site, options: ViewOptions): Page[] {
  const view = createViews(site, options)('/');
  const render = createBodyRenderer(site, view.absolute, view.text);
  const make = (
    url: string,
    page: string,
    title: string,
    entries: (Weeknote | CaseStudy)[],
  ): Page => ({
    url,
    render() {
      const newest = newestFirst(entries).slice(0, FEED_LENGTH);
      const feed = new Feed({
        id: view.absolute(page),
        title,
        link: view.absolute(page),
        feedLinks: { atom: view.absolute(url) },
        updated: dayToDate(newest.map(lastChange).sort(byText).at(-1) ?? '1970-01-01'),
        generator: 'Plainsight',
        language: site.settings.language,
        ...(site.settings.description ? { description: site.settings.description } : {}),
        author: { name: site.settings.owner ?? site.settings.name },
      });
      for (const entry of newest) {
        feed.addItem({
          id: view.absolute(entry.url ?? ''),
          title: entry.title,
          link: view.absolute(entry.url ?? ''),
          published: dayToDate(entry.fields.date),
          date: dayToDate(lastChange(entry)),
          ...(entry.summary ? { description: entry.summary } : {}),
          content: outsideItsPage(render(entry.body.html, entry), view.absolute(entry.url ?? '')),
          author: authorsOf(entry, site).map((name) => ({ name })),
        });
      }
      return feed.atom1();
    },
  });
  const { name } = site.settings;
  const beside = feedKinds.flatMap((kind) =>
    site.entries[kind].map((entry: Entry) => {
      const related = site.related(entry);
      const entries = [...related.weeknote, ...related['case-study']];
      return make(
        feedAddressOf(entry) ?? '',
        entry.url ?? '/',
        `${entry.title} – ${name}`,
        entries,
      );
    }),
  );
  const all = [...site.entries.weeknote, ...site.entries['case-study']];
  return [make('/feed.xml', '/', name, all), ...beside];
}

/** Links within a page, such as those of footnotes, with the page's own address before them. */
function outsideItsPage(html: string, address: string): string {
  // In HTML of our own making a quotation mark in the text is escaped, so this finds attributes only.
  return html.replaceAll('href="#', `href="${escapeHtml(address)}#`);
}

function newestFirst(entries: (Weeknote | CaseStudy)[]): (Weeknote | CaseStudy)[] {
  return entries.sort((a, b) => byText(b.fields.date, a.fields.date) || byText(a.id, b.id));
}

function lastChange({ fields }: Weeknote | CaseStudy): string {
  return fields.updated && fields.updated > fields.date ? fields.updated : fields.date;
}

function authorsOf(entry: Weeknote | CaseStudy, site: Site): string[] {
  if (entry.kind === 'case-study') {
    return (entry.fields.teams ?? []).flatMap((id) => site.find('team', id)?.title ?? []);
  }
  const { authors = [], team } = entry.fields;
  const names = authors.map((name) => site.find('person', name)?.title ?? name);
  const teamName = team ? site.find('team', team)?.title : undefined;
  return names.length > 0 ? names : teamName ? [teamName] : [];
}
