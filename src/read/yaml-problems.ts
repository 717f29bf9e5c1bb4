/** What the YAML parser found wrong, in an author's words and at the place where the mistake was made. */
import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { Place, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { codeOf, invisible } from './decode.ts';

/** More than these nobody reads, and finding the place of each takes a walk through the document. */
const MAX_TOLD = 50;

/** All problems of a piece of YAML, in no particular order. `at` turns an offset into a place. */
export function yamlProblems(
  document: Document,
  text: string,
  at: (offset: number) => Place,
): Problem[] {
  const errors = [...document.errors, ...document.warnings];
  const directive = errors.filter(({ code }) => code === 'BAD_DIRECTIVE').slice(0, 1);
  // What follows a line that the parser takes for a directive is misread, too.
  const told = directive.length > 0 ? directive : errors.slice(0, MAX_TOLD);
  const found = told.map((error) => describeError(error, document, text, at));
  const conflict = text.search(/^<{7} /m);
  if (found.length > 0 && conflict !== -1)
    return [problem('invalid-yaml', at(conflict), twoVersions)];
  found.push(...refusedNodes(document, text, at));
  return firstOnEachLine(found);
}

/**
 * Words that YAML takes for a comment though the author meant them: `We fixed #12 today`. A comment
 * that is meant as one has a space after its `#`.
 */
export function lostAfterHash(
  document: Document,
  text: string,
  at: (offset: number) => Place,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(_, { comment, range }) {
      if (!range || !comment || !/^[^\s#!-]/.test(comment)) return;
      const hash = text.indexOf('#', range[1]);
      if (text.slice(range[1], hash).includes('\n')) return;
      const [lost = ''] = comment.split('\n');
      problems.push(problem('lost-after-hash', at(hash), { lost: `#${lost}` }));
    },
  });
  return problems;
}

const twoVersions = {
  reason: 'here begin two versions of the same lines, with git’s markers between them',
  advice: 'Keep the right one and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
};

const quoteAdvice = 'If the value has a colon, quotation mark or bracket in it, put it in quotes.';
const indentAdvice =
  'Begin the lines of one list or group at the same distance from the left, with spaces.';

interface Reason {
  reason: string;
  advice?: string;
}

const reasons: Record<YAMLError['code'], Reason> = {
  BAD_INDENT: {
    reason: 'the spaces at the beginning of this line do not match the lines around it',
    advice: indentAdvice,
  },
  TAB_AS_INDENT: {
    reason: 'there is a tab where spaces are needed',
    advice: 'Put two spaces in place of the tab.',
  },
  BLOCK_AS_IMPLICIT_KEY: { reason: 'a value has a second colon in it' },
  BLOCK_IN_FLOW: { reason: 'a list or field stands between brackets where it cannot' },
  MULTILINE_IMPLICIT_KEY: {
    reason: 'a field is not finished on its line; a colon or quotation mark may be missing',
  },
  MISSING_CHAR: { reason: 'a quotation mark, colon or bracket is missing' },
  BAD_SCALAR_START: { reason: 'a value begins with a character that has a meaning of its own' },
  BAD_DIRECTIVE: {
    reason: 'a line begins with a percent sign, which has a meaning of its own',
    advice: 'Begin the line with the name of a field.',
  },
  BAD_DQ_ESCAPE: {
    reason: 'a backslash between double quotation marks has a meaning of its own',
    advice: 'Put the value in single quotation marks, or write the backslash twice.',
  },
  UNEXPECTED_TOKEN: { reason: 'something stands here that does not belong to any field' },
  TAG_RESOLVE_FAILED: {
    reason: 'a value begins with an exclamation mark, which has a meaning of its own',
  },
  MULTIPLE_DOCS: {
    reason: 'a line of dots or dashes before it ends the fields too early',
    advice: 'Take that line out.',
  },
  ALIAS_PROPS: { reason: 'a value begins with “*”, which has a meaning of its own' },
  BAD_ALIAS: { reason: 'a value begins with “*”, which has a meaning of its own' },
  BAD_PROP_ORDER: { reason: 'a value begins with a character that has a meaning of its own' },
  MULTIPLE_ANCHORS: { reason: 'a value begins with “&”, which has a meaning of its own' },
  MULTIPLE_TAGS: {
    reason: 'a value begins with an exclamation mark, which has a meaning of its own',
  },
  NON_STRING_KEY: { reason: 'the name of a field is not a word' },
  BAD_COLLECTION_TYPE: {
    reason: 'a value begins with an exclamation mark, which has a meaning of its own',
  },
  KEY_OVER_1024_CHARS: { reason: 'the name of a field is longer than a name can be' },
  DUPLICATE_KEY: { reason: 'a field stands twice' },
  IMPOSSIBLE: { reason: 'it is not in the form of fields' },
  RESOURCE_EXHAUSTION: { reason: 'lists or groups stand too deep inside each other' },
};

function describeError(
  error: YAMLError,
  document: Document,
  text: string,
  at: (offset: number) => Place,
): Problem {
  const [offset] = error.pos;
  if (error.code === 'DUPLICATE_KEY') {
    const key =
      text
        .slice(offset)
        .match(/^["']?([^"':\n]+)/)?.[1]
        ?.trim() ?? '';
    const other = at(firstKey(document, key, offset));
    return problem('repeated-key', at(offset), { key, line: other.line }, [other]);
  }
  const opened = unclosedBefore(document, text, offset);
  if (opened !== undefined) {
    const sign = text[opened] === '[' || text[opened] === '{' ? 'bracket' : 'quotation mark';
    const words = {
      reason: `this ${sign} is opened and never closed`,
      quoteIt: quoted(lineAt(text, opened)),
    };
    return problem('invalid-yaml', at(opened), words);
  }
  const line = lineAt(text, offset);
  const { reason, advice } = reasonFor(error.code, line, text, offset);
  const quoteIt = advice === undefined ? quoted(line) : undefined;
  return problem('invalid-yaml', at(offset), { reason, advice: advice ?? quoteAdvice, quoteIt });
}

/** "A second colon" is what the parser takes many slips of indentation for. */
function reasonFor(code: YAMLError['code'], line: string, text: string, offset: number): Reason {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || line.split(/:\s/).length > 2) return reasons[code];
  const startsLine = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
  if (startsLine) return reasons.BAD_INDENT;
  return {
    reason: 'the line after this one begins further right, as if it belonged to this field',
    advice: indentAdvice,
  };
}

/** The offset of the bracket or quotation mark that is still open where the parser gave up. */
function unclosedBefore(document: Document, text: string, offset: number): number | undefined {
  let opened: number | undefined;
  const look = (node: unknown) => {
    const isQuoted =
      isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    const isBracketed = isCollection(node) && node.flow === true;
    if ((!isQuoted && !isBracketed) || !node.range) return;
    const [start, end] = node.range;
    const closing: Record<string, string> = { '[': ']', '{': '}', '"': '"', "'": "'" };
    const isClosed = end - start > 1 && text[end - 1] === closing[text[start] ?? ''];
    if (end === offset && !isClosed) opened ??= start;
  };
  visit(document, { Node: (_, node) => look(node) });
  return opened;
}

/** What YAML allows and front matter does not: values named and repeated, and hidden control characters. */
function refusedNodes(document: Document, text: string, at: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  const refuse = (offset: number, reason: string) =>
    problems.push(
      problem('invalid-yaml', at(offset), {
        reason,
        advice: quoteAdvice,
        quoteIt: quoted(lineAt(text, offset)),
      }),
    );
  visit(document, {
    Alias(_, node) {
      refuse(
        node.range?.[0] ?? 0,
        `“*${node.source}” repeats a value from elsewhere, which is not allowed here`,
      );
    },
    Pair(_, { key }) {
      if (!isCollection(key)) return;
      refuse(key.range?.[0] ?? 0, 'there are brackets where the name of a field is wanted');
    },
    Value(_, node) {
      const start = node.range?.[0] ?? 0;
      if (node.anchor) {
        const sign = text.lastIndexOf(`&${node.anchor}`, start);
        refuse(
          sign === -1 ? start : sign,
          'a value begins with “&”, which has a meaning of its own',
        );
      }
      const found =
        isScalar(node) && typeof node.value === 'string' ? invisible.exec(node.value) : null;
      if (found) problems.push(problem('control-character', at(start), { code: codeOf(found[0]) }));
    },
  });
  return problems;
}

/** The offset of the first key of this name in the map that has it again at `offset`. */
function firstKey(document: Document, name: string, offset: number): number {
  let found = 0;
  visit(document, {
    Map(_, map) {
      const keys = map.items
        .map(({ key }) => key)
        .filter((key) => isScalar(key) && key.value === name);
      const starts = keys.flatMap((key) => (isScalar(key) && key.range ? [key.range[0]] : []));
      if (starts.includes(offset)) found = starts[0] ?? 0;
    },
  });
  return found;
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start).split('\n', 1)[0] ?? '';
}

/** The author's line with its value in quotes, where that is likely the cure. */
function quoted(line: string): string | undefined {
  const match = /^\s*((?:- )?[A-Za-z]+:) +(.*[:#@&*!|>%`[\]{}"'].*)$/.exec(line);
  if (!match) return undefined;
  const [, key = '', value = ''] = match;
  const bare = value.trim().replace(/^(["'])(.*)\1$/, '$2');
  const inside = /^["'][^"']*$/.test(bare) ? bare.slice(1) : bare;
  if (inside.includes('"') && !inside.includes("'")) return `${key} '${inside}'`;
  return `${key} "${inside.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** One mistake often makes several errors on its line; the first one says it. */
function firstOnEachLine(problems: Problem[]): Problem[] {
  const seen = new Set<number>();
  return problems.filter(({ line }) => !seen.has(line) && seen.add(line));
}
