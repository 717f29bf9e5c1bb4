/** Everything a site consists of: its pages, feeds, data, style sheet, and the files that are copied. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from '../order.ts';
import type { Site } from '../relate/site.ts';
import { mediaAddress } from '../relate/targets.ts';
import { loadLayouts, packageLayouts } from '../render/layouts.ts';
import { type Page, renderPages } from '../render/pages.ts';
import { calendarPages } from './calendars.ts';
import { dataFiles } from './data-files.ts';
import { dataPages } from './exports.ts';
import { feedPages } from './feeds.ts';
import { headersFile } from './headers.ts';
import { makeIcon } from './icon.ts';
import { kindFiles } from './kind-files.ts';
import { measureFiles } from './measure-files.ts';
import { opmlPage } from './opml.ts';
import { registerTables } from './register-files.ts';
import { sitemapPage } from './sitemap.ts';
import { makeStylesheet } from './stylesheet.ts';
import { targetFiles } from './target-file.ts';

export interface SiteFiles {
  /** What is rendered. */
  pages: Page[];
  /** What is copied: absolute path of the source by address. */
  copies: Map<string, string>;
}

/** The mark by which a build knows a folder that Plainsight made, and so may replace. */
export const MARKER = '/.plainsight.txt';

/** Puts together the files of a site. `problemsPanel` is HTML for the dev server. */
export async function siteFiles(
  site: Site,
  root: string,
  problemsPanel?: string,
): Promise<SiteFiles> {
  const stylesheet = makeStylesheet(site, root);
  const options = { assets: new Map([['site.css', stylesheet.url]]), problemsPanel };
  const html = renderPages(site, await loadLayouts(root), {
    ...options,
    dataFiles: dataFiles(site, options),
  });
  const pages: Page[] = [
    ...html,
    sitemapPage(site, html, options),
    ...feedPages(site, options),
    ...calendarPages(site, options),
    opmlPage(site, options),
    ...dataPages(site, options),
    ...kindFiles(site, options),
    ...measureFiles(site),
    ...targetFiles(site, options),
    ...registerTables(site, options),
    { url: stylesheet.url, render: () => stylesheet.css },
    { url: '/assets/icon.svg', render: () => makeIcon(site) },
    headersFile(site),
    { url: MARKER, render: () => 'This folder was made by Plainsight, which may replace it.\n' },
  ];
  return { pages, copies: copiesOf(site, root, stylesheet.fonts) };
}

function copiesOf(
  site: Site,
  root: string,
  fonts: ReadonlyMap<string, string>,
): Map<string, string> {
  const copies = new Map<string, string>();
  for (const [name, path] of fonts) copies.set(`/assets/fonts/${name}`, path);
  const client = join(packageLayouts, 'client');
  for (const name of readdirSync(client)
    .filter((each) => each.endsWith('.js'))
    .sort()) {
    copies.set(`/assets/${name}`, join(client, name));
  }
  for (const file of [...site.mediaFiles].sort(byText))
    copies.set(mediaAddress(file), join(root, file));
  return copies;
}
