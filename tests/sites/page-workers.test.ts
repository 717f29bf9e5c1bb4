/** Threads that render beside the first one: whoever writes a page, it is the same page, and none is missing. */
import { afterAll, describe, expect, it } from 'vitest';
import { createMemory, loadSite } from '../../src/load-site.ts';
import { type Help, type PageWorkers, startWorkers } from '../../src/publish/page-workers.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { createWriter, sharesOf, type Written, writePages } from '../../src/publish/write-pages.ts';
import { readTree, temporaryFolder, writeFiles } from '../support/build-site.ts';

const now = new Date('2026-11-20');

const note = (n: number) =>
  `---\ntitle: Note ${n}\nsummary: S.\ndate: 2026-11-06\nauthors: Jo B\n---\n\nSee [[n1]].\n\n## What we learned\n\n- Ask ${n} first.\n`;

const root = writeFiles(
  Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`content/weeknotes/n${n}.md`, note(n)])),
);

async function pagesOf(folder: string) {
  const { site } = loadSite({ root: folder, now, memory: createMemory() });
  return (await siteFiles(site, folder)).pages;
}

const running: PageWorkers[] = [];
const workersFor = (folder: string, output: string) => {
  const workers = startWorkers(1, { root: folder, now, drafts: false, output, made: undefined });
  running.push(workers);
  return workers;
};

afterAll(() => {
  for (const workers of running) workers.stop();
});

/** What stands in a folder that the first thread wrote alone, and what it was told. */
const alone = async () => {
  const output = temporaryFolder();
  const told: Written[] = [];
  await writePages(await pagesOf(root), {
    output,
    transforms: {},
    onPage: (...page) => told.push(page),
  });
  return { files: readTree(output), told };
};

describe('a worker', () => {
  it('writes the pages that the first thread would write, and tells of them', async () => {
    const { files, told } = await alone();
    const output = temporaryFolder();
    const shares = sharesOf(await pagesOf(root));
    const reports = new Map<number, Written[]>();
    const help = workersFor(root, output).begin(shares, (share, written) =>
      reports.set(share, written),
    );
    expect(await help.missing()).toEqual([]);
    expect(readTree(output)).toEqual(files);
    expect([...reports.keys()]).toEqual(Array.from({ length: shares.count }, (_, n) => n));
    const searched = told.map(([file, content]) => [
      file,
      content.includes('data-pagefind-body') ? content : '',
    ]);
    expect([...reports.values()].flat()).toEqual(searched);
  });

  it('takes no share of a site that has other pages by now', async () => {
    const output = temporaryFolder();
    const shares = { ...sharesOf(await pagesOf(root)), digest: 'of other pages' };
    const help = workersFor(root, output).begin(shares, () => expect.unreachable());
    expect(await help.missing()).toHaveLength(shares.count);
    expect(readTree(output)).toEqual(new Map());
  });

  it('that fails costs nothing but time', async () => {
    const { files } = await alone();
    const output = temporaryFolder();
    const broken = writeFiles({ 'content/weeknotes/a.md': note(1) });
    writeFiles({ 'layouts/weeknote.tsx': 'throw new Error("Broken.");' }, broken);
    const pages = await pagesOf(root);
    const shares = sharesOf(pages);
    const help = workersFor(broken, output).begin(shares, () => expect.unreachable());
    expect(await help.missing()).toHaveLength(shares.count);
    await writePages(pages, { output, transforms: {}, workers: workersFor(broken, output) });
    expect(readTree(output)).toEqual(files);
  });
});

describe('the first thread', () => {
  /** Workers that take every second share, and do with it as they are told. */
  const everySecond = (
    finish: (share: number, tell: (share: number, written: Written[]) => void) => void,
  ): PageWorkers => ({
    begin({ count }, tell): Help {
      const theirs = Array.from({ length: count }, (_, n) => n).filter((n) => n % 2 === 0);
      const done = new Set<number>();
      let next = -1;
      for (const share of theirs) {
        finish(share, (...report) => {
          done.add(share);
          tell(...report);
        });
      }
      return {
        next: () => {
          next += 2;
          return next;
        },
        missing: async () => theirs.filter((share) => !done.has(share)),
      };
    },
    stop: () => {},
  });

  it('does the shares that a worker began and did not end', async () => {
    const { files, told } = await alone();
    const output = temporaryFolder();
    const heard: Written[] = [];
    await writePages(await pagesOf(root), {
      output,
      transforms: {},
      workers: everySecond(() => {}),
      onPage: (...page) => heard.push(page),
    });
    expect(readTree(output)).toEqual(files);
    expect(heard).toEqual(told);
  });

  it('tells of all pages in the order of their files, whoever wrote them', async () => {
    const { told } = await alone();
    const pages = await pagesOf(root);
    const output = temporaryFolder();
    const shares = sharesOf(pages);
    const write = createWriter(output, {});
    const theirs = await Promise.all(
      Array.from({ length: shares.count }, (_, share) => write(shares, share)),
    );
    const heard: Written[] = [];
    await writePages(pages, {
      output,
      transforms: {},
      workers: everySecond((share, tell) => tell(share, theirs[share] ?? [])),
      onPage: (...page) => heard.push(page),
    });
    expect(heard).toEqual(told);
  });

  it('asks nobody where the site has transforms of its own, which nobody else has', async () => {
    const asked = { begin: () => expect.unreachable(), stop: () => {} };
    const output = temporaryFolder();
    const transforms = { loud: (content: string) => content.toUpperCase() };
    await writePages(await pagesOf(root), { output, transforms, workers: asked });
    expect(String(readTree(output).get('index.html'))).toContain('<!DOCTYPE HTML>');
  });
});
