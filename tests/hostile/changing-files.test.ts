/**
 * Files that cannot be read, are no files, or change while they are read: a problem that names the file, or
 * the old or the new of it; never a site of halves, a build that hangs, or a trace.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { loadSite } from '../../src/load-site.ts';
import { readContent } from '../../src/read/read-content.ts';
import { readWhole } from '../../src/read/read-whole.ts';
import { readTree, repository, TODAY, temporaryFolder, writeFiles } from '../support/build-site.ts';
import { differences } from '../support/same-files.ts';
import { startScript } from '../support/scripts.ts';
import { whileUnreadable } from '../support/small-disk.ts';
import { warmCommand } from '../support/warm-command.ts';
import { placed } from '../support/write-site.ts';

const command = warmCommand();
const args = ['build', '--now', TODAY];

const page = (title: string, body = 'Us.') => `---\ntitle: ${title}\n---\n\n${body}\n`;

/** The problems of a site, each as its place and id. It does not hang: the test would. */
const problemsOf = (root: string) => loadSite({ root, now: new Date(TODAY) }).problems.map(placed);

describe('what is no file that can be read is a problem at its path', () => {
  it('pipes, sockets, devices, links in a circle, and a folder named like a file', async () => {
    const root = writeFiles({ 'content/pages/about.md': page('About') });
    const at = (name: string) => join(root, 'content/pages', name);
    execFileSync('mkfifo', [at('pipe.md'), at('pipe.png')]);
    symlinkSync('circle.md', at('circle.md'));
    symlinkSync('nowhere.md', at('dangling.md'));
    mkdirSync(at('folder.md'));
    const server = createServer().listen(at('socket.md'));
    await new Promise((ready) => server.once('listening', ready));
    try {
      expect(problemsOf(root)).toEqual(
        ['circle.md', 'dangling.md', 'pipe.md', 'pipe.png', 'socket.md'].map(
          (name) => `content/pages/${name}:1:1 not-a-file`,
        ),
      );
    } finally {
      server.close();
    }
  });

  it('settings that are a pipe, a link or a folder', () => {
    const root = writeFiles({
      'content/pages/about.md': page('About'),
      'secret.yml': 'name: Ours',
    });
    mkdirSync(join(root, '_data/glossary.yml'), { recursive: true });
    execFileSync('mkfifo', [join(root, '_data/toolkit.yml')]);
    symlinkSync('../secret.yml', join(root, '_data/site.yml'));
    expect(problemsOf(root)).toEqual(
      ['glossary', 'site', 'toolkit'].map((name) => `_data/${name}.yml:1:1 unreadable-file`),
    );
  });

  it('what this user may not read: a note, a table, a picture, a folder', () => {
    const root = writeFiles({
      'content/pages/about.md': page('About'),
      'content/measures/lofts.md': page('Lofts'),
      'content/measures/lofts.csv': 'date,value\n',
      'content/pages/cat.png': 'A picture.',
      'content/weeknotes/2026-06-05-lofts.md': page('Lofts'),
    });
    for (const path of ['pages/about.md', 'measures/lofts.csv', 'pages/cat.png', 'weeknotes']) {
      const { problems } = whileUnreadable(root, `content/${path}`, () => readContent(root));
      expect(problems.map(placed)).toEqual([`content/${path}:1:1 unreadable-file`]);
      expect(problems[0]?.message).toContain('not allowed');
    }
  });

  it('a file of 50 GiB is refused by its size, not read', () => {
    const root = writeFiles({ 'content/pages/huge.md': '', 'content/pages/huge.csv': '' });
    truncateSync(join(root, 'content/pages/huge.md'), 50 * 2 ** 30);
    expect(problemsOf(root)).toEqual(['content/pages/huge.md:1:1 file-too-large']);
  });

  it('what takes the place of a file after it was found: a link, a pipe, a folder, nothing', () => {
    const root = writeFiles({ secret: 'Secret.' });
    symlinkSync('secret', join(root, 'link'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    mkdirSync(join(root, 'folder'));
    const read = (name: string) => readWhole(join(root, name), 100);
    expect(['link', 'pipe', 'folder', 'nothing'].map(read)).toEqual([
      { unreadable: 'not-a-file' },
      { unreadable: 'not-a-file' },
      { unreadable: 'not-a-file' },
      { unreadable: 'gone' },
    ]);
  });
});

describe('what changes while a site is built', () => {
  /** A site whose own configuration changes its content in the middle of a build. */
  function changing(code: string): { root: string; site: string } {
    const root = writeFiles({
      'content/pages/about.md': page('About'),
      'content/pages/plan.md': page('Plan', '[The plan](plan.pdf)'),
      'content/pages/plan.pdf': '%PDF-1.4 the plan',
      'templates/none.txt': '',
      'eleventy.config.mjs': `import { rmSync, writeFileSync } from 'node:fs';
import { plainsight } from ${JSON.stringify(join(repository, 'src/plugin.ts'))};
export default function (config) {
  config.addPlugin(plainsight);
  config.on('eleventy.after', () => { if (process.env.CHANGE === 'yes') { ${code} } });
}
export const config = { dir: { input: 'templates' }, templateFormats: ['njk', '11ty.js'] };
`,
    });
    return { root, site: join(root, '_site') };
  }

  it.each([
    ['a note that is saved', `writeFileSync('content/pages/about.md', 'New.')`, 'pages/about.md'],
    ['a note that is removed', `rmSync('content/pages/about.md')`, 'pages/about.md'],
    ['a note that is new', `writeFileSync('content/pages/new.md', 'New.')`, 'pages/new.md'],
    ['a document', `writeFileSync('content/pages/plan.pdf', '%PDF-1.4 other')`, 'pages/plan.pdf'],
  ])('%s: nothing is replaced, and the file is named', async (_, code, file) => {
    const { root, site } = changing(code);
    expect((await command(args, root, { CHANGE: 'no' })).code).toBe(0);
    const old = readTree(site);
    const run = await command(args, root, { CHANGE: 'yes' });
    expect(run.err).toBe(
      `Changed while the site was built, so that it might mix old and new: content/${file}. Nothing was replaced. Build again.\n`,
    );
    expect([run.code, run.out]).toEqual([1, '']);
    expect(differences(old, readTree(site))).toEqual([]);
  });

  it('over and over, in every way: the old of all, or the new of all', {
    timeout: 180_000,
  }, async () => {
    const root = writeFiles({
      'content/pages/about.md': page('About', '[The plan](plan.pdf)'),
      'content/pages/plan.pdf': '%PDF-1.4\n',
    });
    expect((await command(args, root)).code).toBe(0);
    let before = readTree(join(root, '_site'));
    const author = await startScript('restless-author.js', [join(root, 'content/pages')]);
    try {
      for (let build = 0; build < 3; build++) {
        const { code, out, err } = await command(args, root);
        expect(err).not.toMatch(/\n {4}at |fault in the generator/);
        const after = readTree(join(root, '_site'));
        if (code === 0) {
          expect(out).toMatch(/^Built /);
          before = after;
          continue;
        }
        expect(differences(before, after)).toEqual([]);
        expect(err).toMatch(/content\/pages\/(in-place|over|gone)\.md|content\/pages\/plan\.pdf/);
        expect(err).toMatch(/Nothing was (replaced|written)\./);
      }
    } finally {
      author.child.kill('SIGKILL');
      await author.end;
    }
    // What the killed author left of its files may be half there: it writes them to the end first.
    for (const name of ['in-place', 'over', 'gone'])
      rmSync(join(root, `content/pages/${name}.md`), { force: true });
    writeFileSync(join(root, 'content/pages/plan.pdf'), '%PDF-1.4\n');
    expect((await command(args, root)).code).toBe(0);
  });

  it('a file that is longer than it says, as one that is written to, is given up on', () => {
    // The files of the system say that they are empty.
    expect(readWhole('/proc/version', 1000)).toEqual({ unreadable: 'changing' });
  });

  it('a file that is replaced over and over is read whole, in one version', async () => {
    const folder = temporaryFolder();
    const author = await startScript('restless-author.js', [folder]);
    const outcomes = new Set<string>();
    while (!existsSync(join(folder, 'over.md'))) await wait(2);
    try {
      for (let turn = 0; turn < 60; turn++) {
        const read = readWhole(join(folder, 'over.md'), 2 ** 20);
        if (!('bytes' in read)) {
          outcomes.add(JSON.stringify(read));
          continue;
        }
        const versions = Buffer.from(read.bytes)
          .toString()
          .match(/version \d+/g);
        expect(versions).toHaveLength(501);
        expect(new Set(versions).size).toBe(1);
        outcomes.add('whole');
      }
    } finally {
      author.child.kill('SIGKILL');
      await author.end;
    }
    expect(outcomes).toContain('whole');
  });
});
