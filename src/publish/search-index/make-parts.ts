/** Has the parts of a search index made by Pagefind, in programs of their own that run side by side. */
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { FindablePage } from './divide-pages.ts';
import type { BundleFile } from './part.ts';

/** What a runner is asked for. */
export interface PartRequest {
  language: string;
  pages: readonly Pick<FindablePage, 'path' | 'html'>[];
}

/** What makes the index is no longer there, and did not say why. */
export class EndedFromOutside extends Error {}

/** What Pagefind made of a part, and what it calls each of the pages. */
export interface MadePart {
  files: BundleFile[];
  urls: string[];
}

type Answer = MadePart | { error: string };

const runner = fileURLToPath(new URL('pagefind-runner.js', import.meta.url));

export interface PartMaker {
  /** Has Pagefind index these pages. */
  make(part: PartRequest): Promise<MadePart>;
  /** Ends the programs; what they have not made is refused. */
  stop(): void;
}

/** @param folder where the programs run: a folder without a configuration file of Pagefind's */
export function createPartMaker(folder: string): PartMaker {
  const runners: Runner[] = [];
  const free: Runner[] = [];
  const waiting: ((runner: Runner) => void)[] = [];
  const takeRunner = (): Promise<Runner> => {
    const runner = free.pop();
    if (runner) return Promise.resolve(runner);
    if (runners.length < availableParallelism()) {
      const started = startRunner(folder);
      runners.push(started);
      return Promise.resolve(started);
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  return {
    async make(part) {
      const runner = await takeRunner();
      const made = await runner.make(part);
      // One that failed is not given another: it may have ended.
      const next = waiting.shift();
      if (next) next(runner);
      else free.push(runner);
      return made;
    },
    stop() {
      for (const { stop } of runners) stop();
    },
  };
}

interface Runner {
  make(part: PartRequest): Promise<MadePart>;
  stop(): void;
}

function startRunner(folder: string): Runner {
  const child = fork(runner, {
    cwd: folder,
    env: environmentWithoutPagefind(),
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return {
    make: (part) =>
      new Promise((resolve, reject) => {
        const settle = (work: () => void) => {
          child.removeAllListeners('message');
          child.removeAllListeners('close');
          child.removeAllListeners('error');
          work();
        };
        child.once('message', (message) => {
          // Sent by the runner.
          const answer = message as Answer;
          settle(() => ('files' in answer ? resolve(answer) : reject(new Error(answer.error))));
        });
        child.once('error', (cause) => settle(() => reject(cause)));
        child.once('close', (code, signal) =>
          settle(() => {
            const how = said.trim() || `It ended with ${signal ?? code}.`;
            // Its own end without an answer is that of the Pagefind it waits for.
            reject(signal || code === 0 ? new EndedFromOutside(how) : new Error(how));
          }),
        );
        ask(child, part);
      }),
    stop() {
      if (child.connected) child.disconnect();
    },
  };
}

function ask(child: ChildProcess, part: PartRequest): void {
  // What cannot be sent is told by the end of the process.
  child.send(part, () => {});
}

/** Pagefind takes settings from the environment: give it none. */
function environmentWithoutPagefind(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('PAGEFIND_')),
  );
}
