import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ImportArguments, importCommand } from '../../src/cli/import.ts';
import { type SiteText, writeSite } from '../support/write-site.ts';

const map = `
defaults: { team: river }
create: { teams: { river: { title: River team } } }
`;

async function run(files: SiteText, given: Partial<ImportArguments> = {}) {
  const source = writeSite({ ...files, 'map.txt': map }).root;
  const root = given.root ?? writeSite({}).root;
  const lines: string[] = [];
  const code = await importCommand(
    {
      format: 'markdown',
      source,
      as: 'weeknotes',
      map: join(source, 'map.txt'),
      root,
      dryRun: false,
      json: false,
      today: '2026-06-15',
      ...given,
    },
    (line) => lines.push(line),
  );
  return { code, root, output: lines.join('\n') };
}

const one = { '2026-03-06-a.md': '---\ntitle: A\ndate: 2026-03-06\n---\n\nBody.\n' };

test('an import prints its totals and writes its report under a free name', async () => {
  const first = await run(one);
  expect(first.code).toBe(0);
  expect(first.output).toContain('1 file found: 1 kept, 0 kept with changes, 0 left out.');
  expect(first.output).toContain('Every file is listed in import-report.md.');
  const second = await run(one, { root: first.root });
  expect(second.code).toBe(0);
  expect(second.output).toContain('exists already');
  expect(second.output).toContain('Every file is listed in import-report-2.md.');
  expect(readFileSync(join(first.root, 'import-report.md'), 'utf8')).toContain('## Kept\n');
});

test('--format json prints one object with every file', async () => {
  const { output, root } = await run(one, { json: true });
  expect(JSON.parse(output)).toMatchObject({ found: 1, kept: 1, files: [{ outcome: 'kept' }] });
  expect(existsSync(join(root, 'import-report.md'))).toBe(false);
});

test('--dry-run writes nothing', async () => {
  const { code, output, root } = await run(one, { dryRun: true });
  expect(code).toBe(0);
  expect(output).toContain('This was a trial run. Nothing was written.');
  expect(existsSync(join(root, 'content'))).toBe(false);
});

test.each([
  [{ format: 'medium' }, '“medium” cannot be imported; “markdown” can.'],
  [{ as: 'poem' }, 'There is no kind “poem”.'],
  [{ source: '/nowhere/at/all' }, 'There is no folder “/nowhere/at/all”.'],
  [{ map: '/nowhere/map.yml' }, 'The map “/nowhere/map.yml” cannot be read.'],
])('%o is answered with a sentence', async (given, sentence) => {
  const { code, output } = await run(one, given);
  expect(code).toBe(1);
  expect(output).toContain(sentence);
  expect(output).toContain('Nothing was written.');
});

test('the content of a site is not imported into itself', async () => {
  const { root } = writeSite({ 'content/weeknotes/a.md': 'x' });
  const { code, output } = await run({}, { root, source: join(root, 'content/weeknotes') });
  expect(code).toBe(1);
  expect(output).toContain('lie in one another');
});

test('a map with a mistake is answered with its line', async () => {
  const { root: maps } = writeSite({ 'map.yml': 'fields:\n  a: titel\n' });
  const { code, output } = await run(one, { map: join(maps, 'map.yml') });
  expect(code).toBe(1);
  expect(output).toContain('map.yml:2:6 fields.a: is not a field');
});

test('a reference that leads nowhere ends with 1, and nothing is written', async () => {
  const { root: maps } = writeSite({ 'map.yml': 'defaults: { team: nobody }' });
  const { code, output, root } = await run(one, { map: join(maps, 'map.yml') });
  expect(code).toBe(1);
  expect(output).toContain('There is no team “nobody”.');
  expect(output).toMatch(/Nothing was written\.$/);
  expect(existsSync(join(root, 'content'))).toBe(false);
});
