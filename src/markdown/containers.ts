/**
 * The blocks that authors may set apart, as a markdown-it plugin (ADR 24): a line of three colons, a
 * name and, depending on the name, some words; then Markdown; then a line of three colons.
 */
import type { default as MarkdownIt, StateCore, Token } from 'markdown-it';
import CoreToken from 'markdown-it/lib/token.mjs';
import container from 'markdown-it-container';

interface Container {
  /** What stands around the Markdown inside. */
  open: string;
  close: string;
  /** The element of the words that stand after the name: before the Markdown, or after it. */
  words: { tag: string; class?: string; place: 'first' | 'last'; required?: true };
}

const containers = {
  callout: {
    open: '<div class="callout">',
    close: '</div>',
    words: { tag: 'p', class: 'callout-title', place: 'first' },
  },
  details: {
    open: '<details>',
    close: '</details>',
    words: { tag: 'summary', place: 'first', required: true },
  },
  figure: {
    open: '<figure>',
    close: '</figure>',
    words: { tag: 'figcaption', place: 'last' },
  },
  gallery: {
    open: '<figure class="gallery">',
    close: '</figure>',
    words: { tag: 'figcaption', place: 'last' },
  },
  quote: {
    open: '<figure class="quote"><blockquote>',
    close: '</figure>',
    words: { tag: 'figcaption', place: 'last' },
  },
  stat: {
    open: '<div class="stat">',
    close: '</div>',
    words: { tag: 'p', class: 'stat-figure', place: 'first', required: true },
  },
} as const satisfies Record<string, Container>;

export type ContainerName = keyof typeof containers;

// `Object.keys` forgets which names they are.
export const containerNames = Object.keys(containers) as ContainerName[];

/** `container_stat_open` → `stat`. */
export function containerOf(token: Token, side: 'open' | 'close'): ContainerName | undefined {
  return containerNames.find((name) => token.type === `container_${name}_${side}`);
}

/** The words after the name. */
export function wordsOf(token: Token, name: ContainerName): string {
  return token.info.trim().slice(name.length).trim();
}

/** True for a container that says nothing without words, such as a figure or what can be opened. */
export function needsWords(name: ContainerName): boolean {
  const { words }: Container = containers[name];
  return words.required ?? false;
}

/** Puts the words after the name where they are shown, as Markdown of their own. */
function placeWords(state: StateCore): void {
  const placed: Token[] = [];
  const waiting: Token[][] = [];
  for (const token of state.tokens) {
    const opened = containerOf(token, 'open');
    const closed = containerOf(token, 'close');
    if (closed) {
      const last = waiting.pop() ?? [];
      if (closed === 'quote') placed.push(quoteEnd());
      placed.push(...last);
    }
    placed.push(token);
    if (!opened) continue;
    const { words }: Container = containers[opened];
    const content = wordsOf(token, opened);
    const tokens = content === '' ? [] : wordTokens(content, token, words);
    waiting.push(words.place === 'last' ? tokens : []);
    if (words.place === 'first') placed.push(...tokens);
  }
  state.tokens = placed;
}

function quoteEnd(): Token {
  return new CoreToken('container_quote_end', 'blockquote', -1);
}

function wordTokens(content: string, opening: Token, words: Container['words']): Token[] {
  const [line] = opening.map ?? [0];
  const open = new CoreToken('container_words_open', words.tag, 1);
  const inline = new CoreToken('inline', '', 0);
  const close = new CoreToken('container_words_close', words.tag, -1);
  if (words.class) open.attrSet('class', words.class);
  inline.content = content;
  inline.children = [];
  for (const token of [open, inline, close]) {
    token.block = true;
    token.level = opening.level + (token === inline ? 2 : 1);
    token.map = [line, line + 1];
  }
  return [open, inline, close];
}

export function safeContainers(markdown: MarkdownIt): void {
  for (const name of containerNames) {
    markdown.use(container, name);
    const { open, close } = containers[name];
    markdown.renderer.rules[`container_${name}_open`] = () => `${open}\n`;
    markdown.renderer.rules[`container_${name}_close`] = () => `${close}\n`;
  }
  markdown.core.ruler.before('inline', 'container_words', placeWords);
}
