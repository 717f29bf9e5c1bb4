/** One build at a time into one folder: the second is told of the first. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunning } from './swap.ts';

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

/**
 * Takes the lock of a target folder, `<target>.lock`. One that a killed build left is taken over.
 * Throws when the folder around the target cannot be written to.
 */
export function takeLock(target: string): Lock | Held {
  const file = `${target}.lock`;
  const own = `${file}-${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(own, `${process.pid}\n`);
  try {
    for (let attempt = 0; ; attempt++) {
      if (tryLink(own, file)) return { file, release: () => rmSync(file, { force: true }) };
      const heldBy = holderOf(file);
      if (heldBy !== undefined && isRunning(heldBy)) return { file, heldBy };
      if (attempt >= 3) return { file, heldBy: heldBy ?? 0 };
      discard(file, `${file}-${process.pid}-stale`);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** Makes the lock in one step, with its holder already in it; false when there is one. */
function tryLink(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // Some file systems have no links: there the file is made if it is not there.
    return tryCreate(file);
  }
}

function tryCreate(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(file: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    // It was let go of just now.
    return undefined;
  }
}

/** Two builds may find the same lock stale: the one whose rename succeeds has thrown it away. */
function discard(file: string, aside: string): void {
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
