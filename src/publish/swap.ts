/**
 * Puts a finished site in the place of the old one: readers see the one or the other, never a mixture.
 * Where the target is a link, a new link is renamed over it, so that there is no moment without a site;
 * where it is a folder, two renames follow each other (ADR 23).
 */
import { lstatSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isMadeHere } from './refused-target.ts';

export interface SwapOptions {
  /** Make the target a link; one that is a link stays one. */
  link?: boolean;
  /** What makes a link. In tests, what a file system without links would say. */
  makeLink?: MakeLink;
}

type MakeLink = (leadsTo: string, path: string, type: 'dir') => void;

export interface Swapped {
  /** The folder that the target leads to now; undefined where the target is a folder. */
  release: string | undefined;
  /** True where it should have become a link, and links cannot be made. */
  withoutLink: boolean;
  /** What is no longer needed and could not be removed. */
  left: string[];
}

/** What says that there are no links here, or that none can be renamed over (Windows). */
const noLinks = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL'];

/** A folder for the next site, beside the target so that renaming it there is one step. */
export function nextFolder(target: string): string {
  return `${target}.next-${process.pid}`;
}

/**
 * Puts `next` in the place of `target`, and removes the old site. When that fails the old site stands as it
 * stood.
 */
export async function swap(
  next: string,
  target: string,
  { link = false, makeLink = symlinkSync }: SwapOptions = {},
): Promise<Swapped> {
  if (!link && !isLink(target)) return swapFolders(next, target);
  try {
    return await swapLink(next, target, makeLink);
  } catch (error) {
    if (!noLinks.includes(codeOf(error))) throw error;
    const { left } = await swapFolders(next, target);
    return {
      release: undefined,
      withoutLink: true,
      left: [...left, ...(await removeReleases(target, []))],
    };
  }
}

/** Two renames. Between them there is no site for an instant, and a build killed there is mended by the next. */
async function swapFolders(next: string, target: string): Promise<Swapped> {
  const old = `${target}.old-${process.pid}`;
  const had = isThere(target);
  if (had) renameSync(target, old);
  try {
    renameSync(next, target);
  } catch (error) {
    if (had) renameSync(old, target);
    throw error;
  }
  return { release: undefined, withoutLink: false, left: had ? await discard([old], target) : [] };
}

/**
 * The site becomes `<target>.site-4`, and `target` leads there. The site before is kept until the next
 * build: whoever is in the middle of copying it finds all of it, and the link can be turned back.
 */
async function swapLink(next: string, target: string, makeLink: MakeLink): Promise<Swapped> {
  const release = newRelease(target);
  const link = `${target}.link-${process.pid}`;
  const before = isLink(target) ? resolve(dirname(target), readlinkSync(target)) : undefined;
  const left: string[] = [];
  try {
    makeLink(basename(release), link, 'dir');
    renameSync(next, release);
    if (isThere(target) && !before) left.push(...(await swapFolders(link, target)).left);
    else renameSync(link, target);
  } catch (error) {
    remove(link);
    if (isThere(release)) renameSync(release, next);
    throw error;
  }
  const keep = before ? [release, before] : [release];
  return { release, withoutLink: false, left: [...left, ...(await removeReleases(target, keep))] };
}

/**
 * Mends what a build that was killed left beside the target: an old site that was moved away comes
 * back, half-made ones go. Only for who holds the lock; folders of builds that still run are left alone.
 */
export function recover(target: string): void {
  for (const { path, kind, number } of beside(target, 'next|old|link|gone|lock')) {
    if (kind === 'old' && !isThere(target)) renameSync(path, target);
    else if (!isRunning(number)) remove(path);
  }
}

/** Removes what may be half there; false when that is not possible, which is no reason to fail. */
export function remove(path: string): boolean {
  try {
    // A search index whose build was killed may still be writing for a moment.
    rmSync(path, { recursive: true, force: true, maxRetries: 4, retryDelay: 50 });
    return true;
  } catch {
    return false;
  }
}

/** True for another process that is still there. */
export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function newRelease(target: string): string {
  const numbers = beside(target, 'site').map(({ number }) => number);
  return `${target}.site-${Math.max(0, ...numbers) + 1}`;
}

/** Removes the sites of earlier builds, but never a folder that Plainsight did not make. */
function removeReleases(target: string, keep: readonly string[]): Promise<string[]> {
  const paths = beside(target, 'site').map(({ path }) => path);
  return discard(
    paths.filter((path) => !keep.includes(path) && isMadeHere(path)),
    target,
  );
}

/**
 * Removes former sites, each under another name: whoever is killed meanwhile must not leave half a site
 * that is taken for one. @returns those that could not be removed
 */
async function discard(paths: readonly string[], target: string): Promise<string[]> {
  const gone = `${target}.gone-${process.pid}`;
  const left: string[] = [];
  for (const path of paths) {
    try {
      renameSync(path, gone);
      // Many at a time: one by one, most of a minute's build could be waiting for the disk.
      await rm(gone, { recursive: true, force: true, maxRetries: 4, retryDelay: 50 });
    } catch {
      left.push(path);
    }
  }
  return left;
}

/** What stands beside the target under its name, `<target>.<kind>-<number>`, in order. */
function beside(target: string, kinds: string) {
  const folder = dirname(target);
  const named = new RegExp(`^${escapeRegExp(basename(target))}\\.(${kinds})-(\\d+)$`);
  if (!isThere(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const [, kind, number] = named.exec(name) ?? [];
      return kind ? { path: join(folder, name), kind, number: Number(number) } : [];
    });
}

/** Whether something is there, be it a link to nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
