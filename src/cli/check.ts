/** `plainsight check`: reads, validates and relates a site, and reports every problem; advice too, if asked. */
import { relative, resolve, sep } from 'node:path';
import { loadSite } from '../load-site.ts';
import { allowProblems, hasErrors } from '../problems/allow.ts';
import { reportAsText, withoutSecrets } from '../problems/report.ts';
import { adviceAsText } from '../problems/report-advice.ts';
import { reportAsJson, reportForGithub } from '../problems/report-json.ts';
import { readContent, type Source } from '../read/read-content.ts';
import { sourceReader } from '../read/source-text.ts';
import type { SiteSettings } from '../validate/check-settings.ts';
import type { reportFormats } from './commands.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

export interface CheckOptions {
  root: string;
  now: Date;
  allow: string[];
  format: (typeof reportFormats)[number];
  /** Whether advice on the words is wanted as well. */
  advice: boolean;
  /** The files and folders to give advice on; none for all. Problems are always those of all files. */
  only: string[];
}

/** @returns the exit code: 1 when there is an error; advice makes no difference */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const { root, now, allow, format, only } = options;
  if (only.length > 0 && !options.advice) {
    throw new UsageError(
      `“check” does not know what to do with “${only[0]}”. All files are always checked; name the folder that holds content/ with --root, or add --advice for advice on that file.`,
    );
  }
  const { site, problems: all } = loadSite({ root, now });
  const problems = allowProblems(all, allow);
  const { files, muted } = site.counts;
  const advice = options.advice ? await adviceOn(root, only, site.settings) : undefined;
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

/** Loads what gives advice only here: whoever does not ask for it does not wait for it. */
async function adviceOn(root: string, only: readonly string[], settings: SiteSettings) {
  const sources = sourcesOf(root, only);
  const { adviseOn } = await import('../validate/advice/advise.ts');
  return { files: sources.length, ...adviseOn(sources, settings) };
}

/** The files that are named, from where the command is run or from the root; all, if none is. */
function sourcesOf(root: string, only: readonly string[]): Source[] {
  const { sources } = readContent(root);
  if (only.length === 0) return sources;
  const chosen = new Set<Source>();
  for (const name of only) {
    const paths = [resolve(name), resolve(root, name)].map((path) =>
      relative(root, path).split(sep).join('/'),
    );
    const found = sources.filter(({ file }) =>
      paths.some((path) => file === path || path === '' || file.startsWith(`${path}/`)),
    );
    if (found.length === 0) {
      throw new UsageError(`There is no entry “${name}” in ${root} to give advice on.`);
    }
    for (const each of found) chosen.add(each);
  }
  return sources.filter((each) => chosen.has(each));
}
