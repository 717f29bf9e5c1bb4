/** What one item of a feed says; here for weeknotes and case studies. */
import type { Day } from '../days.ts';
import { escapeHtml } from '../escape-html.ts';
import type { CaseStudy, Entry, Site, Weeknote } from '../relate/site.ts';
import type { View } from '../render/layout.ts';

export interface FeedItem {
  /** Where it stands, from the root of the site: also its id, which must never change. */
  address: string;
  /** Plain words. */
  title: string;
  /** Undefined where it is not known since when it stands there. */
  published: Day | undefined;
  updated: Day;
  /** Plain words. */
  summary?: string | undefined;
  /** HTML in which every address is whole; undefined where only the summary is told. */
  content?: string | undefined;
  /** Names. */
  authors: string[];
}

/** What items are written with. */
export interface FeedWriter {
  view: View;
  /** A piece of an entry's HTML for readers elsewhere. */
  html(html: string, entry: Entry): string;
}

/** A weeknote or case study, told whole. */
export function entryItem(entry: Weeknote | CaseStudy, writer: FeedWriter): FeedItem {
  const item = shortItem(entry, writer);
  const address = writer.view.absolute(item.address);
  return { ...item, content: outsideItsPage(writer.html(entry.body.html, entry), address) };
}

/** The same, told by its title and summary. */
export function shortItem(entry: Weeknote | CaseStudy, { view }: FeedWriter): FeedItem {
  return {
    address: entry.url ?? '',
    title: entry.title,
    published: entry.fields.date,
    updated: lastChange(entry),
    summary: entry.summary,
    authors: authorsOf(entry, view.site),
  };
}

/** Links within a page, such as those of footnotes, with the page's own address before them. */
export function outsideItsPage(html: string, address: string): string {
  // In HTML of our own making a quotation mark in the text is escaped, so this finds attributes only.
  return html.replaceAll('href="#', `href="${escapeHtml(address)}#`);
}

/** The names of those who wrote an entry: people, else the teams. */
export function authorsOf(entry: Weeknote | CaseStudy, site: Site): string[] {
  if (entry.kind === 'case-study') {
    return (entry.fields.teams ?? []).flatMap((id) => site.find('team', id)?.title ?? []);
  }
  const { authors = [], team } = entry.fields;
  const names = authors.map((name) => site.find('person', name)?.title ?? name);
  const teamName = team ? site.find('team', team)?.title : undefined;
  return names.length > 0 ? names : teamName ? [teamName] : [];
}

function lastChange({ fields }: Weeknote | CaseStudy): Day {
  return fields.updated && fields.updated > fields.date ? fields.updated : fields.date;
}
