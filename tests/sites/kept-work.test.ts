/** What was made of files is kept between runs: a site loaded with it is the site loaded without it. */
import { readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMemory, loadSite } from '../../src/load-site.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { createKeptWork } from '../../src/read/kept-work.ts';
import { plainsight, writeFiles } from '../support/build-site.ts';

const now = new Date('2026-11-20');

const note = (title: string, body: string) =>
  `---\ntitle: ${title}\nsummary: S.\ndate: 2026-11-06\nauthors: Jo B\ntags:\n  - lofts\n---\n\n${body}\n\n## What we learned\n\n- Ask ${title} first.\n- Lofts [[b]].\n`;

const site = () =>
  writeFiles({
    'content/weeknotes/a.md': note('A', 'See [it](b.md) and ![x](a.png). “Ask” 07700 900123.'),
    'content/weeknotes/b.md': note('B', '::: callout Note\nHello.\n:::\n\nTODO\n\n[^1]: Foot.'),
    'content/weeknotes/c.md': note('B', 'The same.'),
    'content/weeknotes/d.md': '---\ntitle: [\n---\n\nBroken.\n',
    'content/weeknotes/e.md': `${note('E', 'Text.')}\n<<<<<<< HEAD\n`,
    'content/pages/about.md':
      '---\ntitle: About\nsumary: Us.\n---\n\nAsk jo.bloggs@council.gov.uk.\n',
  });

/** Everything that is found and shown; `kept` reads and writes what is kept. */
async function everything(root: string, keeps: boolean) {
  const memory = { ...createMemory(), ...(keeps && { kept: createKeptWork(root, 0) }) };
  const { site: loaded, problems } = loadSite({ root, now, memory });
  memory.kept.save();
  const { pages } = await siteFiles(loaded, root, { withoutCards: true });
  return { problems, pages: pages.map(({ url, render }) => [url, render()]) };
}

const folder = (root: string) => join(root, '.cache/plainsight/content');

describe('work that is kept', () => {
  const changes: [string, (root: string) => void][] = [
    ['nothing', () => {}],
    ['a body', (root) => writeFiles({ 'content/weeknotes/a.md': note('A', 'New.') }, root)],
    ['a title', (root) => writeFiles({ 'content/weeknotes/a.md': note('Z', 'New.') }, root)],
    [
      'a name',
      (root) =>
        renameSync(join(root, 'content/weeknotes/b.md'), join(root, 'content/weeknotes/f.md')),
    ],
    ['a file that is gone', (root) => rmSync(join(root, 'content/weeknotes/c.md'))],
    [
      'the wording of sections, the language and what is private',
      (root) =>
        writeFiles(
          {
            '_data/site.yml':
              'name: Elsewhere\nlanguage: cy\nsections: { learned: [Text] }\nprivateTerms: [Lofts]\n',
          },
          root,
        ),
    ],
    [
      'damage to what is kept',
      (root) => {
        for (const name of readdirSync(folder(root))) {
          const bytes = readFileSync(join(folder(root), name));
          writeFileSync(join(folder(root), name), bytes.subarray(0, bytes.length - 7));
        }
      },
    ],
  ];

  it('makes no difference to what is found and shown, whatever has changed', async () => {
    const root = site();
    await everything(root, true);
    for (const [what, change] of changes) {
      change(root);
      const [kept, fresh] = [await everything(root, true), await everything(root, false)];
      expect(kept.problems, what).toEqual(fresh.problems);
      expect(kept.pages, what).toEqual(fresh.pages);
      expect(await everything(root, true), `${what}, again`).toEqual(fresh);
    }
  });

  const version = (digest: string, file = 'a.md') => ({ file, digest });
  const never = () => expect.unreachable();
  const packs = (root: string) => readdirSync(folder(root)).length;

  it('is not done again, and is done again for other inputs', () => {
    const root = writeFiles({});
    const first = createKeptWork(root, 0);
    expect(first.of('sum', version('1'), '2', () => [3])).toEqual([3]);
    expect(first.later('list', version('1'), '2', () => ['long'])()).toEqual(['long']);
    first.save();
    const second = createKeptWork(root, 0);
    expect(second.of('sum', version('1'), '2', never)).toEqual([3]);
    expect(second.later('list', version('1'), '2', never)()).toEqual(['long']);
    expect(second.of('sum', version('1'), '3', () => [4])).toEqual([4]);
    expect(second.of('product', version('1'), '2', () => [2])).toEqual([2]);
    expect(second.of('sum', version('12'), '2', () => [14])).toEqual([14]);
    expect(second.of('sum', version('1', 'b.md'), '2', () => [5])).toEqual([5]);
    expect(second.later('list', version('12'), '2', () => ['new'])()).toEqual(['new']);
  });

  it('tells a file by its state without reading it, and reads one whose state is not known to last', () => {
    const root = writeFiles({});
    const first = createKeptWork(root, 0);
    const digest = first.digest('a.md', 'state', () => 'text');
    first.digest('b.md', undefined, () => 'text');
    first.save();
    const second = createKeptWork(root, 0);
    expect(second.digest('a.md', 'state', never)).toBe(digest);
    expect(second.digest('a.md', 'other state', () => 'other')).not.toBe(digest);
    expect(second.digest('b.md', undefined, () => 'text')).toBe(digest);
    expect(second.digest('b.md', 'state', () => 'other')).not.toBe(digest);
  });

  it('of a few files is put beside that of the many, until it is all written anew', () => {
    const root = writeFiles({});
    const work = (digests: readonly string[]) => {
      const kept = createKeptWork(root, 0);
      let made = 0;
      for (const [n, digest] of digests.entries()) {
        const make = () => {
          made++;
          return [digest];
        };
        const now = version(digest, `${n}.md`);
        expect(kept.of('work', now, '', make)).toEqual([digest]);
        expect(kept.later('work', now, '', make)()).toEqual([digest]);
      }
      kept.save();
      return made;
    };
    const digests = Array.from({ length: 12 }, (_, n) => `${n}`);
    expect(work(digests)).toBe(24);
    expect([work(digests), packs(root)]).toEqual([0, 1]);
    for (let edit = 1; edit <= 20; edit++) {
      digests[edit % 12] = `edit ${edit}`;
      expect(work(digests)).toBe(2);
      expect(packs(root)).toBeLessThanOrEqual(8);
      expect(work(digests)).toBe(0);
    }
    digests.length = 3;
    expect([work(digests), packs(root)]).toEqual([0, 1]);
    expect(work([...digests, '3'])).toBe(2);
  });

  it('of which the large part is damaged is done again, and kept as it should be', () => {
    const root = writeFiles({});
    const first = createKeptWork(root, 0);
    first.later('list', version('1'), '', () => ['long'])();
    first.save();
    const [name = ''] = readdirSync(folder(root));
    const bytes = readFileSync(join(folder(root), name));
    bytes[bytes.length - 2] = (bytes.at(-2) ?? 0) ^ 1;
    writeFileSync(join(folder(root), name), bytes);
    const second = createKeptWork(root, 0);
    expect(second.later('list', version('1'), '', () => ['anew'])()).toEqual(['anew']);
    second.of('other', version('1'), '', () => 1);
    second.save();
    const third = createKeptWork(root, 0);
    expect(third.later('list', version('1'), '', never)()).toEqual(['anew']);
  });

  it('is kept of large sites only', () => {
    const root = writeFiles({});
    const small = createKeptWork(root);
    small.of('sum', version('1'), '', () => 1);
    small.save();
    expect(() => readdirSync(folder(root))).toThrow();
  });
});

