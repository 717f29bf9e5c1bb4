/**
 * Markdown → HTML, in markdown-it's dot fixtures: a title, then input and expected HTML between lines
 * that hold a single dot. A new case needs no code. Links to `hidden` stand for links to drafts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/escape-html.ts';
import { fill, type MarkResolver } from '../../src/markdown/body.ts';
import { createMarkdown } from '../../src/markdown/engine.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';

interface Fixture {
  title: string;
  line: number;
  input: string;
  expected: string;
}

const markdown = createMarkdown('en-GB');
const options = { markdown, wordings: new Map(), prompts: new Set<string>() };

/** Answers for marks without a site: an entry has the address of its id. */
const resolver: MarkResolver = {
  link({ form, target }) {
    if (target === 'hidden') return undefined;
    return form === 'wiki'
      ? { href: `/${target}/`, label: `Title of ${target}` }
      : { href: target, label: target };
  },
  image: ({ source, alt }) => `<img src="${escapeHtml(source)}" alt="${escapeHtml(alt)}">`,
  tableLabel: (number) => `Table ${number}`,
  footnoteLabel: (number) => `Note ${number}`,
  footnoteBackLabel: (number) => `Back from note ${number}`,
  unpublishedLabel: 'something not published yet',
};

function readFixtures(text: string): Fixture[] {
  const fixtures: Fixture[] = [];
  const lines = text.split('\n');
  let title = '';
  for (let index = 0; index < lines.length; index++) {
    if (lines[index] !== '.') {
      title = lines[index]?.trim() || title;
      continue;
    }
    const middle = lines.indexOf('.', index + 1);
    const end = lines.indexOf('.', middle + 1);
    if (middle === -1 || end === -1) throw new Error(`The fixture “${title}” is not closed.`);
    fixtures.push({
      title,
      line: index + 1,
      input: lines.slice(index + 1, middle).join('\n'),
      expected: lines.slice(middle + 1, end).join('\n'),
    });
    index = end;
  }
  return fixtures;
}

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'));

describe.each(files)('%s', (name) => {
  const fixtures = readFixtures(readFileSync(join(import.meta.dirname, name), 'utf8'));

  it.each(fixtures)('$title (line $line)', ({ input, expected }) => {
    // `→` stands for a tab and `␣` for a space at the end of a line, which editors take away.
    const body = parseBody(input.replaceAll('→', '\t').replaceAll('␣', ' '), 1, options);
    const html = fill(body.html, body, resolver);
    expect(html.trimEnd()).toBe(expected);
    expect(html).not.toContain('\u0000');
  });
});
