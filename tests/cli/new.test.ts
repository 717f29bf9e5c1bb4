/** `plainsight new`: for every kind a file that is valid at once, whose prompts are flagged until replaced. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { loadSite } from '../../src/load-site.ts';
import { type ContentKind, contentKindNames, folders } from '../../src/schemas/kinds.ts';
import { plainsight, TODAY, writeFiles } from '../support/build-site.ts';

const site = () =>
  writeFiles({
    'content/missions/halls.md':
      '---\ntitle: Halls\nsummary: Halls.\nstatement: By 2030 halls.\n---\n\nWhy.\n',
    'content/teams/builders.md': '---\ntitle: Builders\nsummary: They build.\n---\n\nWe build.\n',
    'content/partners/mill.md': '---\ntitle: Mill\nkind: smes\nsummary: It mills.\n---\n\nMills.\n',
  });

/** What some kinds cannot be guessed and must be told. */
const wanted: Partial<Record<ContentKind, string[]>> = {
  partner: ['--kind', 'vcse'],
  measure: ['--better', 'higher'],
  event: ['--date', '2026-12-03'],
};

const create = async (root: string, ...args: string[]) => {
  let [out, err] = ['', ''];
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    interactive: false,
    colour: false,
  };
  const [kind = '', ...others] = args;
  const code = await main(['new', kind, '--root', root, '--now', TODAY, ...others], terminal);
  return { code, file: out.trimEnd(), err };
};

const problemsIn = (root: string, file: string) => {
  const { problems } = loadSite({ root, now: new Date(TODAY) });
  return problems.filter((each) => each.file === file);
};

describe.each(contentKindNames)('new %s', (kind) => {
  it('writes a file without errors, whose prompts are flagged until they are replaced', async () => {
    const root = site();
    const { code, file, err } = await create(root, kind, 'A first one', ...(wanted[kind] ?? []));
    expect([code, err]).toEqual([0, '']);
    expect(file).toBe(
      `content/${folders[kind]}/${kind === 'weeknote' ? `${TODAY}-` : ''}a-first-one.md`,
    );

    const problems = problemsIn(root, file);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const flagged = problems.filter(({ id }) => id === 'placeholder-text');
    expect(flagged.length).toBeGreaterThan(0);

    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    for (const { line } of flagged)
      lines[line - 1] = lines[line - 1]?.replace(/^(\s*(?:[\w]+:|-) ).*/, '$1ours') ?? '';
    writeFileSync(join(root, file), lines.join('\n'));
    expect(problemsIn(root, file).filter(({ id }) => id === 'placeholder-text')).toEqual([]);
  });

  it('never overwrites', async () => {
    const root = site();
    const args = [kind, 'A first one', ...(wanted[kind] ?? [])];
    const { file } = await create(root, ...args);
    writeFileSync(join(root, file), 'Mine.');
    const again = await create(root, ...args);
    expect(again).toEqual({
      code: 1,
      file: '',
      err: `${file} is there already. Nothing was written.\n`,
    });
    expect(readFileSync(join(root, file), 'utf8')).toBe('Mine.');
  });
});

describe('a title', () => {
  const titles: [title: string, id: string][] = [
    [`"Quoted", it's & <b>: a #hash`, 'quoted'],
    ['Tŷ cynnes, dŵr glân – Llŷn', 'ty-cynnes-dwr-glan-llyn'],
    ['🏠 Homes first', 'homes-first'],
    ['🏠', 'untitled'],
    ['---', 'untitled'],
    ['- a list?', 'a-list'],
    ['true', 'true'],
    ['2026-01-01', '2026-01-01'],
    ['{{ title }} {% if %}', 'title-if'],
    ['@home: yes', 'home-yes'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a\\b/c', 'a-b-c'],
    ['x'.repeat(200), 'x'.repeat(20)],
  ];

  it.each(titles)('%j stays as it is, and gives a plain file name', async (title, id) => {
    const root = site();
    const { code, file } = await create(root, 'page', '--', title);
    expect(code).toBe(0);
    expect(file).toMatch(/^content\/pages\/[a-z0-9]+(-[a-z0-9]+)*\.md$/);
    expect(file).toContain(id);
    expect(readdirSync(join(root, 'content/pages'))).toEqual([file.slice('content/pages/'.length)]);
    const { site: loaded, problems } = loadSite({ root, now: new Date(TODAY) });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(loaded.entries.page.map((page) => page.title)).toEqual([title]);
  });
});

describe('fields on the command line', () => {
  it('are written, several values separated by commas or given one by one', async () => {
    const root = site();
    const fields = [
      '--team',
      'builders',
      '--missions',
      'halls',
      '--partners',
      'mill',
      '--authors',
      'Ada,Grace',
      '--authors',
      'Ŵyn',
    ];
    const { file } = await create(root, 'weeknote', 'Week', '--date', '2026-11-13', ...fields);
    expect(file).toBe('content/weeknotes/2026-11-13-week.md');
    const [note] = loadSite({ root, now: new Date(TODAY) }).site.entries.weeknote;
    expect(note?.fields).toMatchObject({
      date: '2026-11-13',
      team: 'builders',
      missions: ['halls'],
      partners: ['mill'],
      authors: ['Ada', 'Grace', 'Ŵyn'],
    });
  });

  it('that are wrong are reported with the nearest match, and nothing is written', async () => {
    const root = site();
    const run = await plainsight(
      ['new', 'weeknote', 'Week', '--team', 'bilders', '--root', root, '--now', TODAY],
      { cwd: root },
    );
    expect(run.code).toBe(1);
    expect(run.out).toBe('');
    expect(run.err).toContain('There is no team “bilders”.');
    expect(run.err).toContain('Nothing was written.');
    expect(readdirSync(join(root, 'content'), { recursive: true }).join()).not.toContain('week.md');
  });
});

it('works in a folder without content, by the real command', async () => {
  const root = writeFiles({ 'README.md': 'New.' });
  const run = await plainsight(['new', 'team', 'Tîm cyntaf', '--now', TODAY], { cwd: root });
  expect(run).toEqual({ code: 0, out: 'content/teams/tim-cyntaf.md\n', err: '' });
  expect(existsSync(join(root, 'content/teams/tim-cyntaf.md'))).toBe(true);
});
