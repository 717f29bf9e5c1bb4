/** Markdown → a tree with places, for the importers: what is code, what is a heading, what is a link. */
import { decodeHTMLStrict } from 'entities';
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Parses Markdown with tables, footnotes and task lists. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

/** Where a node begins and ends in the text it was parsed from. */
export function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** A stretch of a text. */
export interface Range {
  start: number;
  end: number;
}

/** The places of fenced code and code spans. Indented text may be prose that template tags pushed in. */
export function codeRanges(text: string): Range[] {
  return /[`~]/.test(text) ? specialRanges(text).code : [];
}

/** The places of code and of blocks of HTML, in which Markdown is not read. */
export function specialRanges(text: string): { code: Range[]; html: Range[] } {
  const code: Range[] = [];
  const html: Range[] = [];
  visit(parseMarkdown(text), (node, _, parent) => {
    const range = rangeOf(node);
    if (node.type === 'inlineCode') code.push(range);
    if (node.type === 'code' && /^[`~]{3}/.test(text.slice(range.start))) code.push(range);
    if (node.type === 'html' && parent?.type !== 'paragraph') html.push(range);
  });
  return { code, html };
}

/** True when a stretch and one of others have something in common. */
export function isWithin({ start, end }: Range, ranges: readonly Range[]): boolean {
  return ranges.some((range) => start < range.end && end > range.start);
}

/** Markdown or HTML → its words on one line, for titles and summaries. */
export function plainText(markdown: string): string {
  const withoutTags = markdown.replace(/<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/gi, '');
  const words = textOf(parseMarkdown(withoutTags), { includeHtml: false, includeImageAlt: false });
  return decodeHTMLStrict(words).replace(/\s+/g, ' ').trim();
}
