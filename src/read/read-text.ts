/** Reads one file of a site as text; what stands against it comes back as problems. */
import { join } from 'node:path';
import { type Problem, problem } from '../problems/problem.ts';
import { decode, MAX_BYTES, tooLarge } from './decode.ts';
import { readWhole } from './read-whole.ts';

export interface ReadText {
  /** With `\n` line ends; empty where there are problems. */
  text: string;
  problems: Problem[];
}

/** @param file from the root of the site, with forward slashes */
export function readText(root: string, file: string, maxBytes = MAX_BYTES): ReadText {
  const found = readWhole(join(root, file), maxBytes);
  if ('bytes' in found) return decode(found.bytes, file, maxBytes);
  if ('size' in found) return { text: '', problems: [tooLarge(found.size, file)] };
  const place = { file, line: 1, column: 1 };
  return { text: '', problems: [problem('unreadable-file', place, { why: found.unreadable })] };
}
