/** Everything a site consists of: its pages, feeds, data, style sheet, and the files that are copied. */
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isScriptOf } from '../network.ts';
import { byText } from '../order.ts';
import { mediaAddress } from '../relate/media.ts';
import type { Site } from '../relate/site.ts';
import { loadLayouts, packageLayouts } from '../render/layouts.ts';
import { MORE_STYLES } from '../render/more-styles.ts';
import { type Page, renderPages } from '../render/pages.ts';
import { calendarPages } from './calendars.ts';
import { planCards } from './cards.ts';
import { dataFiles } from './data-files.ts';
import type { Drawing } from './drawings.ts';
import { dataPages } from './exports.ts';
import { feedPages } from './feeds.ts';
import { headersFile } from './headers.ts';
import { planIcons } from './icon.ts';
import { kindFiles } from './kind-files.ts';
import { leanScript } from './lean-script.ts';
import { measureFiles } from './measure-files.ts';
import { moreStyles } from './more-styles.ts';
import { opmlPage } from './opml.ts';
import { type MadePictures, makePictures } from './pictures.ts';
import { MARKER } from './refused-target.ts';
import { registerTables } from './register-files.ts';
import { searchNames } from './search-names.ts';
import { sitemapPage } from './sitemap.ts';
import { specimenSheet } from './specimens.ts';
import { makeStylesheet, type Stylesheet } from './stylesheet.ts';
import { targetFiles } from './target-file.ts';
import { THEME_SCRIPT, themeScript } from './theme-script.ts';

export interface SiteFiles {
  /** What is rendered. */
  pages: Page[];
  /** What is copied: absolute path of the source, or the bytes, by address. */
  copies: Map<string, string | Uint8Array>;
  /** What is still to be drawn: social cards and icons. */
  drawings: Drawing[];
}

export interface SiteFilesOptions {
  /** HTML for the dev server. */
  problemsPanel?: string | undefined;
  /** The pictures, where they are made already. */
  made?: MadePictures | undefined;
  /** Leaves out the social cards, which nobody asks the dev server for. */
  withoutCards?: boolean;
}

/** Puts together the files of a site. */
export async function siteFiles(
  site: Site,
  root: string,
  { problemsPanel, made, withoutCards = false }: SiteFilesOptions = {},
): Promise<SiteFiles> {
  const { pictures, files: pictureFiles } = made ?? (await makePictures(site, { root }));
  const stylesheet = makeStylesheet(site, root);
  const more = moreStyles(root);
  const specimens = specimenSheet(stylesheet.tokens);
  const theme = themeScript();
  const assets = new Map([
    ['site.css', stylesheet.url],
    [MORE_STYLES, more.url],
    ['specimens.css', specimens.url],
    [THEME_SCRIPT, theme.url],
  ]);
  const icons = planIcons(site);
  const plain = { assets, pictures, problemsPanel, logo: icons.logo };
  const cards = withoutCards ? undefined : planCards(site, plain);
  const options = { ...plain, ...(cards ? { cards: cards.byPage } : {}) };
  const html = renderPages(site, await loadLayouts(root), {
    ...options,
    dataFiles: dataFiles(site, options),
    tokens: stylesheet.tokens,
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
    searchNames(site, options),
    { url: stylesheet.url, render: () => stylesheet.css },
    more,
    specimens,
    theme,
    ...icons.pages,
    headersFile(site),
    { url: MARKER, render: () => 'This folder was made by Plainsight, which may replace it.\n' },
  ];
  const copies = new Map<string, string | Uint8Array>([
    ...copiesOf(site, root, stylesheet),
    ...pictureFiles,
    ...icons.copies,
  ]);
  return { pages, copies, drawings: [...icons.drawings, ...(cards?.drawings ?? [])] };
}

function copiesOf(site: Site, root: string, { fonts, ownFiles }: Stylesheet): SiteFiles['copies'] {
  const copies: SiteFiles['copies'] = new Map(ownFiles);
  for (const [name, path] of fonts) {
    copies.set(`/assets/fonts/${name}`, realpathSync(path));
  }
  const client = join(packageLayouts, 'client');
  for (const name of readdirSync(client)
    .filter((each) => each.endsWith('.js') && each !== THEME_SCRIPT)
    .filter((each) => isScriptOf(site.settings, each))
    .sort()) {
    const script = leanScript(readFileSync(join(client, name), 'utf8'));
    copies.set(`/assets/${name}`, Buffer.from(`${script}\n`));
  }
  for (const file of [...site.documents].sort(byText))
    copies.set(mediaAddress(file), join(root, file));
  return copies;
}
