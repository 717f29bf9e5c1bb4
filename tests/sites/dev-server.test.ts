/** What the dev server keeps in memory, and how it answers: never anything but what a fresh start would show. */
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMemory, loadSite } from '../../src/load-site.ts';
import { createAnswers } from '../../src/publish/answers.ts';
import { siteFiles } from '../../src/publish/site-files.ts';
import { createRefresh } from '../../src/refresh-entry.ts';
import { copyOfSite, temporaryFolder, writeFiles } from '../support/build-site.ts';

const now = new Date('2026-11-20');

/** Every page as text, and every problem. */
const everything = async (root: string, memory = createMemory()) => {
  const { site, problems } = loadSite({ root, now, drafts: true, history: true, memory });
  const { pages } = await siteFiles(site, root, { withoutCards: true });
  return { pages: new Map(pages.map((page) => [page.url, page.render()])), problems };
};

const note = (title: string, extra = '', body = 'A week.') =>
  `---\ntitle: ${title}\nsummary: A note.\ndate: 2026-11-06\nauthors: [Ada Bright]\n${extra}---\n\n${body}\n`;

describe('a site that is loaded again with what was kept of the last time', () => {
  const root = copyOfSite('one-of-each-kind');
  const weeknotes = join(root, 'content/weeknotes');
  const [first = ''] = readdirSync(weeknotes);
  const memory = createMemory();

  it.each<[string, () => unknown]>([
    ['at first', () => undefined],
    ['unchanged', () => undefined],
    ['with a new note', () => writeFiles({ 'content/weeknotes/new.md': note('New') }, root)],
    [
      'with an edit',
      () =>
        writeFiles({ 'content/weeknotes/new.md': note('Newer', '', '## Learned\n\n- A.') }, root),
    ],
    [
      'with a mistake',
      () => writeFiles({ 'content/weeknotes/new.md': note('Newer', 'team: nobody\n') }, root),
    ],
    [
      'with a draft',
      () => writeFiles({ 'content/weeknotes/new.md': note('Newer', 'draft: true\n') }, root),
    ],
    ['renamed', () => renameSync(join(weeknotes, 'new.md'), join(weeknotes, 'newest.md'))],
    [
      'no draft any more',
      () =>
        writeFiles(
          { 'content/weeknotes/newest.md': note('N', '', '## Discoveries\n\n- A bridge.') },
          root,
        ),
    ],
    ['with a note less', () => rmSync(join(weeknotes, first))],
    [
      'with other settings',
      () =>
        writeFiles(
          { '_data/site.yml': 'name: Elsewhere\nsections: { learned: [Discoveries] }\n' },
          root,
        ),
    ],
    [
      'with something private',
      () =>
        writeFiles({ 'content/weeknotes/new.md': note('N', '', 'Ring 07911 123456 now.') }, root),
    ],
    [
      'with a code name',
      () => writeFiles({ '_data/site.yml': 'name: Elsewhere\nprivateTerms: [Newer]\n' }, root),
    ],
  ])('is what a first load makes of it: %s', async (_, change) => {
    change();
    const again = await everything(root, memory);
    const fresh = await everything(root);
    expect(again.problems).toEqual(fresh.problems);
    expect([...again.pages.keys()]).toEqual([...fresh.pages.keys()]);
    for (const [url, page] of fresh.pages) expect(again.pages.get(url), url).toBe(page);
  });
});

describe('an answer of the dev server', () => {
  const serve = async (files: Record<string, string>, settings = 'name: Town\n') => {
    const root = writeFiles({ '_data/site.yml': settings, ...files });
    const memory = createMemory();
    const { site } = loadSite({ root, now, drafts: true, memory });
    const { pages } = await siteFiles(site, root, { withoutCards: true });
    const output = temporaryFolder();
    const refresh = createRefresh(site, { root, now, memory });
    return { root, output, answer: createAnswers(site, { pages, output, refresh }) };
  };
  const files = {
    'content/weeknotes/a.md': note('Before'),
    'content/pages/dŵr.md': '---\ntitle: Dŵr\n---\n\nGlân.\n',
  };

  it('has what the file says now, before anything is loaded again, in lists too', async () => {
    const { root, answer } = await serve(files);
    expect(answer('/weeknotes/a/')?.body).toContain('<h1>Before</h1>');
    writeFiles({ 'content/weeknotes/a.md': note('After', '', 'And *more*.') }, root);
    const page = answer('/weeknotes/a/');
    expect(page).toMatchObject({ status: 200, headers: { 'Content-Type': /^text\/html/ } });
    expect(page?.body).toContain('<h1>After</h1>');
    expect(page?.body).toContain('And <em>more</em>.');
    expect(answer('/weeknotes/')?.body).toContain('After</a>');
  });

  it('stays as it was while the file has a mistake, or is gone', async () => {
    const { root, answer } = await serve(files);
    writeFiles({ 'content/weeknotes/a.md': '---\ntitle: [\n---\n' }, root);
    expect(answer('/weeknotes/a/')?.body).toContain('<h1>Before</h1>');
    rmSync(join(root, 'content/weeknotes/a.md'));
    expect(answer('/weeknotes/a/')?.status).toBe(200);
  });

  it('finds pages below a path prefix, by any way of writing their address', async () => {
    const { answer } = await serve(files, 'name: Town\nurl: https://town.example/open/\n');
    for (const path of ['/open/dŵr/', '/open/d%C5%B5r/', '/open/d%C5%B5r/index.html']) {
      expect(answer(path)?.body, path).toContain('Glân.');
    }
    expect(answer('/open/weeknotes')).toMatchObject({
      status: 302,
      headers: { Location: '/open/weeknotes/' },
    });
    expect(answer('/open/feed.xml')?.headers['Content-Type']).toMatch(/^application\/xml/);
  });

  it('leaves files to the server, and says of all else that it is not there', async () => {
    const { output, answer } = await serve(files);
    writeFiles({ 'pagefind/pagefind-entry.json': '{}' }, output);
    expect(answer('/pagefind/pagefind-entry.json')).toBeUndefined();
    expect(answer('/weeknotes/b/')).toMatchObject({ status: 404 });
    expect(answer('/%E0%A4%A')).toMatchObject({ status: 404 });
  });
});
