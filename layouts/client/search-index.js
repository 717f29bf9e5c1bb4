/** The search index: what matches a query, and how many results each option of a facet would leave. */
import { openEngine } from './search-engine.js';
import { isFar } from './search-far.js';
import { otherSpelling } from './search-spelling.js';

/** @import { Query } from './search-address.js' */
/** @import { Counts, Matches } from './search-engine.js' */

/** With fewer results than this another spelling is tried too. */
const FEW = 5;

/** @type {Matches} */
const NONE = { results: [], filters: {}, totalFilters: {} };

/**
 * @typedef {object} Answer
 * @property {Matches['results']} results
 * @property {Matches} matches
 * @property {Query} query What was searched for, perhaps in another spelling.
 * @property {(update: () => Promise<void>) => void} [follow] Calls whenever there are more results.
 */

/**
 * Loads the index of the site.
 * @param {string} base The root of the site, with its path prefix.
 * @param {Counts} totals How many pages of the site have each value.
 */
export const openIndex = async (base, totals) => indexOver(await openEngine(base), totals);

/**
 * The index that an engine has open.
 * @param {import('./search-engine.js').Engine} engine
 * @param {Counts} totals Of a place whose page this is not, nothing is known.
 */
export function indexOver(engine, totals) {
  /** @type {Matches[]} Those whose memory is to be given back. */
  let held = [];

  /**
   * @param {Query} query
   * @param {string[]} facets Those that are to be counted; Pagefind loads each when it is first named.
   * @param {object} [extra] More filters.
   */
  const search = async ({ words, sort, chosen }, facets, extra = {}) => {
    const asked = words.trim() || null;
    const filters = {
      // Every page is without the empty value.
      ...Object.fromEntries(facets.map((facet) => [facet, { none: [''] }])),
      // One of the values in each facet, and all facets.
      ...Object.fromEntries([...chosen].map(([facet, values]) => [facet, { any: values }])),
      ...extra,
    };
    // Without words nothing is a better match than anything else.
    const order = sort === 'best' && asked === null ? 'date' : sort;
    const sorts = { best: {}, date: { date: 'desc' }, oldest: { date: 'asc' } };
    const matches = await engine.search(asked, { filters, sort: sorts[order] });
    held.push(matches);
    return matches;
  };

  /**
   * The same matches, or none where they are far from what was asked.
   * @param {Query} query
   * @param {Matches} matches
   */
  const near = async (query, matches) => {
    const [any] = matches.results;
    const found = any && (await engine.read(any));
    return found && isFar(found, query.words) ? NONE : matches;
  };

  /**
   * The results in order: by date, what has none comes last.
   * @param {Query} query
   * @param {Matches} matches
   */
  const inOrder = async (query, { results }) => {
    if (results.length === 0 || query.sort !== 'oldest' || query.chosen.has('year')) return results;
    const years = Object.keys(totals.year ?? (await search(query, ['year'])).filters.year ?? {});
    const dated = (await search(query, [], { year: { any: years } })).results;
    const ids = new Set(dated.map(({ id }) => id));
    return [...dated, ...results.filter(({ id }) => !ids.has(id))];
  };

  return {
    read: engine.read,

    /**
     * @param {Query} query
     * @param {string[]} facets
     * @param {string} language
     * @returns {Promise<Answer>}
     */
    find: async (query, facets, language) => {
      for (const { results } of held) engine.forget(results);
      held = [];
      const matches = await near(query, await search(query, facets));
      const other = matches.results.length < FEW ? otherSpelling(query.words, language) : undefined;
      const respelt = other && { ...query, words: other };
      const more = respelt && (await near(respelt, await search(respelt, facets)));
      return respelt && more && more.results.length > matches.results.length
        ? { matches: more, query: respelt, results: await inOrder(respelt, more) }
        : { matches, query, results: await inOrder(query, matches) };
    },

    /**
     * Counts for the options of facets. In a facet in which something is chosen: what each would leave
     * if it were chosen too, given the other facets. Pagefind counts within the results only, so this
     * takes one more search for each such facet, or none where it is the only one.
     * @param {Answer} answer
     * @param {string[]} facets
     * @returns {Promise<Counts>}
     */
    counts: async ({ query, matches }, facets) => {
      if (matches === NONE) return Object.fromEntries(facets.map((facet) => [facet, {}]));
      const isCounted = facets.every((facet) => matches.filters[facet]);
      const { filters, totalFilters } = isCounted ? matches : await search(query, facets);
      const others = await Promise.all(
        [...query.chosen.keys()].map(async (facet) => {
          const chosen = new Map([...query.chosen].filter(([name]) => name !== facet));
          const known = (query.words.trim() ? totalFilters : totals)[facet];
          if (chosen.size > 0 || !known) {
            return [facet, (await search({ ...query, chosen }, [facet])).filters[facet]];
          }
          return [facet, known];
        }),
      );
      return { ...filters, ...Object.fromEntries(others) };
    },
  };
}

/** @typedef {ReturnType<typeof indexOver>} Index */
