/** Starts the scripts that stand here, which do something in a process of their own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { finished, type Run } from './build-site.ts';

export interface Script {
  child: ChildProcess;
  end: Promise<Run>;
}

/** Starts a script and waits until it says that it is at work. */
export async function startScript(name: string, args: string[]): Promise<Script> {
  const child = spawn(process.execPath, [join(import.meta.dirname, name), ...args]);
  const end = finished(child);
  await new Promise((ready, fail) => {
    child.stdout.once('data', ready);
    void end.then(({ err }) => fail(new Error(`${name} has ended: ${err}`)));
  });
  return { child, end };
}

/** What a reader of a site saw until it was told to stop. */
export type Seen = Record<'reads' | 'misses' | 'mixtures' | 'versions', number>;

/** Tells a reader of a site to stop. */
export async function whatWasSeen({ child, end }: Script): Promise<Seen> {
  child.kill('SIGTERM');
  const { out } = await end;
  // The script writes just this.
  return JSON.parse(out.slice(out.indexOf('{'))) as Seen;
}
