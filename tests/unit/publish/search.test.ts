/** The search index of a built folder: what is in the bundle, and what is said when it cannot be made. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexSite } from '../../../src/publish/search.ts';

let folder: string;

const pageOf = (language: string, words: string) =>
  `<!doctype html><html lang="${language}"><title>x</title><body><article data-pagefind-body><h1>${words}</h1></article></body></html>`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plainsight-index-'));
  await mkdir(join(folder, 'lofts'));
  await mkdir(join(folder, 'llofftydd'));
  await writeFile(join(folder, 'lofts/index.html'), pageOf('en-GB', 'Lofts'));
  await writeFile(join(folder, 'llofftydd/index.html'), pageOf('cy', 'Llofftydd'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><html><body>A list</body></html>');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the search index', () => {
  it('holds the pages of all languages, and no page without a marked body', async () => {
    expect(await indexSite({ folder, language: 'en-GB' })).toMatchObject({ pages: 2 });
  });

  it('ships nothing that the search page does not use', async () => {
    const { bytes } = await indexSite({ folder, language: 'en-GB' });
    const names = (await bundle()).map(({ name }) => name.replace(/_[0-9a-f]+/, ''));
    expect([...new Set(names)]).toEqual([
      'fragment/en.pf_fragment',
      'index/en.pf_index',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.en.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
    ]);
    expect(bytes).toBe((await bundle()).reduce((sum, { size }) => sum + size, 0));
  });

  it('is the same, byte for byte, when it is made again, and leaves nothing of the last one', async () => {
    await indexSite({ folder, language: 'en-GB' });
    const first = await bundle();
    await writeFile(join(folder, 'pagefind/fragment/stale.pf_fragment'), 'stale');
    await indexSite({ folder, language: 'en-GB' });
    expect(await bundle()).toEqual(first);
  });

  it('says what Pagefind said when it cannot be made', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'plainsight-empty-'));
    const failure = await indexSite({ folder: empty, language: 'en-GB' }).catch((error) => error);
    await rm(empty, { recursive: true });
    expect(failure.message).toContain('Failed to build the search index.');
    expect(failure.message).toContain('did not contain any html files');
    expect(failure.cause).toBeInstanceOf(Error);
  });
});

async function bundle(): Promise<{ name: string; size: number; hash: string }[]> {
  const root = join(folder, 'pagefind');
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const files = found
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  const read = await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      const hash = createHash('sha256').update(content).digest('hex');
      return { name: file.slice(root.length + 1), size: content.length, hash };
    }),
  );
  return read.sort((a, b) => (a.name < b.name ? -1 : 1));
}
