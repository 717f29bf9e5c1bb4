/** `plainsight build`: check, render, index; the old site is replaced only when all of it is ready. */
import { resolve } from 'node:path';
import { en } from '../../layouts/text/en.ts';
import { createMemory, loadSite } from '../load-site.ts';
import { GIVEN_SITE, type GivenSite } from '../plugin.ts';
import { allowProblems, hasErrors } from '../problems/allow.ts';
import { closingLine, reportAsText } from '../problems/report.ts';
import { type Lock, takeLock } from '../publish/lock.ts';
import { makePictures, withPictureProblems } from '../publish/pictures.ts';
import { refusalOf } from '../publish/refused-target.ts';
import { type SearchIndex, searchFolder, startIndexing } from '../publish/search.ts';
import { nextFolder, recover, remove, type Swapped, swap } from '../publish/swap.ts';
import { changedSince, takeSnapshot } from '../read/snapshot.ts';
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
  /** Make it a link to the site, so that the next one takes its place in one step. */
  link: boolean;
  drafts: boolean;
  allow: string[];
}

/** @returns the exit code: 1 when there is an error, and then nothing was written */
export async function build(options: BuildOptions, terminal: Terminal): Promise<number> {
  const target = resolve(options.to);
  const refusal = refusalOf(target, options.root);
  if (refusal) {
    throw new UsageError(`${refusal} Nothing was written. Name another folder with --to.`);
  }
  const lock = takeLock(target);
  if ('heldBy' in lock) {
    terminal.err(
      `Another build (process ${lock.heldBy}) is writing to ${target}. Nothing was written. If there is none, delete ${lock.file}.\n`,
    );
    return 1;
  }
  const next = nextFolder(target);
  const goOn = tidyWhenStopped(next, lock);
  try {
    recover(target);
    return await buildInto({ target, next, options, terminal });
  } catch (error) {
    // Where one page fails, Eleventy goes on writing others for a while.
    process.once('exit', () => remove(next));
    throw error;
  } finally {
    remove(next);
    lock.release();
    goOn();
  }
}

/** Ctrl+C, and a CI job that is called off, leave nothing behind. @returns what ends the watch for them */
function tidyWhenStopped(next: string, lock: Lock): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const goOn = () => {
    for (const signal of signals) process.removeListener(signal, stop);
  };
  const stop = (signal: NodeJS.Signals) => {
    remove(next);
    lock.release();
    goOn();
    // Without this listener the signal ends the process, as it was meant to.
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, stop);
  return goOn;
}

interface Job {
  target: string;
  /** The folder that the new site is made in. */
  next: string;
  options: BuildOptions;
  terminal: Terminal;
}

async function buildInto({ target, next, options, terminal }: Job): Promise<number> {
  const started = performance.now();
  const { root, now, drafts, allow, link } = options;
  const progress = progressLine(terminal);
  progress.show('Reading …');
  const before = takeSnapshot(root);
  const memory = createMemory(root);
  const loaded = loadSite({ root, now, drafts, history: true, memory });
  memory.kept.save();
  const made = hasErrors(allowProblems(loaded.problems, allow))
    ? undefined
    : await makePictures(loaded.site, {
        root,
        onPicture: (done, of) => progress.show(`Pictures … ${done} of ${of}`),
      });
  const all = made ? withPictureProblems(loaded.problems, made) : loaded.problems;
  const problems = allowProblems(all, allow);
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

  const given = { ...loaded, problems, ...(made && { made }) };
  const { language } = loaded.site.settings;
  const indexing = startIndexing({ folder: next, language, cache: searchFolder(root) });
  let index: SearchIndex;
  try {
    await writeSite(given, { root, next, progress, onPage: indexing.add });
    progress.show('Indexing …');
    index = await indexing.finish();
  } finally {
    indexing.stop();
  }
  const changed = changedSince(before, root);
  if (changed.length > 0) {
    progress.clear();
    terminal.err(`${whatChanged(changed)} Nothing was replaced. Build again.\n`);
    return 1;
  }
  const swapped = await swap(next, target, { link });
  progress.clear();
  const seconds = (performance.now() - started) / 1000;
  const closing = closingLine(problems, { files, muted });
  const to = swapped.release ? `${options.to}, a link to ${swapped.release}` : options.to;
  terminal.out(summary(loaded.site, index, seconds, closing, to));
  for (const line of remarks(swapped)) terminal.err(`${line}\n`);
  return 0;
}

/** A few names are enough to see what it was: somebody who saved, or a pull. */
function whatChanged(files: readonly string[]): string {
  const named = files.slice(0, 3).join(', ');
  const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
  return `Changed while the site was built, so that it might mix old and new: ${named}${more}.`;
}

/** What went differently, though the site is published. */
function remarks({ withoutLink, left }: Swapped): string[] {
  return [
    ...(withoutLink
      ? ['Links cannot be made here, so a folder took the place of the old one.']
      : []),
    ...left.map((path) => `${path} is no longer needed, and could not be removed.`),
  ];
}

interface WriteJob {
  root: string;
  next: string;
  progress: ReturnType<typeof progressLine>;
  onPage(file: string, content: string): void;
}

async function writeSite(
  site: GivenSite,
  { root, next, progress, onPage }: WriteJob,
): Promise<void> {
  let written = 0;
  const given: GivenSite = {
    ...site,
    onPage(file, content) {
      written++;
      progress.show(`Writing … ${written} pages`);
      onPage(file, content);
    },
  };
  const eleventy = await createEleventy({
    root,
    output: next,
    runMode: 'build',
    configure: (config) => config.addGlobalData(GIVEN_SITE, given),
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
