/**
 * What should not be published by accident: personal data, bank details, keys, addresses inside an
 * organisation, code names. Read from the file as it stands, so that no field and no note is missed.
 * A find is always shown masked.
 */
import { type Problem, problem } from '../problems/problem.ts';
import { placesIn } from './places-in.ts';
import { privateRules } from './private-rules.ts';

export interface PrivateOptions {
  /** Code names that must never be published. */
  terms: readonly string[];
  /** What this file says is meant to be public. */
  allowed: ReadonlySet<string>;
}

/** @param text the whole file, with `\n` line ends */
export function findPrivateThings(
  text: string,
  file: string,
  { terms, allowed }: PrivateOptions,
): Problem[] {
  const place = placesIn(text, file);
  const problems: Problem[] = [];
  const told = new Set<string>();
  let prose: string | undefined;
  for (const { id, what, pattern, hint, outsideCode, isReal } of privateRules) {
    if (allowed.has(id) || (hint && !hint.test(text))) continue;
    if (outsideCode) prose ??= withoutCode(text);
    for (const { 0: found, index } of (outsideCode ? (prose ?? text) : text).matchAll(pattern)) {
      const end = index + found.length;
      const around = {
        before: text.slice(Math.max(0, index - 60), index),
        after: text.slice(end, end + 20),
      };
      if (isReal && !isReal(found, around)) continue;
      const at = place(index);
      // `[x@y](mailto:x@y)` is one thing.
      const key = `${at.line} ${found}`;
      if (told.has(key)) continue;
      told.add(key);
      problems.push(masked(problem(id, at, { what, value: mask(found) }), found));
    }
  }
  for (const { found, index } of findTerms(text, terms)) {
    problems.push(masked(problem('private-term', place(index), { value: mask(found) }), found));
  }
  return problems;
}

/** True for a text that holds a term that must never be published. */
export function holdsPrivateTerm(text: string, terms: readonly string[]): boolean {
  return !findTerms(text, terms).next().done;
}

/** Blots out code, character for character: fenced blocks and what stands between backticks. */
function withoutCode(text: string): string {
  if (!/`|~~~/.test(text)) return text;
  const blank = (code: string) => code.replace(/[^\n]/g, ' ');
  return text
    .replace(/^( {0,3}(?:>\s?)?)(`{3,}|~{3,})[^\n]*\n(?:[^\n]*\n)*?\1\2[^\n]*$/gm, blank)
    .replace(/(?<!`)(`{1,2})(?!`)[^`\n]+\1(?!`)/g, blank);
}

/** The first letter, and nothing to tell the rest by. */
function mask(value: string): string {
  return `${[...value][0] ?? ''}•••`;
}

/** The report blots out the find in its code frame. */
function masked(found: Problem, value: string): Problem {
  return { ...found, secretLength: value.length };
}

const endsInWord = /[\p{L}\p{N}]$/u;
const beginsWithWord = /^[\p{L}\p{N}]/u;

/** Whole words, whatever their case and the spaces between them. */
function* findTerms(
  text: string,
  terms: readonly string[],
): Generator<{ found: string; index: number }> {
  for (const term of terms) {
    const words = term.trim().split(/\s+/).map(escapeRegExp).join('[\\s_-]+');
    if (words === '') continue;
    // The letters of all scripts are looked for apart: with them, compiling the pattern takes long.
    const pattern = new RegExp(words, 'giu');
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const { 0: found, index } = match;
      const around = [
        text.slice(Math.max(0, index - 2), index),
        text.slice(index + found.length, index + found.length + 2),
      ];
      if (endsInWord.test(around[0] ?? '') || beginsWithWord.test(around[1] ?? '')) {
        pattern.lastIndex = index + 1;
      } else yield { found, index };
    }
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
