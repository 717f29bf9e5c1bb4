/** For tests of whole sites: temporary folders, pages rendered in memory, and the real command. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { loadSite } from '../../src/load-site.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { temporaryFolder } from './temporary-folders.ts';

export { temporaryFolder } from './temporary-folders.ts';

/** The folder of this repository, which is also the root of the starter site. */
export const repository = join(import.meta.dirname, '..', '..');

/** The day the tests take for today. */
export const TODAY = '2026-11-20';

/** Text by path from the root of the site. */
export type Files = Record<string, string | Buffer>;

/** Writes files below a folder, a new one if none is given, and returns the folder. */
export function writeFiles(files: Files, root: string = temporaryFolder()): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** A copy of one of the tiny sites of `tests/sites/`, outside this repository and its history. */
export function copyOfSite(site: string): string {
  const root = temporaryFolder();
  cpSync(join(repository, 'tests/sites', site), root, { recursive: true });
  return root;
}

/** Every file below a folder, by path with forward slashes, in order. */
export function readTree(folder: string): Map<string, Buffer> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)] as const);
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface RenderOptions {
  today?: string;
  drafts?: boolean;
}

/** Everything that the real pipeline renders of a site, by address, without Eleventy. */
export async function renderSite(
  root: string,
  { today = TODAY, drafts = false }: RenderOptions = {},
): Promise<Map<string, string>> {
  const { site, problems } = loadSite({
    root,
    now: new Date(today),
    drafts,
    history: true,
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`The test's site has errors: ${JSON.stringify(errors)}`);
  const { pages } = await siteFiles(site, root);
  return new Map(pages.map(({ url, render }) => [url, render()]));
}

/** What a command did. */
export interface Run {
  code: number | null;
  out: string;
  err: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
}

/** Starts the real command: `node bin/plainsight.js …`. */
export function start(
  args: string[],
  { cwd = repository, env = {} }: RunOptions = {},
): ChildProcess {
  const { SOURCE_DATE_EPOCH: _, ...inherited } = process.env;
  const command = [join(repository, 'bin/plainsight.js'), ...args];
  return spawn(process.execPath, command, { cwd, env: { ...inherited, ...env } });
}

/** Runs the real command to its end. */
export function plainsight(args: string[], options: RunOptions = {}): Promise<Run> {
  return finished(start(args, options));
}

/** Waits for a process to end, and gathers what it says. */
export function finished(child: ChildProcess): Promise<Run> {
  const run: Run = { code: null, out: '', err: '' };
  child.stdout?.on('data', (text: Buffer) => {
    run.out += text.toString();
  });
  child.stderr?.on('data', (text: Buffer) => {
    run.err += text.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...run, code }));
  });
}

export interface BuildOptions {
  /** The output folder; a new one if none is given. */
  to?: string;
  drafts?: boolean;
}

/** Builds a site with the real command, for the tests' day, and returns the output folder. */
export async function buildSite(root: string, options: BuildOptions = {}): Promise<string> {
  const { to = join(temporaryFolder(), 'site'), drafts = false } = options;
  const command = ['build', '--root', root, '--to', to, '--now', TODAY];
  const run = await plainsight(drafts ? [...command, '--drafts'] : command);
  if (run.code !== 0) throw new Error(`The build failed with ${run.code}: ${run.out}${run.err}`);
  return to;
}
