/** Headings of a foreign body: the title that stands in it, and first-level headings moved down. */
import type { Heading, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Tidied } from './changes.ts';
import { parseMarkdown, plainText, rangeOf } from './markdown-tree.ts';
import { applyEdits, type Edit } from './text-edits.ts';

const mayHaveFirstLevel = /^\s{0,3}(#(\s|$)|=+\s*$)/m;
const mayOpenWithTitle = /^\s*(#\s|[^\n]+\n=)/;
const mayHaveHeading = /^\s{0,3}(#{1,6}(\s|$)|=+\s*$|-+\s*$)/m;

/** The words of the first heading, and whether it is of the first level and opens the body. */
export function firstHeading(
  body: string,
): { words: string; opensBody: boolean; end: number } | undefined {
  if (!mayHaveHeading.test(body)) return undefined;
  const tree = parseMarkdown(body);
  const heading = tree.children.find(
    (node: RootContent): node is Heading => node.type === 'heading',
  );
  if (!heading) return undefined;
  const { start, end } = rangeOf(heading);
  const words = plainText(body.slice(start, end));
  if (words === '') return undefined;
  return { words, opensBody: heading.depth === 1 && tree.children[0] === heading, end };
}

/** Takes a heading out that only repeats the title. */
export function withoutTitleHeading(body: string, title: string): string {
  if (!mayOpenWithTitle.test(body)) return body;
  const heading = firstHeading(body);
  const repeats = heading?.opensBody && heading.words.toLowerCase() === title.toLowerCase();
  return repeats ? body.slice(heading.end).replace(/^\n+/, '') : body;
}

/** The title of the page is its only first-level heading, so where there is another, all move down. */
export function moveHeadingsDown(body: string): Tidied<string> {
  if (!mayHaveFirstLevel.test(body)) return { value: body, changes: [] };
  const headings: Heading[] = [];
  visit(parseMarkdown(body), 'heading', (heading) => {
    headings.push(heading);
  });
  if (!headings.some(({ depth }) => depth === 1)) return { value: body, changes: [] };
  return {
    value: applyEdits(
      body,
      headings.flatMap((heading) => lower(heading, body)),
    ),
    changes: [
      { kind: 'headings', text: 'headings moved down one level, because one was of the first' },
    ],
  };
}

function lower(heading: Heading, body: string): Edit[] {
  const { start, end } = rangeOf(heading);
  const written = body.slice(start, end);
  if (written.startsWith('#')) return heading.depth === 6 ? [] : [{ start, end: start, text: '#' }];
  const underline = written.lastIndexOf('\n') + 1;
  const words = written.slice(0, underline).trim();
  if (heading.depth === 1) {
    return [{ start: start + underline, end, text: written.slice(underline).replaceAll('=', '-') }];
  }
  return [{ start, end, text: `### ${words.replace(/\s*\n\s*/g, ' ')}` }];
}
