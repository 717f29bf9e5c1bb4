/** Fetches another line of Node from the registry as a package, to measure with. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** @returns its program; nothing where the registry does not answer or has none for this machine */
export function fetchNode(version: string, scratch: string): string | undefined {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(scratch, `node-${version}`);
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const args = ['install', '--prefix', folder, ...quiet, `${name}@${version}`];
  const [program, all] = npm ? [process.execPath, [npm, ...args]] : ['npm', args];
  const file = join(folder, 'node_modules', name, 'bin', 'node');
  try {
    execFileSync(program, all, { stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync(file, ['--version']);
    return file;
  } catch {
    return undefined;
  }
}
