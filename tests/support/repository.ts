/** Real git repositories for tests. */
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, temporaryFolder, writeFiles } from './build-site.ts';

/** One commit: what it writes, renames and removes. */
export interface Commit {
  day: string;
  files?: Files;
  rename?: [from: string, to: string];
  remove?: string;
}

/** Runs git in a folder, as nobody in particular. */
export function git(folder: string, args: string[], day = '2026-01-01'): string {
  const at = `${day}T23:30:00+01:00`;
  return execFileSync('git', ['-c', 'init.defaultBranch=main', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.org',
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_DATE: at,
    },
  });
}

/** Commits everything that is there. */
export function commitAll(folder: string, day: string): void {
  git(folder, ['add', '-A'], day);
  git(folder, ['commit', '--quiet', '--allow-empty', '-m', `On ${day}`], day);
}

/** A new repository with these commits, oldest first. */
export function makeRepository(commits: readonly Commit[]): string {
  const folder = temporaryFolder();
  git(folder, ['init', '--quiet']);
  for (const { day, files = {}, rename, remove } of commits) {
    if (rename) renameSync(join(folder, rename[0]), join(folder, rename[1]));
    if (remove) rmSync(join(folder, remove));
    writeFiles(files, folder);
    commitAll(folder, day);
  }
  return folder;
}
