/** `plainsight build`, run as people run it: the old site stands until all of the new one is ready. */
import { cpSync, existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  finished,
  plainsight,
  type Run,
  readTree,
  start,
  TODAY,
  temporaryFolder,
  writeFiles,
} from '../support/build-site.ts';
import { differences } from '../support/same-files.ts';
import { warmCommand } from '../support/warm-command.ts';

const page = (title: string, body = 'Us.') => `---\ntitle: ${title}\n---\n\n${body}\n`;
const site = () => writeFiles({ 'content/pages/about.md': page('About') });
const broken = { 'content/pages/about.md': page('Changed', '[Nowhere](/nowhere/)') };

const command = warmCommand();

/** In a process of its own, for what ends, stops or prints. */
const buildAlone = (root: string, ...args: string[]) =>
  plainsight(['build', '--now', TODAY, ...args], { cwd: root });

const build = (root: string, ...args: string[]) =>
  command(['build', '--now', TODAY, ...args], root);

let first: { root: string; run: Run };

beforeAll(async () => {
  const root = site();
  first = { root, run: await buildAlone(root) };
});

/** A copy of the site after its first build. */
function builtSite(): string {
  const root = temporaryFolder();
  cpSync(first.root, root, { recursive: true });
  return root;
}

/** What stands beside the output folder: nothing but the site, when all is tidy. */
const besides = (root: string) => readdirSync(root).filter((name) => name.startsWith('_site.'));

/** The id of a process that has ended. */
const deadProcess = async () => {
  const child = start(['--version']);
  await finished(child);
  return child.pid;
};

describe('build', () => {
  it('is quiet where nobody watches, and ends with one summary', async () => {
    const { root, run } = first;
    const { code, out, err } = run;
    expect(out).toMatch(
      /^Built \S+_site\n {2}1 page, 5 toolsets, 5 catalysts, 7 tools\n {2}[\d,]+ words; search index of 26 pages, 0\.\d MB\n {2}[\d.]+ s\. No problems in 1 file\.\n$/,
    );
    expect([code, err]).toEqual([0, '']);
    expect(existsSync(join(root, '_site/about/index.html'))).toBe(true);
    expect(besides(root)).toEqual([]);
  });

  it('with errors writes nothing: the old site keeps every byte', async () => {
    const root = builtSite();
    const before = readTree(join(root, '_site'));
    writeFiles(broken, root);
    const { code, out, err } = await buildAlone(root);
    expect(err).toContain('content/pages/about.md:5:11  error  broken-link');
    expect(err).toMatch(/\n1 error in 1 of 1 file\. Nothing was written\.\n\n?$/);
    expect([code, out]).toEqual([1, '']);
    expect(differences(before, readTree(join(root, '_site')))).toEqual([]);
    expect(besides(root)).toEqual([]);
  });

  it('with --allow builds all the same, and says what it let pass', async () => {
    const root = writeFiles(broken);
    const { code, out, err } = await build(root, '--allow', 'broken-link');
    expect(err).toContain('warning  broken-link');
    expect(out).toContain('1 warning in 1 of 1 file.');
    expect(code).toBe(0);
  });

  it('does not replace a folder that it did not make', async () => {
    const root = writeFiles({ 'precious/thesis.txt': 'Four years of work.' }, site());
    const { code, err } = await build(root, '--to', 'precious');
    expect(err).toMatch(/holds files that Plainsight did not make.*Nothing was written\..*--to/);
    expect(code).toBe(2);
    expect([...readTree(join(root, 'precious')).keys()]).toEqual(['thesis.txt']);
  });

  it('keeps the old site when a layout of the site’s own fails', async () => {
    const root = builtSite();
    const before = readTree(join(root, '_site'));
    writeFiles(
      { 'package.json': '{ "type": "module" }', 'layouts/page.tsx': 'export default 3;\n' },
      root,
    );
    const { code, err } = await build(root);
    expect(err).toContain('layouts/page.tsx has no default export that is a function.');
    expect(err).toContain('Nothing was replaced.');
    expect(code).toBe(1);
    expect(differences(before, readTree(join(root, '_site')))).toEqual([]);
    expect(besides(root)).toEqual([]);
  });
});

describe('after a build that was killed', () => {
  it('the old site stands untouched, and the next build tidies up', async () => {
    const root = builtSite();
    const before = readTree(join(root, '_site'));
    writeFiles({ 'content/pages/about.md': page('Changed') }, root);
    const child = start(['build', '--now', TODAY], { cwd: root });
    const end = finished(child);
    const isAtWork = () => besides(root).some((name) => name.startsWith('_site.next-'));
    while (!isAtWork() && child.exitCode === null) await wait(5);
    child.kill('SIGKILL');
    expect((await end).code).toBe(null);
    expect(isAtWork()).toBe(true);
    expect(differences(before, readTree(join(root, '_site')))).toEqual([]);

    expect((await build(root)).code).toBe(0);
    expect(besides(root)).toEqual([]);
    expect(readTree(join(root, '_site')).get('about/index.html')?.toString()).toContain('Changed');
  });

  it('between its two last steps, the old site comes back even when the next one has errors', async () => {
    const root = builtSite();
    const pid = await deadProcess();
    renameSync(join(root, '_site'), join(root, `_site.old-${pid}`));
    writeFiles({ [`_site.next-${pid}/index.html`]: 'half' }, root);
    writeFiles(broken, root);
    expect((await build(root)).code).toBe(1);
    expect(besides(root)).toEqual([]);
    expect(readTree(join(root, '_site')).get('about/index.html')?.toString()).toContain('About');
  });

  it('folders of a build that still runs are left alone', async () => {
    const root = writeFiles({ [`_site.next-${process.pid}/index.html`]: 'in the making' }, site());
    expect((await build(root)).code).toBe(0);
    expect(besides(root)).toEqual([`_site.next-${process.pid}`]);
  });
});
