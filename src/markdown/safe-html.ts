/**
 * The few HTML tags that authors may write, as a markdown-it plugin. Everything else that looks like
 * HTML stays text. A tag counts only when it is closed in the same paragraph, so that a page is
 * always well formed; no attribute but `title` on `abbr` passes.
 */
import type MarkdownIt from 'markdown-it';
import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs';

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
  const end = state.src.indexOf(`</${tag}>`, start);
  const after = end + tag.length + 3;
  if (end === -1 || after > state.posMax) return false;
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
  state.pos = after;
  return true;
};

export function safeHtmlTags(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('html_inline', 'safe_html', safeHtml);
}
