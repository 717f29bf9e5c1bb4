/**
 * Whatever fails, at whatever step: one sentence, exit code 1 (2 where the command was called wrongly),
 * every byte of the old site, and nothing left beside it.
 */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  finished,
  type Run,
  readTree,
  repository,
  TODAY,
  temporaryFolder,
  writeFiles,
} from '../support/build-site.ts';
import { differences } from '../support/same-files.ts';
import {
  makeReadOnly,
  mayMount,
  readOnlyWay,
  type SmallDisk,
  smallDisk,
} from '../support/small-disk.ts';
import { warmCommand } from '../support/warm-command.ts';

const command = warmCommand();
const args = ['build', '--now', TODAY];

const page = (title: string, body: string) => `---\ntitle: ${title}\n---\n\n${body}\n`;
const files = (word: string) => ({
  'content/pages/about.md': page('About', word),
  'content/pages/plan.md': page('Plan', `${word} [The plan](plan.pdf)`),
  'content/pages/plan.pdf': `%PDF-1.4 ${word}`,
  'content/weeknotes/2026-11-13-lofts.md': `---\ntitle: Lofts\nsummary: ${word}.\ndate: 2026-11-13\nauthors: Asha Rahman\n---\n\n${word}\n`,
});

/** A root folder with the words of the new site, the old site in `to`, and what the old one is. */
interface OldSite extends Untouched {
  root: string;
}

let first: OldSite;

beforeAll(async () => {
  const root = writeFiles(files('Old'));
  const { code, err } = await command(args, root);
  expect(code, err).toBe(0);
  const target = join(root, '_site');
  first = { root, target, old: readTree(target) };
  writeFiles(files('New'), root);
});

/** A copy of it, since each root has a configuration of its own; `to` is where its site stands. */
function oldSite(to?: (root: string) => string): OldSite {
  const root = temporaryFolder();
  cpSync(first.root, root, { recursive: true });
  const target = to?.(root) ?? join(root, '_site');
  if (to) {
    cpSync(first.target, target, { recursive: true });
    rmSync(join(root, '_site'), { recursive: true });
  }
  return { root, target, old: first.old };
}

interface Untouched {
  target: string;
  old: Map<string, Buffer>;
}

/** One sentence, the old site, and nothing beside it. */
function expectUntouched({ code, out, err }: Run, { target, old }: Untouched): void {
  expect({ code, out }, err).toEqual({ code: 1, out: '' });
  expect(err).not.toMatch(/\n {4}at /);
  expect(err).toMatch(/Nothing was (replaced|written)\.( Build again\.)?\n+$/);
  expectOld({ target, old });
}

function expectOld({ target, old }: Untouched): void {
  expect(differences(old, readTree(target))).toEqual([]);
  const names = readdirSync(dirname(target));
  expect(names.filter((name) => /\.(old|lock|link|site)\b/.test(name))).toEqual([]);
  // Eleventy goes on writing after a failure; what it writes goes when the process ends.
  const next = names.filter((name) => name.includes('.next-'));
  expect(next.filter((name) => !name.endsWith(`-${command.pid}`))).toEqual([]);
}

describe('a step that fails leaves the old site', () => {
  /** Configurations of a site's own that fail as a part of the build would: late, and in the middle. */
  const failing = {
    'a page, after others are written': `config.addTransform('fail', function (content) {
      if (this.page.url === '/plan/') throw new Error('It fails here.');
      return content;
    });`,
    'a feed': `config.addTransform('fail', function (content) {
      if (this.page.outputPath.endsWith('feed.xml')) throw new Error('It fails here.');
      return content;
    });`,
    'a data file': `config.addTransform('fail', function (content) {
      if (this.page.outputPath.endsWith('.csv')) throw new Error('It fails here.');
      return content;
    });`,
    'a step after all pages': `config.on('eleventy.after', () => { throw new Error('It fails here.'); });`,
  };

  it.each(Object.entries(failing))('%s', async (_, code) => {
    const { root, target, old } = oldSite();
    writeFiles(configuration(code), root);
    const run = await command(args, root);
    // A fault in somebody's own configuration is shown with its place.
    expect(run.err).toContain('It fails here.');
    expect(run.code).toBe(1);
    expectOld({ target, old });
  });

  it('a document that is gone before it is copied', async () => {
    const { root, target, old } = oldSite();
    const path = JSON.stringify(join(root, 'content/pages/plan.pdf'));
    const remove = `config.on('eleventy.before', () => { rmSync(${path}); });`;
    writeFiles(configuration(remove), root);
    const run = await command(args, root);
    expectUntouched(run, { target, old });
    expect(run.err).toContain('plan.pdf could not be read or written: it is gone.');
  });
});

/** A configuration of a site's own, with the plugin and something of its own. */
function configuration(code: string): Record<string, string> {
  const plugin = JSON.stringify(join(repository, 'src/plugin.ts'));
  const config = `import { rmSync } from 'node:fs';
import { plainsight } from ${plugin};
export default function (config) {
  config.addPlugin(plainsight);
  ${code}
}
export const config = { dir: { input: 'templates' }, templateFormats: ['njk', '11ty.js'] };
`;
  return { 'eleventy.config.mjs': config, 'templates/none.txt': '' };
}

