/**
 * Searches other places together with this site. Each answers by itself: one that does not costs
 * nothing but its results, and one that is slow has its results added after those that are shown.
 */
import { one } from './elements.js';
import { LIMIT_MS, openGuests } from './search-guests.js';
import { joinResults } from './search-joint.js';
import { tame } from './search-tame.js';

/** @import { Query } from './search-address.js' */
/** @import { Counts } from './search-engine.js' */
/** @import { Place } from './search-guests.js' */
/** @import { Answer, Index } from './search-index.js' */

/**
 * @typedef {object} Network What the page says of other places, from the layout.
 * @property {string} here What this place is called.
 * @property {readonly Place[]} places
 * @property {Partial<Record<Intl.LDMLPluralRule, string>>} silent
 *
 * @typedef {Answer & { parts: Map<string, Answer> }} JointAnswer The answer of each place, by its id.
 */

/** This site among the places. */
const HERE = 'here';
/** So long the other places are waited for when this one has answered. */
const PATIENCE_MS = 800;
/** What means the same in every place: words of Plainsight and ids of the toolkit. */
const SHARED = ['kind', 'year', 'toolset', 'catalyst', 'tool'];

/**
 * @param {Index} own
 * @param {string} base The root of the site, with its path prefix.
 * @param {Network} network
 * @param {HTMLFormElement} root
 * @returns {Index}
 */
export function joinPlaces(own, base, { here, places, silent }, root) {
  const note = one(root, '[data-silent]', HTMLElement);
  const { lang } = document.documentElement;
  /** @type {Set<Place>} Those that have not answered; they are not asked again on this page. */
  const gone = new Set();
  /** @type {Map<Place, Promise<Index>>} */
  const open = new Map();

  /** @param {Place} place */
  const giveUp = (place) => {
    gone.add(place);
    const names = places.filter((each) => gone.has(each)).map(({ name }) => name);
    const words = silent[new Intl.PluralRules(lang).select(names.length)] ?? silent.other ?? '';
    note.textContent = words.replace('{places}', () => new Intl.ListFormat(lang).format(names));
  };
  const guests = openGuests(base, places, giveUp);

  /**
   * What a place answers, or undefined where it does not.
   * @template Value
   * @param {Place} place
   * @param {(index: Index) => Promise<Value>} question
   * @returns {Promise<Value | undefined>}
   */
  const ask = async (place, question) => {
    if (gone.has(place)) return undefined;
    try {
      const index = open.get(place) ?? guests.open(place);
      open.set(place, index);
      return await within(LIMIT_MS, index.then(question));
    } catch {
      giveUp(place);
      return undefined;
    }
  };

  /**
   * @param {Place} place
   * @param {Answer} answer
   * @param {number} rank
   */
  const partOf = (place, { results }, rank) => ({
    rank,
    results,
    isGone: () => gone.has(place),
    read: async (/** @type {Answer['results'][number]} */ result) =>
      tame(await ask(place, ({ read }) => read(result)), place),
  });

  return {
    read: own.read,

    find: async ({ chosen, ...rest }, facets, language) => {
      const among = chosen.get('place');
      const query = { ...rest, chosen: without(chosen, 'place') };
      const isShared = [...query.chosen.keys()].every((facet) => SHARED.includes(facet));
      const asked = places.filter(({ id }) => isShared && (among?.includes(id) ?? true));
      // Without words nothing is a better match than anything else.
      const order = query.sort === 'best' && !query.words.trim() ? 'date' : query.sort;
      const joint = joinResults(order);
      /** @type {Map<string, Answer>} */
      const parts = new Map();
      const answers = asked.map(async (place, rank) => {
        const shared = facets.filter((facet) => SHARED.includes(facet));
        const answer = await ask(place, (index) => index.find(query, shared, language));
        if (!answer) return;
        parts.set(place.id, answer);
        joint.add(partOf(place, answer, rank + 1));
      });
      const mine = await own.find(
        query,
        facets.filter((facet) => facet !== 'place'),
        language,
      );
      parts.set(HERE, mine);
      if (among?.includes(HERE) ?? true) {
        const read = async (/** @type {Answer['results'][number]} */ result) => {
          const found = await own.read(result);
          return found && { ...found, place: here };
        };
        joint.add({ rank: 0, results: mine.results, read, isGone: () => false });
      }
      const isLate = await Promise.race([Promise.all(answers), pause(PATIENCE_MS, true)]);
      /** @type {JointAnswer} */
      const joined = {
        parts,
        matches: mine.matches,
        results: joint.results,
        get query() {
          return spellingOf(query, parts);
        },
        follow: (update) => {
          if (isLate !== true) return;
          let turn = Promise.resolve();
          for (const each of answers) {
            each.then(() => {
              turn = turn.then(update).catch(reportError);
            });
          }
        },
      };
      // The place is part of what was asked, which counting needs to know.
      return Object.assign(joined, { among });
    },

    counts: async (answer, facets) => {
      /** @type {Counts} */
      const counts = Object.fromEntries(facets.map((facet) => [facet, {}]));
      const { parts, among } =
        /** @type {JointAnswer & { among?: string[] }} The only ones made here. */ (answer);
      const wanted = [...parts].filter(([id]) => among?.includes(id) ?? true);
      const each = await Promise.all(
        wanted.map(([id, part]) => {
          const place = places.find((every) => every.id === id);
          const here = facets.filter((facet) => facet !== 'place');
          if (!place) return own.counts(part, here);
          const shared = here.filter((facet) => SHARED.includes(facet));
          return shared.length > 0 ? ask(place, (index) => index.counts(part, shared)) : {};
        }),
      );
      for (const counted of each) add(counts, counted ?? {});
      if (counts.place) {
        for (const { id } of places) counts.place[id] = Number.NaN;
        for (const [id, { results }] of parts) counts.place[id] = results.length;
      }
      return counts;
    },
  };
}

/**
 * What was searched for, if it is the same in all that found something.
 * @param {Query} query
 * @param {ReadonlyMap<string, Answer>} parts
 */
function spellingOf(query, parts) {
  const found = [...parts.values()].filter(({ results }) => results.length > 0);
  const [first] = found;
  const isOne = found.every((part) => part.query.words === first?.query.words);
  return first && isOne ? first.query : query;
}

/**
 * @param {Counts} counts
 * @param {Counts} more From another place, and so perhaps no numbers.
 */
function add(counts, more) {
  for (const [facet, sum] of Object.entries(counts)) {
    for (const [value, count] of Object.entries(more[facet] ?? {})) {
      if (Number.isFinite(count)) sum[value] = (sum[value] ?? 0) + count;
    }
  }
}

/**
 * @param {Query['chosen']} chosen
 * @param {string} facet
 */
function without(chosen, facet) {
  return new Map([...chosen].filter(([name]) => name !== facet));
}

/**
 * @template Value
 * @param {number} ms
 * @param {Promise<Value>} promise
 * @returns {Promise<Value>}
 */
function within(ms, promise) {
  const late = pause(ms, undefined).then(() => {
    throw new Error(`No answer within ${ms} ms.`);
  });
  // What has answered leaves the alarm to ring for nobody.
  late.catch(() => {});
  return Promise.race([promise, late]);
}

/**
 * @template Value
 * @param {number} ms
 * @param {Value} value
 * @returns {Promise<Value>}
 */
function pause(ms, value) {
  return new Promise((resolve) => setTimeout(resolve, ms, value));
}
