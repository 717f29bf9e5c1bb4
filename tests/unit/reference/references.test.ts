/** The references in `docs/` say what the code says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { generatedReferences } from '../../../src/reference/references.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test.each([...generatedReferences(root)])(
  '%s is up to date (else run npm run docs)',
  (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  },
);

test('every field of every kind has a sentence that explains it', () => {
  const page = readFileSync(join(root, 'docs/fields.md'), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && line.includes('`'));
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([]);
});
