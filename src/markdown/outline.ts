/** Walks the tokens of a body once: headings, links, pictures, words, and what does not belong there. */
import type { Token } from 'markdown-it';
import type { Body, ProseFinding } from './body.ts';

type Outline = Pick<Body, 'headings' | 'links' | 'images' | 'words' | 'findings'>;

const placeholder = /\b(?:TODO|FIXME|TBC|XXX)\b|\blorem ipsum\b/i;
const templateTag = /\{\{[^}]*\}?\}?|\{%[^%]*%?\}?/;
const htmlTag = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--.*?(?:-->|$)/i;

/** Reads the outline and numbers the links and pictures, so that the renderer can mark them. */
export function readOutline(
  tokens: readonly Token[],
  text: string,
  firstLine: number,
  prompts: ReadonlySet<string>,
): Outline {
  const outline: Outline = { headings: [], links: [], images: [], words: 0, findings: [] };
  const lines = text.split('\n');
  const finders = new Map<number, Finder>();
  let row: [number, number] | null = null;
  for (const [index, token] of tokens.entries()) {
    // The cells of a table have no lines of their own: they stand on those of their row.
    if (token.type === 'tr_open') row = token.map;
    if (token.type === 'tr_close') row = null;
    if (token.type !== 'inline') continue;
    const [from, to] = token.map ?? row ?? [0, lines.length];
    const finder = finders.get(from) ?? createFinder(lines, [from, to], firstLine);
    finders.set(from, finder);
    readInline(token.children ?? [], outline, finder, prompts);
    const opening = tokens[index - 1];
    if (opening?.type === 'heading_open') {
      outline.headings.push({
        level: Number(opening.tag.slice(1)),
        id: opening.attrGet('id') ?? '',
        text: plainText(token.children ?? []),
      });
    }
  }
  outline.findings = outline.findings.filter(isFirstOfPair);
  return outline;
}

/** `</div>` is told with its `<div>`; without one it is told by itself. */
function isFirstOfPair({ id, value }: ProseFinding, index: number, all: ProseFinding[]): boolean {
  const tag =
    id === 'raw-html' ? /^<\/([a-z][a-z0-9-]*)/i.exec(value)?.[1]?.toLowerCase() : undefined;
  if (tag === undefined) return true;
  const opening = new RegExp(`^<${tag}[\\s/>]`, 'i');
  return !all.slice(0, index).some((other) => other.id === 'raw-html' && opening.test(other.value));
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
        token.meta = { image: outline.images.length };
        outline.images.push({
          source: readable(source),
          alt: plainText(token.children ?? []),
          title: token.attrGet('title') ?? undefined,
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
  add(
    'placeholder-text',
    prompts.has(content.trim()) ? content.trim() : placeholder.exec(content)?.[0],
  );
  add('template-tags', templateTag.exec(content)?.[0]);
  add('raw-html', htmlTag.exec(content)?.[0]);
  return findings;
}

/** The placeholder in a text outside a body, such as a title. */
export function findPlaceholder(text: string, prompts: ReadonlySet<string>): string | undefined {
  return prompts.has(text.trim()) ? text.trim() : placeholder.exec(text)?.[0];
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
  try {
    // `%25` stays: without it `%2520` would become another address.
    return decodeURI(address.replaceAll('%25', '%2525'));
  } catch {
    return address;
  }
}

/** The place of an address: after its bracket, in `[words](address)`. */
function placeOf(address: string, find: Finder): { line: number; column: number } {
  const shown = readable(address);
  const needles = [`](${shown}`, `](<${shown}`, `](${address}`, shown, address];
  const { line, column, found = '' } = find(...needles);
  return { line, column: column + (/^\]\(<?/.exec(found)?.[0].length ?? 0) };
}

/** The place in the file of the next occurrence of a piece of text in one block, and the text there. */
type Finder = (...needles: string[]) => { line: number; column: number; found?: string };

function createFinder(
  lines: readonly string[],
  [from, to]: readonly [number, number],
  firstLine: number,
): Finder {
  let row = from;
  let column = 0;
  const search = (first: number, last: number, start: number, needles: readonly string[]) => {
    for (const needle of needles.map(straight).filter((each) => each !== '')) {
      for (let line = first; line < last; line++) {
        const text = lines[line] ?? '';
        const at = straight(text).indexOf(needle, line === row ? start : 0);
        if (at !== -1) return { line, at, found: text.slice(at, at + needle.length) };
      }
    }
    return undefined;
  };
  return (...needles) => {
    const here = search(row, to, column, needles);
    if (here) {
      row = here.line;
      column = here.at + 1;
    }
    // The address of a `[link][name]` stands elsewhere in the file.
    const place = here ?? search(0, lines.length, 0, needles);
    if (!place) return { line: firstLine + row, column: 1 };
    return { line: firstLine + place.line, column: place.at + 1, found: place.found };
  };
}

/** Quotation marks as they are typed, one for one: the typographer has turned those of the prose. */
function straight(text: string): string {
  return text.replace(/[“”„«»]/g, '"').replace(/[‘’‚‹›]/g, "'");
}
