/**
 * The author's own words of a file, each with its place: title, summary and prose. Code, addresses,
 * pictures and what others are quoted as saying are left out.
 */
import { bisectRight } from 'd3-array';
import type { default as MarkdownIt, Token } from 'markdown-it';
import type { Source } from '../../read/read-content.ts';
import { lineStarts } from '../places-in.ts';

/** A title, a paragraph, a cell of a table: words that follow each other. */
export interface Passage {
  /** On one line. What is left out is there as U+FFFC, so that nothing reads across it. */
  text: string;
  /** Whether it is made of sentences; a heading or a cell is not. */
  hasSentences: boolean;
  /** Where in the file a character of it stands. */
  at(offset: number): number;
}

/** What stands for something that is not the author's words. */
const GAP = '\ufffc';

/** Reads the passages of a file, in the order in which they stand. `markdown` is `createPlainMarkdown`’s. */
export function passagesOf(source: Source, markdown: MarkdownIt): Passage[] {
  const passages = ['title', 'summary'].flatMap((field) => fieldPassage(source, field) ?? []);
  const starts = lineStarts(source.text());
  const startOf = (line: number) => starts[source.bodyLine - 1 + line] ?? source.text().length;
  let quoted = 0;
  let row: [number, number] | null = null;
  let at = 0;
  const tokens = markdown.parse(source.body(), {});
  for (const [index, token] of tokens.entries()) {
    if (/^(?:blockquote|container_quote)_open$/.test(token.type)) quoted++;
    if (/^(?:blockquote|container_quote)_close$/.test(token.type)) quoted--;
    // The cells of a table have no lines of their own: they stand on those of their row.
    if (token.type === 'tr_open') {
      row = token.map;
      at = startOf(row?.[0] ?? 0);
    }
    if (token.type === 'tr_close') row = null;
    if (token.type !== 'inline' || quoted > 0) continue;
    if (!row) at = startOf(token.map?.[0] ?? 0);
    const walk = createWalk(source.text(), at);
    for (const child of token.children ?? []) readInline(child, walk);
    at = walk.cursor();
    passages.push(walk.passage(tokens[index - 1]?.type === 'paragraph_open'));
  }
  return passages.filter(({ text }) => /\p{L}/u.test(text));
}

/** The engine for `passagesOf`: words stay as they are typed, so that they can be found in the file. */
export function keepAsTyped(markdown: MarkdownIt): MarkdownIt {
  markdown.core.ruler.disable(['smartquotes', 'text_join']);
  return markdown;
}

/** YAML may fold a text over lines, so its words are looked for one after another. */
function fieldPassage({ fields, locate, text }: Source, field: string): Passage | undefined {
  const value = fields?.[field];
  if (typeof value !== 'string' || value === '') return undefined;
  let walked: Passage | undefined;
  const walkFile = () => {
    // Only where there is something to tell: looking a field up parses the front matter again.
    const { line, column } = locate([field]);
    const walk = createWalk(text(), (lineStarts(text())[line - 1] ?? 0) + column - 1);
    for (const word of value.split(/(\s+)/)) {
      if (/\S/.test(word)) walk.words(word);
      else walk.space(word);
    }
    return walk.passage(true);
  };
  return {
    text: masked(value.replace(/\s/g, ' ')),
    hasSentences: field !== 'title',
    at: (offset) => {
      walked ??= walkFile();
      return walked.at(offset);
    },
  };
}

/** Gathers words from a place of a text on, and remembers where each was found. */
interface Walk {
  words(typed: string, shown?: string): void;
  space(shown?: string): void;
  /** Something that is no words: passed over, and a gap in the passage. */
  gap(typed?: string): void;
  /** Leaves out what comes, until it is called again with `false`. */
  leaveOut(isOut: boolean): void;
  cursor(): number;
  passage(hasSentences: boolean): Passage;
}

function createWalk(text: string, from: number): Walk {
  let cursor = from;
  let shown = '';
  let out = 0;
  /** Offsets in the passage, and in the file, at which the pieces begin. */
  const begins: number[] = [];
  const places: number[] = [];
  const pass = (typed: string) => {
    const found = text.indexOf(typed, cursor);
    const start = found === -1 ? cursor : found;
    if (found !== -1) cursor = found + typed.length;
    return start;
  };
  const add = (start: number, piece: string) => {
    begins.push(shown.length);
    places.push(start);
    shown += piece;
  };
  return {
    words(typed, seen = typed) {
      const start = pass(typed);
      if (out === 0) add(start, seen);
    },
    space: (seen = ' ') => add(cursor, seen.replace(/\s/g, ' ')),
    gap(typed = '') {
      const start = pass(typed);
      if (!shown.endsWith(GAP)) add(start, GAP);
    },
    leaveOut(isOut) {
      out += isOut ? 1 : -1;
      if (isOut) add(cursor, GAP);
    },
    cursor: () => cursor,
    passage: (hasSentences) => ({
      text: masked(shown),
      hasSentences,
      at(offset) {
        const piece = Math.max(0, bisectRight(begins, offset) - 1);
        return (places[piece] ?? from) + offset - (begins[piece] ?? 0);
      },
    }),
  };
}

/** Tags whose words are somebody else's, taken back, or to be typed. */
const notProse = /^(?:q|cite|del|kbd)$/;

function readInline(token: Token, walk: Walk): void {
  switch (token.type) {
    case 'text':
      walk.words(token.content);
      break;
    case 'text_special':
      walk.words(token.markup, token.content);
      break;
    case 'softbreak':
    case 'hardbreak':
      walk.space();
      break;
    case 'link_open':
      if (token.info === 'auto') walk.leaveOut(true);
      break;
    case 'link_close':
      if (token.info === 'auto') walk.leaveOut(false);
      break;
    case 'entry_link_open':
      if (!token.meta.labelled) walk.gap(token.meta.raw);
      break;
    case 'safe_html_open':
      if (notProse.test(token.tag)) walk.leaveOut(true);
      break;
    case 'safe_html_close':
      if (notProse.test(token.tag)) walk.leaveOut(false);
      break;
    case 'code_inline':
      // Its ends of lines have become spaces, so its words are passed one by one.
      for (const piece of [token.markup, ...token.content.split(/\s+/), token.markup])
        walk.gap(piece);
      break;
    case 'image':
    case 'footnote_ref':
      walk.gap();
      break;
    default:
      break;
  }
}

const addresses = /\b(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|\{\{.*?\}\}|\{%.*?%\}/g;
const quotations =
  /“[^“”]{1,600}”|"[^"]{1,600}"|‘[^‘]{1,300}?’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'[^']{1,300}'(?![\p{L}\p{N}])/gu;

/** Blots out addresses, template tags and quotations, character for character. */
function masked(text: string): string {
  const blot = (found: string) => GAP.repeat(found.length);
  return text.replace(addresses, blot).replace(quotations, (found) => {
    // A quotation may end the sentence that it stands in.
    const end = /[.!?].$/.test(found) ? '.' : GAP;
    return blot(found.slice(1)) + end;
  });
}
