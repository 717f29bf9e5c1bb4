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

type Answer = { files: BundleFile[] } | { error: string };

const runner = fileURLToPath(new URL('pagefind-runner.js', import.meta.url));

/**
 * @param parts are asked for when there is somebody to make them
 * @param folder where the runners run: a folder without a configuration file of Pagefind's
 * @param onMade is told of each part with its place among them, in any order
 */
export async function makeParts(
  parts: readonly PartRequest[],
  folder: string,
  onMade: (files: BundleFile[], part: number) => void,
): Promise<void> {
  const hands = Math.min(parts.length, availableParallelism());
  const waiting = parts.entries();
  const runners = Array.from({ length: hands }, () => startRunner(folder));
  try {
    await Promise.all(
      runners.map(async ({ make }) => {
        for (const [number, part] of waiting) onMade(await make(part), number);
      }),
    );
  } finally {
    for (const { stop } of runners) stop();
  }
}

interface Runner {
  make(part: PartRequest): Promise<BundleFile[]>;
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
          settle(() =>
            'files' in answer ? resolve(answer.files) : reject(new Error(answer.error)),
          );
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
