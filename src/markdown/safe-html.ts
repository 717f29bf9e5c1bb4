/**
 * The few HTML tags that authors may write, as a markdown-it plugin. Everything else that looks like
 * HTML stays text. A tag counts only when it is closed in the same paragraph, so that a page is
 * always well formed; no attribute but `title` on `abbr` passes.
 */
import type MarkdownIt from 'markdown-it';
import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';

const lineBreak = /<br ?\/?>/y;
const pair = /<(kbd|sub|sup|mark|small|ins|del|q|cite|abbr)( title="[^"<>]*")?>/y;

const safeHtml: RuleInline = (state, silent) => {
  if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
  lineBreak.lastIndex = state.pos;
  const lone = lineBreak.exec(state.src);
  if (lone) {
    if (!silent) state.push('hardbreak', 'br', 0);
    state.pos += lone[0].length;
    return true;
  }
  pair.lastIndex = state.pos;
  const match = pair.exec(state.src);
  if (!match) return false;
  const [opening, tag = '', title] = match;
  if (title !== undefined && tag !== 'abbr') return false;
  const start = state.pos + opening.length;
  const end = findClosing(state, `</${tag}>`, start);
  if (end === -1) return false;
  if (!silent) {
    const open = state.push('safe_html_open', tag, 1);
    if (title !== undefined) open.attrSet('title', title.slice(8, -1));
    const outer = state.posMax;
    state.pos = start;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.posMax = outer;
    state.push('safe_html_close', tag, -1);
  }
  state.pos = end + tag.length + 3;
  return true;
};

/** For each paragraph, where each closing tag was last looked for in vain. */
const inVain = new WeakMap<StateInline, Map<string, { from: number; to: number }>>();

/**
 * Where a closing tag stands, or -1. One within code or a link closes nothing, so the text is passed
 * over token by token, as markdown-it does for the words of a link; once in vain is enough, or a
 * paragraph of nothing but opening tags would cost the square of its length.
 */
function findClosing(state: StateInline, closing: string, start: number): number {
  const { pos, posMax, src } = state;
  const tried = inVain.get(state) ?? new Map();
  const vain = tried.get(closing);
  if (vain && start >= vain.from && posMax <= vain.to) return -1;
  state.pos = start;
  while (state.pos < posMax && !src.startsWith(closing, state.pos)) {
    state.md.inline.skipToken(state);
  }
  const found = state.pos + closing.length <= posMax ? state.pos : -1;
  state.pos = pos;
  if (found === -1) inVain.set(state, tried.set(closing, { from: start, to: posMax }));
  return found;
}

export function safeHtmlTags(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('html_inline', 'safe_html', safeHtml);
}
