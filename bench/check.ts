/** `plainsight check` on all files and on one, and the commands that have next to nothing to do. */
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CORPUS_DAY } from './corpus.ts';
import { type Cost, run } from './run-process.ts';
import { freshSite, noteIds, type Setting } from './setting.ts';
import { command, forget } from './whole-build.ts';

export const checkNames = ['cold', 'warm', 'named', 'edited', 'help', 'empty'] as const;

/** A cost is missing where the command is not there. */
export type CheckRun = Partial<Record<(typeof checkNames)[number], Cost>>;

/** `check` was called wrongly: it takes no file yet. */
const WRONG_CALL = 2;

export async function measureCheck(setting: Setting): Promise<CheckRun> {
  const site = freshSite(setting);
  const middle = noteIds(site.root)[Math.floor(setting.notes / 2)];
  const call = (...args: string[]) => timed(setting.node, site.root, args);
  const check = ['check', '--now', CORPUS_DAY];
  const result: CheckRun = {};
  const put = (name: keyof CheckRun, cost: Cost | undefined) => {
    if (cost) result[name] = cost;
  };
  forget(site);
  // Files that changed less than 2.5 s before a command starts are read whatever is kept of them.
  await wait(3000);
  put('cold', await call(...check));
  put('warm', await call(...check));
  put('named', await call(...check, `content/weeknotes/${middle}.md`));
  appendFileSync(join(site.root, `content/weeknotes/${middle}.md`), '\nOne line more.\n');
  put('edited', await call(...check, `content/weeknotes/${middle}.md`));
  put('help', await call('--help'));

  const empty = join(setting.scratch, 'empty');
  mkdirSync(join(empty, 'content'), { recursive: true });
  mkdirSync(join(empty, '_data'), { recursive: true });
  writeFileSync(join(empty, '_data/site.yml'), 'name: Nothing yet\nurl: https://bench.example/\n');
  put('empty', await timed(setting.node, empty, check));
  rmSync(empty, { recursive: true, force: true });
  return result;
}

async function timed(node: string, cwd: string, args: string[]): Promise<Cost | undefined> {
  const done = await run({ command: [node, command, ...args], cwd }, { mayFail: true });
  const { wall, cpu, peak, status } = done;
  if (status === WRONG_CALL) return undefined;
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${done.out.slice(-2000)}`);
  return { wall, cpu, peak };
}
