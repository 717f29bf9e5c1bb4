/** The words of the search page in English; part of the catalogue in `en.ts`, under `search`. */

import { joined } from './english.ts';

/** Words with `{…}` are filled in by the script of the page, so they are text and not functions. */
export const searchText = {
  intro:
    'Every weeknote, mission, case study, partner and tool in this site, and the words it explains.',
  input: 'Words to look for',
  filters: 'Narrow it down',
  sort: 'Order',
  best: 'Best match first',
  newest: 'Newest first',
  oldest: 'Oldest first',
  results: 'Results',
  chosen: 'Showing only',
  /** Read out before the name of a filter, on the button that takes it away. */
  remove: 'Remove',
  clear: 'Clear all filters',
  more: 'Show more results',
  /** What a word of the glossary is called in a list of suggestions. */
  term: 'Word',
  /** The list under a search box while typing; `found` by plural form. */
  suggestions: {
    list: 'Suggestions',
    found: { one: '{n} suggestion', other: '{n} suggestions' } as Partial<
      Record<Intl.LDMLPluralRule, string>
    >,
    none: 'No suggestions',
  },
  /** The way to turn the key off. */
  key: 'On every page, the key / leads to the search box',
  facets: {
    kind: 'Kind of page',
    mission: 'Mission',
    toolset: 'Toolset',
    catalyst: 'Catalyst',
    tool: 'Tool',
    partner: 'Partner',
    team: 'Team',
    year: 'Year',
    place: 'Place',
  },
  /** Where other places are searched too. */
  network: {
    asks: (places: readonly string[], here: string) =>
      `This page also searches the ${places.length === 1 ? 'site' : 'sites'} of ${joined(places)}. When you search, your browser asks them too, so they can tell that somebody at your internet address searches, and roughly for what. Choose only “${here}” under “Place”, and they are not asked.`,
    /** By plural form, of how many places. */
    silent: { one: '{places} did not answer.', other: '{places} did not answer.' } as Partial<
      Record<Intl.LDMLPluralRule, string>
    >,
  },
  /** By plural form, as in `Intl.PluralRules`; `other` is needed. */
  found: { one: '{n} result', other: '{n} results' } as Partial<
    Record<Intl.LDMLPluralRule, string>
  >,
  none: 'Nothing found. Try fewer or other words, or remove a filter.',
  /** `{n}` is as in `found`; `{words}` is the other spelling. */
  respelt: '{n} for the spelling “{words}”',
  start: 'Type a word, or choose a filter.',
  failed: 'The search could not be loaded. Please try again later, or use the lists here.',
  noScript: 'Searching needs JavaScript, which is switched off here. These lists work without it.',
  browse: 'Browse instead',
  studiesBy: {
    mission: 'Case studies by mission',
    toolset: 'Case studies by toolset',
    catalyst: 'Case studies by catalyst',
    partner: 'Case studies by partner',
  },
};
