/**
 * Advice on the words of a site: sentences that are hard to read, jargon, words that leave people out.
 * Only `plainsight check --advice` asks for it, and loads this module when it does: nothing else of the
 * product may depend on it.
 */
import { createMarkdown } from '../../markdown/engine.ts';
import { byText } from '../../order.ts';
import { type Hint, hint } from '../../problems/advice.ts';
import { muteProblems } from '../../problems/mute.ts';
import { sortProblems } from '../../problems/problem.ts';
import type { Source } from '../../read/read-content.ts';
import { allowedIn } from '../allowed-in.ts';
import type { SiteSettings } from '../check-settings.ts';
import { placesIn } from '../places-in.ts';
import { type FoundWord, findWords } from './find-words.ts';
import { keepAsTyped, type Passage, passagesOf } from './passages.ts';
import { hardSentences } from './sentences.ts';

export interface Advice {
  /** One for each sentence, and for each listed word of a file at its first place. Sorted. */
  hints: Hint[];
  /** How many the settings turn off. */
  muted: number;
  /** The files for which there is no advice, as they are not in English. */
  notEnglish: string[];
}

/** Advice on files that could be read. The same files bring the same advice, in the same order. */
export function adviseOn(
  sources: readonly Source[],
  settings: Pick<SiteSettings, 'language' | 'mute'>,
): Advice {
  const markdown = keepAsTyped(createMarkdown('en'));
  const notEnglish: string[] = [];
  const found: Hint[] = [];
  for (const source of sources) {
    if (source.fields === undefined) continue;
    const passages = passagesOf(source, markdown);
    const { lang = settings.language } = source.fields;
    if (isEnglish(lang, passages)) found.push(...hintsFor(source, passages));
    else notEnglish.push(source.file);
  }
  const { problems, muted } = muteProblems(found, settings.mute ?? []);
  return { hints: sortProblems(problems), muted, notEnglish: notEnglish.sort(byText) };
}

function hintsFor(source: Source, passages: readonly Passage[]): Hint[] {
  const place = placesIn(source.text(), source.file);
  const words = new Map<FoundWord['word'], FoundWord & { at: number; times: number }>();
  const hints: Hint[] = [];
  for (const { text, hasSentences, at } of passages) {
    for (const found of findWords(text)) {
      const known = words.get(found.word);
      if (known) known.times++;
      else words.set(found.word, { ...found, at: at(found.offset), times: 1 });
    }
    if (!hasSentences) continue;
    for (const { offset, ...words } of hardSentences(text)) {
      hints.push(hint('advice-hard-to-read', place(at(offset)), words));
    }
  }
  for (const { id, found, word, at, times } of words.values()) {
    hints.push(hint(id, place(at), { value: found, times, instead: word.instead }));
  }
  const allowed = allowedIn(source);
  return hints.filter(({ id }) => !allowed.has(id));
}

/** Words that no English page goes without. */
const common = /\b(?:the|of|and|to|in|is|for|that|we|with|on|was|it|are)\b/gi;

/** A page may be in another language though nobody said so: then it has hardly any of those words. */
function isEnglish(lang: unknown, passages: readonly Passage[]): boolean {
  if (!/^en(?:-|$)/i.test(String(lang))) return false;
  let all = 0;
  let known = 0;
  for (const { text } of passages) {
    all += text.match(/\p{L}+/gu)?.length ?? 0;
    known += text.match(common)?.length ?? 0;
  }
  return all < 60 || known > all * 0.08;
}
