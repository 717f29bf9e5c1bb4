/**
 * The swap by itself, thousands of times: what a reader in another process sees, and what is there after
 * `kill -9`. `npm run test:long` kills fifty times each way.
 */
import { spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { nextFolder, recover, swap } from '../../src/publish/swap.ts';
import { finished, temporaryFolder, writeFiles } from '../support/build-site.ts';
import { startScript, whatWasSeen } from '../support/scripts.ts';

const kills = Number(process.env.PLAINSIGHT_KILLS ?? 4);

/** What a reader of the target sees while one site after another takes its place. */
async function readWhileSwapping(link: boolean) {
  const target = join(temporaryFolder(), 'live');
  // The site before is kept until the next swap: no reader takes two of them to open a file.
  const flags = link ? ['--link', '--slowly'] : [];
  const loop = await startScript('swap-loop.js', [target, ...flags]);
  while (!existsSync(target)) await wait(5);
  const reader = await startScript('site-reader.js', [target, 'index.html', 'third.html']);
  await wait(1000);
  const seen = await whatWasSeen(reader);
  loop.child.kill('SIGKILL');
  await loop.end;
  return seen;
}

/** The one version that all files of a site are of. */
function versionIn(target: string): string {
  const texts = ['index.html', 'second.html', 'third.html'].map((name) =>
    readFileSync(join(target, name), 'utf8'),
  );
  expect(new Set(texts).size, texts.join()).toBe(1);
  return texts[0] ?? '';
}

/** A process that has ended, as a killed build has. */
async function goneProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version']);
  await finished(child);
  return child.pid ?? 0;
}

const besides = (target: string) => readdirSync(join(target, '..')).sort();

/** A site on its way into the place of `live`, of one file that says which it is. */
function nextSite(target: string, version: string): string {
  const files = ['.plainsight.txt', 'index.html', 'second.html', 'third.html'];
  return writeFiles(Object.fromEntries(files.map((name) => [name, version])), nextFolder(target));
}

describe('while sites take each other’s place', () => {
  it('under a link, a reader never finds nothing, and never a mixture', async () => {
    const { reads, misses, mixtures, versions } = await readWhileSwapping(true);
    expect(versions, 'versions seen').toBeGreaterThan(20);
    expect(reads).toBeGreaterThan(1000);
    expect({ misses, mixtures }).toEqual({ misses: 0, mixtures: 0 });
  });

  it('in a folder, it never finds a mixture; between two renames it may find nothing', async () => {
    const { misses, mixtures, versions } = await readWhileSwapping(false);
    expect(versions, 'versions seen').toBeGreaterThan(20);
    expect(mixtures).toBe(0);
    // The control: this reader does notice when there is nothing.
    expect(misses).toBeGreaterThan(0);
  });
});

describe(`killed ${kills} times in the middle of swapping`, () => {
  const killed = async (target: string, args: string[]): Promise<void> => {
    const { child, end } = await startScript('swap-loop.js', [target, ...args]);
    await wait(20 + Math.random() * 80);
    child.kill('SIGKILL');
    await end;
  };

  it('a link leads to one whole site at every moment, before anything is mended', {
    timeout: 300_000,
  }, async () => {
    const target = join(temporaryFolder(), 'live');
    await swap(nextSite(target, '0'), target, { link: true });
    for (let kill = 0; kill < kills; kill++) {
      await killed(target, ['--link']);
      versionIn(target);
    }
    recover(target);
    await swap(nextSite(target, 'last'), target);
    expect(versionIn(target)).toBe('last');
    expect(besides(target)).toHaveLength(3);
  });

  it('a folder is one whole site as soon as the next build starts', {
    timeout: 300_000,
  }, async () => {
    const target = join(temporaryFolder(), 'live');
    await swap(nextSite(target, '0'), target);
    for (let kill = 0; kill < kills; kill++) {
      await killed(target, []);
      recover(target);
      versionIn(target);
      expect(besides(target)).toEqual(['live']);
    }
  });
});

