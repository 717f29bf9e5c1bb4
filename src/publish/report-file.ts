/** The report on one mission as one HTML file: its styles and fonts are inside, its links lead to the site. */
import { readFileSync } from 'node:fs';
import type { MissionReport } from '../relate/report.ts';
import type { Site } from '../relate/site.ts';
import { loadLayouts } from '../render/layouts.ts';
import { renderHtml } from '../render/pages.ts';
import { createViews } from '../render/view.ts';
import { makeStylesheet } from './stylesheet.ts';

/** @param root the folder of the site, whose own layouts and styles are used */
export async function reportFile(site: Site, root: string, report: MissionReport): Promise<string> {
  const { report: layout } = await loadLayouts(root);
  const view = createViews(site, { assets: new Map(), standsAlone: true })(
    report.mission.url ?? '/',
  );
  return renderHtml(layout, { view, report, css: stylesWithFonts(site, root) });
}

/** A style sheet that needs no other file. Only the fonts of its first alphabet, to stay small. */
function stylesWithFonts(site: Site, root: string): string {
  const { css, fonts } = makeStylesheet(site, root);
  return `${css}@page{size:A4}`
    .replace(/url\(["']?fonts\/([^"')]+)["']?\)/g, (found, name: string) => {
      const path = fonts.get(name);
      if (!path || /latin-ext|italic/.test(name)) return found;
      return `url(data:font/woff2;base64,${readFileSync(path).toString('base64')})`;
    })
    .replaceAll('</', '<\\/');
}
