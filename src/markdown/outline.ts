/** Walks the tokens of a body once: headings, links, pictures, words, and what does not belong there. */
import type { Token } from 'markdown-it';
import type { Body, ProseFinding } from './body.ts';

type Outline = Pick<Body, 'headings' | 'links' | 'images' | 'words' | 'findings'>;

const placeholder = /\b(?:TODO|FIXME|TBC|XXX)\b|\blorem ipsum\b/i;
const templateTag = /\{\{[^}]*\}?\}?|\{%[^%]*%?\}?/;
const htmlTag = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/i;

/** Reads the outline and numbers the links and pictures, so that the renderer can mark them. */
export function readOutline(
  tokens: readonly Token[],
  text: string,
  firstLine: number,
  prompts: ReadonlySet<string>,
): Outline {
  const outline: Outline = { headings: [], links: [], images: [], words: 0, findings: [] };
  const lines = text.split('\n');
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'inline') continue;
    const finder = createFinder(lines, token.map ?? [0, lines.length], firstLine);
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
  return outline;
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
        outline.links.push({
          form: 'href',
          target: readable(target),
          ...find(readable(target), target),
        });
        break;
      }
      case 'entry_link_open': {
        const { target, raw, labelled } = token.meta;
        token.meta = { link: outline.links.length, labelled };
        open.push(outline.links.length);
        outline.links.push({ form: 'wiki', target, ...find(raw) });
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
          ...find(readable(source), source),
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
    if (value !== undefined) findings.push({ id, value, ...find(value) });
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
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** The place in the file of the next occurrence of a piece of text in one block. */
type Finder = (...needles: string[]) => { line: number; column: number };

function createFinder(
  lines: readonly string[],
  [from, to]: readonly [number, number],
  firstLine: number,
): Finder {
  let row = from;
  let column = 0;
  return (...needles) => {
    for (let line = row; line < to; line++) {
      for (const needle of needles) {
        const found = (lines[line] ?? '').indexOf(needle, line === row ? column : 0);
        if (found === -1) continue;
        row = line;
        column = found + 1;
        return { line: firstLine + line, column: found + 1 };
      }
    }
    return { line: firstLine + row, column: 1 };
  };
}
