/** Drafts and held entries: not one of their words, nor their names, is in any byte of the public site. */
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentKindNames } from '../../src/schemas/kinds.ts';
import { buildSite, readTree, writeFiles } from '../support/build-site.ts';
import { idOf, SECRET, secretSite, wordOf } from '../support/secret-site.ts';

/** What a file holds, unpacked where Pagefind packed it. */
const textOf = (name: string, bytes: Buffer) =>
  (/\.pf_\w+$/.test(name) ? gunzipSync(bytes) : bytes).toString('latin1');

const search = (tree: ReadonlyMap<string, Buffer>, word: string) =>
  [...tree].flatMap(([name, bytes]) => {
    if (name.includes(word)) return `${name} (its name)`;
    const text = textOf(name, bytes);
    const at = text.toLowerCase().indexOf(word);
    return at < 0 ? [] : `${name}: …${text.slice(Math.max(0, at - 60), at + 60)}…`;
  });

describe('a site with an entry of each kind that is a draft, and one that is held', () => {
  let published: Map<string, Buffer>;
  let withDrafts: Map<string, Buffer>;

  beforeAll(async () => {
    const root = writeFiles(secretSite());
    published = readTree(await buildSite(root));
    withDrafts = readTree(await buildSite(root, { drafts: true }));
  });

  it('keeps their words and names out of every byte of what is published', () => {
    expect(published.size).toBeGreaterThan(30);
    expect([...published.keys()].some((name) => name.endsWith('.pf_fragment'))).toBe(true);
    expect(search(published, SECRET)).toEqual([]);
  });

  it.each(contentKindNames)('shows a %s of either state with --drafts', (kind) => {
    for (const state of ['draft', 'held'] as const) {
      expect(search(withDrafts, idOf(kind, state)), state).not.toEqual([]);
      const title = search(withDrafts, wordOf(kind, state, 'title'));
      expect(title, state).not.toEqual([]);
      if (kind === 'measure') continue;
      const body = search(withDrafts, wordOf(kind, state, 'body')).join('\n');
      expect(body, state).toContain('index.html');
      expect(body, `${state}: what a search result shows`).toContain('.pf_fragment');
      expect(body, `${state}: the words that can be searched for`).toContain('.pf_index');
    }
  });

  it('does not ask everybody for what was asked of hidden partners alone', () => {
    expect(search(withDrafts, 'a quiet loan')).not.toEqual([]);
    expect(search(published, 'a quiet loan')).toEqual([]);
    expect(search(published, 'an open door')).not.toEqual([]);
  });

  it('has the same files in both, but for what is not published', () => {
    const extra = [...withDrafts.keys()].filter((name) => !published.has(name));
    // Nor is there a list by what only a draft has: its year, its tool. Cards are named by what they show.
    const ofDrafts =
      /^pagefind\/|^assets\/(?:site|cards\/)|^(asks|learning|decisions)\/(tool|year)\//;
    const own = extra.filter((name) => !ofDrafts.test(name));
    expect(own.filter((name) => !name.includes(SECRET))).toEqual([]);
  });
});
