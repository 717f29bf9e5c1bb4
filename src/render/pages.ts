/** Stage 4: `Site` → pages. Every address of the site and what renders it stand in this table. */
import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { byText } from '../order.ts';
import { accessibilityAddress, archiveAddresses, styleAddress } from '../relate/addresses.ts';
import { aliasAddress } from '../relate/old-addresses.ts';
import type { Entry, Mission, Site, Weeknote } from '../relate/site.ts';
import { folders, type Kind, kindNames } from '../schemas/kinds.ts';
import type { DataFile } from './data-files.ts';
import type { View } from './layout.ts';
import {
  type LayoutName,
  type LayoutProps,
  type Layouts,
  type MissionRecord,
  type RelatedList,
  readers,
  type YearOfNotes,
} from './layouts.ts';
import { hasOwnStatement } from './own-pages.ts';
import { paginate, SHORT_LIST } from './paginate.ts';
import { registerPages } from './register-pages.ts';
import type { Token } from './tokens.ts';
import { createViews, type ViewOptions } from './view.ts';

/** One file of the site. `url` is from its root, without path prefix. */
export interface Page {
  url: string;
  render(): string;
}

/** The file that answers an address: `/missions/` is `/missions/index.html`. */
export function fileOf(url: string): string {
  return url.endsWith('/') ? `${url}index.html` : url;
}

/** The order in which pages are written and indexed. */
export const byFile = (a: Page, b: Page): number => byText(fileOf(a.url), fileOf(b.url));

/** Kinds with a page for each entry. */
const kindsWithPages = kindNames.filter(
  (kind): kind is Exclude<Kind, 'measure'> => kind !== 'measure',
);

export interface PageOptions extends ViewOptions {
  /** What the page at `/data/` lists. */
  dataFiles: readonly DataFile[];
  /** What the page at `/style/` shows of the style sheet. */
  tokens: readonly Token[];
}

/** Every HTML page of a site, in an order that is the same on every machine. */
export function renderPages(site: Site, layouts: Layouts, options: PageOptions): Page[] {
  const viewOf = createViews(site, options);
  const page = <Name extends LayoutName>(
    url: string,
    name: Name,
    props: LayoutProps[Name],
  ): Page => ({
    url,
    render: () => renderHtml(layouts[name], { ...props, view: viewOf(url, name) }),
  });
  return [
    page('/', 'home', {}),
    ...weeknoteLists(site).map(({ url, ...props }) => page(url, 'weeknotes', props)),
    ...paginate(site.entries['case-study'], '/case-studies/').map((list) =>
      page(list.addressOf(list.page), 'case-studies', { list }),
    ),
    page('/missions/', 'missions', {}),
    page('/partners/', 'partners', {}),
    page('/teams/', 'teams', {}),
    page('/people/', 'people', {}),
    ...(['toolset', 'catalyst', 'tool'] as const).map((kind) =>
      page(`/${folders[kind]}/`, 'toolkit', { kind }),
    ),
    ...registerPages(site, page),
    page('/sprints/', 'sprints', {}),
    page('/events/', 'events', {}),
    page('/coverage/', 'coverage', {}),
    ...readers.map((reader) => page(`/for/${reader}/`, 'for', { reader })),
    page('/map/', 'map', {}),
    ...(site.glossary.length > 0 ? [page('/glossary/', 'glossary', {})] : []),
    page('/follow/', 'follow', {}),
    page('/data/', 'data', { files: options.dataFiles }),
    ...(hasOwnStatement(site) ? [] : [page(accessibilityAddress, 'accessibility', {})]),
    page(styleAddress, 'style', { tokens: options.tokens }),
    page('/search/', 'search', {}),
    page('/404.html', 'not-found', {}),
    ...entryPages(site, page),
    ...kindsWithPages.flatMap((kind) =>
      site.entries[kind].flatMap((entry) => relatedLists(entry, site, page)),
    ),
    ...site.entries.mission.flatMap((mission) => missionRecords(mission, site, page)),
    ...site.aliases.map(({ from, to }) =>
      page(aliasAddress(from), 'redirect', { to: to.url ?? '/' }),
    ),
  ];
}

/** Makes the page of one address with one layout. */
type MakePage = <Name extends LayoutName>(
  url: string,
  name: Name,
  props: LayoutProps[Name],
) => Page;

/** A whole page as text. */
export function renderHtml<Props extends { view: View }>(
  layout: (props: Props) => VNode,
  props: Props,
): string {
  const html = `<!doctype html>${renderToString(h(layout, props))}\n`;
  // Eleventy holds every page until the last is written, and V8 would hold this one as the thousands
  // of pieces it was joined from. A copy is one piece: it halves the memory of a large build.
  return Buffer.from(html).toString();
}

