/** `plainsight build`: check, render, index; the old site is replaced only when all of it is ready. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { en } from '../../layouts/text/en.ts';
import { type LoadedSite, loadSite } from '../load-site.ts';
import { GIVEN_SITE } from '../plugin.ts';
import { allowProblems, hasErrors } from '../problems/allow.ts';
import { closingLine, reportAsText } from '../problems/report.ts';
import { takeLock } from '../publish/lock.ts';
import { indexSite, type SearchIndex } from '../publish/search.ts';
import { mayReplace, nextFolder, recover, swap } from '../publish/swap.ts';
import { sourceReader } from '../read/source-text.ts';
import type { Entry, Site } from '../relate/site.ts';
import { type Kind, kindNames } from '../schemas/kinds.ts';
import { createEleventy } from './eleventy.ts';
import { progressLine, type Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

export interface BuildOptions {
  root: string;
  now: Date;
  /** The output folder. */
  to: string;
  drafts: boolean;
  allow: string[];
}

/** @returns the exit code: 1 when there is an error, and then nothing was written */
export async function build(options: BuildOptions, terminal: Terminal): Promise<number> {
  const target = resolve(options.to);
  if (!mayReplace(target)) {
    throw new UsageError(
      `${target} holds files that Plainsight did not make, so it will not be replaced. Nothing was written. Name another folder with --to.`,
    );
  }
  const lock = takeLock(target);
  if ('heldBy' in lock) {
    terminal.err(
      `Another build (process ${lock.heldBy}) is writing to ${target}. Nothing was written. If there is none, delete ${lock.file}.\n`,
    );
    return 1;
  }
  try {
    return await buildInto(target, options, terminal);
  } finally {
    lock.release();
  }
}

async function buildInto(
  target: string,
  options: BuildOptions,
  terminal: Terminal,
): Promise<number> {
  const started = performance.now();
  const { root, now, drafts, allow } = options;
  recover(target);
  const progress = progressLine(terminal);
  progress.show('Reading …');
  const loaded = loadSite({ root, now, drafts, history: true });
  const problems = allowProblems(loaded.problems, allow);
  progress.clear();
  const { files, muted } = loaded.site.counts;
  if (problems.length > 0) {
    const report = {
      files,
      muted,
      read: sourceReader(root),
      colour: terminal.colour,
      writes: true,
    };
    terminal.err(`${reportAsText(problems, report)}\n`);
  }
  if (hasErrors(problems)) return 1;

  const next = nextFolder(target);
  try {
    await writeSite({ ...loaded, problems }, { root, next, progress });
    progress.show('Indexing …');
    const index = await indexSite({ folder: next, language: loaded.site.settings.language });
    swap(next, target);
    progress.clear();
    const seconds = (performance.now() - started) / 1000;
    terminal.out(
      summary(loaded.site, index, seconds, closingLine(problems, { files, muted }), options.to),
    );
    return 0;
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

async function writeSite(
  loaded: LoadedSite,
  {
    root,
    next,
    progress,
  }: { root: string; next: string; progress: ReturnType<typeof progressLine> },
): Promise<void> {
  let written = 0;
  const eleventy = await createEleventy({
    root,
    output: next,
    runMode: 'build',
    configure(config) {
      config.addGlobalData(GIVEN_SITE, loaded);
      config.addTransform('plainsight-progress', (content) => {
        written++;
        progress.show(`Writing … ${written} pages`);
        return content;
      });
    },
  });
  await eleventy.init();
  eleventy.disableLogger();
  await eleventy.write();
}

/** The closing summary: pages by kind, words, search index, seconds, problems. */
function summary(
  site: Site,
  index: SearchIndex,
  seconds: number,
  problems: string,
  to: string,
): string {
  const number = new Intl.NumberFormat('en-GB').format;
  const counts = kindNames
    .filter((kind) => kind !== 'measure' && site.entries[kind].length > 0)
    .map(
      (kind) => `${number(site.entries[kind].length)} ${kindWord(kind, site.entries[kind].length)}`,
    );
  const words = kindNames
    .flatMap((kind): Entry[] => site.entries[kind])
    .reduce((sum, { body }) => sum + body.words, 0);
  const { drafts, held } = site.counts;
  const left = [
    ...(drafts > 0 ? [`${number(drafts)} ${drafts === 1 ? 'draft' : 'drafts'}`] : []),
    ...(held > 0 ? [`${number(held)} held until a later day`] : []),
  ];
  return [
    `Built ${to}`,
    `  ${counts.join(', ')}`,
    ...(left.length > 0 ? [`  not published: ${left.join(', ')}`] : []),
    `  ${number(words)} words; search index of ${number(index.pages)} pages, ${(index.bytes / 1e6).toFixed(1)} MB`,
    `  ${seconds.toFixed(1)} s. ${problems}`,
    '',
  ].join('\n');
}

function kindWord(kind: Kind, count: number): string {
  const { one, many } = en.kinds[kind];
  return (count === 1 ? one : many).toLowerCase();
}
