/** A build over what earlier builds kept gives the bytes of a build from nothing, whatever was changed between. */
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, readTree, TODAY, temporaryFolder, writeFiles } from '../support/build-site.ts';
import { warmCommand } from '../support/warm-command.ts';

/** Two of the names end a part of the search index, so there are three (ADR 31). */
const names = [
  '2026-03-06-damp',
  '2026-06-13-lofts-203',
  '2026-06-19-surveys',
  '2026-07-14-lofts-204',
  '2026-08-07-letters',
];

const note = (title: string, body: string, { date = '2026-03-06', fields = '' } = {}) =>
  `---\ntitle: ${title}\nsummary: About ${title}.\ndate: ${date}\nauthors: Jo B\nmissions: warm\n${fields}---\n\n${body}\n\n## What we learned\n\n- ${title} takes time.\n`;

const notePath = (name: string) => `content/weeknotes/${name}.md`;

const settings = 'name: Town\nurl: https://town.example/\n';

let root: string;

beforeAll(async () => {
  root = writeFiles({
    '_data/site.yml': settings,
    'content/missions/warm.md':
      '---\ntitle: Warm\nsummary: Warm homes.\nstatement: By 2032 nobody in Town lives in a cold home.\nby: 2032-12-31\nstarted: 2025-01-01\n---\n',
    'content/weeknotes/loft.jpg': await picture('#aa3322'),
  });
  for (const name of names) {
    writeFiles({ [notePath(name)]: note(`Week ${name}`, '![A loft](loft.jpg)') }, root);
  }
});

const picture = (background: string) =>
  sharp({ create: { width: 900, height: 500, channels: 3, background } })
    .jpeg()
    .toBuffer();

/**
 * What is kept is read by a process that remembers nothing. The builds from nothing, which are the measure,
 * may share one: what it remembered wrongly would make a difference, not hide one.
 */
const command = warmCommand();

async function buildFromNothing(copy: string): Promise<string> {
  const to = join(copy, '_site');
  const { code, err } = await command(['build', '--to', to, '--now', TODAY], copy);
  expect(code, err).toBe(0);
  return to;
}

/** Builds it as it stands, over the cache and over none. */
async function both(): Promise<{ warm: Map<string, Buffer>; cold: Map<string, Buffer> }> {
  const copy = temporaryFolder();
  cpSync(root, copy, { recursive: true, filter: (path) => !path.endsWith('.cache') });
  const [warm, cold] = await Promise.all([buildSite(root), buildFromNothing(copy)]);
  return { warm: readTree(warm), cold: readTree(cold) };
}

const hexOf = (tree: Map<string, Buffer>) =>
  [...tree].map(([path, bytes]) => `${path} ${bytes.toString('base64')}`);

/** Everything that is kept of the site, as paths. */
const kept = () =>
  readdirSync(join(root, '.cache/plainsight'), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

describe('a warm build', () => {
  const changes: [string, () => unknown][] = [
    ['nothing at all', () => {}],
    [
      'the title and the words of a note',
      () => writeFiles({ [notePath('2026-06-19-surveys')]: note('Surveys', 'New words.') }, root),
    ],
    [
      'the name of a file, and one that is gone',
      () => {
        renameSync(join(root, notePath('2026-03-06-damp')), join(root, notePath('2026-04-03-dry')));
        rmSync(join(root, notePath('2026-08-07-letters')));
      },
    ],
    [
      'a note that becomes a draft, and one that is held',
      () => {
        const draft = notePath('2026-07-14-lofts-204');
        writeFiles({ [draft]: note('Draft', 'Not yet.', { fields: 'draft: true\n' }) }, root);
        const later = note('Later', 'Held.', {
          date: '2027-03-06',
          fields: 'publish: 2027-03-06\n',
        });
        writeFiles({ [notePath('2027-03-06-later')]: later }, root);
      },
    ],
    [
      'the draft that is published, and a picture of the same name',
      async () => {
        writeFiles({ [notePath('2026-07-14-lofts-204')]: note('Out', '![A](loft.jpg)') }, root);
        writeFiles({ 'content/weeknotes/loft.jpg': await picture('#2233aa') }, root);
      },
    ],
    [
      'the settings: name, colour, language and address',
      () =>
        writeFiles(
          {
            '_data/site.yml':
              'name: Other town\nurl: https://other.example/open/\nlanguage: cy\ncolours: { brand: "#7a1f5c" }\n',
          },
          root,
        ),
    ],
    [
      'every file that was kept, by damage',
      () => {
        for (const [index, path] of kept().entries()) {
          const bytes = readFileSync(path);
          if (index % 2 === 0) bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 255;
          writeFileSync(path, index % 2 === 0 ? bytes : bytes.subarray(0, bytes.length >> 1));
        }
      },
    ],
  ];

  it.each(changes)('over %s', async (_, change) => {
    await change();
    const { warm, cold } = await both();
    expect([...warm.keys()]).toEqual([...cold.keys()]);
    expect(hexOf(warm)).toEqual(hexOf(cold));
    expect(warm.get('pagefind/pagefind-entry.json')).toBeDefined();
    const folders = ['cards', 'pictures', 'search'];
    for (const folder of folders) {
      expect(
        kept().some((path) => path.includes(`/${folder}/`)),
        folder,
      ).toBe(true);
    }
  });

  it('indexes only the part of the note that changed', async () => {
    const parts = () => new Set(kept().filter((path) => path.includes('/search/')));
    await buildSite(root);
    const before = parts();
    writeFiles({ [notePath('2026-06-19-surveys')]: note('Surveys again', 'Other words.') }, root);
    await buildSite(root);
    const made = [...parts()].filter((path) => !before.has(path));
    // Its own, and that of the mission that shows it.
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThan(before.size);
  });
});
