/** What a site may change besides its content: layouts, templates of its own, labels; and what goes when content goes. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  buildSite,
  copyOfSite,
  plainsight,
  readTree,
  renderSite,
  repository,
  TODAY,
  writeFiles,
} from '../support/build-site.ts';
import { dedent } from '../support/write-site.ts';

describe('a site with a layout and a template of its own', () => {
  let tree: Map<string, Buffer>;

  beforeAll(async () => {
    const root = writeFiles(
      {
        'package.json': '{ "type": "module" }',
        'layouts/weeknote.tsx': dedent(`
          import { Breadcrumb } from 'plainsight/layouts/parts/breadcrumb.tsx';
          import type { Layout } from 'plainsight';

          const Own: Layout<{ entry: { title: string } }> = ({ entry, view }) => (
            <html lang="en">
              <body>
                <Breadcrumb view={view} crumbs={[{ label: 'Part of the package', url: '/' }]} />
                <main>
                  Ours: {entry.title}, <a href={view.href('/')}>home</a>
                </main>
              </body>
            </html>
          );
          export default Own;
          `),
        'layouts/pages/numbers.njk': dedent(`
          ---
          permalink: /numbers/
          ---
          <p>{{ plainsight.site.settings.name }}: {{ plainsight.site.entries.weeknote.length }} weeknote,
          {% for mission in plainsight.site.entries.mission %}{{ mission.title }}{% endfor %}.</p>
          `),
      },
      copyOfSite('draft-hidden'),
    );
    tree = readTree(await buildSite(root));
  });

  it('uses the layout in place of the one of the package', () => {
    const page = tree.get('weeknotes/2026-11-06-out/index.html')?.toString();
    expect(page).toContain('Part of the package');
    expect(page).toContain('<main>Ours: Out in the open, <a href="/">home</a></main>');
  });

  it('keeps the other layouts of the package', () => {
    expect(tree.get('missions/warm-halls/index.html')?.toString()).toContain(
      'Skip to the main part',
    );
  });

  it('writes the template, which sees what is public and nothing else', () => {
    const page = tree.get('numbers/index.html')?.toString().replace(/\s+/g, ' ');
    expect(page).toContain('<p>Test town: 1 weeknote, Warm halls.</p>');
  });

  it('publishes no other file of its layouts folder', () => {
    expect([...tree.keys()].filter((name) => /tsx|njk|pages\//.test(name))).toEqual([]);
  });
});

describe('a configuration of a site’s own', () => {
  const config = (code: string) => ({
    'eleventy.config.mjs': dedent(`
      import { plainsight } from ${JSON.stringify(join(repository, 'src/plugin.ts'))};
      export default function (config) {
        config.addPlugin(plainsight);
        ${code}
      }
      export const config = { dir: { input: 'templates' }, templateFormats: ['njk'] };
      `),
  });

  it('changes every page by its transforms, once each and in their order', async () => {
    const code = `
      config.addTransform('first', function (content, file) {
        return file.endsWith('.html') ? content + '<!-- ' + this.page.url + ' -->' : content;
      });
      config.addTransform('second', async (content) => content.replace('<!-- ', '<!-- at '));`;
    const files = { ...config(code), 'templates/own.njk': '---\npermalink: /own/\n---\nOwn\n' };
    const tree = readTree(await buildSite(writeFiles(files, copyOfSite('draft-hidden'))));
    for (const [file, url] of [
      ['missions/warm-halls/index.html', '/missions/warm-halls/'],
      ['404.html', '/404.html'],
      ['own/index.html', '/own/'],
    ] as const) {
      const text = tree.get(file)?.toString() ?? '';
      expect(text.split('<!-- at ')).toHaveLength(2);
      expect(text).toContain(`<!-- at ${url} -->`);
    }
    expect(tree.get('feed.xml')?.toString()).not.toContain('<!-- at');
  });

  it('may not take the address of a page of ours for a template', async () => {
    const files = {
      ...config(''),
      'templates/own.njk': '---\npermalink: /missions/index.html\n---\nOwn\n',
    };
    const root = writeFiles(files, copyOfSite('draft-hidden'));
    const { code, err } = await plainsight(['build', '--now', TODAY], { cwd: root });
    expect(err.trim().split('\n').at(-1)).toBe(
      'A template of the site’s own writes to /missions/, which is a page of Plainsight. Give it another permalink. Nothing was replaced.',
    );
    expect(code).toBe(1);
    expect(existsSync(join(root, '_site'))).toBe(false);
  });
});

describe('labels in site.yml', () => {
  const before = [
    'Room to think',
    'People set free',
    'Mission sprints',
    'Charities and social enterprises',
  ];
  const after = ['Quiet hours', 'Backed people', 'Fast fortnights', 'Neighbours'];
  let pages: Map<string, string>;
  let unchanged: Map<string, string>;

  beforeAll(async () => {
    const root = copyOfSite('one-of-each-kind');
    unchanged = await renderSite(root);
    writeFiles(
      {
        '_data/site.yml': dedent(`
          name: Little Harbour
          url: https://little-harbour.example/
          labels:
            toolset-one: Quiet hours
            catalyst-one: Backed people
            mission-sprints: Fast fortnights
            vcse: Neighbours
          `),
      },
      root,
    );
    pages = await renderSite(root);
  });

  it('take the place of the old ones on every page, feed and data file', () => {
    for (const [address, page] of pages) {
      for (const label of before) expect(page, address).not.toContain(label);
      const old = unchanged.get(address) ?? '';
      for (const [index, label] of after.entries()) {
        const had = old.includes(before[index] ?? '');
        expect(page.includes(label), `${label} in ${address}`).toBe(had);
      }
    }
  });

  it('leave every address and id as it was', () => {
    const addresses = (all: Map<string, string>) =>
      [...all.keys()].filter((each) => !each.startsWith('/assets/'));
    expect(addresses(pages)).toEqual(addresses(unchanged));
    expect(pages.get('/weeknotes/2026-10-02-the-pump-runs/')).toContain('tool:mission-sprints');
  });
});

describe('a site that is built again', () => {
  it('has no trace of an entry, picture or page that was taken out', async () => {
    const root = copyOfSite('path-prefix');
    const to = await buildSite(root);
    const had = [...readTree(to).keys()];
    expect(had).toContain('weeknotes/2026-11-06-with-links/index.html');
    expect(had.filter((name) => name.startsWith('assets/pictures/quay.'))).toHaveLength(3);

    rmSync(join(root, 'content/weeknotes'), { recursive: true });
    const now = readTree(await buildSite(root, { to }));
    expect(
      [...now.keys()].filter((name) => /with-links|^media|quay|weeknotes\/2026/.test(name)),
    ).toEqual([]);
    for (const [name, bytes] of now) expect(bytes.includes('with-links'), name).toBe(false);
  });
});
