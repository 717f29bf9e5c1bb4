/**
 * One build at a time into one folder: the second is told of the first. A lock that a killed build left is
 * never taken away, since two could do so at once and one would take away the other's. Whoever comes next
 * puts a lock of its own behind it, named after it, which only one can do.
 */
import { linkSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunning, remove } from './swap.ts';

/** The file that a build holds while it writes, and how to let go of it. */
export interface Lock {
  file: string;
  release(): void;
}

/** Another build that is still at it. */
export interface Held {
  file: string;
  heldBy: number;
}

/** More killed builds than ever stand behind each other, and more turns than others take meanwhile. */
const MAX_TURNS = 1000;

/**
 * Takes the lock of a target folder, `<target>.lock`. Throws when the folder around the target cannot be
 * written to.
 */
export function takeLock(target: string): Lock | Held {
  const file = `${target}.lock`;
  const own = `${file}-${process.pid}`;
  const made = mkdirSync(dirname(target), { recursive: true });
  try {
    writeOwn(own);
    let behind: Holder[] = [];
    for (let turn = 0; turn < MAX_TURNS; turn++) {
      const last = behind.at(-1);
      const path = last ? `${file}-after-${last.name}` : file;
      if (tryLink(own, path)) {
        const [first] = behind;
        if (!first || holderOf(file)?.name === first.name) {
          const paths = [...behind.map((each) => each.path), path];
          return { file, release: () => release(paths, made) };
        }
        // Meanwhile a build that was before this one has finished, and taken the first lock with it.
        remove(path);
        behind = [];
        continue;
      }
      const holder = holderOf(path);
      if (holder?.isAtWork) return { file, heldBy: holder.pid };
      behind = holder ? [...behind, holder] : [];
    }
    return { file, heldBy: 0 };
  } finally {
    remove(own);
  }
}

function writeOwn(own: string): void {
  try {
    writeFileSync(own, holding());
  } catch (error) {
    // What nobody may write to is the folder; of this file nobody has heard.
    throw error instanceof Error
      ? Object.assign(error, { path: dirname(own), syscall: 'write' })
      : error;
  }
}

/** What a lock says: who holds it, since when there is that process, and a word that never comes again. */
function holding(): string {
  return `${process.pid} ${startOf(process.pid)} ${crypto.randomUUID()}\n`;
}

/**
 * Lets go of it. The first lock goes first: whoever had read it sees that it is gone.
 * @param made the outermost folder that was made for the target: it goes when nothing came of it
 */
function release(paths: readonly string[], made: string | undefined): void {
  for (const path of paths) remove(path);
  if (made === undefined) return;
  try {
    let folder = dirname(paths[0] ?? made);
    for (; folder.length >= made.length; folder = dirname(folder)) rmdirSync(folder);
  } catch {
    // There is something in it: the site.
  }
}

/** Makes a lock in one step, with its holder already in it; false when there is one. */
function tryLink(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    // Some file systems have no links: there the file is made if it is not there.
    return tryCreate(path);
  }
}

function tryCreate(path: string): boolean {
  try {
    writeFileSync(path, holding(), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  }
}

interface Holder {
  path: string;
  pid: number;
  /** What the lock says, as a name. */
  name: string;
  isAtWork: boolean;
}

/** Undefined where somebody has let go of it just now. */
function holderOf(path: string): Holder | undefined {
  try {
    const text = readFileSync(path, 'utf8').trim();
    const [number = '', start = '-'] = text.split(' ');
    const pid = /^[1-9]\d*$/.test(number) ? Number(number) : 0;
    // After a restart, in a container above all, another process may have the number of one that is gone.
    const isAnother = start !== '-' && ![start, '-'].includes(startOf(pid));
    return {
      path,
      pid,
      name: text.replace(/[^\w-]+/g, '-').slice(0, 80),
      isAtWork: pid > 0 && isRunning(pid) && !isAnother,
    };
  } catch {
    return undefined;
  }
}

/** When a process began, in the ticks of its system; `-` where no system tells. */
function startOf(pid: number): string {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
    return afterName.split(' ')[19] ?? '-';
  } catch {
    return '-';
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