describe.runIf(mayMount)('on a small disk of its own (tmpfs)', () => {
  let disk: SmallDisk;
  let site: OldSite;

  beforeAll(() => {
    disk = smallDisk(8000);
    site = oldSite(() => join(disk.folder, 'site'));
  });
  afterAll(() => disk.unmount());

  it.each([0, 60, 500, 900, 1300])(
    'that has %i kB left: there is no room, and nothing changes',
    async (left) => {
      disk.leave(left);
      const run = await command([...args, '--to', site.target], site.root);
      expectUntouched(run, site);
      expect(run.err).toMatch(
        /could not be (read or )?written: there is no room left on the disk\./,
      );
      expect(run.err.trim().split('\n')).toHaveLength(1);
    },
  );

  it('that has room again, the next build is published', async () => {
    disk.leave(6000);
    const { code, err } = await command([...args, '--to', site.target], site.root);
    expect(code, err).toBe(0);
    expect(differences(site.old, readTree(site.target))).not.toEqual([]);
  });
});

describe(`where nothing may be written (${readOnlyWay}; disk full by ${mayMount ? 'tmpfs' : 'limit only'})`, () => {
  it('says so in a sentence, and leaves the old site', async () => {
    const site = oldSite((root) => join(root, 'public/site'));
    const { undo, uid } = makeReadOnly(join(site.root, 'public'));
    try {
      chmodSync(site.root, 0o755);
      const as = uid === undefined ? command : warmCommand({ uid });
      const run = await as([...args, '--to', site.target], site.root);
      expectUntouched(run, site);
      expect(run.err).toMatch(
        /public could not be written: (the disk can only be read|you have no permission)\./,
      );
    } finally {
      undo();
    }
  });

  it('or no large file may be written, as on a full disk, it is the same', async () => {
    const site = oldSite();
    const bin = join(repository, 'bin/plainsight.js');
    // The first file that does not fit fails; the limit is in blocks of 512 or 1,024 bytes.
    const limited = `ulimit -f 8; exec "${process.execPath}" "${bin}" ${args.join(' ')}`;
    const run = await finished(spawn('sh', ['-c', limited], { cwd: site.root, env: process.env }));
    expectUntouched(run, site);
    expect(run.err.trim().split('\n')).toHaveLength(1);
  });
});

describe('a place that is not for a site is refused before anything is done', () => {
  const root = writeFiles({ ...files('Old'), file: 'Not a folder.', 'mine/thesis.txt': 'Mine.' });
  writeFiles({ 'clone/.plainsight.txt': '', 'clone/.git/HEAD': 'ref: refs/heads/main' }, root);
  mkdirSync(join(root, 'layouts'));
  symlinkSync('content', join(root, 'elsewhere'));
  symlinkSync('file', join(root, 'link-to-file'));

  it.each([
    ['file', 'is a file, not a folder.'],
    ['link-to-file', 'is a file, not a folder.'],
    ['file/site', 'is a file, so there can be no folder within it.'],
    ['content', 'is what the site is made from.'],
    ['content/site', 'is within content, which is not for writing.'],
    ['elsewhere/site', 'is within content, which is not for writing.'],
    ['layouts/site', 'is within layouts, which is not for writing.'],
    ['.', 'is the folder of the site itself.'],
    ['..', 'holds the folder of the site, '],
    ['/', '/ is the whole disk.'],
    [homedir(), 'is your home folder.'],
    ['mine', 'holds files that Plainsight did not make, so it will not be replaced.'],
    ['clone', 'holds files that Plainsight did not make, so it will not be replaced.'],
  ])('%s', async (to, sentence) => {
    const before = readTree(root);
    const run = await command([...args, '--to', to], root);
    expect(run.err).toContain(sentence);
    expect(run.err).toMatch(/ Nothing was written\. Name another folder with --to\.\n$/);
    expect([run.code, run.out]).toEqual([2, '']);
    expect(differences(before, readTree(root))).toEqual([]);
  });

  it('a name that is too long', async () => {
    const run = await command([...args, '--to', 'n'.repeat(300)], root);
    expect(run.err).toMatch(
      /could not be (read|written): the name is too long\. Nothing was replaced\.\n$/,
    );
    expect(run.code).toBe(1);
  });

  it('and folders that were made for a site with errors go again', async () => {
    const other = writeFiles({ 'content/pages/about.md': 'No fields.' });
    expect((await command([...args, '--to', 'out/of/site'], other)).code).toBe(1);
    expect(existsSync(join(other, 'out'))).toBe(false);
  });
});

describe('what is no longer written is no longer published', () => {
  it('removed, renamed and unpublished entries are gone, and their files with them', async () => {
    const { root, target } = oldSite();
    rmSync(join(root, 'content/pages/plan.md'));
    rmSync(join(root, 'content/weeknotes/2026-11-13-lofts.md'));
    writeFiles(
      {
        'content/pages/about.md': `---\ntitle: About\ndraft: true\n---\n\nNew.\n`,
        'content/weeknotes/2026-11-14-lofts.md':
          files('New')['content/weeknotes/2026-11-13-lofts.md'],
      },
      root,
    );
    expect((await command(args, root)).code).toBe(0);
    const fresh = join(temporaryFolder(), 'site');
    expect((await command([...args, '--to', fresh], root)).code).toBe(0);
    const names = [...readTree(target).keys()];
    expect(differences(readTree(target), readTree(fresh))).toEqual([]);
    expect(names.filter((name) => /about|plan|2026-11-13/.test(name))).toEqual([]);
    expect(names).toContain('weeknotes/2026-11-14-lofts/index.html');
  });
});
