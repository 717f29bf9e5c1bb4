/**
 * Whatever stops a build or meets it, readers see the whole old site or the whole new one. The kills are
 * at moments spread evenly over the time a build writes; `npm run test:long` makes fifty of them.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recover } from '../../src/publish/swap.ts';
import {
  finished,
  readTree,
  start,
  TODAY,
  temporaryFolder,
  writeFiles,
} from '../support/build-site.ts';
import { differences } from '../support/same-files.ts';
import { startScript, whatWasSeen } from '../support/scripts.ts';
import { warmCommand } from '../support/warm-command.ts';

/** So many for a folder, and as many for a link. */
const kills = Number(process.env.PLAINSIGHT_KILLS ?? 2);

const command = warmCommand();
const args = ['build', '--now', TODAY];

const pages = (word: string) =>
  Object.fromEntries(
    Array.from({ length: 8 }, (_, index) => [
      `content/pages/page-${index}.md`,
      `---\ntitle: Page ${index}\nsummary: ${word}.\n---\n\n${word} ${'words '.repeat(200)}\n`,
    ]),
  );

/** A root folder whose site is the old one and whose content is new; where a link is, it leads to the site. */
interface Place {
  root: string;
  site: string;
}

let old: Map<string, Buffer>;
let next: Map<string, Buffer>;
let oldCopy: string;
/** How long a build holds its lock, in milliseconds. */
let took: number;

beforeAll(async () => {
  const root = writeFiles(pages('Old'));
  oldCopy = join(root, '_site');
  const first = await command(args, root);
  expect(first.code, first.err).toBe(0);
  old = readTree(oldCopy);
  const newRoot = writeFiles(pages('New'));
  const child = start(args, { cwd: newRoot });
  const end = finished(child);
  await lockIn(newRoot);
  const started = Date.now();
  expect((await end).code).toBe(0);
  took = Date.now() - started;
  next = readTree(join(newRoot, '_site'));
});

async function lockIn(root: string): Promise<void> {
  while (!existsSync(join(root, '_site.lock'))) await wait(2);
}

async function place({ link = false } = {}): Promise<Place> {
  const root = writeFiles(pages('New'));
  const site = join(root, '_site');
  cpSync(oldCopy, site, { recursive: true });
  if (link) {
    writeFiles(pages('Old'), root);
    expect((await command([...args, '--link'], root)).code).toBe(0);
    writeFiles(pages('New'), root);
  }
  return { root, site };
}

/** What is left beside the site: nothing, when all is tidy. */
const besides = ({ root }: Place) => readdirSync(root).filter((name) => name.startsWith('_site.'));

const isOld = ({ site }: Place) => differences(old, readTree(site)).length === 0;
const isNew = ({ site }: Place) => differences(next, readTree(site)).length === 0;

const seen = { old: 0, new: 0, none: 0, neither: 0, late: 0 };
afterAll(() => {
  const { old: stayed, new: came, none, neither, late } = seen;
  if (!process.env.PLAINSIGHT_KILLS) return;
  console.log(
    `Killed ${2 * kills - late} builds (${late} had ended): ${stayed} old, ${came} new, ${none} none until the next start, ${neither} neither.`,
  );
});

describe(`a build killed at ${kills} moments`, () => {
  it.concurrent.each([
    { what: 'a folder', link: false },
    { what: 'a link', link: true },
  ])(
    'leaves in $what the old site or the new one, and the next one tidies up',
    {
      timeout: 900_000,
    },
    async ({ link }) => {
      let here = await place({ link });
      for (let kill = 0; kill < kills; kill++) {
        const child = start(args, { cwd: here.root });
        const end = finished(child);
        await lockIn(here.root);
        await Promise.race([wait((took * (kill + 0.5)) / kills), end]);
        child.kill('SIGKILL');
        await end;
        // A link leads somewhere at every moment; a folder, once the next build has started.
        const isThere = existsSync(here.site);
        if (!isThere) seen.none++;
        if (!link) recover(here.site);
        expect(isThere || !link, `kill ${kill}`).toBe(true);
        const stayed = isOld(here);
        const came = !stayed && isNew(here);
        seen[stayed ? 'old' : came ? 'new' : 'neither']++;
        expect(stayed || came, `kill ${kill}`).toBe(true);
        if (came) here = await place({ link });
      }
      const last = await command(args, here.root);
      expect(last.code, last.err).toBe(0);
      expect(isNew(here)).toBe(true);
      // With a link, the new site and the one before.
      expect(besides(here).filter((name) => !name.startsWith('_site.site-'))).toEqual([]);
      expect(besides(here)).toHaveLength(link ? 2 : 0);
    },
  );

  it('was killed while it wrote, not only before and after', () => {
    expect(seen.old).toBeGreaterThanOrEqual(kills / 2);
    expect(seen.neither).toBe(0);
  });
});

