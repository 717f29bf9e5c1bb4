/** Breaks a text into lines by the widths of what stands in it, and makes them about as long as each other. */

/** What can be set on a line as it is. */
export interface Piece {
  advance: number;
  isSpace: boolean;
  mayEnd: boolean;
}

/** A line: its pieces from one number up to, but not including, another; no space at either end. */
export interface Line {
  from: number;
  to: number;
  width: number;
}

/** Room for what should just fit, though its parts are added in another order. */
const TOLERANCE = 1e-9;

/** The widest part that may not be broken: the longest word. */
export function widestWord(pieces: readonly Piece[]): number {
  return Math.max(0, ...wordsOf(pieces).map(({ width }) => width));
}

/** As few lines as possible; a word that is too long for one is broken between its pieces. */
export function breakLines(pieces: readonly Piece[], limit: number): Line[] {
  return fill(wordsOf(pieces), pieces, limit);
}

/** As many lines as `breakLines` makes, as narrow as they can be. */
export function balanceLines(pieces: readonly Piece[], limit: number): Line[] {
  const words = wordsOf(pieces);
  const lines = fill(words, pieces, limit);
  if (lines.length < 2) return lines;
  let balanced = lines;
  // No word is broken that need not be.
  let narrow = Math.min(limit, Math.max(...words.map(({ width }) => width)));
  let wide = limit;
  for (let step = 0; step < 12; step++) {
    const middle = (narrow + wide) / 2;
    const found = fill(words, pieces, middle);
    if (found.length > lines.length) narrow = middle;
    else {
      balanced = found;
      wide = middle;
    }
  }
  return balanced;
}

/** The first lines of a text that has too many, the last short enough for an ellipsis after it. */
export function cutLines(
  pieces: readonly Piece[],
  limit: number,
  most: number,
  ellipsis: number,
): { lines: Line[]; isCut: boolean } {
  const all = breakLines(pieces, limit);
  if (all.length <= most) return { lines: all, isCut: false };
  const kept = all.slice(0, most - 1);
  const last = all[most - 1];
  if (!last) return { lines: kept, isCut: true };
  return { lines: [...kept, shortened(pieces, last.from, limit - ellipsis)], isCut: true };
}

/** As many words as there is room for, or as much of the first. */
function shortened(pieces: readonly Piece[], from: number, limit: number): Line {
  let words: Line = { from, to: from, width: 0 };
  let part = words;
  let width = 0;
  for (let to = from + 1; to <= pieces.length; to++) {
    const piece = pieces[to - 1];
    width += piece?.advance ?? 0;
    if (!piece || width > limit + TOLERANCE) break;
    if (piece.isSpace) continue;
    part = { from, to, width };
    if (piece.mayEnd || pieces[to]?.isSpace) words = part;
  }
  return words.to > from ? words : part;
}

/** Words, each with the space before it. */
interface Word extends Line {
  space: number;
}

function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Word[] = [];
  let word: Word | undefined;
  let space = 0;
  for (const [at, { advance, isSpace, mayEnd }] of pieces.entries()) {
    if (isSpace) {
      space += advance;
      word = undefined;
      continue;
    }
    if (!word) {
      word = { from: at, to: at, width: 0, space };
      words.push(word);
      space = 0;
    }
    word.to = at + 1;
    word.width += advance;
    if (mayEnd) word = undefined;
  }
  return words;
}

function fill(words: readonly Word[], pieces: readonly Piece[], limit: number): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const word of words) {
    const { from, to, width, space } = word;
    if (line && line.width + space + width <= limit + TOLERANCE) {
      line.to = to;
      line.width += space + width;
    } else if (width <= limit + TOLERANCE) {
      line = { from, to, width };
      lines.push(line);
    } else {
      const parts = broken(word, pieces, limit);
      lines.push(...parts);
      line = parts.at(-1);
    }
  }
  return lines;
}

function broken({ from, to }: Line, pieces: readonly Piece[], limit: number): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (let at = from; at < to; at++) {
    const advance = pieces[at]?.advance ?? 0;
    if (line && line.width + advance <= limit + TOLERANCE) {
      line.to = at + 1;
      line.width += advance;
    } else {
      line = { from: at, to: at + 1, width: advance };
      lines.push(line);
    }
  }
  return lines;
}
