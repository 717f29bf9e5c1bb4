/** Reads one file of a site: whole, in one state, never through a link, and never waiting for a pipe. */
import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
} from 'node:fs';

/** Why a file cannot be read. */
export type Unreadable = 'not-allowed' | 'gone' | 'changing' | 'name' | 'not-a-file' | 'disk';

export type ReadFile =
  | { bytes: Uint8Array }
  /** Larger than was asked for, and not read. */
  | { size: number }
  | { unreadable: Unreadable };

/** How often a file is read that changes meanwhile, and how long to wait between, in milliseconds. */
export const TRIES = 5;
const PAUSE = 20;

/** Not through a link, and not waiting for whoever writes into a pipe. Windows knows neither. */
export const OPEN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads a file that nobody writes to meanwhile; one that does not come to rest is `changing`. */
export function readWhole(path: string, maxBytes: number): ReadFile {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const found = readOnce(path, maxBytes);
    if (found) return found;
    pause();
  }
  return { unreadable: 'changing' };
}

/** Undefined where the file changed while it was read. */
function readOnce(path: string, maxBytes: number): ReadFile | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(path, OPEN);
    const before = fstatSync(handle, { bigint: true });
    if (!before.isFile()) return { unreadable: 'not-a-file' };
    if (before.size > maxBytes) return { size: Number(before.size) };
    const bytes = readFileSync(handle);
    const after = fstatSync(handle, { bigint: true });
    const isWhole = BigInt(bytes.length) === after.size && stateIn(before) === stateIn(after);
    return isWhole ? { bytes } : undefined;
  } catch (error) {
    return { unreadable: reasonOf(error) };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Which file it is, how long, and when it was last written to: the same as long as nobody does. */
export function stateIn({ dev, ino, size, mtimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs].join(' ');
}

/** The state of a file that may be gone; undefined where it is. */
export function fileState(path: string): string | undefined {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return found && stateIn(found);
}

/** A file within this many milliseconds of its last change may change again and show the same times. */
const SETTLED = 2500;

/**
 * A state that tells a file from what it was in another run, the time at which anything about it changed
 * included, which no program can set. Undefined where the file is gone, or was written to so lately that
 * the next change might not show (Git calls such a file racy).
 */
export function lastingState(path: string): string | undefined {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (!found || Number(found.ctimeMs) > performance.timeOrigin - SETTLED) return undefined;
  return `${stateIn(found)} ${found.ctimeNs}`;
}

/** Why a file could not be read later on; undefined where it can be. */
export function unreadableNow(path: string): Unreadable | undefined {
  try {
    closeSync(openSync(path, OPEN));
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** What an error of the system says of a file. */
export function reasonOf(error: unknown): Unreadable {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'not-allowed';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'gone';
  if (code === 'ELOOP' || code === 'EMLINK' || code === 'ENXIO') return 'not-a-file';
  if (code === 'EIO' || code === 'ESTALE') return 'disk';
  throw error;
}

/** Waits a moment, as reading does not. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
}
