/**
 * YAML → text values with the place of every key. Read with the failsafe schema (YAML 1.2, 10.1): a
 * scalar is the text the author typed, so `2026`, `no` and `1.10` stay what they are until a schema
 * says otherwise. Aliases, unknown tags and repeated keys are refused.
 */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Place, Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Locate } from '../relate/site.ts';

export interface ParsedYaml {
  /** Maps, lists and texts; `undefined` when there are problems. Fields left empty are left out. */
  value: unknown;
  locate: Locate;
  problems: Problem[];
}

/**
 * Parses YAML. `text` begins at line `firstLine` of `file`, so that lines are those of the file.
 * Never throws for what an author wrote.
 */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
  const { document, lines } = parse(text);
  const at = (offset: number): Place => placeAt(lines, offset, file, firstLine);
  const problems = [...document.errors, ...document.warnings].map((error) =>
    describeError(error, document, text, at),
  );
  visit(document, {
    Alias(_, node) {
      problems.push(
        problem('invalid-yaml', at(node.range?.[0] ?? 0), {
          reason: `“*${node.source}” repeats a value from elsewhere, which is not allowed here`,
        }),
      );
    },
  });
  const locate: Locate = (path, part = 'value') => {
    // Parsed again on demand: problems are few, and documents kept for every file would fill memory.
    const again = parse(text);
    return placeAt(again.lines, offsetOf(again.document, path, part), file, firstLine);
  };
  if (problems.length > 0) return { value: undefined, locate, problems: firstOnEachLine(problems) };
  return { value: withoutEmpty(document.toJS({ maxAliasCount: 0 })), locate, problems };
}

function parse(text: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'failsafe',
    version: '1.2',
    merge: false,
    prettyErrors: false,
    uniqueKeys: true,
  });
  return { document, lines };
}

function placeAt(lines: LineCounter, offset: number, file: string, firstLine: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(1, line + firstLine - 1), column: Math.max(1, col) };
}

/** The offset of the deepest node on a path that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = isMap(node) ? 0 : (document.contents?.range?.[0] ?? 0);
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair) return offset;
      const last = depth === path.length - 1;
      const target = (last && part === 'key') || !hasRange(pair.value) ? pair.key : pair.value;
      offset = hasRange(target) ? target.range[0] : offset;
      node = pair.value;
    } else if (typeof step === 'number' && hasItems(node)) {
      node = node.items[step];
      if (!hasRange(node)) return offset;
      offset = node.range[0];
    } else {
      return offset;
    }
  }
  return offset;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function hasItems(node: unknown): node is { items: unknown[] } {
  return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);
}

/** In maps, a field with nothing after its colon counts as absent. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutEmpty(item) ?? '');
  if (typeof value !== 'object' || value === null) return value ?? '';
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
    .filter(([, inner]) => inner !== '');
  return Object.fromEntries(kept);
}

const reasons: Partial<Record<string, string>> = {
  BAD_INDENT: 'the spaces at the beginning of this line do not match the lines around it',
  TAB_AS_INDENT: 'there is a tab where spaces are needed',
  BLOCK_AS_IMPLICIT_KEY: 'a value has a second colon in it',
  MULTILINE_IMPLICIT_KEY:
    'a field is not finished on its line; a colon or quotation mark may be missing',
  MISSING_CHAR: 'a quotation mark, colon or bracket is missing',
  BAD_SCALAR_START: 'a value begins with a character that has a meaning of its own',
  UNEXPECTED_TOKEN: 'something stands here that does not belong to any field',
  TAG_RESOLVE_FAILED: 'a value begins with an exclamation mark, which has a meaning of its own',
};

function describeError(
  error: YAMLError,
  document: Document,
  text: string,
  at: (offset: number) => Place,
): Problem {
  const place = at(error.pos[0]);
  if (error.code === 'DUPLICATE_KEY') {
    const key =
      text
        .slice(error.pos[0])
        .match(/^["']?([^"':\n]+)/)?.[1]
        ?.trim() ?? '';
    const first = firstKey(document, key, error.pos[0]);
    const other = at(first);
    return problem('repeated-key', place, { key, line: other.line }, [other]);
  }
  const start = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const line = text.slice(start).split('\n', 1)[0] ?? '';
  return problem('invalid-yaml', place, {
    reason: reasons[error.code] ?? plain(error.message),
    quoteIt: quoted(line),
  });
}

/** The offset of the first key of this name in the map that has it again at `offset`. */
function firstKey(document: Document, name: string, offset: number): number {
  let found = 0;
  visit(document, {
    Map(_, map) {
      const keys = map.items
        .map(({ key }) => key)
        .filter((key) => isScalar(key) && key.value === name);
      if (keys.some((key) => hasRange(key) && key.range[0] === offset)) {
        const [first] = keys;
        if (hasRange(first)) found = first.range[0];
      }
    },
    Alias: (_, node) => (isAlias(node) ? visit.SKIP : undefined),
  });
  return found;
}

/** The author's line with its value in quotes, where that is likely the cure. */
function quoted(line: string): string | undefined {
  const match = /^\s*((?:- )?[A-Za-z]+:) +(.*[:#@&*!|>%`[\]{}].*)$/.exec(line);
  if (!match) return undefined;
  const [, key = '', value = ''] = match;
  const bare = value.trim().replace(/^["']|["']$/g, '');
  return `${key} "${bare.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function plain(message: string): string {
  const [first = ''] = message.split('\n');
  return first.charAt(0).toLowerCase() + first.slice(1).replace(/[.:]$/, '');
}

/** One mistake often makes several errors on its line; the first one says it. */
function firstOnEachLine(problems: Problem[]): Problem[] {
  const seen = new Set<number>();
  return problems.filter(({ line }) => !seen.has(line) && seen.add(line));
}
