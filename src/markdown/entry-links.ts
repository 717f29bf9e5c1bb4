/** `[[id]]`, `[[kind/id]]` and `[[id|words]]` in prose: links to entries, as a markdown-it plugin. */
import type MarkdownIt from 'markdown-it';
import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs';

const pattern = /\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\]/y;

const entryLink: RuleInline = (state, silent) => {
  pattern.lastIndex = state.pos;
  const match = pattern.exec(state.src);
  if (!match) return false;
  if (!silent) {
    const [, target = '', words] = match;
    const open = state.push('entry_link_open', 'a', 1);
    open.meta = { target: target.trim(), raw: match[0], labelled: words !== undefined };
    if (words !== undefined) state.push('text', '', 0).content = words.trim();
    state.push('entry_link_close', 'a', -1);
  }
  state.pos += match[0].length;
  return true;
};

export function entryLinks(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'entry_link', entryLink);
}
