/** Puts a finished site in the place of the old one: readers see the one or the other, never a mixture. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MARKER } from './site-files.ts';

/** A folder for the next site, beside the target so that renaming it there is one step. */
export function nextFolder(target: string): string {
  return `${target}.next-${process.pid}`;
}

/** True for a folder that may be replaced: one that is not there, is empty, or that Plainsight made. */
export function mayReplace(target: string): boolean {
  return (
    !existsSync(target) || readdirSync(target).length === 0 || existsSync(join(target, MARKER))
  );
}

/** Renames `next` to `target`. When that fails the old site is put back. */
export function swap(next: string, target: string): void {
  const old = `${target}.old-${process.pid}`;
  const had = existsSync(target);
  if (had) renameSync(target, old);
  try {
    renameSync(next, target);
  } catch (cause) {
    if (had) renameSync(old, target);
    throw new Error(`The new site could not be moved to ${target}.`, { cause });
  }
  rmSync(old, { recursive: true, force: true });
}

/**
 * Mends what a build that was killed left beside the target: an old site that was moved away comes
 * back, half-made ones go. Folders of builds that still run are left alone.
 */
export function recover(target: string): void {
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  const left = new RegExp(`^${escapeRegExp(basename(target))}\\.(next|old)-(\\d+)$`);
  for (const name of readdirSync(folder).sort()) {
    const [, kind, pid] = left.exec(name) ?? [];
    if (!kind || isRunning(Number(pid))) continue;
    const path = join(folder, name);
    if (kind === 'old' && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { recursive: true, force: true });
  }
}

/** True for another process that is still there. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
