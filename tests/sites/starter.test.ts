/** The starter site: it is without problems, every address in it leads somewhere, and it builds the same everywhere. */
import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSite } from '../../src/load-site.ts';
import {
  buildSite,
  finished,
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

/** Built already where browser tests run too, as in the whole suite. */
const builtSite = process.env.PLAINSIGHT_SITE;

beforeAll(async () => {
  tree = readTree(builtSite ?? (await buildSite(repository)));
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

/** Lists every folder backwards. */
const otherOrder = pathToFileURL(join(import.meta.dirname, '../support/other-order.js')).href;

/** A place behind UTC, where numbers have other digits and words another order. */
const foreignHabits = {
  NODE_OPTIONS: `--import=${otherOrder}`,
  TZ: 'America/Los_Angeles',
  LANG: 'ar_EG.UTF-8',
  LC_ALL: 'ar_EG.UTF-8',
  UV_THREADPOOL_SIZE: '1',
};

/** Where the system can do it (Linux). */
const hasTaskset = spawnSync('taskset', ['--version']).status === 0;
const onOneProcessor = hasTaskset ? ['taskset', '--cpu-list', '0'] : [];

/** In memory, where the system has such a disk (Linux): it lists files in another order, as Pagefind sees. */
const otherDisk = mkdtempSync(
  join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'plainsight-test-'),
);

afterAll(() => rmSync(otherDisk, { recursive: true, force: true, maxRetries: 5 }));

/** Copies a folder of this repository, last file first, with times of the last century. */
function copyBackwards(part: string, to: string): void {
  for (const name of [...readTree(join(repository, part)).keys()].reverse()) {
    const copy = join(to, part, name);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(repository, part, name), copy);
    utimesSync(copy, new Date('1999-12-31'), new Date('1999-12-31'));
  }
}

describe('built again', () => {
  it('the machine is a different one (a control)', async () => {
    const script = `
      import { readdirSync } from 'node:fs';
      import { readdir } from 'node:fs/promises';
      import { availableParallelism, tmpdir } from 'node:os';
      const lists = [readdirSync('docs'), await readdir('docs'), readdirSync('docs', { withFileTypes: true })];
      const names = lists.map((list) => list.map((each) => each.name ?? each).slice(-2).join());
      const number = new Intl.NumberFormat().format(12);
      console.log([...names, number, new Date(0).getHours(), availableParallelism()].join(' '));`;
    const run = ['--input-type=module', '--eval', script];
    const [program = '', ...args] = [...onOneProcessor, process.execPath, ...run];
    const env = { ...process.env, ...foreignHabits };
    const said = await finished(spawn(program, args, { cwd: repository, env }));
    const last = readdirSync(join(repository, 'docs')).slice(0, 2).reverse().join();
    const processors = hasTaskset ? 1 : availableParallelism();
    expect(said.out, said.err).toBe(`${last} ${last} ${last} ١٢ 16 ${processors}\n`);
  });

  it('with all else about the machine different, it has the same bytes, search index included', {
    // One processor makes all the pictures and cards, and the others may be busy.
    timeout: 180_000,
  }, async () => {
    const elsewhere = join(temporaryFolder(), 'Gwaith Tŷ’r Môr عمل');
    for (const part of ['content', '_data']) copyBackwards(part, elsewhere);
    // The history of the files is an input too: the copy is given that of the repository.
    const history = git(repository, ['rev-parse', '--absolute-git-dir']);
    writeFileSync(join(elsewhere, '.git'), `gitdir: ${history}`);
    const to = join(otherDisk, 'y safle');
    const given = ['build', '--root', elsewhere, '--to', to, '--now', TODAY];
    const args = [
      ...onOneProcessor,
      process.execPath,
      join(repository, 'bin/plainsight.js'),
      ...given,
    ];
    // What it writes is for its owner alone.
    const run = await finished(
      spawn('sh', ['-c', 'umask 077; exec "$@"', 'sh', ...args], {
        cwd: elsewhere,
        env: { ...process.env, ...foreignHabits, HOME: elsewhere, TMPDIR: elsewhere },
      }),
    );
    expect(run.code, run.err).toBe(0);
    expect(differences(tree, readTree(to))).toEqual([]);
  });

  it('far to the east, by the eleventy command, it has the same bytes but for the search index', async () => {
    const to = join(temporaryFolder(), 'site');
    const command = join(repository, 'node_modules/@11ty/eleventy/cmd.cjs');
    const run = await finished(
      spawn(process.execPath, [command, '--quiet', `--output=${to}`], {
        cwd: repository,
        env: {
          ...process.env,
          SOURCE_DATE_EPOCH: String(Date.parse(TODAY) / 1000),
          TZ: 'Pacific/Auckland',
          LC_ALL: 'cy_GB.UTF-8',
        },
      }),
    );
    expect(run.code, run.err).toBe(0);
    expect(differences(tree, readTree(to), { except: /^pagefind\// })).toEqual([]);
  });
});
