/** `plainsight due` and `plainsight hold --list`: what waits to be published, and what it waits for. */
import { loadSite } from '../load-site.ts';
import type { ContentEntry } from '../relate/site.ts';
import type { Terminal } from './terminal.ts';

export interface WaitingOptions {
  root: string;
  now: Date;
  /** `due`: everything that waits, by its day. `hold`: what an election period is about. */
  list: 'due' | 'hold';
  json: boolean;
}

/** @returns the exit code, always 0: to wait is no mistake */
export function waiting({ root, now, list, json }: WaitingOptions, terminal: Terminal): number {
  const { site, waiting: all } = loadSite({ root, now });
  const entries = list === 'due' ? all : all.filter((entry) => isForElection(entry));
  if (json) {
    terminal.out(`${JSON.stringify({ waiting: entries.map(described) }, undefined, 1)}\n`);
    return 0;
  }
  const { hold } = site.settings;
  if (list === 'hold')
    terminal.out(hold ? `${periodOf(hold)}\n` : 'No hold is set in _data/site.yml.\n');
  for (const entry of entries) terminal.out(`${lineOf(entry)}\n`);
  if (entries.length === 0 && (list === 'due' || hold)) terminal.out('Nothing waits.\n');
  return 0;
}

function isForElection({ waiting: reason, fields }: ContentEntry): boolean {
  return reason?.for === 'election' || fields.sensitive === true;
}

function periodOf({
  from,
  to,
  reason,
}: {
  from: string;
  to: string;
  reason?: string | undefined;
}): string {
  return `Hold from ${from} to ${to}${reason ? `: ${reason}` : ''}. Sensitive entries and those by partners wait; what was public before stays.`;
}

const reasons = { day: 'its day', election: 'the end of the hold', 'sign-off': 'its sign-off' };

function described({ kind, title, file, waiting: reason }: ContentEntry) {
  return { kind, title, file, waitsFor: reason?.for, until: reason?.until };
}

/** "2026-12-01  weeknote “Lofts”, waits for its day (content/weeknotes/lofts.md)" */
function lineOf({ kind, title, file, waiting: reason }: ContentEntry): string {
  const until = (reason?.until ?? 'no day yet').padEnd(10);
  return `${until}  ${kind} “${title}”, waits for ${reasons[reason?.for ?? 'day']} (${file})`;
}
