/** Runs the real command many times in one process: for tests that ask what it does, not how it ends. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll } from 'vitest';
import { type Run, repository } from './build-site.ts';

/** Runs the command in a folder, one after another; the environment stays for those that follow. */
export interface Command {
  (args: string[], cwd: string, env?: Record<string, string>): Promise<Run>;
  /** The number of the process. */
  pid: number | undefined;
}

/** Starts the process, which ends with the tests of the file. */
export function warmCommand({ uid }: { uid?: number | undefined } = {}): Command {
  const child = spawn(process.execPath, [join(repository, 'tests/support/run-many.js')], {
    cwd: repository,
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  afterAll(() => child.kill());
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const run = async (call: object): Promise<Run> => {
    child.stdin.write(`${JSON.stringify(call)}\n`);
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error('The process of the command has ended.');
      // What libraries print stands between; a run is one line of JSON.
      if (value.startsWith('{"code":')) return JSON.parse(value) as Run;
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  const command = (args: string[], cwd: string, env: Record<string, string> = {}) => {
    const next = last.then(() => run({ args, cwd, env }));
    last = next.catch(() => undefined);
    return next;
  };
  return Object.assign(command, { pid: child.pid });
}
