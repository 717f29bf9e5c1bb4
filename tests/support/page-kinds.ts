/** One page of every kind: the pages of a built site by the layout that rendered them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as accessibility from '../../src/accessibility/pages-by-layout.ts';
import { type LayoutName, layoutNames } from '../../src/render/layouts.ts';

export { addressOf } from '../../src/accessibility/pages-by-layout.ts';

/** A report is a file by itself and no page of the site. */
export type PageLayout = Exclude<LayoutName, 'report'>;

export const pageLayouts = layoutNames.filter((name): name is PageLayout => name !== 'report');

/** The pages that each layout rendered in a built folder, largest first; an empty list where there is none. */
export function pagesByLayout(folder: string): Map<PageLayout, string[]> {
  const found = accessibility.pagesByLayout(folder);
  return new Map(pageLayouts.map((layout) => [layout, found.get(layout) ?? []]));
}

/** The text of a page. */
export function pageText(folder: string, address: string): string {
  const path = decodeURIComponent(address);
  return readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}