function entryPages(site: Site, page: MakePage): Page[] {
  const neighbours = neighboursBy(site.entries.weeknote, teamOrAuthors);
  const studiesAround = neighboursBy(site.entries['case-study'], () => '');
  const notes = site.entries.weeknote.map((entry) =>
    page(urlOf(entry), 'weeknote', { entry, ...neighbours.get(entry) }),
  );
  const studies = site.entries['case-study'].map((entry) =>
    page(urlOf(entry), 'case-study', { entry, ...studiesAround.get(entry) }),
  );
  const { mission, partner, team, person, toolset, catalyst, tool } = site.entries;
  return [
    ...notes,
    ...mission.map((entry) => page(urlOf(entry), 'mission', { entry })),
    ...studies,
    ...partner.map((entry) => page(urlOf(entry), 'partner', { entry })),
    ...team.map((entry) => page(urlOf(entry), 'team', { entry })),
    ...person.map((entry) => page(urlOf(entry), 'person', { entry })),
    ...site.entries.sprint.map((entry) => page(urlOf(entry), 'sprint', { entry })),
    ...site.entries.event.map((entry) => page(urlOf(entry), 'event', { entry })),
    ...toolset.map((entry) => page(urlOf(entry), 'toolset', { entry })),
    ...catalyst.map((entry) => page(urlOf(entry), 'catalyst', { entry })),
    ...tool.map((entry) => page(urlOf(entry), 'tool', { entry })),
    ...site.entries.page.map((entry) => page(urlOf(entry), 'page', { entry })),
  ];
}

function urlOf(entry: Entry): string {
  return entry.url ?? '/';
}

/** The series a note belongs to: that of its team, or of its authors where there is no team. */
function teamOrAuthors({ fields }: Weeknote): string {
  return fields.team ?? `by ${(fields.authors ?? []).join(', ')}`;
}

/** The entry before and after each one in its series; `entries` come newest first. */
function neighboursBy<Kind extends Entry>(
  entries: readonly Kind[],
  seriesOf: (entry: Kind) => string,
): Map<Kind, { previous?: Kind; next?: Kind }> {
  const neighbours = new Map<Kind, { previous?: Kind; next?: Kind }>();
  const later = new Map<string, Kind>();
  for (const entry of entries) {
    const next = later.get(seriesOf(entry));
    neighbours.set(entry, next ? { next } : {});
    if (next) neighbours.set(next, { ...neighbours.get(next), previous: entry });
    later.set(seriesOf(entry), entry);
  }
  return neighbours;
}

/** `/weeknotes/`, and `/weeknotes/2026/` and `/weeknotes/2026/05/` for every year and month with notes. */
function weeknoteLists(site: Site): ({ url: string } & LayoutProps['weeknotes'])[] {
  const notes = site.entries.weeknote;
  const byPeriod = new Map<string, Weeknote[]>();
  for (const note of notes) {
    for (const period of [note.fields.date.slice(0, 4), note.fields.date.slice(0, 7)]) {
      const list = byPeriod.get(period) ?? [];
      byPeriod.set(period, list);
      list.push(note);
    }
  }
  const years = yearsOf(byPeriod);
  const listsAt = (items: Weeknote[], base: string, period?: string) =>
    paginate(items, base).map((list) => ({
      url: list.addressOf(list.page),
      list,
      years,
      ...(period ? { period } : {}),
    }));
  const archives = archiveAddresses(notes).flatMap((base) => {
    const period = base.split('/').slice(2, -1).join('-');
    return listsAt(byPeriod.get(period) ?? [], base, period);
  });
  return [...listsAt(notes, '/weeknotes/'), ...archives];
}

function yearsOf(byPeriod: ReadonlyMap<string, Weeknote[]>): YearOfNotes[] {
  const newestFirst = [...byPeriod.keys()].sort(byText).reverse();
  return newestFirst
    .filter((period) => period.length === 4)
    .map((year) => ({
      year,
      total: byPeriod.get(year)?.length ?? 0,
      months: newestFirst
        .filter((period) => period.startsWith(`${year}-`))
        .map((month) => ({ month, total: byPeriod.get(month)?.length ?? 0 })),
    }));
}

/** The whole of each list that an entry's own page shows only the beginning of. */
function relatedLists(entry: Entry, site: Site, page: MakePage): Page[] {
  const related = site.related(entry);
  const lists: Record<RelatedList, Entry[]> = {
    weeknotes: related.weeknote,
    'case-studies': related['case-study'],
    mentions: related.mentionedIn,
  };
  // The keys are those of the record above.
  return (Object.keys(lists) as RelatedList[])
    .filter((what) => lists[what].length > SHORT_LIST)
    .flatMap((what) =>
      paginate(lists[what], `${urlOf(entry)}${what}/`).map((list) =>
        page(list.addressOf(list.page), 'related-list', { of: entry, list, what }),
      ),
    );
}

/** The whole of each record that a mission's own page shows only the newest part of. */
function missionRecords(mission: Mission, site: Site, page: MakePage): Page[] {
  const lengths: Record<MissionRecord, number> = {
    progress: mission.fields.progress?.length ?? 0,
    changes: site.ledger(mission).items.length,
  };
  // The keys are those of the record above.
  return (Object.keys(lengths) as MissionRecord[])
    .filter((what) => lengths[what] > SHORT_LIST)
    .map((what) => page(`${urlOf(mission)}${what}/`, 'mission-record', { of: mission, what }));
}
