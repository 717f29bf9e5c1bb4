/** Walks the tokens of a body once: headings, links, pictures, words, and what does not belong there. */
import type { Token } from 'markdown-it';
import type { Body, ProseFinding } from './body.ts';
import { placeholderIn } from './placeholders.ts';

type Outline = Pick<Body, 'headings' | 'links' | 'images' | 'words' | 'findings'>;

const templateTag = /\{\{[^}]*\}?\}?|\{%[^%]*%?\}?/;
const unfinishedLink = /\[\[[^\]\n]{0,60}\]{0,2}/;
const htmlTag = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--.*?(?:-->|$)/i;

/** markdown-it drops what is nested deeper than 100 levels (`maxNesting`); a list takes two. */
const DEEPEST = 98;

/** Reads the outline and numbers the links and pictures, so that the renderer can mark them. */
export function readOutline(
  tokens: readonly Token[],
  text: string,
  firstLine: number,
  prompts: ReadonlySet<string>,
): Outline {
  const outline: Outline = { headings: [], links: [], images: [], words: 0, findings: [] };
  const finderOf = createFinders(text, firstLine);
  let row: [number, number] | null = null;
  let tooDeep = false;
  for (const [index, token] of tokens.entries()) {
    if (token.level >= DEEPEST && !tooDeep) {
      tooDeep = true;
      const line = firstLine + (token.map?.[0] ?? 0);
      outline.findings.push({ id: 'nested-too-deep', value: '', line, column: 1 });
    }
    // The cells of a table have no lines of their own: they stand on those of their row.
    if (token.type === 'tr_open') row = token.map;
    if (token.type === 'tr_close') row = null;
    if (token.type !== 'inline') continue;
    const [from, to] = token.map ?? row ?? [0, undefined];
    readInline(token.children ?? [], outline, finderOf(from, to), prompts);
    const opening = tokens[index - 1];
    if (opening?.type === 'heading_open') {
      outline.headings.push({
        level: Number(opening.tag.slice(1)),
        id: opening.attrGet('id') ?? '',
        text: plainText(token.children ?? []),
      });
    }
  }
  outline.findings = withoutEndTags(outline.findings);
  return outline;
}

/** `</div>` is told with its `<div>`; without one it is told by itself. */
function withoutEndTags(findings: readonly ProseFinding[]): ProseFinding[] {
  const opened = new Set<string>();
  return findings.filter(({ id, value }) => {
    const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(value) ?? [];
    if (id !== 'raw-html' || name === '') return true;
    if (slash === '/') return !opened.has(name.toLowerCase());
    opened.add(name.toLowerCase());
    return true;
  });
}

function readInline(
  children: readonly Token[],
  outline: Outline,
  find: Finder,
  prompts: ReadonlySet<string>,
): void {
  const open: number[] = [];
  for (const token of children) {
    switch (token.type) {
      case 'link_open': {
        const target = token.attrGet('href') ?? '';
        token.meta = { link: outline.links.length };
        open.push(outline.links.length);
        outline.links.push({ form: 'href', target: readable(target), ...placeOf(target, find) });
        break;
      }
      case 'entry_link_open': {
        const { target, raw, labelled } = token.meta;
        token.meta = { link: outline.links.length, labelled };
        open.push(outline.links.length);
        const { line, column } = find(raw);
        outline.links.push({ form: 'wiki', target, line, column });
        break;
      }
      case 'link_close':
      case 'entry_link_close':
        token.meta = { link: open.pop() ?? 0 };
        break;
      case 'image': {
        const source = token.attrGet('src') ?? '';
        const inGallery: boolean = token.meta?.inGallery ?? false;
        token.meta = { image: outline.images.length };
        outline.images.push({
          source: readable(source),
          alt: plainText(token.children ?? []),
          title: token.attrGet('title') ?? undefined,
          ...(inGallery && { inGallery }),
          ...placeOf(source, find),
        });
        break;
      }
      case 'text':
        outline.words += countWords(token.content);
        outline.findings.push(...findingsIn(token.content, find, prompts));
        break;
      default:
        break;
    }
  }
}

function findingsIn(content: string, find: Finder, prompts: ReadonlySet<string>): ProseFinding[] {
  const findings: ProseFinding[] = [];
  const add = (id: ProseFinding['id'], value: string | undefined) => {
    if (value === undefined) return;
    const place = find(value);
    findings.push({ id, ...place, value: place.found ?? value });
  };
  add('placeholder-text', prompts.has(content.trim()) ? content.trim() : placeholderIn(content));
  add('template-tags', templateTag.exec(content)?.[0]);
  add('raw-html', htmlTag.exec(content)?.[0]);
  add('unfinished-link', unfinishedLink.exec(content)?.[0]);
  return findings;
}

