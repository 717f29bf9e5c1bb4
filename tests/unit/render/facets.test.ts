/** Facets: what each kind of page is about, and what the search form offers. */
import { describe, expect, it } from 'vitest';
import type { Entry, Related, Site } from '../../../src/relate/site.ts';
import {
  type FacetName,
  facetsOf,
  type SearchKind,
  searchFacets,
  searchKinds,
} from '../../../src/render/facets.ts';
import { addressOf, type Kind, kindNames } from '../../../src/schemas/kinds.ts';

const warmHomes = entryOf('mission', 'warm-homes', {
  lead: 'housing',
  partners: [{ partner: 'association' }],
});
const goodWork = entryOf('mission', 'good-work', {});
const housing = entryOf('team', 'housing', {});
const skills = entryOf('team', 'skills', { missions: ['good-work'] });
const association = entryOf('partner', 'association', {});
const power = entryOf('toolset', 'toolset-four', { catalyst: 'catalyst-four' });
const trust = entryOf('catalyst', 'catalyst-four', { toolset: 'toolset-four' });
const circle = entryOf('tool', 'story-circle', { toolset: 'toolset-four' });
const priya = entryOf('person', 'priya', { team: 'housing' });
const about = entryOf('page', 'about', {});
const measure = entryOf('measure', 'homes-below-epc-c', {});
const lofts = entryOf('weeknote', '2026-05-29-lofts', {}, '2026-05-29');
const older = entryOf('case-study', 'one-form', {}, '2024-02-01');

const site = siteOf(
  [
    warmHomes,
    goodWork,
    housing,
    skills,
    association,
    power,
    trust,
    circle,
    priya,
    about,
    measure,
    lofts,
    older,
  ],
  new Map([
    [lofts, [warmHomes, housing, circle, power, trust, association, priya]],
    [older, [warmHomes]],
    [warmHomes, [goodWork, housing, association, circle, power, trust, lofts]],
    // In the end everything is tied to a partner and to a tool.
    [association, [warmHomes, goodWork, housing, circle, lofts]],
    [circle, [power, trust, warmHomes, goodWork, housing, association, lofts]],
  ]),
);

describe('what a page is about', () => {
  it('is everything that a weeknote is tied to, its kind and its year', () => {
    expect(facets(lofts)).toEqual([
      'kind:weeknote',
      'mission:warm-homes',
      'toolset:toolset-four',
      'catalyst:catalyst-four',
      'tool:story-circle',
      'partner:association',
      'team:housing',
      'year:2026',
    ]);
  });

  it('is, for a mission, itself and no other mission', () => {
    expect(facets(warmHomes)).toContain('mission:warm-homes');
    expect(facets(warmHomes)).not.toContain('mission:good-work');
    expect(facets(warmHomes)).toContain('team:housing');
  });

  it('is, for a partner, itself and the missions that name it as a partner', () => {
    expect(facets(association)).toEqual([
      'kind:partner',
      'mission:warm-homes',
      'partner:association',
    ]);
  });

  it('is, for a team, itself and the missions it leads, works on or names', () => {
    expect(facets(housing)).toEqual(['kind:team', 'mission:warm-homes', 'team:housing']);
    expect(facets(skills)).toEqual(['kind:team', 'mission:good-work', 'team:skills']);
  });

  it('is, for a part of the toolkit, its place in the toolkit', () => {
    const place = ['toolset:toolset-four', 'catalyst:catalyst-four'];
    expect(facets(circle)).toEqual(['kind:tool', ...place, 'tool:story-circle']);
    expect(facets(power)).toEqual(['kind:toolset', ...place]);
    expect(facets(trust)).toEqual(['kind:catalyst', ...place]);
  });

  it('is, for a person, the team; for a free page, its kind; for a measure, nothing', () => {
    expect(facets(priya)).toEqual(['kind:person', 'team:housing']);
    expect(facets(about)).toEqual(['kind:page']);
    expect(facets(measure)).toEqual([]);
  });
});

describe('the facets of the search form', () => {
  const labels = Object.fromEntries(searchKinds.map((kind) => [kind, `The ${kind}`]));
  // Made from the list of all search kinds.
  const offered = searchFacets(site, labels as Record<SearchKind, string>);
  const options = (name: FacetName) =>
    offered.find((facet) => facet.name === name)?.options.map(({ value, label }) => [value, label]);

  it('offer what occurs, under the titles of the entries, in the order of the site', () => {
    expect(options('mission')).toEqual([
      ['warm-homes', 'Title of warm-homes'],
      ['good-work', 'Title of good-work'],
    ]);
  });

  it('say how many pages have each option, those of the site itself among the free pages', () => {
    const totals = (name: FacetName, ownPages?: number) =>
      searchFacets(site, labels as Record<SearchKind, string>, ownPages)
        .find((facet) => facet.name === name)
        ?.options.map(({ value, total }) => `${value} ${total}`);
    expect(totals('year')).toEqual(['2026 1', '2024 1']);
    expect(totals('kind')).toContain('page 1');
    expect(totals('kind', 7)).toContain('page 8');
  });

  it('offer years newest first', () => {
    expect(options('year')).toEqual([
      ['2026', '2026'],
      ['2024', '2024'],
    ]);
  });

  it('offer kinds under the words of the interface, and not those without pages', () => {
    expect(options('kind')?.slice(0, 2)).toEqual([
      ['weeknote', 'The weeknote'],
      ['case-study', 'The case-study'],
    ]);
    expect(options('kind')?.flat()).not.toContain('measure');
  });

  it('leave out a facet of which nothing occurs', () => {
    const bare = searchFacets(siteOf([about], new Map()), labels as Record<SearchKind, string>);
    expect(bare.map(({ name }) => name)).toEqual(['kind']);
  });
});

function facets(entry: Entry): string[] {
  return facetsOf(entry, site).map(({ name, value }) => `${name}:${value}`);
}

/** An entry with what facets look at. */
function entryOf(kind: Kind, id: string, fields: object, date?: string): Entry {
  // The rest of an entry plays no part here.
  return { kind, id, url: addressOf(kind, id), title: `Title of ${id}`, date, fields } as Entry;
}

function siteOf(entries: Entry[], ties: Map<Entry, Entry[]>): Site {
  const site = {
    entries: byKind(entries),
    find: (kind: Kind, id: string) =>
      entries.find((entry) => entry.kind === kind && entry.id === id),
    related: (entry: Entry) => byKind(ties.get(entry) ?? []),
  };
  // The rest of a site plays no part here.
  return site as unknown as Site;
}

function byKind(entries: Entry[]): Related {
  const lists = kindNames.map((kind) => [kind, entries.filter((entry) => entry.kind === kind)]);
  // Every kind has its list.
  return Object.fromEntries([...lists, ['mentionedIn', []]]) as Related;
}
