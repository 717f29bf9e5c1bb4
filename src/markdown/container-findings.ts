/** What is wrong with the containers of a body: a name that is none, one that is not closed or says nothing. */
import type { Token } from 'markdown-it';
import type { ProseFinding } from './body.ts';
import { containerNames, containerOf, needsWords, wordsOf } from './containers.ts';

/** A line of colons alone, which closes a container; it may stand in a quotation or a list. */
const closingLine = /^[\s>]*:{3,}\s*$/;

/** A line in a paragraph that an author meant as the beginning or the end of a container. */
const meant = /^:{3,}[ \t]*([\p{L}\p{N}][\p{L}\p{N}_-]*)?/u;

/** @param firstLine the line of the file on which `text` begins */
export function containerFindings(
  tokens: readonly Token[],
  text: string,
  firstLine: number,
): ProseFinding[] {
  if (!text.includes(':::')) return [];
  const lines = text.split('\n');
  const findings: ProseFinding[] = [];
  const add = (
    id: ProseFinding['id'],
    value: string,
    line: number,
    choices?: readonly string[],
  ) => {
    const column = Math.max(1, (lines[line]?.indexOf(':::') ?? -1) + 1);
    findings.push({ id, value, ...(choices && { choices }), line: firstLine + line, column });
  };
  for (const [index, token] of tokens.entries()) {
    if (!token.map) continue;
    const [from, to] = token.map;
    const name = containerOf(token, 'open');
    if (name && !closingLine.test(lines[to] ?? '')) add('unclosed-container', name, from);
    if (name && needsWords(name) && wordsOf(token, name) === '') {
      add('container-without-words', name, from);
    }
    if (name === 'gallery') {
      const words = wordsInGallery(tokens, index);
      if (words !== undefined) add('gallery-of-words', words, from);
    }
    if (token.type === 'inline') {
      for (const [index, line] of token.content.split('\n').entries()) {
        const match = meant.exec(line);
        if (match) add('unknown-container', match[1] ?? ':::', from + index, containerNames);
      }
    }
  }
  return withoutEnds(findings);
}

/** What stands before the pictures of a gallery; nothing at all where there is no picture in it. */
function wordsInGallery(tokens: readonly Token[], opening: number): string | undefined {
  for (const token of tokens.slice(opening + 1)) {
    if (token.type === 'gallery_list_open') return undefined;
    if (token.type === 'inline') return token.content.split('\n')[0] ?? '';
    if (token.type === 'container_words_open' || containerOf(token, 'close')) return '';
  }
  return '';
}

/** The end of what was no container is told with its beginning; without one it is told by itself. */
function withoutEnds(findings: readonly ProseFinding[]): ProseFinding[] {
  const isNamed = ({ id, value }: ProseFinding) => id === 'unknown-container' && value !== ':::';
  if (!findings.some(isNamed)) return [...findings];
  return findings.filter(({ id, value }) => id !== 'unknown-container' || value !== ':::');
}
