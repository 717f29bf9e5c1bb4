/**
 * The front matter of foreign files → fields. It is read as strictly as our own; what a strict reader
 * refuses is repaired where the repair is plain, and said. Nothing in it is ever run.
 */
import { type Change, isLeftOut, type LeftOut, type Tidied } from './changes.ts';
import { parseWithRepairs } from './repair-yaml.ts';

/** The fields of a foreign file, all as text, and the Markdown below them. */
export interface ForeignFrontMatter {
  fields: Record<string, unknown>;
  body: string;
}

/** Splits a file and reads its fields. A file without front matter has none, which is no mistake. */
export function readForeignFrontMatter(text: string): Tidied<ForeignFrontMatter> | LeftOut {
  const parts = split(text);
  if (isLeftOut(parts)) return parts;
  if (parts.block.trim() === '') return { value: { fields: {}, body: parts.body }, changes: [] };
  const read = readBlock(parts.block);
  if (isLeftOut(read)) return read;
  return { value: { fields: read.value, body: parts.body }, changes: read.changes };
}

function split(text: string): { block: string; body: string } | LeftOut {
  const [first = '', ...lines] = text.split('\n');
  const opening = first.trimEnd();
  if (opening === '+++') return notYaml('TOML');
  if (opening === ';;;') return notYaml('JSON');
  if (!opening.startsWith('---')) return { block: '', body: text };
  const language = opening.slice(3).trim().toLowerCase();
  if (language !== '' && !/^ya?ml$/.test(language)) {
    return /^[a-z0-9]+$/.test(language) ? notYaml(language) : { block: '', body: text };
  }
  const end = lines.findIndex((line) => /^(---|\.\.\.)\s*$/.test(line));
  if (end === -1) return { leftOut: 'front matter that is not closed' };
  return { block: lines.slice(0, end).join('\n'), body: lines.slice(end + 1).join('\n') };
}

function notYaml(language: string): LeftOut {
  return {
    leftOut: 'front matter in another language',
    detail: `It is written in ${language}; only YAML is read, and nothing is run.`,
  };
}

function readBlock(block: string): Tidied<Record<string, unknown>> | LeftOut {
  const { parsed, done } = parseWithRepairs(block);
  const [problem] = parsed.problems;
  if (problem) {
    const detail = [`Line ${problem.line}: ${problem.message}`, problem.hint]
      .filter(Boolean)
      .join(' ');
    return { leftOut: 'front matter that cannot be read', detail };
  }
  const forbidden = forbiddenKey(parsed.value);
  if (forbidden !== undefined) {
    const detail = `It uses the key “${forbidden}”.`;
    return { leftOut: 'front matter with a key that is not allowed', detail };
  }
  const changes = done.map((what): Change => ({ kind: 'repaired', text: `front matter: ${what}` }));
  if (typeof parsed.value === 'object' && parsed.value !== null && !Array.isArray(parsed.value)) {
    // Just tested to be a map; YAML keys arrive as text.
    return { value: parsed.value as Record<string, unknown>, changes };
  }
  return parsed.value === undefined || parsed.value === ''
    ? { value: {}, changes }
    : { leftOut: 'front matter that holds no fields' };
}

/** A key that would reach into the language itself, anywhere in a value. */
export function forbiddenKey(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') return key;
    const found = forbiddenKey(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
