/** The form of an entry in the catalogue of problems. */

export interface ProblemText {
  severity: 'error' | 'warning';
  /** While it stands an entry or row cannot be made at all, so it cannot be allowed: it would be lost. */
  blocks?: true;
  /** For `docs/problems.md`: what it means and what to do, in a sentence or two. */
  about: string;
  /** What is wrong, in whole sentences, in the author's words. */
  message(words: never): string;
  /** What to do next; the nearest match or the allowed values. */
  hint?(words: never): string | undefined;
}
