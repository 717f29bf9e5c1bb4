/** `plainsight accessibility`: what it refuses before it builds anything. The tests of pages run what it runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recordFile } from '../../src/accessibility/record.ts';
import { plainsight, TODAY, writeFiles } from '../support/build-site.ts';

const page = '---\ntitle: About\n---\n\nWords.\n';
const run = (root: string) => plainsight(['accessibility', '--now', TODAY], { cwd: root });

it('does not replace a file that somebody else wrote', async () => {
  const root = writeFiles({ 'content/pages/about.md': page, [recordFile]: 'date: 2026-01-01\n' });
  const { code, err, out } = await run(root);
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(
    '_data/accessibility-test.yml was not written by this command. Nothing was written. Move it away first.\n',
  );
  expect(readFileSync(join(root, recordFile), 'utf8')).toBe('date: 2026-01-01\n');
});

it('tells the problems of a site that cannot be built, and keeps the last record', async () => {
  const record =
    '# Written by “plainsight accessibility”; the accessibility statement quotes it. Do not edit.\n';
  const root = writeFiles({
    'content/pages/about.md': '---\ntitle: About\nupdated: soon\n---\n\nWords.\n',
    [recordFile]: record,
  });
  const { code, err } = await run(root);
  expect(code).toBe(1);
  expect(err).toContain('content/pages/about.md:3:10  error  invalid-date');
  expect(readFileSync(join(root, recordFile), 'utf8')).toBe(record);
});
