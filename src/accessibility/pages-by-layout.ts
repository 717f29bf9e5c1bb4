/** Which pages of a built site each layout rendered, so that a test can look at one page of every kind. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from '../order.ts';

/** The name that `layouts/parts/base.tsx` puts on the body of a page. */
const mark = /<body data-page="([a-z-]+)"/;

/**
 * @param folder a built site
 * @returns addresses from the root of the site by the name of the layout, the largest page first: it has
 *   the most that could go wrong. Files that are no page of a layout are left out.
 */
export function pagesByLayout(folder: string): Map<string, string[]> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html?$/.test(name))
    .flatMap((name) => {
      const html = readFileSync(join(folder, name), 'utf8');
      const layout = mark.exec(html)?.[1];
      return layout ? [{ layout, address: addressOf(name), size: html.length }] : [];
    })
    .sort((a, b) => b.size - a.size || byText(a.address, b.address));
  const byLayout = new Map<string, string[]>();
  for (const { layout, address } of pages) {
    const addresses = byLayout.get(layout) ?? [];
    byLayout.set(layout, addresses);
    addresses.push(address);
  }
  return byLayout;
}

/** `missions/index.html` → `/missions/`, as it stands in an address. */
export function addressOf(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
  return `/${path.split('/').map(encodeURIComponent).join('/')}`;
}
