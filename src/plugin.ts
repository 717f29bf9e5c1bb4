/**
 * START HERE. The Eleventy plugin. Content is read, validated and related by our own pipeline
 * (`load-site.ts`); when Eleventy has built what a site adds of its own, the pages are written one by one
 * (ADR 33). Eleventy goes on to do what it does well: watch, serve, run other people's plugins.
 */
import { join, relative, resolve, sep } from 'node:path';
import { createMemory, type LoadedSite, loadSite, type Memory } from './load-site.ts';
import { buildMoment, type PlainsightOptions } from './options.ts';
import { allowProblems, hasErrors } from './problems/allow.ts';
import { reportAsText } from './problems/report.ts';
import { reportAsHtml } from './problems/report-html.ts';
import { createAnswers } from './publish/answers.ts';
import { CopyTrouble, copyFiles, removeFiles } from './publish/copy-files.ts';
import { drawingFolder, startDrawing } from './publish/drawings.ts';
import { type MadePictures, makePictures, withPictureProblems } from './publish/pictures.ts';
import { type SiteFiles, siteFiles } from './publish/site-files.ts';
import { type Transforms, type WriteOptions, writePages } from './publish/write-pages.ts';
import { refusedEngines } from './read/front-matter.ts';
import { sourceReader } from './read/source-text.ts';
import { createRefresh } from './refresh-entry.ts';
import type { Site } from './relate/site.ts';
import { fileOf, type Page } from './render/pages.ts';

/** The part of Eleventy's configuration that is used here (Eleventy 3.1 ships no types). */
export interface EleventyConfig {
  addGlobalData(name: string, value: unknown): void;
  addWatchTarget(path: string): void;
  setServerOptions(options: object): void;
  setFrontMatterParsingOptions(options: object): void;
  on(event: string, handler: (details: BuildDetails) => unknown): void;
  /** What a site's own configuration does to every page. */
  transforms: Transforms;
  globalData: Record<string, unknown>;
}

interface BuildDetails {
  directories: { output: string };
  /** `fs` where files are written. */
  outputMode: string;
  /** After a build: what Eleventy wrote of a site's own templates. */
  results?: { outputPath: string }[];
}

/** A request to the dev server, with its path prefix. */
interface ServerRequest {
  url: URL;
}

/** The name under which the command line leaves what it gives. */
export const GIVEN_SITE = 'plainsightGiven';

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
  const given = takeGiven(config);
  let checked = given;
  let files: SiteFiles | undefined;
  let data: SiteData | undefined;
  let answer: ReturnType<typeof createAnswers> | undefined;
  const memory = serving ? (given?.memory ?? createMemory()) : undefined;
  let drawn: ReturnType<typeof startDrawing> | undefined;

  config.on('eleventy.before', async ({ directories }) => {
    const loaded: GivenSite =
      checked ??
      loadSite({
        root,
        now,
        drafts: options.drafts ?? serving,
        history: true,
        ...(memory && { memory }),
      });
    checked = undefined;
    const { site } = loaded;
    const made = loaded.made ?? (await makePictures(site, { root }));
    const problems = allowProblems(withPictureProblems(loaded.problems, made), options.allow ?? []);
    given?.onLoad?.({ site, problems });
    if (hasErrors(problems) && !serving) {
      throw new Error(
        reportAsText(problems, {
          files: site.counts.files,
          muted: site.counts.muted,
          read: sourceReader(root),
        }),
      );
    }
    const problemsPanel = serving ? reportAsHtml(problems) : undefined;
    files = await siteFiles(site, root, { problemsPanel, made, withoutCards: serving });
    // Workers draw while Eleventy renders.
    const folders = { folder: drawingFolder(root), output: directories.output };
    drawn = startDrawing(files.drawings, folders);
    data = new SiteData(site, files.pages);
    given?.onFiles?.(files);
    if (!memory) return;
    const refresh = createRefresh(site, { root, now, memory });
    answer = createAnswers(site, { pages: files.pages, output: directories.output, refresh });
  });
  config.addGlobalData('plainsight', () => data);
  let written = new Set<string>();
  config.on('eleventy.after', async ({ directories, outputMode, results = [] }) => {
    if (!files || outputMode !== 'fs') return;
    const { output } = directories;
    // The dev server renders a page when it is asked for.
    if (!serving) {
      refuseClashes(files.pages, results, output);
      const { transforms } = config;
      await writePages(files.pages, { output, transforms, onPage: given?.onPage });
    }
    await copyFiles(files.copies, output);
    await drawn?.();
    // While Eleventy watches, the page of a deleted entry would stay.
    const current = new Set(serving ? [] : files.pages.map(({ url }) => fileOf(url)));
    const gone = [...written].filter((file) => !current.has(file));
    await removeFiles(gone, output);
    written = current;
  });
  config.setServerOptions({
    onRequest: { '/*': ({ url }: ServerRequest) => answer?.(url.pathname) },
  });

  // Relative: Eleventy mangles whole paths when its configuration stands outside the folder it runs in.
  const here = relative(process.cwd(), root).split(sep).join('/') || '.';
  config.addWatchTarget(`${here}/content/`);
  config.addWatchTarget(`${here}/_data/`);
  config.setFrontMatterParsingOptions({ language: 'yaml', engines: refusedEngines });
}

/** What the command line gives: a site that it has checked already, and whom to tell of each later one. */
export interface GivenSite extends LoadedSite {
  onLoad?(loaded: LoadedSite): void;
  /** What it was loaded with. */
  memory?: Memory;
  /** Told of its pages and other files, before any of them is rendered. */
  onFiles?(files: SiteFiles): void;
  /** Told of each page when it is written. */
  onPage?: WriteOptions['onPage'];
  /** Its pictures, where they are made already; what was wrong with them is among the problems. */
  made?: MadePictures;
}

/** A page of ours and a template of the site's own may want the same file: then neither is lost in silence. */
function refuseClashes(
  pages: readonly Page[],
  results: readonly { outputPath: string }[],
  output: string,
): void {
  const own = new Set(results.map(({ outputPath }) => resolve(outputPath)));
  const clash = pages.find(({ url }) => own.has(resolve(join(output, fileOf(url)))));
  if (!clash) return;
  throw new CopyTrouble(
    `A template of the site’s own writes to ${clash.url}, which is a page of Plainsight. Give it another permalink.`,
  );
}

function takeGiven(config: EleventyConfig): GivenSite | undefined {
  const given = config.globalData[GIVEN_SITE];
  delete config.globalData[GIVEN_SITE];
  const isSite =
    typeof given === 'object' && given !== null && 'site' in given && 'problems' in given;
  // Only our own command line writes this name.
  return isSite ? (given as GivenSite) : undefined;
}

export default plainsight;
