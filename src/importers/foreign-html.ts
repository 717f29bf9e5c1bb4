/**
 * HTML in foreign Markdown → Markdown. Only blocks that hold HTML are written anew; everything else
 * keeps its bytes. What runs or embeds is taken out and said; an embedded page leaves a link to it.
 */
import type { Root as HtmlRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Definition, Html, Root, RootContent, Text } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { tamed } from '../markdown/sanitize.ts';
import { type Change, shortList, type Tidied } from './changes.ts';
import { isWithin, parseMarkdown, rangeOf, specialRanges } from './markdown-tree.ts';
import {
  type HtmlNotes,
  isDroppedTag,
  keptInline,
  keptInlineHandlers,
  tameHtml,
} from './tame-html.ts';
import { applyEdits, type Edit } from './text-edits.ts';

const voidTags = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const anyTag = /<(\/?)([a-z][\w-]*)\b(?:"[^"]*"|'[^']*'|[^'">])*?(\/?)>/gi;
const onlyKeptTags = new RegExp(
  `^<br ?/?>$|^</?(${keptInline.join('|')}|del|abbr)>$|^<abbr title="[^"<>]*">$`,
);

/** Turns the HTML of a body into Markdown. */
export function readHtml(body: string): Tidied<string> {
  if (!/<[a-z/!]/i.test(body)) return { value: body, changes: [] };
  const text = withHeadingsApart(body);
  const tree = parseMarkdown(text);
  const definitions = tree.children.filter((node) => node.type === 'definition');
  const notes: HtmlNotes = {
    read: new Set(),
    dropped: new Set(),
    embedded: new Set(),
    unknown: new Set(),
  };
  const edits: Edit[] = [];
  for (const group of groups(tree)) {
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) continue;
    for (const name of group.flatMap(tagNames)) {
      if (isDroppedTag(name)) notes.dropped.add(name);
      else notes.read.add(name);
    }
    const { end } = rangeOf(last);
    const written = convertGroup(group, definitions, notes);
    const gap = written === '' ? (/^\n+/.exec(text.slice(end))?.[0].length ?? 0) : 0;
    edits.push({ start: rangeOf(first).start, end: end + gap, text: written });
  }
  const value = edits.length === 0 ? body : applyEdits(text, edits);
  return { value, changes: [...changesFrom(notes), ...leftOver(value)] };
}

const leftTag =
  /(?<!\\)<\/?(?:a|blockquote|div|figure|h[1-6]|iframe|img|p|script|span|style|table|td|tr|ul|li)\b/gi;

/** Tags that a browser might have read and a strict reader does not: readers will see them. */
function leftOver(body: string): Change[] {
  const found = [...body.matchAll(leftTag)];
  const code = found.length > 0 ? specialRanges(body).code : [];
  const seen = found.filter(({ index }) => !isWithin({ start: index, end: index + 1 }, code));
  if (seen.length === 0) return [];
  return [
    { kind: 'html-left', text: `HTML left as text: ${shortList(seen.map(([tag]) => `${tag}>`))}` },
  ];
}

