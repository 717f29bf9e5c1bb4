/** Finds sentences that are hard to read: the long ones, and those that formulas of readability agree on. */
import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import { unified } from 'unified';

/** From so many words on a sentence is told whatever its words; a fifteenth of real sentences have 35. */
const LONG = 40;

/** From so many words on it is told where its words are long as well. */
const HEAVY = 30;

/** How many of the seven formulas have to find it hard for a reader of that age. */
const AGREE = 5;
const AGE = 18;

/** With fewer letters a word the formulas never agree; counting is quick, and asking them is not. */
const LETTERS = 4.7;

/** A sentence longer than this is a list or a table pasted without full stops. */
const PASTED = 120;

/** No paragraph of an author’s is longer; parsing would take long, and its sentences are none. */
const LONGEST = 8_000;

export interface HardSentence {
  offset: number;
  words: number;
  /** Whether it is its long words, more than its length, that make it hard. */
  isHeavy: boolean;
}

const english = unified().use(retextEnglish);

type Root = ReturnType<typeof english.parse>;
type Paragraph = Extract<Root['children'][number], { type: 'ParagraphNode' }>;
type Sentence = Extract<Paragraph['children'][number], { type: 'SentenceNode' }>;

/** The hard sentences of a paragraph, in order. */
export function hardSentences(text: string): HardSentence[] {
  if (text.length > LONGEST || text.split(/\s+/).length < HEAVY) return [];
  const found: HardSentence[] = [];
  for (const paragraph of english.parse(text).children) {
    if (paragraph.type !== 'ParagraphNode') continue;
    for (const sentence of paragraph.children) {
      if (sentence.type !== 'SentenceNode') continue;
      const words = sentence.children.filter(({ type }) => type === 'WordNode').length;
      const start = sentence.position?.start.offset;
      if (start === undefined || words < HEAVY || words > PASTED) continue;
      const said = text.slice(start, sentence.position?.end.offset);
      if (isListOfNames(said) || overlooked.test(said)) continue;
      const couldBeHeavy = lettersIn(said) >= words * LETTERS;
      if (words >= LONG || (couldBeHeavy && isHeavy(sentence))) {
        // What was left out of the passage may stand before its first word.
        const offset = start + Math.max(0, said.search(/[\p{L}\p{N}]/u));
        found.push({ offset, words, isHeavy: words < LONG });
      }
    }
  }
  return found;
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function isHeavy(sentence: Sentence): boolean {
  let messages = 0;
  const options = { age: AGE, minWords: HEAVY, threshold: AGREE / 7 };
  unified()
    .use(retextReadability, options)
    .use(() => (_tree, file) => {
      messages = file.messages.length;
    })
    .runSync({ type: 'RootNode', children: [sentence] });
  return messages > 0;
}

/** The end of a sentence that the parser took for an abbreviation: “to log in. Traditionally, …”. */
const overlooked = /(?<![\p{L}\p{N}])\p{Ll}{2,}[.!?]\s+\p{Lu}/u;

/** “Thanks to Asha Rahman, Jo Bell …” is long, and cannot be otherwise. */
function isListOfNames(sentence: string): boolean {
  const words = sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.4;
}
