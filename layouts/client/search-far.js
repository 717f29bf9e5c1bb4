/**
 * For a word that the site does not have, Pagefind takes the longest word of the site that it begins
 * with: "or" for "organza". Nobody who asked for the one wants the other.
 */

/** @import { Found } from './search-engine.js' */

/** So many letters of a word stay what they are, whatever its ending. */
const STEM = 3;

/**
 * True where all that is marked in a page is something else than what was asked for. A page without
 * marks was found by its name or kind.
 * @param {Pick<Found, 'excerpt' | 'sub_results'>} found
 * @param {string} words
 */
export function isFar({ excerpt, sub_results: sections }, words) {
  const text = [excerpt, ...sections.map((section) => section.excerpt)].join(' ');
  const marked = [...text.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, word = '']) =>
    lettersOf(word),
  );
  const asked = words.split(/\s+/).map(lettersOf).filter(Boolean);
  const fits = (/** @type {string} */ word) =>
    asked.some((each) => word.includes(each.slice(0, STEM)));
  return marked.length > 0 && asked.length > 0 && !marked.some(fits);
}

/**
 * Without accents and capitals; "y" is "i", as in "try" and "tried".
 * @param {string} word
 */
function lettersOf(word) {
  const plain = word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  return plain.replaceAll('y', 'i');
}
