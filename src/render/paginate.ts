/** Long lists in parts, each with an address of its own. */
import type { Pagination } from './layout.ts';

/** How many entries a page shows of a list before it links to the whole of it. */
export const SHORT_LIST = 12;

/** How many entries one part of a long list holds. */
export const PAGE_SIZE = 40;

/**
 * Splits a list. `base` is the address of the first part, `/weeknotes/`; the second is
 * `/weeknotes/page/2/`. An empty list has one empty part.
 */
export function paginate<Item>(
  items: readonly Item[],
  base: string,
  size = PAGE_SIZE,
): Pagination<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const addressOf = (page: number) => (page === 1 ? base : `${base}page/${page}/`);
  return Array.from({ length: pages }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    page: index + 1,
    pages,
    total: items.length,
    addressOf,
  }));
}
