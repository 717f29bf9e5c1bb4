/**
 * Threads that render and write pages beside the first one (ADR 35). Each loads the site for itself, from
 * what was kept of its files; then all take shares of the pages until none is left. A worker that fails
 * costs time and nothing else.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { MadePictures } from './pictures.ts';
import type { Shares, Written } from './write-pages.ts';

/** What a worker loads the site with. */
export interface WorkerSite {
  root: string;
  now: Date;
  drafts: boolean;
  /** The folder of the new site. */
  output: string;
  made: MadePictures | undefined;
  /** How many shares were taken. */
  taken: SharedArrayBuffer;
}

/** What it is told when pages are written: which shares there are. */
export type Begin = Pick<Shares, 'digest' | 'count'>;

/** What it tells: a share that it has written. Of pages that are not searched the content is left out. */
export type Report = [share: number, written: Written[]];

export interface Help {
  /** The number of the next share that nobody has taken. */
  next(): number;
  /** Waits for the workers. @returns the shares that none of them finished */
  missing(): Promise<number[]>;
}

export interface PageWorkers {
  /** @param tell is given each share that a worker has written */
  begin(shares: Begin, tell: (share: number, written: Written[]) => void): Help;
  stop(): void;
}

/** To load a site a second time takes as long as to render some thousand pages. */
const WORTH_HELP = 3000;

/** Each holds the site in its memory. */
const MOST_WORKERS = 3;

/** The package's own way to read TypeScript: a worker does not inherit it. */
const register = new URL('../../bin/register.js', import.meta.url).href;

/**
 * Workers for a large site, where there are processors for them.
 * @param files how many the content has
 */
export function startPageWorkers(
  files: number,
  site: Omit<WorkerSite, 'taken'>,
): PageWorkers | undefined {
  const count = Math.min(MOST_WORKERS, availableParallelism() - 1);
  return files < WORTH_HELP || count < 1 ? undefined : startWorkers(count, site);
}

/** @param count how many workers */
export function startWorkers(count: number, site: Omit<WorkerSite, 'taken'>): PageWorkers {
  const taken = new SharedArrayBuffer(4);
  const workerData: WorkerSite = { ...site, taken };
  const workers = Array.from(
    { length: count },
    () =>
      new Worker(new URL('../page-worker.ts', import.meta.url), {
        workerData,
        execArgv: ['--import', register],
      }),
  );
  const ended = workers.map((worker) => {
    worker.unref();
    // What went wrong there is done here once more, and told then.
    worker.on('error', () => {});
    return new Promise<void>((resolve) => worker.on('exit', () => resolve()));
  });
  return {
    begin({ digest, count: shares }, tell) {
      const mine = new Set<number>();
      const done = new Set<number>();
      const allDone = new Promise<void>((resolve) => {
        for (const worker of workers) {
          worker.on('message', ([share, written]: Report) => {
            done.add(share);
            tell(share, written);
            if (mine.size + done.size === shares) resolve();
          });
          const begin: Begin = { digest, count: shares };
          worker.postMessage(begin);
        }
      });
      return {
        next() {
          const share = take(taken);
          if (share < shares) mine.add(share);
          return share;
        },
        async missing() {
          for (const worker of workers) worker.ref();
          // A worker that is still loading has nothing that anybody waits for.
          if (mine.size + done.size < shares) await Promise.race([allDone, Promise.all(ended)]);
          const all = Array.from({ length: shares }, (_, share) => share);
          return all.filter((share) => !mine.has(share) && !done.has(share));
        },
      };
    },
    stop() {
      for (const worker of workers) void worker.terminate();
    },
  };
}

/** The number of the next share that nobody has taken. */
export function take(taken: SharedArrayBuffer): number {
  return Atomics.add(new Int32Array(taken), 0, 1);
}
