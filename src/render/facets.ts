/**
 * Search facets: what each page is about, as ids, for Pagefind's filters; and every facet with its
 * options, for the search form. A facet answers "show me what is about this".
 */
import type { Entry, EntryOf, Mission, Related, Site } from '../relate/site.ts';
import type { Kind } from '../schemas/kinds.ts';

/** The filters of the search index, in the order in which the form shows them. A contract. */
export const facetNames = [
  'kind',
  'mission',
  'toolset',
  'catalyst',
  'tool',
  'partner',
  'team',
  'year',
] as const;

export type FacetName = (typeof facetNames)[number];

/** One thing that a page is about. */
export interface FacetValue {
  name: FacetName;
  /** An id, the name of a kind, or a year. */
  value: string;
}

export interface FacetOption {
  value: string;
  label: string;
  /** How many pages of the site have it. */
  total: number;
}

/** A facet with the options that occur in the site. */
export interface Facet {
  name: FacetName;
  options: FacetOption[];
}

/** A kind of entry that has pages, and so can be found. */
export type SearchKind = Exclude<Kind, 'measure'>;

/** The kinds in the order in which the form shows them. */
export const searchKinds: readonly SearchKind[] = [
  'weeknote',
  'case-study',
  'mission',
  'sprint',
  'event',
  'partner',
  'team',
  'person',
  'toolset',
  'catalyst',
  'tool',
  'page',
];

/** The facets whose values are ids of entries of the same name. */
const entryFacets = ['mission', 'toolset', 'catalyst', 'tool', 'partner', 'team'] as const;

type EntryFacet = (typeof entryFacets)[number];
type About = Partial<Record<EntryFacet, readonly string[]>>;

/** What the page of an entry is about. Empty for a measure, which has no page. */
export function facetsOf(entry: Entry, site: Site): FacetValue[] {
  if (entry.url === undefined) return [];
  const about = aboutOf(entry, site);
  return [
    { name: 'kind', value: entry.kind },
    ...entryFacets.flatMap((name) => [...new Set(about[name])].map((value) => ({ name, value }))),
    ...(entry.date ? [{ name: 'year' as const, value: entry.date.slice(0, 4) }] : []),
  ];
}

/**
 * Every facet with the options that occur, for the search form.
 * @param ownPages how many pages that are of no entry are found too, as free pages
 */
export function searchFacets(
  site: Site,
  kindLabels: Readonly<Record<SearchKind, string>>,
  ownPages = 0,
): Facet[] {
  const totals = new Map<FacetName, Map<string, number>>(
    facetNames.map((name) => [name, new Map()]),
  );
  const add = ({ name, value }: FacetValue, count: number) =>
    totals.get(name)?.set(value, totalOf(name, value) + count);
  const totalOf = (name: FacetName, value: string) => totals.get(name)?.get(value) ?? 0;
  for (const kind of searchKinds) {
    for (const entry of site.entries[kind]) {
      for (const each of facetsOf(entry, site)) add(each, 1);
    }
  }
  add({ name: 'kind', value: 'page' }, ownPages);
  const years = [...(totals.get('year')?.keys() ?? [])].sort((a, b) => b.localeCompare(a));
  const options: Record<FacetName, Omit<FacetOption, 'total'>[]> = {
    kind: searchKinds.map((kind) => ({ value: kind, label: kindLabels[kind] })),
    mission: optionsFrom(site.entries.mission),
    toolset: optionsFrom(site.entries.toolset),
    catalyst: optionsFrom(site.entries.catalyst),
    tool: optionsFrom(site.entries.tool),
    partner: optionsFrom(site.entries.partner),
    team: optionsFrom(site.entries.team),
    year: years.map((year) => ({ value: year, label: year })),
  };
  return facetNames
    .map((name) => ({
      name,
      options: options[name]
        .map((option) => ({ ...option, total: totalOf(name, option.value) }))
        .filter(({ total }) => total > 0),
    }))
    .filter((facet) => facet.options.length > 0);
}

function optionsFrom(entries: readonly EntryOf[EntryFacet][]): Omit<FacetOption, 'total'>[] {
  return entries.map(({ id, title }) => ({ value: id, label: title }));
}

/**
 * Work (notes, case studies, missions) is about everything it is tied to. A partner, team or person is
 * tied to nearly everything sooner or later, so it carries only what it says of itself or what a
 * mission says of it; a part of the toolkit carries only its place in the toolkit.
 */
function aboutOf(entry: Entry, site: Site): About {
  switch (entry.kind) {
    case 'weeknote':
    case 'case-study':
      return idsOf(site.related(entry));
    case 'sprint':
    case 'event':
      return idsOf(site.related(entry));
    case 'mission':
      return { ...idsOf(site.related(entry)), mission: [entry.id] };
    case 'partner':
      return {
        partner: [entry.id],
        mission: missionsWhere(site, ({ fields }) =>
          fields.partners?.some(({ partner }) => partner === entry.id),
        ),
      };
    case 'team':
      return { team: [entry.id], mission: missionsOfTeam(site, entry.id, entry.fields.missions) };
    case 'person':
      return { team: entry.fields.team ? [entry.fields.team] : [] };
    case 'tool': {
      const catalyst = site.find('toolset', entry.fields.toolset)?.fields.catalyst;
      return {
        tool: [entry.id],
        toolset: [entry.fields.toolset],
        catalyst: catalyst ? [catalyst] : [],
      };
    }
    case 'toolset':
      return { toolset: [entry.id], catalyst: [entry.fields.catalyst] };
    case 'catalyst':
      return { catalyst: [entry.id], toolset: [entry.fields.toolset] };
    case 'page':
    case 'measure':
      return {};
  }
}

function idsOf(related: Related): About {
  return Object.fromEntries(entryFacets.map((name) => [name, related[name].map(({ id }) => id)]));
}

function missionsWhere(site: Site, test: (mission: Mission) => boolean | undefined): string[] {
  return site.entries.mission.filter((mission) => test(mission)).map(({ id }) => id);
}

function missionsOfTeam(site: Site, team: string, own: readonly string[] = []): string[] {
  return missionsWhere(
    site,
    ({ id, fields }) => own.includes(id) || fields.lead === team || fields.teams?.includes(team),
  );
}
