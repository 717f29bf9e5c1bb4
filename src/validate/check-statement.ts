/**
 * A kind word about the statement of a mission: whether it says for whom or where, what will be
 * different, by when, in plain words and one sentence. The rules are few, and their words are data in
 * `statement-words.ts`. It looks at English only; in other languages it says nothing.
 */
import { type Problem, problem } from '../problems/problem.ts';
import type { Mission } from '../relate/site.ts';
import type { SiteSettings } from './check-settings.ts';
import { isOpen } from './mission-rules.ts';
import {
  activities,
  capitals,
  intents,
  outcomes,
  people,
  places,
  stockPhrases,
  subjects,
} from './statement-words.ts';

/** A promise longer than this is hard to repeat. */
const MOST_WORDS = 40;

export function checkStatement(mission: Mission, settings: SiteSettings): Problem[] {
  const { fields, locate } = mission;
  const { statement, by, lang = settings.language } = fields;
  // What is over keeps the words under which it was agreed.
  if (!/^en(-|$)/i.test(lang) || !isOpen(mission)) return [];
  const place = locate(['statement']);
  const problems: Problem[] = [];
  if (!namesSomebody(statement, settings)) {
    problems.push(problem('statement-names-nobody', place, {}));
  }
  const activity = activityOf(statement);
  if (activity !== undefined) {
    problems.push(problem('statement-is-activity', place, { value: activity }));
  }
  const values = phrasesIn(statement, stockPhrases);
  if (values.length > 0) problems.push(problem('statement-stock-phrase', place, { values }));
  // A challenge stands beside the missions, and need not end on a day.
  if (fields.kind !== 'challenge' && by === undefined && !hasDate(statement)) {
    problems.push(problem('statement-no-date', place, {}));
  }
  const count = statement.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const sentences = countSentences(statement);
  if (count > MOST_WORDS || sentences > 1) {
    problems.push(problem('statement-long', place, { words: count, sentences }));
  }
  return problems;
}

/** True when it names people, a place, the site itself or anything with a capital: “Camden's estates”. */
function namesSomebody(statement: string, { name, place, owner }: SiteSettings): boolean {
  const own = [name, place, owner].filter((each) => each !== undefined);
  const lower = statement.toLowerCase();
  if (own.some((each) => lower.includes(each.toLowerCase()))) return true;
  const { rest, whole } = withoutOpening(statement);
  // “We will have a bridge” speaks of everybody here, “we will deliver” of an organisation.
  const said = (/^(be|have) /.test(rest) ? whole : rest)
    .replace(/\bno one\b/g, 'nobody')
    .split(/[^\p{L}\p{N}]+/u);
  if (said.some((word) => people.has(word) || places.has(word))) return true;
  // A capital at the beginning of a sentence says nothing; elsewhere it is a name.
  const names = statement.matchAll(/(?<=[\p{L}\p{N},;:] )\p{Lu}\p{Ll}+/gu);
  return [...names].some(([word]) => !capitals.has(word.toLowerCase()));
}

/** The activity that the statement is built on, in the author's words, when it says of no outcome. */
function activityOf(statement: string): string | undefined {
  const { rest, isOwn, from } = withoutOpening(statement);
  const phrase = activities.find((each) => activityAtStart(rest, each, isOwn) !== undefined);
  if (phrase === undefined || promisesMore(rest)) return undefined;
  const { length } = activityAtStart(rest, phrase, isOwn) ?? '';
  return plain(statement).slice(from, from + length);
}

/** `deliver` at the beginning, as “deliver”, “delivering”, or “delivers” where an organisation speaks. */
function activityAtStart(text: string, phrase: string, isOwn: boolean): string | undefined {
  const [verb = '', ...others] = phrase.split(' ');
  const stem = verb.replace(/e$/, '');
  const forms = [verb, `${stem}ing`, `${verb}${verb.at(-1)}ing`, ...(isOwn ? [`${verb}s`] : [])];
  const found = forms.map((form) => [form, ...others].join(' ')).find((form) => begins(text, form));
  // “Support is there when …”, “Support for carers …” speak of a thing.
  const isThing =
    found !== undefined && /^ (for|is|are|that|which|from|comes?)\b/.test(text.slice(found.length));
  return isThing ? undefined : found;
}

