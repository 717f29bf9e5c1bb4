/**
 * Words for the benchmark's corpus: a fixed sequence for a given seed, in the proportions of written
 * language. Most words come from a few thousand; the rest from a tail without end, so that the
 * vocabulary grows with the corpus as that of real notes does (Heaps' law), and the index with it.
 */

/** A number from 0 up to, but not including, 1. */
export type Random = () => number;

/** Mulberry32, a small generator whose numbers are the same on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const commonest =
  `the of and to we in a that for on with it was this by at from is are be as have not they who our
  which what when more had their all has been were one can will about would there so if out up into
  than them some no how two said first work week people home team council street family school
  partner visit form plan money help letter child parent advice repair rent warm bus market nurse
  doctor damp bill job page answer question meeting number month year budget report pilot review
  trial lesson neighbour garden river storm library kitchen tenant landlord clinic survey sample`.split(
    /\s+/,
  );

/** The words that make up most of a text, and the share of a text that comes from beyond them. */
const COMMON = 6000;
const RARE_SHARE = 0.06;

const onsets = 'b bl br c cl d dr f fl g gr h j k l m n p pr qu r s sh sl st t th tr v w'.split(
  ' ',
);
const vowels = 'a e i o u ea oo ai'.split(' ');
const syllables = onsets.flatMap((onset) => vowels.map((vowel) => onset + vowel));
const endings = ['n', 'r', 'ted', 'ring', 'l', 'st', 'ment', 'ly'];

/** The word of a rank, from 0: the commonest words are English, the others have its look. */
function wordOf(rank: number): string {
  const known = commonest[rank];
  if (known) return known;
  let rest = rank;
  let word = '';
  while (rest > 0) {
    word += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return word + (endings[rank % endings.length] ?? '');
}

/** What the corpus is written with. */
export interface Pen {
  random: Random;
  /** A whole number below `limit`. */
  below(limit: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** `count` different items, or all where there are fewer. */
  some<Item>(items: readonly Item[], count: number): Item[];
  /** Words without capital or stop. */
  phrase(words: number): string;
  /** A phrase that begins with a capital. */
  heading(words: number): string;
  sentence(): string;
  /** Sentences of at least this many words together. */
  paragraph(words: number): string;
}

export function createPen(seed: number): Pen {
  const random = createRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const word = () =>
    random() < RARE_SHARE
      ? wordOf(Math.floor(COMMON / (1 - random())))
      : wordOf(Math.floor(Math.exp(random() * Math.log(COMMON + 1))) - 1);
  const phrase = (words: number) => Array.from({ length: words }, word).join(' ');
  const heading = (words: number) => {
    const text = phrase(words);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const sentence = () => `${heading(6 + below(16))}.`;
  return {
    random,
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    some(items, count) {
      const chosen = new Set<(typeof items)[number]>();
      while (chosen.size < Math.min(count, items.length)) {
        const item = items[below(items.length)];
        if (item !== undefined) chosen.add(item);
      }
      return [...chosen];
    },
    phrase,
    heading,
    sentence,
    paragraph(words) {
      const sentences: string[] = [];
      for (let count = 0; count < words; ) {
        const next = sentence();
        sentences.push(next);
        count += next.split(' ').length;
      }
      return sentences.join(' ');
    },
  };
}
