/**
 * What another place says of a page of its own, made safe to show: words only, and links only to that
 * place. Its index was built by somebody else and may hold anything.
 */

/** @import { Found, Section } from './search-engine.js' */

/** Letters of a title or an excerpt that are shown. */
const TITLE = 200;
const EXCERPT = 2000;

/**
 * Undefined for what does not lead to that place.
 * @param {unknown} found
 * @param {{ name: string, url: string }} place
 * @returns {Found | undefined}
 */
export function tame(found, { name, url }) {
  const page = fieldsOf(found);
  const address = addressIn(url, page.url);
  if (address === undefined) return undefined;
  const { title, kind, date, lang, state, summary } = fieldsOf(page.meta);
  const day = wordsOf(date, 10);
  const language = wordsOf(lang, 35);
  return {
    url: address,
    place: name,
    excerpt: wordsOf(page.excerpt, EXCERPT),
    meta: {
      title: wordsOf(title, TITLE) || address,
      kind: wordsOf(kind, TITLE),
      date: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '',
      lang: /^[a-z]{2,3}(-[a-z\d]+)*$/i.test(language) ? language : '',
      state: wordsOf(state, TITLE),
      ...(typeof summary === 'string' ? { summary: wordsOf(summary, EXCERPT) } : {}),
    },
    // The ids of its missions are not those of ours.
    filters: {},
    sub_results: listOf(page.sub_results).flatMap((each) => sectionIn(url, fieldsOf(each))),
  };
}

/**
 * @param {string} place
 * @param {Record<string, unknown>} section
 * @returns {Section[]}
 */
function sectionIn(place, { url, title, excerpt, anchor, locations }) {
  const address = addressIn(place, url);
  if (address === undefined) return [];
  return [
    {
      url: address,
      title: wordsOf(title, TITLE) || address,
      excerpt: wordsOf(excerpt, EXCERPT),
      // Only how many there are is asked for.
      locations: listOf(locations).map(Number),
      ...(anchor ? { anchor: {} } : {}),
    },
  ];
}

/**
 * The address, if it is below that of the place.
 * @param {string} place
 * @param {unknown} address
 */
function addressIn(place, address) {
  if (typeof address !== 'string' || !URL.canParse(address, place)) return undefined;
  const { href } = new URL(address, place);
  return href.startsWith(place) ? href : undefined;
}

/**
 * @param {unknown} value
 * @param {number} most
 */
function wordsOf(value, most) {
  return typeof value === 'string' ? value.slice(0, most) : '';
}

/**
 * @param {unknown} value
 * @returns {unknown[]}
 */
const listOf = (value) => (Array.isArray(value) ? value : []);

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
const fieldsOf = (value) => (typeof value === 'object' && value ? { ...value } : {});
