/**
 * Links the terms of the glossary where a page first mentions them. One matcher for all terms, one pass
 * over the text: where a word begins some term it walks a tree of the terms' words and keeps the longest that fits.
 */
import { escapeHtml } from '../escape-html.ts';
import { isShortForm, pieceKey, textPieces } from '../markdown/term-words.ts';
import type { Term } from '../relate/site.ts';

/** Links the terms in a piece of HTML; `seen` holds the terms that the page has mentioned already. */
export type TermLinker = (html: string, seen: Set<Term>) => string;

interface Node {
  next: Map<string, Node>;
  /** The term whose words end here. */
  term?: Term;
  /** The spelling in the glossary, piece by piece. */
  spelling?: string[];
}

/** Where no link may begin: links, headings, code and what a label is for. */
const closed = new Set([
  'a',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'th',
  'code',
  'pre',
  'kbd',
  'label',
]);

/** A tag, with its slash and name; or the text before the next tag. */
const tagsAndText = /<(\/?)([a-z][a-z0-9]*)[^>]*>|[^<]+/g;

/** @param addressOf the address of a term as it stands in a page */
export function createTermLinker(
  terms: readonly Term[],
  addressOf: (term: Term) => string,
): TermLinker {
  const matcher = createMatcher(terms);
  return (html, seen) => {
    if (seen.size === terms.length) return html;
    let depth = 0;
    // markdown-it writes the HTML, so tags are regular and every `<` and `>` in text is escaped.
    return html.replace(
      tagsAndText,
      (piece, slash: string | undefined, name: string | undefined) => {
        if (name === undefined) {
          return depth > 0 ? piece : linkText(piece, matcher, seen, addressOf);
        }
        if (closed.has(name)) depth += slash === '/' ? -1 : 1;
        return piece;
      },
    );
  };
}

/** The terms that stand in a text, from left to right; none overlaps another. */
type Matcher = (text: string) => Generator<{ term: Term; from: number; to: number }>;

/** Where a term may begin: at a word, or at a sign that begins some term. */
const wordStarts =
  /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*|[^\p{L}\p{M}\p{N}\s]/gu;

function createMatcher(terms: readonly Term[]): Matcher {
  const root = treeOf(terms);
  /** Words that were looked up already: a text has far fewer different ones than words. */
  const begins = new Map<string, boolean>();
  const mayBegin = (word: string): boolean => {
    const known = begins.get(word) ?? root.next.has(pieceKey(word));
    begins.set(word, known);
    return known;
  };
  return function* match(text) {
    let done = 0;
    for (const { 0: word, index } of text.matchAll(wordStarts)) {
      if (index < done || !mayBegin(word)) continue;
      const found = longestAt(text, index, root);
      if (!found) continue;
      done = found.to;
      yield { ...found, from: index };
    }
  };
}

function treeOf(terms: readonly Term[]): Node {
  const root: Node = { next: new Map() };
  for (const term of terms) {
    for (const words of [term.term, ...term.also]) {
      const written = words.trim();
      let node = root;
      for (const { key } of textPieces(written)) {
        const next = node.next.get(key) ?? { next: new Map() };
        node.next.set(key, next);
        node = next;
      }
      node.term ??= term;
      node.spelling ??= [...textPieces(written)].map(({ from, to }) => written.slice(from, to));
    }
  }
  return root;
}

/** @param html text between two tags, as markdown-it writes it */
function linkText(
  html: string,
  matcher: Matcher,
  seen: Set<Term>,
  addressOf: (term: Term) => string,
): string {
  const text = unescapeHtml(html);
  let linked = '';
  let done = 0;
  // The words of a term that is linked already are not free for a shorter one inside it.
  for (const { term, from, to } of matcher(text)) {
    if (seen.has(term)) continue;
    seen.add(term);
    const words = escapeHtml(text.slice(from, to));
    const address = escapeHtml(addressOf(term));
    linked += `${escapeHtml(text.slice(done, from))}<a class="term" href="${address}">${words}</a>`;
    done = to;
  }
  return done === 0 ? html : linked + escapeHtml(text.slice(done));
}

/** The longest term that begins at a place in a text. */
function longestAt(
  text: string,
  start: number,
  root: Node,
): { term: Term; to: number } | undefined {
  let node: Node | undefined = root;
  let longest: { term: Term; to: number } | undefined;
  const words: string[] = [];
  for (const { key, from, to } of textPieces(text, start)) {
    node = node.next.get(key);
    if (!node) break;
    words.push(text.slice(from, to));
    const { term, spelling } = node;
    if (term && spelling?.every((word, at) => !isShortForm(word) || words[at] === word)) {
      longest = { term, to };
    }
  }
  return longest;
}

const characters: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** What markdown-it escapes, and `escapeHtml` escapes again. */
function unescapeHtml(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot);/g, (entity) => characters[entity] ?? entity);
}
