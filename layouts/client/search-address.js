/** The state of a search and its form in the address: `/search/?q=…&mission=…&mission=…&sort=date`. */

/**
 * @typedef {object} Query What is asked for.
 * @property {string} words
 * @property {'best' | 'date' | 'oldest'} sort By how well it matches, newest first, or oldest first.
 * @property {Map<string, string[]>} chosen The values chosen in each facet; facets without any are left out.
 */

/**
 * Reads an address. What it names that the form does not offer is left out, so that an old address
 * finds something.
 * @param {string} search The part from the question mark on.
 * @param {ReadonlyMap<string, ReadonlySet<string>>} offered The values of each facet.
 * @returns {Query}
 */
export function readAddress(search, offered) {
  const parameters = new URLSearchParams(search);
  const chosen = new Map();
  for (const [facet, values] of offered) {
    const named = [...new Set(parameters.getAll(facet))].filter((value) => values.has(value));
    if (named.length > 0) chosen.set(facet, named);
  }
  return {
    words: parameters.get('q') ?? '',
    sort: asSort(parameters.get('sort')),
    chosen,
  };
}

/**
 * Writes an address, from the question mark on; empty when nothing is asked.
 * @param {Query} query
 * @returns {string}
 */
export function writeAddress({ words, sort, chosen }) {
  const parameters = new URLSearchParams();
  if (words.trim()) parameters.set('q', words.trim());
  for (const [facet, values] of chosen) {
    for (const value of values) parameters.append(facet, value);
  }
  if (sort !== 'best') parameters.set('sort', sort);
  const text = parameters.toString();
  return text && `?${text}`;
}

/**
 * True when there is nothing to look for.
 * @param {Query} query
 */
export function isEmpty({ words, chosen }) {
  return !words.trim() && chosen.size === 0;
}

/**
 * The order that a word names; by match, if it names none.
 * @param {string | null} word
 * @returns {Query['sort']}
 */
export function asSort(word) {
  return word === 'date' || word === 'oldest' ? word : 'best';
}
