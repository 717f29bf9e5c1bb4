/**
 * A file's text → its fields and its body. gray-matter splits the two; our YAML reader is its only
 * engine (ADR 2), and the fences are checked first, because gray-matter lets several mistakes pass.
 */
import matter from 'gray-matter';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import type { Locate } from '../relate/site.ts';
import { type ParsedYaml, parseYaml } from './yaml.ts';

export interface FrontMatter {
  /** Maps, lists and texts by field; undefined when there are problems. */
  fields: Record<string, unknown> | undefined;
  locate: Locate;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  problems: Problem[];
}

const refuse = () => {
  throw new Error('Only YAML front matter is read.');
};

/** Every engine that gray-matter or Eleventy might know, replaced: none but ours may run. */
export const refusedEngines = Object.fromEntries(
  ['json', 'javascript', 'js', 'jsLegacy', 'node', 'toml', 'coffee'].map((name) => [
    name,
    { parse: refuse, stringify: refuse },
  ]),
);

/** Splits and parses a file. `text` has `\n` line ends and no byte order mark. Never throws. */
export function parseFrontMatter(text: string, file: string): FrontMatter {
  const nowhere: Locate = () => ({ file, line: 1, column: 1 });
  const failed = (problems: Problem[]): FrontMatter => ({
    fields: undefined,
    locate: nowhere,
    body: '',
    bodyLine: 1,
    problems,
  });
  const fence = checkFences(text, file);
  if (fence) return failed([fence]);

  let parsed: ParsedYaml | undefined;
  const engine = {
    // gray-matter hands over the block from the line end after `---`, so its lines are the file's.
    parse(block: string) {
      parsed = parseYaml(block, file);
      return {};
    },
    stringify: refuse,
  };
  // Options are always given: without them gray-matter answers from a cache by content.
  const { content } = matter(text, {
    language: 'yaml',
    engines: { ...refusedEngines, yaml: engine },
  });
  const bodyLine = text.slice(0, text.length - content.length).split('\n').length;
  if (!parsed) return failed([problem('front-matter-not-fields', nowhere([]), {})]);

  const { value, locate, problems } = parsed;
  if (value === undefined) return { ...failed(problems), locate, body: content, bodyLine };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const place = { file, line: 2, column: 1 };
    return { ...failed([problem('front-matter-not-fields', place, {})]), body: content, bodyLine };
  }
  return { fields: value as Record<string, unknown>, locate, body: content, bodyLine, problems };
}

function checkFences(text: string, file: string): Problem | undefined {
  const lines = text.split('\n');
  const opening = (lines[0] ?? '').trimEnd();
  const start = { file, line: 1, column: 1 };
  if (!opening.startsWith('---')) return problem('missing-front-matter', start, {});
  if (opening !== '---') {
    const language = opening.slice(3).trim();
    return /^[A-Za-z]+$/.test(language)
      ? problem('front-matter-language', { ...start, column: 4 }, { language })
      : problem('missing-front-matter', start, {});
  }
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (closing === -1) return problem('unclosed-front-matter', start, {});
  if (lines[closing]?.trimEnd() !== '---') {
    return problem('unclosed-front-matter', { ...start, line: closing + 1 }, { meant: true });
  }
  return undefined;
}
