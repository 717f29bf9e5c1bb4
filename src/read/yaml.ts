/**
 * YAML → text values with the place of every key. Read with the failsafe schema (YAML 1.2, 10.1): a
 * scalar is the text the author typed, so `2026`, `no` and `1.10` stay what they are until a schema
 * says otherwise. Anchors, aliases, unknown tags and repeated keys are refused.
 */
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Place, Problem } from '../problems/problem.ts';
import type { Locate } from '../relate/site.ts';
import { lostAfterHash, yamlProblems } from './yaml-problems.ts';

export interface ParsedYaml {
  /** Maps, lists and texts; `undefined` when the YAML has errors. Fields left empty are left out. */
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
  const errors = yamlProblems(document, text, at);
  const locate: Locate = (path, part = 'value') => {
    // Parsed again on demand: problems are few, and documents kept for every file would fill memory.
    const again = parse(text);
    return placeAt(again.lines, offsetOf(again.document, path, part), file, firstLine);
  };
  if (errors.length > 0) return { value: undefined, locate, problems: errors };
  const value = withoutEmpty(document.toJS({ maxAliasCount: 0 }));
  return { value, locate, problems: lostAfterHash(document, text, at) };
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
      // One group where a list is expected counts as a list of one.
      if (!pair && step === 0) continue;
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
