/** The search index: Pagefind, and how many results each option of a facet would leave. */
import { isEmpty } from './search-address.js';

/** @import { Query } from './search-address.js' */

/**
 * @typedef {Record<string, Record<string, number>>} Counts For each facet, how many pages have each value.
 *
 * @typedef {object} Found One page, with the parts of it that match.
 * @property {string} url
 * @property {string} excerpt Text with `&lt;` and `&gt;` for angle brackets, and `<mark>` around matches.
 * @property {Record<string, string>} meta
 * @property {Record<string, string[]>} filters
 *
 * @typedef {object} Matches
 * @property {{ id: string, data: () => Promise<Found> }[]} results
 * @property {Counts} filters How many of the results have each value.
 * @property {Counts} totalFilters The same as if no filter were chosen; all zero without words.
 *
 * @typedef {object} Pagefind The part of Pagefind's module that is used here.
 * @property {(options: object) => Promise<void>} options
 * @property {() => Promise<void>} init
 * @property {() => Promise<void>} destroy
 * @property {() => Promise<Counts>} filters
 * @property {(words: string | null, options: object) => Promise<Matches>} search
 */

const settings = {
  excerptLength: 34,
  excerptEllipsis: '…',
  // The name of a kind is searchable, so that "weeknote lofts" works, but a page that is about the
  // word comes before all those that are only of the kind.
  ranking: { metaWeights: { kind: 0.1, date: 0.1, lang: 0, state: 0.1 } },
};

/**
 * Loads the index of the site.
 * @param {string} base The root of the site, with its path prefix.
 */
export async function openIndex(base) {
  /** @type {Pagefind} */
  const pagefind = await import(`${base}pagefind/pagefind.js`);
  const everything = await start(pagefind, base, false).catch(() =>
    // A host may allow WebAssembly on this page and not in a worker: then search in the page itself.
    start(pagefind, base, true),
  );

  /** @param {Query} query */
  const search = ({ words, sort, chosen }) => {
    const asked = words.trim() || null;
    return pagefind.search(asked, {
      // One of the values in each facet, and all facets.
      filters: Object.fromEntries([...chosen].map(([facet, values]) => [facet, { any: values }])),
      // Without words nothing is a better match than anything else.
      sort: sort === 'date' || asked === null ? { date: 'desc' } : {},
    });
  };

  return {
    /**
     * @param {Query} query
     * @returns {Promise<Matches>}
     */
    find: async (query) =>
      isEmpty(query)
        ? { results: [], filters: everything, totalFilters: everything }
        : search(query),

    /**
     * Counts for the options of facets in which something is chosen: what each would leave if it were
     * chosen too, given the other facets. Pagefind counts within the results only, so this takes one
     * more search for each such facet, or none where it is the only one.
     * @param {Query} query
     * @param {Matches} matches
     * @returns {Promise<Counts>}
     */
    counts: async (query, matches) => {
      const others = await Promise.all(
        [...query.chosen.keys()].map(async (facet) => {
          const chosen = new Map([...query.chosen].filter(([name]) => name !== facet));
          if (chosen.size > 0) return [facet, (await search({ ...query, chosen })).filters[facet]];
          return [facet, (query.words.trim() ? matches.totalFilters : everything)[facet]];
        }),
      );
      return { ...matches.filters, ...Object.fromEntries(others) };
    },
  };
}

/**
 * Starts Pagefind, in a worker so that typing stays smooth in a large site. The answer is how many
 * pages have each value; asking for it also loads the filters, without which Pagefind counts nothing.
 * @param {Pagefind} pagefind
 * @param {string} base
 * @param {boolean} noWorker
 * @returns {Promise<Counts>}
 */
async function start(pagefind, base, noWorker) {
  await pagefind.destroy();
  await pagefind.options({ ...settings, baseUrl: base, noWorker });
  await pagefind.init();
  return pagefind.filters();
}

/** @typedef {Awaited<ReturnType<typeof openIndex>>} Index */
