/** Finds the words of the advice lists in a passage. */
import { type AdviceWord, adviceWords } from './words.ts';

export type WordAdviceId = keyof typeof adviceWords;

/** A word of one of the lists, where it was found. */
export interface FoundWord {
  id: WordAdviceId;
  word: AdviceWord;
  found: string;
  offset: number;
}

/** What may follow words that stand for people. */
const afterNoun =
  '(?=\\s*(?:[.,;:!?)]|$)|\\s+(?:and|or|who|whose|are|were|is|was|have|had|in|on|at|of|to|for|from|by|with|as|can|may|will|must|should|through|into)\\b)';

interface Listed {
  id: WordAdviceId;
  word: AdviceWord;
}

const listed = new Map<string, Listed>();
for (const [id, words] of Object.entries(adviceWords)) {
  for (const word of words) {
    // The keys of the lists are the ids.
    for (const form of word.forms.split(', '))
      listed.set(keyOf(form), { id: id as WordAdviceId, word });
  }
}

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...listed]
    // The longest first, so that “paradigm shift” is not told as “paradigm”.
    .sort(([a], [b]) => b.length - a.length)
    .map(([form, { word }]) => form.replace(/ /g, '[\\s\\u2011-]') + (word.asNoun ? afterNoun : ''))
    .join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** One spelling for a form however it is written. */
function keyOf(form: string): string {
  return form
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[\s\u2011-]/g, ' ');
}

/** The listed words of a passage, in order. A capital within a sentence makes a name of a word. */
export function* findWords(text: string): Generator<FoundWord> {
  for (const { 0: found, index } of text.replace(/’/g, "'").matchAll(pattern)) {
    const place = listed.get(keyOf(found));
    if (!place) continue;
    if (
      /^\p{Lu}\p{Ll}/u.test(found) &&
      /[\p{L}\p{N},;)]\s+$/u.test(text.slice(Math.max(0, index - 9), index))
    )
      continue;
    yield { ...place, found: text.slice(index, index + found.length), offset: index };
  }
}
