/** The starter site: it is without problems, every address in it leads somewhere, and it builds the same everywhere. */
import { spawn } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSite } from '../../src/load-site.ts';
import {
  buildSite,
  finished,
  plainsight,
  readTree,
  repository,
  TODAY,
  temporaryFolder,
} from '../support/build-site.ts';
import { feedFaults } from '../support/feed-rules.ts';
import { type Walk, walkSite } from '../support/link-walker.ts';
import { git } from '../support/repository.ts';
import { differences } from '../support/same-files.ts';

const url = 'https://missions.fernbridge.example/';

let tree: Map<string, Buffer>;

beforeAll(async () => {
  tree = readTree(await buildSite(repository));
});

const textOf = (name: string) => tree.get(name)?.toString() ?? '';
const namesOf = (pattern: RegExp) => [...tree.keys()].filter((name) => pattern.test(name));

it('has no problem, not even a warning', () => {
  const { problems } = loadSite({ root: repository, now: new Date(TODAY) });
  expect(problems).toEqual([]);
});

describe('its addresses', () => {
  let walk: Walk;

  beforeAll(() => {
    walk = walkSite(tree, url);
  });

  it('all lead somewhere: links, anchors, pictures, styles, fonts, feeds', () => {
    expect(walk.links.length).toBeGreaterThan(5000);
    expect(walk.broken).toEqual([]);
  });

  it('name one place each: no id stands twice in a page', () => {
    expect(walk.repeatedIds).toEqual([]);
  });

  it('can all be reached from the home page by links', () => {
    const pages = new Map<string, Set<string>>();
    for (const { file, address } of walk.links.filter((link) => link.file.endsWith('.html'))) {
      const from = `/${file.replace(/index\.html$/, '')}`;
      const to = new URL(address, new URL(from, url)).pathname;
      pages.set(from, (pages.get(from) ?? new Set()).add(to));
    }
    const reached = new Set(['/']);
    for (const page of reached) for (const next of pages.get(page) ?? []) reached.add(next);
    const all = namesOf(/(^|\/)index\.html$/).map((name) => `/${name.replace(/index\.html$/, '')}`);
    expect(all.filter((address) => !reached.has(address))).toEqual([]);
  });
});

describe('what it offers to machines', () => {
  it('every feed keeps the rules of Atom', () => {
    const feeds = namesOf(/(^|\/)feed\.xml$/);
    expect(feeds.length).toBeGreaterThan(20);
    expect(feeds.flatMap((name) => feedFaults(textOf(name), url + name))).toEqual([]);
  });

  it('the sitemap is well-formed and has every page that readers may find, once', () => {
    const xml = textOf('sitemap.xml');
    expect(XMLValidator.validate(xml)).toBe(true);
    const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    const pages = namesOf(/(^|\/)index\.html$/)
      .filter((name) => !textOf(name).includes('content="noindex"'))
      .map((name) => url + name.replace(/index\.html$/, ''));
    expect(listed).toHaveLength(pages.length);
    expect(new Set(listed)).toEqual(new Set(pages));
    expect(
      [...xml.matchAll(/<lastmod>(.*?)</g)].every(([, day = '']) => /^\d{4}-\d\d-\d\d$/.test(day)),
    ).toBe(true);
  });

  it('all data files are JSON that names its entries and where they stand', () => {
    const files = namesOf(/^data\/[a-z-]+\.json$/);
    expect(files.length).toBe(10);
    for (const name of files) {
      const data: { site: string; entries: { id: string; title: string }[] } = JSON.parse(
        textOf(name),
      );
      expect(data.site, name).toBe('Fernbridge missions');
      expect(
        data.entries.every(({ id, title }) => id && title),
        name,
      ).toBe(true);
    }
  });
});

describe('built again', () => {
  it('far to the east, from another folder, in another language, it has the same bytes', async () => {
    const to = join(temporaryFolder(), 'site');
    const run = await plainsight(['build', '--root', repository, '--to', to, '--now', TODAY], {
      cwd: temporaryFolder(),
      env: { TZ: 'Pacific/Auckland', LANG: 'cy_GB.UTF-8', LC_ALL: 'cy_GB.UTF-8' },
    });
    expect(run.code, run.err).toBe(0);
    expect(differences(tree, readTree(to))).toEqual([]);
  });

  it('far to the west, as a copy in another folder, it has the same bytes', async () => {
    const root = temporaryFolder();
    for (const part of ['content', '_data'])
      cpSync(join(repository, part), join(root, part), { recursive: true });
    // The history of the files is an input too: the copy is given that of the repository.
    const history = git(repository, ['rev-parse', '--absolute-git-dir']);
    writeFileSync(join(root, '.git'), `gitdir: ${history}`);
    const run = await plainsight(['build', '--now', TODAY], {
      cwd: root,
      env: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
    });
    expect(run.code, run.err).toBe(0);
    expect(differences(tree, readTree(join(root, '_site')))).toEqual([]);
  });

  it('by the eleventy command, it has the same bytes but for the search index', async () => {
    const to = join(temporaryFolder(), 'site');
    const command = join(repository, 'node_modules/@11ty/eleventy/cmd.cjs');
    const run = await finished(
      spawn(process.execPath, [command, '--quiet', `--output=${to}`], {
        cwd: repository,
        env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(TODAY) / 1000) },
      }),
    );
    expect(run.code, run.err).toBe(0);
    expect(differences(tree, readTree(to), { except: /^pagefind\// })).toEqual([]);
  });
});
