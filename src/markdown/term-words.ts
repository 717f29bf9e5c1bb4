/**
 * Text cut into the pieces by which terms of the glossary are found in it: whole words, white space,
 * and single signs. Case, accents written in two code points and curly quotes make no difference.
 */

/** A piece of a text, with where it stands. */
export interface TextPiece {
  /** See `pieceKey`. */
  key: string;
  from: number;
  to: number;
}

/** A word with its inner hyphens ("mission-led" is one word), white space, or a single sign. */
const pieces = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*|\s+|./gsu;

/** The pieces of a text from one of them on. */
export function* textPieces(text: string, from = 0): Generator<TextPiece> {
  const matcher = new RegExp(pieces);
  matcher.lastIndex = from;
  for (let match = matcher.exec(text); match; match = matcher.exec(text)) {
    yield { key: pieceKey(match[0]), from: match.index, to: matcher.lastIndex };
  }
}

/** The same for all spellings of a term that are found alike. */
export function termKey(term: string): string {
  return [...textPieces(term.trim())].map(({ key }) => key).join('');
}

/** True for a word in capitals alone, such as a short form: SEND is not "send". */
export function isShortForm(word: string): boolean {
  return /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(word);
}

/** What a piece is compared by. */
export function pieceKey(piece: string): string {
  if (/^\s/.test(piece)) return ' ';
  return piece
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"');
}