describe('a large site that was checked before', () => {
  const linking = (n: number, to: string, more = '') => ({
    [`content/weeknotes/n${n}.md`]: `---\ntitle: N${n}\nsummary: S.\ndate: 2026-11-06\nauthors: Jo B\n${more}---\n\nSee [it](${to}).\n`,
  });
  const numbers = Array.from({ length: 520 }, (_, n) => n);
  const mission =
    '---\ntitle: Warm homes\nsummary: S.\nstatement: By 2032 nobody here lives in a cold home.\nby: 2032-03-31\ngovernance:\n  - body: Scrutiny\n    next: 2026-11-22\n---\n\nText.\n';
  let root: string;
  const at = (moment: string) =>
    plainsight(['check'], {
      cwd: root,
      env: { SOURCE_DATE_EPOCH: String(Date.parse(`${moment}Z`) / 1000) },
    });
  const check = () => at('2026-11-20T08:00');
  const verdicts = () => readdirSync(join(root, '.cache/plainsight/check'));
  /** Files that were written just now are always read. */
  const settle = () => setTimeout(2600);

  beforeAll(async () => {
    root = writeFiles({
      ...Object.assign({}, ...numbers.map((n) => linking(n, 'n1.md'))),
      'content/missions/warm.md': mission,
    });
    await settle();
  });

  it('is found to be the same, without being read', async () => {
    const first = await check();
    expect([first.code, verdicts().length]).toEqual([0, 1]);
    expect(await check()).toEqual(first);
  });

  it('is judged anew on another day', async () => {
    await check();
    expect((await at('2026-11-22T08:00')).out).not.toContain('meeting-past');
    expect((await at('2026-11-23T08:00')).out).toContain('meeting-past');
    expect((await check()).out).not.toContain('meeting-past');
  });

  it('is read where it changed, though the length of a file and the time it shows are the same', async () => {
    const write = (to: string) => {
      writeFiles(linking(7, to), root);
      utimesSync(join(root, 'content/weeknotes/n7.md'), 1_790_000_000, 1_790_000_000);
    };
    write('n1.md');
    await settle();
    const first = await check();
    write('n_.md');
    const changed = await check();
    expect(changed.out).toContain('content/weeknotes/n7.md:8:10  error  broken-link');
    await settle();
    expect([await check(), await check()]).toEqual([changed, changed]);
    write('n1.md');
    expect(await check()).toEqual(first);
  });

  it('is judged anew when a file comes or goes, or the settings change', async () => {
    await settle();
    const first = await check();
    rmSync(join(root, 'content/weeknotes/n1.md'));
    expect((await check()).out).toContain('519 errors');
    writeFiles({ ...linking(1, 'n2.md'), '_data/site.yml': 'nme: Us\n' }, root);
    expect((await check()).out).toContain('_data/site.yml:1:1  error  unknown-field');
    rmSync(join(root, '_data'), { recursive: true });
    expect((await check()).out).toBe(first.out);
  });

  it('in which something comes to light at a moment is judged anew each time', async () => {
    writeFiles({ ...linking(3, 'n4.md', 'publish: 2026-11-20T12:00:00Z\n') }, root);
    writeFiles({ ...linking(5, 'n3.md') }, root);
    await settle();
    expect((await at('2026-11-20T11:00')).out).toContain('link-to-unpublished');
    expect((await at('2026-11-20T13:00')).out).not.toContain('link-to-unpublished');
    expect((await at('2026-11-20T11:00')).out).toContain('link-to-unpublished');
  });

  it('is judged anew where what was kept of it is damaged', async () => {
    const first = await check();
    for (const name of verdicts()) {
      writeFileSync(join(root, '.cache/plainsight/check', name), 'No problems.');
    }
    expect(await check()).toEqual(first);
  });
});
