/** What Pagefind reads of a page, and what the page says of its place in an order. */
import type { FindablePage } from './divide-pages.ts';
import type { SortValues } from './part.ts';

/** What a page carries that is to be found; Pagefind passes over the others. */
const MARK = 'data-pagefind-body';

const anyMark = /\bdata-pagefind-/;

export const isFindable = (html: string): boolean => html.includes(MARK);

/**
 * Leaves out what stands around the main element, where no mark of Pagefind's is in it: a new style sheet
 * or another year in the footer does not make another page of it.
 */
export function findablePage(path: string, html: string): FindablePage {
  const sorts = sortsOf(html);
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>') + '</main>'.length;
  const isWhole =
    start === -1 ||
    end < start ||
    !isFindable(html.slice(start, end)) ||
    anyMark.test(html.slice(0, start)) ||
    anyMark.test(html.slice(end));
  if (isWhole) return { path, html, sorts };
  return {
    path,
    html: `<!doctype html><html><body>${html.slice(start, end)}</body></html>`,
    sorts,
  };
}

/** Pagefind's bundle holds orders but not what they were made of, and parts have to be put in order too. */
function sortsOf(html: string): SortValues {
  const sorts: SortValues = {};
  for (const [, key = '', value = ''] of html.matchAll(
    /\sdata-pagefind-sort="([^":[\],]+):([^"]*)"/g,
  )) {
    sorts[key.trim()] ??= value.trim();
  }
  return sorts;
}
