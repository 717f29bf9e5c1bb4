/** `plainsight accessibility`: one page of each kind, in every way of looking, judged by axe in Chromium. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { launchBrowser } from '../accessibility/launch-browser.ts';
import { pagesByLayout } from '../accessibility/pages-by-layout.ts';
import { gatherFindings, recordFile, recordMark, recordText } from '../accessibility/record.ts';
import { serveFolder } from '../accessibility/serve-folder.ts';
import { type AccessibilityRun, type Finding, testPages } from '../accessibility/test-pages.ts';
import { dateToDay } from '../days.ts';
import { type AccessibilityTest, modeNames } from '../schemas/accessibility.ts';
import { build } from './build.ts';
import { installedChromium } from './installed-chromium.js';
import { progressLine, type Terminal } from './terminal.ts';

export interface AccessibilityOptions {
  root: string;
  now: Date;
  /** Every page, and not only one of each kind. */
  all: boolean;
}

const PLACES_SHOWN = 3;

/** @returns the exit code: 1 when a rule is broken, the site has errors, or there is no Chromium */
export async function accessibility(
  { root, now, all }: AccessibilityOptions,
  terminal: Terminal,
): Promise<number> {
  const record = join(root, recordFile);
  if (!isOurs(record)) {
    terminal.err(
      `${recordFile} was not written by this command. Nothing was written. Move it away first.\n`,
    );
    return 1;
  }
  const chromium = installedChromium();
  if (!chromium) {
    terminal.err(
      'The pages are tested in Chromium, which is not here. Nothing was written. Install it, or name it in the environment variable CHROMIUM.\n',
    );
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'plainsight-accessibility-'));
  try {
    const to = join(folder, 'site');
    const quiet = { ...terminal, out: () => {} };
    const failed = await build({ root, now, to, link: false, drafts: false, allow: [] }, quiet);
    if (failed) return failed;
    const layouts = pagesByLayout(to);
    // Nobody stays on what stands at an old address.
    layouts.delete('redirect');
    const byLayout = [...layouts.values()];
    const pages = byLayout.flatMap((addresses) => (all ? addresses : addresses.slice(0, 1)));
    const { run, browser } = await testFolder(chromium, to, pages, terminal);
    const test: AccessibilityTest = {
      date: dateToDay(now),
      engine: run.engine,
      browser,
      rules: run.rules,
      pages: pages.length,
      of: byLayout.flat().length,
      modes: [...modeNames],
      undecided: gatherFindings(run.undecided).length,
      broken: gatherFindings(run.violations),
    };
    writeRecord(record, recordText(test));
    for (const finding of run.violations) terminal.err(lineOf(finding, 'broken'));
    for (const finding of run.undecided) terminal.err(lineOf(finding, 'undecided'));
    terminal.out(summary(test));
    return run.violations.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a file may be replaced: it is a record, or not there. */
function isOurs(file: string): boolean {
  try {
    return readFileSync(file, 'utf8').startsWith(recordMark);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    throw error;
  }
}

/** Writes beside the record and puts it in place when it is whole. */
function writeRecord(record: string, text: string): void {
  const part = `${record}.part`;
  mkdirSync(dirname(record), { recursive: true });
  try {
    writeFileSync(part, text);
    renameSync(part, record);
  } finally {
    rmSync(part, { force: true });
  }
}

async function testFolder(
  chromium: string,
  folder: string,
  pages: readonly string[],
  terminal: Terminal,
): Promise<{ run: AccessibilityRun; browser: string }> {
  const progress = progressLine(terminal);
  const server = await serveFolder(folder);
  try {
    const browser = await launchBrowser(chromium);
    try {
      let begun = 0;
      const run = await testPages({
        browser,
        base: server.url,
        pages,
        onPage: (page) => progress.show(`Testing ${++begun} of ${pages.length} … ${page}`),
      });
      return { run, browser: `Chromium ${browser.version()}` };
    } finally {
      await browser.close();
    }
  } finally {
    progress.clear();
    await server.close();
  }
}

/** The page, what it breaks, and the first places; more of the same would hide what is next. */
function lineOf({ page, mode, rule, what, places }: Finding, verdict: string): string {
  const more = places.length - PLACES_SHOWN;
  return [
    `${page} ${mode} ${verdict} ${rule}: ${what}`,
    ...places.slice(0, PLACES_SHOWN).map((place) => `  ${place}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    '',
  ].join('\n');
}

function summary({ pages, of, modes, engine, browser, broken = [], undecided }: AccessibilityTest) {
  return [
    `Tested ${pages} of ${of} pages in ${modes.length} ways of looking with ${engine} in ${browser}.`,
    `  rules broken on a page: ${broken.length}, left undecided on a page: ${undecided}`,
    `Wrote ${recordFile}, which the statement at /accessibility/ quotes.`,
    '',
  ].join('\n');
}
