/** What was made of files is kept between runs: a site loaded with it is the site loaded without it. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMemory, loadSite } from '../../src/load-site.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { createKeptWork } from '../../src/read/kept-work.ts';
import { writeFiles } from '../support/build-site.ts';

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

  it('is not done again, and is done again for other inputs', () => {
    const root = writeFiles({});
    const first = createKeptWork(root, 0);
    expect(first.of('sum', ['1', '2'], () => [3])).toEqual([3]);
    first.save();
    const second = createKeptWork(root, 0);
    const never = () => expect.unreachable();
    expect(second.of('sum', ['1', '2'], never)).toEqual([3]);
    expect(second.of('sum', ['12', ''], () => [12])).toEqual([12]);
    expect(second.of('product', ['1', '2'], () => [2])).toEqual([2]);
  });

  it('is kept of large sites only, and forgotten when most of it is not asked for', () => {
    const root = writeFiles({});
    const small = createKeptWork(root);
    small.of('sum', ['1'], () => 1);
    small.save();
    expect(() => readdirSync(folder(root))).toThrow();
    const many = createKeptWork(root, 0);
    for (let n = 0; n < 9; n++) many.of('sum', [`${n}`], () => n);
    many.save();
    const few = createKeptWork(root, 0);
    few.of('sum', ['1'], () => 1);
    few.save();
    let made = 0;
    createKeptWork(root, 0).of('sum', ['2'], () => made++);
    expect(made).toBe(1);
  });
});
