/**
 * Which pages have `more.css` besides the style sheet of the site: the rules of calendars, large tables,
 * the ways in and the search, which would weigh on all other pages.
 */
import type { LayoutName } from './layouts.ts';

/** Its plain name, for `View.asset`. */
export const MORE_STYLES = 'more.css';

const layouts = new Set<LayoutName>([
  'coverage',
  'data',
  'event',
  'events',
  'follow',
  'for',
  'glossary',
  'partner',
  'partners',
  'search',
  'sprint',
  'sprints',
  // It shows parts of all others.
  'style',
  'team',
]);

/** The style sheets that every page of a layout has, by plain name. */
export function stylesOf(layout: LayoutName | undefined): string[] {
  return layout && layouts.has(layout) ? ['site.css', MORE_STYLES] : ['site.css'];
}
