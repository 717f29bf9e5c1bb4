/**
 * The past of the files of one folder, from git: one pass over the history for all of them, and one
 * process that reads their contents. Git is asked to read only; no hook, helper, pager or network is used.
 */
import { execFileSync } from 'node:child_process';
import type { Day } from '../days.ts';

/** Why there is no past to show. `shallow`: the clone holds only the newest commits. */
export type NoHistory = 'no-git' | 'shallow' | 'unreadable';

/** One committed version of a file. */
export interface FileVersion<Content> {
  /** The day it was committed, where the committer was. */
  day: Day;
  content: Content;
}

/** The versions of each file that is there today, oldest first, by path from the root of the site. */
export interface FileHistory<Content> {
  none?: NoHistory;
  versions: ReadonlyMap<string, FileVersion<Content>[]>;
}

/** A commit's change of one file: its path before and after, and the name git gives its contents. */
interface Change {
  day: Day;
  from: string;
  to: string;
  blob: string;
}

const MAX_OUTPUT = 1 << 30;
const TIMEOUT_MS = 120_000;

/** Contents are read this many at a time, so that a long history does not have to fit into memory. */
const BATCH = 200;

/**
 * Reads the history of `folder` (from the root of the site, forward slashes) as `main` saw it: what a
 * merge brought counts on the day of the merge. Renames within the folder are followed.
 * @param read turns the bytes of a version into what is wanted of it
 */
export function readHistory<Content>(
  root: string,
  folder: string,
  read: (bytes: Uint8Array) => Content,
): FileHistory<Content> {
  try {
    const state = git(root, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository']);
    const [inside, shallow] = state.toString().split('\n');
    if (inside !== 'true') return { none: 'no-git', versions: new Map() };
    if (shallow === 'true') return { none: 'shallow', versions: new Map() };
  } catch {
    // Git is not installed, this is no repository, or it belongs to somebody else.
    return { none: 'no-git', versions: new Map() };
  }
  try {
    const changes = readChanges(root, folder);
    const contents = readContents(root, [...new Set(changes.map(({ blob }) => blob))], read);
    return { versions: versionsOf(changes, contents) };
  } catch {
    return { none: 'unreadable', versions: new Map() };
  }
}

/** Every change of a file in the folder, newest first. */
function readChanges(root: string, folder: string): Change[] {
  if (!hasCommits(root)) return [];
  const log = git(root, [
    'log',
    '--first-parent',
    '-m',
    '--raw',
    '--find-renames',
    '--no-abbrev',
    '--no-show-signature',
    '--no-color',
    '--relative',
    '-z',
    '--format=%x01%cs',
    '--',
    folder,
  ]);
  const changes: Change[] = [];
  const tokens = log.toString().split('\0');
  let day = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = (tokens[at] ?? '').replace(/^\n/, '');
    if (token.startsWith('\u0001')) day = token.slice(1);
    if (!token.startsWith(':')) continue;
    const [, mode = '', , blob = '', status = ''] = token.split(' ');
    const from = tokens[++at] ?? '';
    const to = /^[RC]/.test(status) ? (tokens[++at] ?? '') : from;
    // Only files: not links, nor other repositories.
    if (mode.startsWith('100') && !status.startsWith('D')) changes.push({ day, from, to, blob });
  }
  return changes;
}

function hasCommits(root: string): boolean {
  try {
    git(root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    return true;
  } catch {
    return false;
  }
}

/** What is wanted of each content, by the name git gives it. */
function readContents<Content>(
  root: string,
  blobs: readonly string[],
  read: (bytes: Uint8Array) => Content,
): Map<string, Content> {
  const contents = new Map<string, Content>();
  for (let start = 0; start < blobs.length; start += BATCH) {
    const batch = blobs.slice(start, start + BATCH);
    const output = git(root, ['cat-file', '--batch'], `${batch.join('\n')}\n`);
    let at = 0;
    for (const blob of batch) {
      const end = output.indexOf(10, at);
      const [, type, length] = output.toString('latin1', at, end).split(' ');
      if (type !== 'blob') throw new Error(`git has no contents for ${blob}`);
      const bytes = Number(length);
      contents.set(blob, read(output.subarray(end + 1, end + 1 + bytes)));
      at = end + 1 + bytes + 1;
    }
  }
  return contents;
}

/** Walks back in time: where a file was renamed, older changes of its old path are its own. */
function versionsOf<Content>(
  changes: readonly Change[],
  contents: ReadonlyMap<string, Content>,
): Map<string, FileVersion<Content>[]> {
  const today = new Map<string, string>();
  const versions = new Map<string, FileVersion<Content>[]>();
  for (const { day, from, to, blob } of changes) {
    const path = today.get(to) ?? to;
    if (from !== to) {
      today.delete(to);
      today.set(from, path);
    }
    const content = contents.get(blob);
    if (content === undefined) continue;
    const known = versions.get(path) ?? [];
    versions.set(path, known);
    known.push({ day, content });
  }
  for (const known of versions.values()) known.reverse();
  return versions;
}

function git(root: string, args: readonly string[], input?: string): Buffer {
  // Inside a hook git names its own repository in the environment; ours is the one around `root`.
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...environment } = process.env;
  return execFileSync('git', ['-C', root, '-c', 'core.fsmonitor=false', ...args], {
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
    maxBuffer: MAX_OUTPUT,
    timeout: TIMEOUT_MS,
    env: {
      ...environment,
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_NO_LAZY_FETCH: '1',
    },
  });
}