/** True when what comes of the activity is said too: an end, everyone of a kind, or a number. */
function promisesMore(text: string): boolean {
  if (phrasesIn(text, outcomes).length > 0) return true;
  if (/(?<!\b(for|to|with|by|of|and|from) )\b(everyone|everybody|every|each)\b/.test(text))
    return true;
  return [...text.matchAll(/\d[\d,.]*/g)].some(([number]) => !isYear(number));
}

/** The sentence after “By 2030, we will …”, in small letters, and where in the statement it begins. */
function withoutOpening(statement: string): {
  rest: string;
  whole: string;
  isOwn: boolean;
  from: number;
} {
  const whole = lowered(statement);
  let rest = whole.replace(
    /^(by|in|before|within|over) (the )?((end|start) of )?(the )?(next )?(\d\d? )?(\p{L}+ )?(\d{4}|years?|decade|generation)[,:]? /u,
    '',
  );
  const subject = subjects.find((each) => begins(rest, each));
  // “It is easier to get about” and “we have a bridge” speak of the world.
  const afterSubject = subject === undefined ? rest : rest.slice(subject.length + 1);
  const afterIntents = withoutIntents(afterSubject);
  const speaksOfItself =
    subject !== undefined &&
    (subject.endsWith(' is') ||
      afterIntents !== afterSubject ||
      activities.some((each) => activityAtStart(afterSubject, each, true) !== undefined));
  if (speaksOfItself || subject === undefined) rest = afterIntents;
  return { rest, whole, isOwn: speaksOfItself, from: whole.length - rest.length };
}

function withoutIntents(text: string): string {
  const found = intents.find((each) => begins(text, each));
  return found === undefined ? text : withoutIntents(text.slice(found.length + 1));
}

/** The phrases of a list that stand in a text, in the author's words, in the order of the text. */
function phrasesIn(text: string, phrases: readonly string[]): string[] {
  const searched = lowered(text);
  const found: { at: number; end: number }[] = [];
  for (const phrase of phrases) {
    const at = ` ${searched} `.replace(/[^\p{L}\p{N}]/gu, blank).indexOf(` ${phrase} `);
    const end = at + phrase.length;
    if (at === -1 || found.some((other) => at < other.end && other.at < end)) continue;
    found.push({ at, end });
  }
  found.sort((a, b) => a.at - b.at);
  return found.map(({ at, end }) => plain(text).slice(at, end));
}

function blank(character: string): string {
  return ' '.repeat(character.length);
}

function begins(text: string, phrase: string): boolean {
  return text.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(text.slice(phrase.length));
}

/** With single spaces. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** In small letters and without hyphens, as the lists are written; every letter keeps its place. */
function lowered(text: string): string {
  return plain(text).toLowerCase().replace(/[-‐‑]/g, ' ');
}

/** A year, or a span such as “within ten years” or “in a generation”. */
function hasDate(statement: string): boolean {
  return (
    [...statement.matchAll(/\d+/g)].some(([number]) => isYear(number)) ||
    /\b(years|decade|generation)\b/i.test(statement)
  );
}

function isYear(number: string): boolean {
  return /^(19|20|21)\d\d[.,]?$/.test(number);
}

/** Ends of sentences that another follows; “St. Helens”, “e.g.” and initials end none. */
function countSentences(statement: string): number {
  const ends = statement.trim().matchAll(/(\S*?)[.!?…]["'”’)]*\s+(?=["'“‘(]?\p{Lu})/gu);
  const isEnd = (word: string) => !/^(St|Dr|Mr|Mrs|Ms|Prof|vs|e\.g|i\.e|etc|\p{Lu})$/u.test(word);
  return [...ends].filter(([, word = '']) => isEnd(word)).length + 1;
}