/** A heading right below a line of HTML counts as HTML; its author meant a heading. */
function withHeadingsApart(body: string): string {
  if (!/>[ \t]*\n#{1,6} \S/.test(body)) return body;
  const edits: Edit[] = [];
  visit(parseMarkdown(body), 'html', (node) => {
    const { start } = rangeOf(node);
    if (/^<(pre|script|style|textarea)\b/i.test(node.value)) return;
    for (const match of node.value.matchAll(/>[ \t]*\n(?=#{1,6} \S)/g)) {
      const end = start + match.index + match[0].length;
      edits.push({ start: end, end, text: '\n' });
    }
  });
  return applyEdits(body, edits);
}

/** Runs of blocks that belong together: from one that opens a tag to the one that closes it. */
function groups(tree: Root): RootContent[][] {
  const found: RootContent[][] = [];
  const blocks = tree.children;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || !needsReading(block)) continue;
    const last = closingBlock(blocks, index);
    found.push(blocks.slice(index, last + 1));
    index = last;
  }
  return found;
}

function needsReading(block: RootContent): boolean {
  if (block.type === 'html') return true;
  return htmlIn(block).some(({ value }) => !onlyKeptTags.test(value));
}

function htmlIn(block: RootContent): Html[] {
  const found: Html[] = [];
  visit(block, 'html', (node) => {
    found.push(node);
  });
  return found;
}

function tagNames(block: RootContent): string[] {
  return htmlIn(block).flatMap(({ value }) =>
    [...value.matchAll(anyTag)].map(([, , name = '']) => name.toLowerCase()),
  );
}

/** The index of the block that closes what the block at `start` opens; `start` where nothing does. */
function closingBlock(blocks: readonly RootContent[], start: number): number {
  const open: string[] = [];
  for (let index = start; index < blocks.length; index += 1) {
    const block = blocks[index];
    for (const html of block ? htmlIn(block) : []) {
      for (const [, slash, name = '', self] of html.value.matchAll(anyTag)) {
        const tag = name.toLowerCase();
        if (voidTags.has(tag) || self === '/') continue;
        if (slash !== '/') open.push(tag);
        else if (open.includes(tag)) open.length = open.lastIndexOf(tag);
      }
    }
    if (open.length === 0) return index;
  }
  return start;
}

function convertGroup(group: RootContent[], definitions: Definition[], notes: HtmlNotes): string {
  const [only] = group;
  if (only?.type !== 'footnoteDefinition') return convert(group, definitions, notes);
  const words = convert(only.children, definitions, notes).replace(/\n(?=.)/g, '\n    ');
  return `[^${only.label ?? only.identifier}]: ${words}`;
}

function convert(group: RootContent[], definitions: Definition[], notes: HtmlNotes): string {
  const kept: string[] = [];
  // What must reach the result unescaped passes through as a number between two private characters.
  const verbatim = (text: string): Text => ({
    type: 'text',
    value: `\ue000${kept.push(text) - 1}\ue001`,
  });
  const processor = unified()
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(() => (html: HtmlRoot) => tameHtml(html, notes))
    .use(() => (html: HtmlRoot) => fromHtml(tamed(toHtml(html)), { fragment: true }))
    .use(rehypeRemark, { handlers: keptInlineHandlers(verbatim) })
    .use(remarkGfm)
    .use(remarkStringify, {
      bullet: '-',
      emphasis: '*',
      fences: true,
      listItemIndent: 'one',
      rule: '-',
    });
  const blocks = prepared(group, verbatim);
  const after = processor.runSync({
    type: 'root',
    children: [...definitions, ...blocks],
  } satisfies Root);
  const written = processor.stringify(after).trim();
  return written.replace(/\ue000(\d+)\ue001/g, (_, index: string) => kept[Number(index)] ?? '');
}

/**
 * The text of a footnote may stand in another block, so its mark is kept as it is. Addresses inside
 * `<a>` are links for Markdown too, and one link cannot stand in another.
 */
function prepared(group: RootContent[], verbatim: (text: string) => Text): RootContent[] {
  const copy: Root = { type: 'root', children: structuredClone(group) };
  visit(copy, 'footnoteReference', (node, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children[index] = verbatim(`[^${node.label ?? node.identifier}]`);
  });
  visit(copy, 'paragraph', (paragraph) => {
    let isInLink = false;
    paragraph.children = paragraph.children.flatMap((child) => {
      if (child.type === 'html' && /^<\/?a\b/i.test(child.value))
        isInLink = !child.value.startsWith('</');
      return isInLink && child.type === 'link' ? child.children : [child];
    });
  });
  return copy.children;
}

function changesFrom(notes: HtmlNotes): Change[] {
  const changes: Change[] = [];
  const tags = (names: Iterable<string>) =>
    shortList(
      [...names].map((name) => `<${name}>`),
      8,
    );
  const read = [...notes.read].filter((name) => !notes.unknown.has(name));
  if (read.length > 0)
    changes.push({ kind: 'html-read', text: `HTML turned into Markdown: ${tags(read)}` });
  if (notes.dropped.size > 0) {
    changes.push({ kind: 'html-dropped', text: `taken out: ${tags(notes.dropped)}` });
  }
  for (const address of notes.embedded) {
    changes.push({
      kind: 'html-dropped',
      text: `embedded content turned into a link to ${address}`,
    });
  }
  if (notes.unknown.size > 0) {
    changes.push({ kind: 'html-read', text: `unknown tags kept as words: ${tags(notes.unknown)}` });
  }
  return changes;
}
