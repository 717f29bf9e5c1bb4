/** `plainsight check`: reads, validates and relates a site, and reports every problem; advice too, if asked. */
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { allowProblems, hasErrors } from '../problems/allow.ts';
import { reportAsText, withoutSecrets } from '../problems/report.ts';
import { adviceAsText } from '../problems/report-advice.ts';
import { reportAsJson, reportForGithub } from '../problems/report-json.ts';
import { findFiles } from '../read/find-files.ts';
import { sourceReader } from '../read/source-text.ts';
import type { reportFormats } from './commands.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';
import { verdictOn } from './verdict.ts';

export interface CheckOptions {
  root: string;
  now: Date;
  allow: string[];
  format: (typeof reportFormats)[number];
  /** Whether advice on the words is wanted as well. */
  advice: boolean;
  /** The files and folders to report on; none for all. All files are read, for each may name any other. */
  only: string[];
}

/** @returns the exit code: 1 when there is an error; advice makes no difference */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const { root, now, allow, format, only } = options;
  const { problems: all, ...counts } = await verdictOn(root, now);
  const isNamed = only.length > 0 ? namedFiles(root, only) : undefined;
  const problems = allowProblems(isNamed ? all.filter(({ file }) => isNamed(file)) : all, allow);
  const { files, muted } = isNamed ? { files: countOf(root, isNamed), muted: 0 } : counts;
  const advice = options.advice ? await adviceOn(root, isNamed) : undefined;
  if (format === 'json') terminal.out(reportAsJson(problems, files, muted, advice?.hints));
  else if (format === 'github') {
    terminal.out(reportForGithub([...problems, ...(advice?.hints ?? [])]));
  } else {
    const { colour } = terminal;
    const read = sourceReader(root);
    terminal.out(reportAsText(problems, { files, muted, read, colour }));
    if (advice) {
      const shown = {
        ...advice,
        notEnglish: advice.notEnglish.length,
        read: withoutSecrets(problems, read),
        colour,
        whole: only.length > 0,
      };
      terminal.out(`\n${adviceAsText(advice.hints, shown)}`);
    }
  }
  return hasErrors(problems) ? 1 : 0;
}

type IsNamed = (file: string) => boolean;

/** How many files of the content are named. */
function countOf(root: string, isNamed: IsNamed): number {
  const { markdown, csv } = findFiles(root);
  return [...markdown, ...csv].filter(isNamed).length;
}

/** Loads what gives advice only here: whoever does not ask for it does not wait for it. */
async function adviceOn(root: string, isNamed: IsNamed | undefined) {
  const [{ readContent }, { readSettings }, { checkSettings }, { adviseOn }] = await Promise.all([
    import('../read/read-content.ts'),
    import('../read/read-settings.ts'),
    import('../validate/check-settings.ts'),
    import('../validate/advice/advise.ts'),
  ]);
  const { sources } = readContent(root);
  const chosen = isNamed ? sources.filter(({ file }) => isNamed(file)) : sources;
  const { settings } = checkSettings(readSettings(root));
  return { files: chosen.length, ...adviseOn(chosen, settings) };
}

/**
 * Tells which files are named, each by itself or by a folder, from where the command is run or from the
 * root. A commit hook also names what is no part of a site: of that nothing is said.
 */
function namedFiles(root: string, only: readonly string[]): IsNamed {
  const named = only.map((name) => {
    const found = [resolve(name), resolve(root, name)].filter((path) => existsSync(path));
    if (found.length === 0)
      throw new UsageError(`There is no file or folder “${name}” in ${root}.`);
    return found.map((path) => relative(root, path).split(sep).join('/'));
  });
  const paths = [...new Set(named.flat())];
  return (file) =>
    paths.some((path) => file === path || path === '' || file.startsWith(`${path}/`));
}