describe('a link', () => {
  it('is made where asked for, and stays one; the site before is kept, and no more', async () => {
    const target = join(temporaryFolder(), 'live');
    for (const version of ['1', '2', '3', '4']) {
      await swap(nextSite(target, version), target, { link: version === '1' });
      expect(versionIn(target)).toBe(version);
    }
    expect(readlinkSync(target)).toBe('live.site-4');
    expect(besides(target)).toEqual(['live', 'live.site-3', 'live.site-4']);
    expect(versionIn(`${target}.site-3`)).toBe('3');
  });

  it('takes the place of a folder that Plainsight made', async () => {
    const target = join(temporaryFolder(), 'live');
    await swap(nextSite(target, '1'), target);
    expect(lstatSync(target).isDirectory()).toBe(true);
    await swap(nextSite(target, '2'), target, { link: true });
    expect(versionIn(target)).toBe('2');
    expect(besides(target)).toEqual(['live', 'live.site-1']);
  });

  it('that an operator made, to nowhere or to a site elsewhere, is turned and loses nothing', async () => {
    const target = join(temporaryFolder(), 'live');
    symlinkSync('live.site-0', target);
    await swap(nextSite(target, '1'), target);
    expect(versionIn(target)).toBe('1');

    const elsewhere = join(temporaryFolder(), 'live.site-9');
    renameSync(nextSite(target, 'elsewhere'), elsewhere);
    const other = join(temporaryFolder(), 'live');
    symlinkSync(elsewhere, other);
    await swap(nextSite(other, '1'), other);
    await swap(nextSite(other, '2'), other);
    await swap(nextSite(other, '3'), other);
    expect(versionIn(other)).toBe('3');
    expect(versionIn(elsewhere)).toBe('elsewhere');
  });

  it('leaves alone a folder that only has the name of a former site', async () => {
    const target = join(temporaryFolder(), 'live');
    writeFiles({ 'live.site-2/thesis.txt': 'Four years of work.' }, join(target, '..'));
    for (const version of ['1', '2', '3']) {
      await swap(nextSite(target, version), target, { link: true });
    }
    expect(besides(target)).toEqual(['live', 'live.site-2', 'live.site-4', 'live.site-5']);
    expect(existsSync(join(target, '../live.site-2/thesis.txt'))).toBe(true);
  });

  it.each(['EPERM', 'ENOSYS', 'EOPNOTSUPP'])(
    'that a file system refuses with %s becomes a folder, and leaves nothing behind',
    async (code) => {
      const target = join(temporaryFolder(), 'live');
      const makeLink = () => {
        throw Object.assign(new Error(code), { code });
      };
      const first = await swap(nextSite(target, '1'), target, { link: true, makeLink });
      expect(first).toEqual({ release: undefined, withoutLink: true, left: [] });
      expect(versionIn(target)).toBe('1');
      await swap(nextSite(target, '2'), target, { link: true });
      await swap(nextSite(target, '3'), target);
      // A link of better days is replaced by a folder too.
      await swap(nextSite(target, '4'), target, { makeLink });
      expect(versionIn(target)).toBe('4');
      expect(besides(target)).toEqual(['live']);
    },
  );

  it('that cannot be made for another reason changes nothing', async () => {
    const target = join(temporaryFolder(), 'live');
    await swap(nextSite(target, '1'), target, { link: true });
    const next = nextSite(target, '2');
    const makeLink = () => {
      throw Object.assign(new Error('No room.'), { code: 'ENOSPC' });
    };
    await expect(swap(next, target, { makeLink })).rejects.toThrow('No room.');
    expect(versionIn(target)).toBe('1');
    expect(versionIn(next)).toBe('2');
    expect(besides(target)).toEqual(['live', `live.next-${process.pid}`, 'live.site-1']);
  });
});

describe('what a killed build left', () => {
  it('is mended even if another process has its number by now', () => {
    const target = join(temporaryFolder(), 'live');
    // The parent of this process is running, and did not build anything.
    renameSync(nextSite(target, '1'), `${target}.old-${process.ppid}`);
    recover(target);
    expect(versionIn(target)).toBe('1');
    expect(besides(target)).toEqual(['live']);
  });

  it('and had begun to delete is never taken for a site', async () => {
    const target = join(temporaryFolder(), 'live');
    const gone = await goneProcess();
    writeFiles({ [`live.gone-${gone}/second.html`]: 'half' }, join(target, '..'));
    recover(target);
    expect(besides(target)).toEqual([]);
  });

  it('goes, whatever the step at which it was killed', async () => {
    const target = join(temporaryFolder(), 'live');
    await swap(nextSite(target, '1'), target, { link: true });
    const gone = await goneProcess();
    mkdirSync(`${target}.next-${gone}`);
    symlinkSync('live.site-7', `${target}.link-${gone}`);
    writeFiles({ [`live.lock-${gone}`]: '', [`live.gone-${gone}/a`]: '' }, join(target, '..'));
    recover(target);
    expect(besides(target)).toEqual(['live', 'live.site-1']);
    expect(versionIn(target)).toBe('1');
  });
});
