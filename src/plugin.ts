/**
 * START HERE. The Eleventy plugin. Content is read, validated and related by our own pipeline
 * (`load-site.ts`); Eleventy gets the pages as one virtual template that paginates over them, and
 * goes on to do what it does well: write files, watch, serve, run other people's plugins.
 */
import { relative, sep } from 'node:path';
import { type LoadedSite, loadSite } from './load-site.ts';
import { buildMoment, type PlainsightOptions } from './options.ts';
import { allowProblems, hasErrors } from './problems/allow.ts';
import { reportAsText } from './problems/report.ts';
import { reportAsHtml } from './problems/report-html.ts';
import { copyFiles } from './publish/copy-files.ts';
import { type SiteFiles, siteFiles } from './publish/site-files.ts';
import { refusedEngines } from './read/front-matter.ts';
import { sourceReader } from './read/source-text.ts';
import type { Site } from './relate/site.ts';
import type { Page } from './render/pages.ts';

/** The part of Eleventy's configuration that is used here (Eleventy 3.1 ships no types). */
export interface EleventyConfig {
  addGlobalData(name: string, value: unknown): void;
  addTemplate(name: string, content: (data: PageData) => string, data: object): void;
  addWatchTarget(path: string): void;
  setFrontMatterParsingOptions(options: object): void;
  on(event: string, handler: (details: { directories: { output: string } }) => unknown): void;
  globalData: Record<string, unknown>;
}

interface PageData {
  sitePage: Page;
}

/** The name under which the command line leaves a site that it has loaded and checked already. */
export const LOADED_SITE = 'plainsightLoaded';

/** What templates of a site's own find as `plainsight`: a class, because Eleventy copies plain objects. */
class SiteData {
  constructor(site: Site, pages: Page[]) {
    this.site = site;
    this.pages = pages;
  }
  readonly site: Site;
  readonly pages: Page[];
}

/** Adds a Plainsight site to an Eleventy project. Throws the report when content has errors. */
export function plainsight(config: EleventyConfig, options: PlainsightOptions = {}): void {
  const root = options.root ?? process.cwd();
  const now = options.now ?? buildMoment(process.env, () => new Date());
  const serving = process.env.ELEVENTY_RUN_MODE === 'serve';
  let checked = takeLoadedSite(config);
  let files: SiteFiles | undefined;
  let data: SiteData | undefined;

  config.on('eleventy.before', async () => {
    const { site, problems: all } =
      checked ?? loadSite({ root, now, drafts: options.drafts ?? serving });
    checked = undefined;
    const problems = allowProblems(all, options.allow ?? []);
    if (hasErrors(problems) && !serving) {
      throw new Error(
        reportAsText(problems, { files: site.counts.files, read: sourceReader(root) }),
      );
    }
    files = await siteFiles(site, root, serving ? reportAsHtml(problems) : undefined);
    data = new SiteData(site, files.pages);
  });
  config.addGlobalData('plainsight', () => data);
  config.addTemplate('plainsight.11ty.js', ({ sitePage }) => sitePage.render(), {
    pagination: { data: 'plainsight.pages', size: 1, alias: 'sitePage' },
    permalink: ({ sitePage }: PageData) => fileOf(sitePage.url),
    eleventyExcludeFromCollections: true,
  });
  config.on('eleventy.after', ({ directories }) =>
    copyFiles(files?.copies ?? new Map(), directories.output),
  );

  // Relative: Eleventy mangles whole paths when its configuration stands outside the folder it runs in.
  const here = relative(process.cwd(), root).split(sep).join('/') || '.';
  config.addWatchTarget(`${here}/content/`);
  config.addWatchTarget(`${here}/_data/`);
  config.setFrontMatterParsingOptions({ language: 'yaml', engines: refusedEngines });
}

/** The file that answers an address: `/missions/` is `/missions/index.html`. */
function fileOf(url: string): string {
  return url.endsWith('/') ? `${url}index.html` : url;
}

function takeLoadedSite(config: EleventyConfig): LoadedSite | undefined {
  const given = config.globalData[LOADED_SITE];
  delete config.globalData[LOADED_SITE];
  const isLoaded =
    typeof given === 'object' && given !== null && 'site' in given && 'problems' in given;
  // Only our own command line writes this name.
  return isLoaded ? (given as LoadedSite) : undefined;
}

export default plainsight;
