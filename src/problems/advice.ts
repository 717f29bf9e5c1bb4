/** Advice: what could be better, and is no problem. Told only where it is asked for. */
import { adviceTexts } from './catalogue/advice.ts';
import type { Place, Problem } from './problem.ts';

export type AdviceId = keyof typeof adviceTexts;

// The keys of the texts are the ids.
export const adviceIds = Object.keys(adviceTexts) as [AdviceId, ...AdviceId[]];

/** One piece of advice; it has the form of a problem, so that reports can show it as one. */
export interface Hint extends Omit<Problem, 'id' | 'severity' | 'related' | 'secretLength'> {
  id: AdviceId;
  severity: 'advice';
}

/** What a text of the advice is filled with. */
type HintWords<Id extends AdviceId> = Parameters<(typeof adviceTexts)[Id]['message']>[0];

/** Makes a piece of advice from its texts. */
export function hint<Id extends AdviceId>(id: Id, place: Place, words: HintWords<Id>): Hint {
  const texts: { message(words: never): string; hint(words: never): string } = adviceTexts[id];
  // The functions differ in what they take; `Id` ties this one's words to it.
  const given = words as never;
  const { file, line, column } = place;
  const message = texts.message(given);
  return { id, severity: 'advice', file, line, column, message, hint: texts.hint(given) };
}
