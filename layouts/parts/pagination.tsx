/** The way from one part of a long list to the others. */
import type { Pagination, View } from '../../src/render/layout.ts';

/** Links to the other pages of a list; nothing for a list of one page. */
export function PageLinks<Item>({ view, list }: { view: View; list: Pagination<Item> }) {
  if (list.pages < 2) return null;
  const words = view.text.pagination;
  return (
    <nav class="page-links" aria-label={words.label}>
      {list.page > 1 ? (
        <a rel="prev" href={view.href(list.addressOf(list.page - 1))}>
          {words.previous}
        </a>
      ) : null}
      <ol>
        {pagesAround(list.page, list.pages).map((page) => (
          <li key={page}>
            <a
              href={view.href(list.addressOf(page))}
              aria-label={words.page(page)}
              aria-current={page === list.page ? 'page' : undefined}
            >
              {view.number(page)}
            </a>
          </li>
        ))}
      </ol>
      {list.page < list.pages ? (
        <a rel="next" href={view.href(list.addressOf(list.page + 1))}>
          {words.next}
        </a>
      ) : null}
    </nav>
  );
}

/** The first page, the last one and those around this one, in order. */
function pagesAround(page: number, pages: number): number[] {
  const near = [1, page - 2, page - 1, page, page + 1, page + 2, pages];
  return [...new Set(near)].filter((n) => n >= 1 && n <= pages);
}

/** The title of one page of a list: the second one on says which it is. */
export function titleOfPage<Item>(view: View, title: string, list: Pagination<Item>): string {
  return list.page > 1 ? view.text.site.pageTitle(title, list.page) : title;
}
