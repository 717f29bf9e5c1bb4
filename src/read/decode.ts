/** Bytes → text, strictly: UTF-8 only, no invisible controls, one form of line end. */
import type { Place, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';

/** More than this was never meant to be a page. Tables may be longer. */
export const MAX_BYTES = 1024 * 1024;
export const MAX_TABLE_BYTES = 5 * MAX_BYTES;

/**
 * C0 controls but tab and line feed, the controls that turn the direction of writing (UAX 9), and what no
 * feed may hold because it is no character (XML 1.0, 2.2): halves of pairs, U+FFFE and U+FFFF.
 */
export const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Decodes a file. Line ends become `\n`; a byte order mark is dropped. */
export function decode(
  bytes: Uint8Array,
  file: string,
  maxBytes = MAX_BYTES,
): { text: string; problems: Problem[] } {
  if (bytes.length > maxBytes) {
    return { text: '', problems: [tooLarge(bytes.length, file)] };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { text: '', problems: [problem('not-utf8', firstBadByte(bytes, file), {})] };
  }
  text = text.replace(/\r\n?/g, '\n');
  const found = invisible.exec(text);
  if (!found) return { text, problems: [] };
  const before = text.slice(0, found.index).split('\n');
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return { text: '', problems: [problem('control-character', place, { code: codeOf(found[0]) })] };
}

export function tooLarge(bytes: number, file: string): Problem {
  const size = `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  return problem('file-too-large', { file, line: 1, column: 1 }, { size });
}

/** `U+001B`: how a character is named that cannot be shown. */
export function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The place of the first byte that is not UTF-8: the longest valid beginning, found by halving. */
function firstBadByte(bytes: Uint8Array, file: string): Place {
  const valid = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (valid(middle)) good = middle;
    else bad = middle;
  }
  // As a stream: a character that was begun and not finished is where the mistake is.
  const before = new TextDecoder().decode(bytes.subarray(0, good), { stream: true }).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
