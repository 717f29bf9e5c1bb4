/**
 * Whatever stops a build, readers see the whole old site or the whole new one. The kills are at moments
 * spread evenly over the time a build takes; `npm run test:long` makes fifty of them.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { recover } from '../../src/publish/swap.ts';
import {
  finished,
  plainsight,
  readTree,
  repository,
  start,
  TODAY,
  temporaryFolder,
  writeFiles,
} from '../support/build-site.ts';
import { differences } from '../support/same-files.ts';

const kills = Number(process.env.PLAINSIGHT_KILLS ?? 8);

const pages = (word: string) =>
  Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `content/pages/page-${index}.md`,
      `---\ntitle: Page ${index}\nsummary: ${word}.\n---\n\n${word} ${'words '.repeat(200)}\n`,
    ]),
  );

const args = ['build', '--now', TODAY];

/** A site in two states, both built. */
async function twoBuilds() {
  const root = writeFiles(pages('Old'));
  expect((await plainsight(args, { cwd: root })).code).toBe(0);
  const old = readTree(join(root, '_site'));
  writeFiles(pages('New'), root);
  const to = join(temporaryFolder(), 'site');
  const started = Date.now();
  expect((await plainsight([...args, '--to', to], { cwd: root })).code).toBe(0);
  return { root, old, next: readTree(to), took: Date.now() - started };
}

/** What is left beside the site: nothing, when all is tidy. */
const besides = (root: string) => readdirSync(root).filter((name) => name.startsWith('_site.'));

describe('a build', () => {
  it(`killed at ${kills} moments leaves the old site or the new one, and the next one tidies up`, {
    timeout: 600_000,
  }, async () => {
    const { root, old, next, took } = await twoBuilds();
    const seen = { old: 0, new: 0 };
    for (let kill = 0; kill < kills; kill++) {
      const child = start(args, { cwd: root });
      const end = finished(child);
      await Promise.race([wait((took * (kill + 0.5)) / kills), end]);
      child.kill('SIGKILL');
      await end;
      // Between the two renames of the swap the next start puts the old site back.
      recover(join(root, '_site'));
      const now = readTree(join(root, '_site'));
      const isOld = differences(old, now).length === 0;
      expect(isOld || differences(next, now).length === 0, `kill ${kill}`).toBe(true);
      seen[isOld ? 'old' : 'new']++;
      if (!isOld) {
        writeFiles(pages('Old'), root);
        expect((await plainsight(args, { cwd: root })).code).toBe(0);
        writeFiles(pages('New'), root);
      }
    }
    expect(seen.old, 'the kills came in time').toBeGreaterThan(0);
    expect((await plainsight(args, { cwd: root })).code).toBe(0);
    expect(differences(next, readTree(join(root, '_site')))).toEqual([]);
    expect(besides(root)).toEqual([]);
  });

  it('whose search index dies leaves every byte of the old site', async () => {
    const { root, old } = await twoBuilds();
    const child = start(args, { cwd: root });
    const end = finished(child);
    while (child.exitCode === null && !killChildren(child.pid ?? 0)) await wait(2);
    const { code, err } = await end;
    expect(code).toBe(1);
    expect(err).toContain('Failed to build the search index.');
    expect(differences(old, readTree(join(root, '_site')))).toEqual([]);
    expect(besides(root)).toEqual([]);
  });

  it('that may write no large file says so in a sentence, and leaves the old site', async () => {
    const { root, old } = await twoBuilds();
    const command = join(repository, 'bin/plainsight.js');
    // As on a full disk, the first file that does not fit fails; the limit is in blocks of 512 or 1,024 bytes.
    const limited = `ulimit -f 8; exec "${process.execPath}" "${command}" ${args.join(' ')}`;
    const run = await finished(spawn('sh', ['-c', limited], { cwd: root, env: process.env }));
    expect(run.code, run.err).toBe(1);
    expect(run.err).toMatch(/could not be read or written: .*\. Nothing was replaced\.\n$/);
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(differences(old, readTree(join(root, '_site')))).toEqual([]);
    expect(besides(root)).toEqual([]);
  });

  it('beside another says who is at work, and neither spoils the other', async () => {
    const { root, next } = await twoBuilds();
    const first = start(args, { cwd: root });
    const end = finished(first);
    while (!existsSync(join(root, '_site.lock'))) await wait(2);
    first.kill('SIGSTOP');
    const second = await plainsight(args, { cwd: root });
    first.kill('SIGCONT');
    expect(second.code).toBe(1);
    expect(second.err).toBe(
      `Another build (process ${first.pid}) is writing to ${join(root, '_site')}. Nothing was written. If there is none, delete ${join(root, '_site.lock')}.\n`,
    );
    expect((await end).code).toBe(0);
    expect(differences(next, readTree(join(root, '_site')))).toEqual([]);
    expect(besides(root)).toEqual([]);
  });

  it('takes over the lock of one that was killed', async () => {
    const root = writeFiles(pages('Old'));
    const gone = start(['--version']);
    await finished(gone);
    writeFileSync(join(root, '_site.lock'), `${gone.pid}\n`);
    expect((await plainsight(args, { cwd: root })).code).toBe(0);
    expect(besides(root)).toEqual([]);
  });

  it('does not write where it may not, and says so in a sentence', async () => {
    const root = writeFiles(pages('Old'));
    writeFiles({ file: 'Not a folder.' }, root);
    const { code, err } = await plainsight([...args, '--to', join(root, 'file/site')], {
      cwd: root,
    });
    expect(code).not.toBe(0);
    expect(err).not.toContain('    at ');
    expect(readFileSync(join(root, 'file'), 'utf8')).toBe('Not a folder.');
  });

  it('far in the future is a build like any other', async () => {
    const root = writeFiles(pages('Old'));
    mkdirSync(join(root, 'out'));
    const far = ['build', '--now', '9999-12-31', '--to', join(root, 'out/site')];
    expect((await plainsight(far, { cwd: root })).code).toBe(0);
  });
});

/** Kills the Pagefind that a process has started; false while there is none. Linux only, as the CI is. */
function killChildren(parent: number): boolean {
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const words = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      const [, , , ppid] = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/\(.*\)/, '()')
        .split(' ');
      if (words.includes('pagefind') && Number(ppid) === parent) {
        process.kill(Number(name), 'SIGKILL');
        return true;
      }
    } catch {
      // It has ended meanwhile.
    }
  }
  return false;
}
