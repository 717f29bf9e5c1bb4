/** markdown-it as Plainsight sets it up: CommonMark, tables, footnotes, task lists, containers, no raw HTML. */
import MarkdownIt, { type Token } from 'markdown-it';
import anchor from 'markdown-it-anchor';
import footnote from 'markdown-it-footnote';
import taskLists from 'markdown-it-task-lists';
import { mark } from './body.ts';
import { safeContainers } from './containers.ts';
import { entryLinks } from './entry-links.ts';
import { pictures } from './pictures.ts';
import { safeHtmlTags } from './safe-html.ts';
import { headingSlug } from './slug.ts';

/** The quotation marks of a language, for typographic quotes. */
function quotesOf(language: string): string {
  const base = language.split('-')[0];
  if (base === 'de') return '„“‚‘';
  if (base === 'fr') return '«»‹›';
  return '“”‘’';
}

/** An engine for one site. It has no state of its own: everything a document needs is in its `env`. */
export function createMarkdown(language: string): MarkdownIt {
  const markdown = new MarkdownIt({ html: false, typographer: true, quotes: quotesOf(language) })
    .use(entryLinks)
    .use(safeHtmlTags)
    .use(safeContainers)
    .use(pictures)
    .use(footnote)
    .use(taskLists, { enabled: false, label: true })
    .use(anchor, { slugify: headingSlug, tabIndex: false });
  // "(c)" and "(r)" are list marks in council papers more often than they are signs.
  markdown.core.ruler.disable('replacements');

  const { rules } = markdown.renderer;
  rules.link_open = (tokens, index) => mark('A', tokens[index]?.meta?.link ?? 0);
  rules.link_close = (tokens, index) => mark('Z', tokens[index]?.meta?.link ?? 0);
  rules.entry_link_open = (tokens, index) => {
    const { link, labelled } = tokens[index]?.meta ?? {};
    return mark('A', link) + (labelled ? '' : mark('T', link));
  };
  rules.entry_link_close = (tokens, index) => mark('Z', tokens[index]?.meta?.link ?? 0);
  rules.image = (tokens, index) => mark('I', tokens[index]?.meta?.image ?? 0);
  rules.table_open = (_tokens, _index, _options, env: { tables?: number }) => {
    env.tables = (env.tables ?? 0) + 1;
    // A wide table scrolls by itself; whoever uses a keyboard has to be able to reach it.
    const label = mark('L', env.tables);
    return `<div class="scroll" role="group" tabindex="0" aria-label="${label}"><table>\n`;
  };
  const noteNumber = (token: Token | undefined) => Number(token?.meta?.id ?? 0) + 1;
  const { footnote_ref: noteMark, footnote_anchor: wayBack } = rules;
  rules.footnote_ref = (tokens, index, ...rest) =>
    named(noteMark?.(tokens, index, ...rest), mark('N', noteNumber(tokens[index])));
  rules.footnote_anchor = (tokens, index, ...rest) =>
    named(wayBack?.(tokens, index, ...rest), mark('B', noteNumber(tokens[index])));
  rules.table_close = () => '</table></div>\n';
  // A heading without words is none: the corner of a table, most often.
  const headingTag = (cell: Token | undefined) => (cell?.content.trim() ? 'th' : 'td');
  rules.th_open = (tokens, index) => {
    const align = alignment(tokens[index]?.attrGet('style'));
    return headingTag(tokens[index + 1]) === 'th' ? `<th scope="col"${align}>` : `<td${align}>`;
  };
  rules.th_close = (tokens, index) => `</${headingTag(tokens[index - 1])}>`;
  rules.td_open = (tokens, index) => `<td${alignment(tokens[index]?.attrGet('style'))}>`;
  return markdown;
}

/** Gives the link in a piece of HTML a name: that of a footnote is a number or an arrow alone. */
function named(html = '', name: string): string {
  return html.replace('<a ', () => `<a aria-label="${name}" `);
}

/** Alignment as a class: a `style` attribute would need a hole in the content security policy. */
function alignment(style: string | null | undefined): string {
  const side = /text-align:(left|right|center)/.exec(style ?? '')?.[1];
  return side ? ` class="align-${side}"` : '';
}
