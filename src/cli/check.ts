/** `plainsight check`: reads, validates and relates a site, and reports every problem. */
import { loadSite } from '../load-site.ts';
import { allowProblems, hasErrors } from '../problems/allow.ts';
import { reportAsText } from '../problems/report.ts';
import { reportAsJson, reportForGithub } from '../problems/report-json.ts';
import { sourceReader } from '../read/source-text.ts';
import type { Terminal } from './terminal.ts';

export const reportFormats = ['pretty', 'json', 'github'] as const;

export interface CheckOptions {
  root: string;
  now: Date;
  allow: string[];
  format: (typeof reportFormats)[number];
}

/** @returns the exit code: 1 when there is an error */
export function check({ root, now, allow, format }: CheckOptions, terminal: Terminal): number {
  const { site, problems: all } = loadSite({ root, now });
  const problems = allowProblems(all, allow);
  const { files, muted } = site.counts;
  if (format === 'json') terminal.out(reportAsJson(problems, files, muted));
  else if (format === 'github') terminal.out(reportForGithub(problems));
  else
    terminal.out(
      reportAsText(problems, { files, muted, read: sourceReader(root), colour: terminal.colour }),
    );
  return hasErrors(problems) ? 1 : 0;
}