describe.concurrent('a build', { timeout: 180_000 }, () => {
  it('that is stopped, by a CI job that is called off or by Ctrl+C, tidies up itself', async () => {
    const here = await place();
    const child = start(args, { cwd: here.root });
    const end = finished(child);
    while (!existsSync(`${here.site}.next-${child.pid}`)) await wait(2);
    child.kill('SIGTERM');
    const { code } = await end;
    expect([code, child.signalCode]).toEqual([null, 'SIGTERM']);
    expect(isOld(here)).toBe(true);
    expect(besides(here)).toEqual([]);
  });

  it('whose search index dies leaves every byte of the old site, and says so in a sentence', async () => {
    const here = await place();
    const child = start(args, { cwd: here.root });
    const end = finished(child);
    while (child.exitCode === null && !killPagefind(child.pid ?? 0)) await wait(2);
    const { code, err } = await end;
    expect(err).toMatch(/^The search index could not be made: .*\. Nothing was replaced\.\n$/);
    expect(code).toBe(1);
    expect(isOld(here)).toBe(true);
    expect(besides(here)).toEqual([]);
  });

  it('beside another says who is at work, and neither spoils the other', async () => {
    const here = await place();
    const first = start(args, { cwd: here.root });
    const end = finished(first);
    await lockIn(here.root);
    first.kill('SIGSTOP');
    const second = await command(args, here.root);
    first.kill('SIGCONT');
    expect(second.code).toBe(1);
    expect(second.err).toBe(
      `Another build (process ${first.pid}) is writing to ${here.site}. Nothing was written. If there is none, delete ${here.site}.lock.\n`,
    );
    expect((await end).code).toBe(0);
    expect(isNew(here)).toBe(true);
    expect(besides(here)).toEqual([]);
  });

  it('of a site that is open elsewhere goes through, and whoever reads it reads on', async () => {
    const here = await place();
    const reads = `const { openSync, readFileSync } = require('node:fs');
      const open = openSync('index.html');
      console.log('ready');
      process.stdin.on('data', () => {
        process.stdout.write(readFileSync(open));
        process.exit();
      });`;
    const reader = spawn(process.execPath, ['-e', reads], { cwd: here.site });
    const end = finished(reader);
    await new Promise((ready) => reader.stdout.once('data', ready));
    const { code, err } = await command(args, here.root);
    expect([code, err]).toEqual([0, '']);
    expect(isNew(here)).toBe(true);
    reader.stdin.write('now\n');
    expect((await end).out).toBe(`ready\n${old.get('index.html')}`);
    expect(besides(here)).toEqual([]);
  });

  it('far in the future, by the calendar and by the clocks of the files, is one like any other', async () => {
    const here = await place();
    const future = new Date('2999-01-01');
    for (const name of readdirSync(join(here.root, 'content/pages'))) {
      utimesSync(join(here.root, 'content/pages', name), future, future);
    }
    const one = join(temporaryFolder(), 'site');
    const other = join(temporaryFolder(), 'site');
    const far = ['build', '--now', '2999-01-01', '--to', one];
    expect((await command(far, here.root)).code).toBe(0);
    // The first of January 2999, in seconds.
    const env = { SOURCE_DATE_EPOCH: '32472144000' };
    const run = await command(['build', '--to', other], here.root, env);
    expect(run.code, run.err).toBe(0);
    expect(differences(readTree(one), readTree(other))).toEqual([]);
    expect((await command(['check', '--now', '9999-12-31'], here.root)).code).toBe(0);
  });
});

describe('while one build after another goes to a link', () => {
  it('a reader finds a whole site at every moment, and who has opened one finds all of it', async () => {
    const root = temporaryFolder();
    const write = (version: number) =>
      writeFiles(
        {
          'content/pages/about.md': `---\ntitle: About\nsummary: This is version ${version}.\n---\n\nUs.\n`,
        },
        root,
      );
    write(0);
    expect((await command([...args, '--to', 'live', '--link'], root)).code).toBe(0);
    const files = ['about/index.html', 'data/pages.json'];
    const reader = await startScript('site-reader.js', [join(root, 'live'), ...files, '--opened']);
    for (const version of [1, 2, 3]) {
      write(version);
      expect((await command([...args, '--to', 'live'], root)).code).toBe(0);
    }
    const { misses, mixtures, versions, reads } = await whatWasSeen(reader);
    expect({ misses, mixtures, versions }).toEqual({ misses: 0, mixtures: 0, versions: 4 });
    expect(reads).toBeGreaterThan(1000);
    rmSync(join(root, 'live'));
  });
});

/** Kills the Pagefind that a process has started; false while there is none. Linux only, as the CI is. */
function killPagefind(parent: number): boolean {
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
