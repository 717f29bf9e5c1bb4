/** One build at a time: of several that meet, at most one may hold the lock, also when they find a stale one. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../src/publish/lock.ts';
import { finished, repository, temporaryFolder } from '../support/build-site.ts';

const script = join(repository, 'tests/support/lock-loop.js');

/** A process that has ended, as a killed build has. */
async function goneProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version']);
  await finished(child);
  return child.pid ?? 0;
}

describe('the lock', () => {
  it('is held by one at a time, though four take over what others left, over and over', async () => {
    const target = join(temporaryFolder(), 'site');
    const gone = await goneProcess();
    const runs = Array.from({ length: 4 }, () =>
      finished(spawn(process.execPath, [script, target, '150', String(gone)])),
    );
    const counts = (await Promise.all(runs)).map(({ out }): { had: number; shared: number } =>
      JSON.parse(out.replace('ready\n', '')),
    );
    const sum = (name: 'had' | 'shared') => counts.reduce((all, each) => all + each[name], 0);
    expect(sum('had')).toBeGreaterThan(20);
    expect(sum('shared')).toBe(0);
    // What the loop makes look like a killed build stays; the next build of all would take it away.
    expect(readdirSync(join(target, '..')).filter((name) => !/lock/.test(name))).toEqual([]);
  });

  it('of a process whose number another has by now is taken over', () => {
    const target = join(temporaryFolder(), 'site');
    // The parent of this process runs, but did not begin at the first tick of the system.
    writeFileSync(`${target}.lock`, `${process.ppid} 1\n`);
    expect(takeLock(target)).not.toHaveProperty('heldBy');
  });

  it('of several killed builds, one behind the other, goes whole with the first that ends well', async () => {
    const target = join(temporaryFolder(), 'site');
    const gone = await goneProcess();
    writeFileSync(`${target}.lock`, `${gone} 1 first\n`);
    writeFileSync(`${target}.lock-after-${gone}-1-first`, `${gone} 1 second\n`);
    const lock = takeLock(target);
    expect(existsSync(`${target}.lock-after-${gone}-1-second`)).toBe(true);
    if ('release' in lock) lock.release();
    expect(readdirSync(join(target, '..'))).toEqual([]);
  });

  it('of a process that runs is respected, also where nothing tells since when', () => {
    const target = join(temporaryFolder(), 'site');
    writeFileSync(`${target}.lock`, `${process.ppid}\n`);
    expect(takeLock(target)).toMatchObject({ heldBy: process.ppid });
  });

  it('takes with it the folders that were made for a site that did not come to be', () => {
    const root = temporaryFolder();
    const lock = takeLock(join(root, 'out/of/site'));
    if ('release' in lock) lock.release();
    expect(existsSync(join(root, 'out'))).toBe(false);
    expect(existsSync(root)).toBe(true);
  });
});
