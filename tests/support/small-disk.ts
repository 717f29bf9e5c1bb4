/** Ways to bring a build into trouble with the disk, as far as the machine that tests lets us. */
import { spawnSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './build-site.ts';

/** The number of the user who owns nothing. */
const NOBODY = 65_534;

const isRoot = process.getuid?.() === 0;

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function mount(folder: string, kilobytes: number): boolean {
  return run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder);
}

/** Lazily: something may still be open in it. */
function unmount(folder: string): void {
  run('umount', '-l', folder);
}

/** Whether a disk can be mounted here: as root, and not in every container. */
export const mayMount = isRoot && mayMountIn(temporaryFolder());

function mayMountIn(folder: string): boolean {
  const done = mount(folder, 64);
  if (done) unmount(folder);
  return done;
}

export interface SmallDisk {
  folder: string;
  /** Fills it but for so many kilobytes. */
  leave(kilobytes: number): void;
  unmount(): void;
}

/** A disk of its own; ask `mayMount` first. */
export function smallDisk(kilobytes: number): SmallDisk {
  const folder = temporaryFolder();
  if (!mount(folder, kilobytes)) throw new Error('Nothing can be mounted here.');
  const filler = join(folder, 'filler');
  return {
    folder,
    leave(left) {
      rmSync(filler, { force: true });
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left * 1024)));
    },
    unmount: () => unmount(folder),
  };
}

/** How a folder is made so that a build cannot write into it. Root may write wherever the disk allows. */
export const readOnlyWay = !isRoot
  ? 'without leave to write'
  : mayMount
    ? 'on a disk that can only be read'
    : 'of another user';

/** Lets nothing be written into a folder. @returns what undoes it, and as whom to build */
export function makeReadOnly(folder: string): { undo: () => void; uid?: number } {
  if (!isRoot) {
    run('chmod', '555', folder);
    return { undo: () => run('chmod', '755', folder) };
  }
  if (!mayMount) {
    run('chmod', '-R', 'a+rX', folder);
    return { undo: () => undefined, uid: NOBODY };
  }
  run('mount', '--bind', folder, folder);
  run('mount', '-o', 'remount,ro,bind', folder);
  return { undo: () => unmount(folder) };
}

/** Does something while a file or folder may not be read. Root may read everything, so it is nobody meanwhile. */
export function whileUnreadable<Result>(root: string, path: string, work: () => Result): Result {
  run('chmod', '-R', 'a+rX', root);
  run('chmod', '000', join(root, path));
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return work();
  } finally {
    if (isRoot) process.seteuid?.(0);
    run('chmod', '755', join(root, path));
  }
}