/** The placeholder in a text outside a body, such as a title. */
export function findPlaceholder(text: string, prompts: ReadonlySet<string>): string | undefined {
  return prompts.has(text.trim()) ? text.trim() : placeholderIn(text);
}

/** The words of inline tokens, without marks of emphasis. */
export function plainText(children: readonly Token[]): string {
  return children
    .map((token) => {
      if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
      if (token.type === 'image') return plainText(token.children ?? []);
      if (token.type === 'entry_link_open' && !token.meta.labelled) return token.meta.target ?? '';
      return token.type === 'text' || token.type === 'code_inline' ? token.content : '';
    })
    .join('')
    .trim();
}

const wordStart = /[\p{Letter}\p{Number}][\p{Letter}\p{Mark}\p{Number}'’-]*/gu;

function countWords(text: string): number {
  return text.match(wordStart)?.length ?? 0;
}

/** Addresses are percent-encoded by markdown-it; an author is shown what they wrote. */
function readable(address: string): string {
  // `%25` stays: without it `%2520` would become another address.
  return decoded(address.replaceAll('%25', '%2525'));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** The place of an address: after its bracket, in `[words](address)`. */
function placeOf(address: string, find: Finder): { line: number; column: number } {
  const forms = [readable(address), decoded(address), address];
  const bracketed = forms.flatMap((form) => [`](${form}`, `](<${form}`]);
  const { line, column, found = '' } = find(...bracketed, ...forms);
  return { line, column: column + (/^\]\(<?/.exec(found)?.[0].length ?? 0) };
}

/** The place in the file of the next occurrence of a piece of text in one block, and the text there. */
type Finder = (...needles: string[]) => { line: number; column: number; found?: string };

/** Makes the finders of the blocks of one text. */
function createFinders(text: string, firstLine: number): (from: number, to?: number) => Finder {
  const lines = text.split('\n');
  const straightLines = straight(text).split('\n');
  const known = new Map<number, Finder>();
  let definitions: Map<string, Found> | undefined;
  /** The address of a `[link][name]` stands elsewhere in the file. */
  const definitionOf = (needle: string) => {
    definitions ??= definitionsIn(straightLines);
    return definitions.get(needle);
  };
  const createFinder = (from: number, to: number): Finder => {
    let row = from;
    let column = 0;
    const search = (needle: string): Found | undefined => {
      for (let line = row; line < to && needle !== ''; line++) {
        const at = straightLines[line]?.indexOf(needle, line === row ? column : 0) ?? -1;
        if (at !== -1) return { line, at, length: needle.length };
      }
      return undefined;
    };
    return (...given) => {
      const needles = given.map(straight);
      const here = firstOf(needles, search);
      if (here) {
        row = here.line;
        column = here.at + 1;
      }
      const place = here ?? firstOf(needles, definitionOf);
      if (!place) return { line: firstLine + row, column: 1 };
      const { line, at, length } = place;
      const found = lines[line]?.slice(at, at + length) ?? '';
      return { line: firstLine + line, column: at + 1, found };
    };
  };
  return (from, to = lines.length) => {
    const finder = known.get(from) ?? createFinder(from, to);
    known.set(from, finder);
    return finder;
  };
}

interface Found {
  line: number;
  at: number;
  length: number;
}

function firstOf(needles: readonly string[], search: (needle: string) => Found | undefined) {
  for (const needle of needles) {
    const found = search(needle);
    if (found) return found;
  }
  return undefined;
}

/** Where the addresses of `[name]: address` stand. */
function definitionsIn(lines: readonly string[]): Map<string, Found> {
  const definitions = new Map<string, Found>();
  for (const [line, text] of lines.entries()) {
    const [, before = '', address = ''] = /^(\s*\[[^\]]+\]:\s*<?)([^\s<>]+)/.exec(text) ?? [];
    if (address === '' || definitions.has(address)) continue;
    definitions.set(address, { line, at: before.length, length: address.length });
  }
  return definitions;
}

/** Quotation marks as they are typed, one for one: the typographer has turned those of the prose. */
function straight(text: string): string {
  return text.replace(/[“”„«»]/g, '"').replace(/[‘’‚‹›]/g, "'");
}
