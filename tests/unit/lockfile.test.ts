/** The lockfile holds what `npm ci` asks of it on every system. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingEntries } from '../../scripts/complete-lockfile.js';

test('no optional package of another system is missing (else run node scripts/complete-lockfile.js)', () => {
  const path = join(import.meta.dirname, '../../package-lock.json');
  const lockfile = JSON.parse(readFileSync(path, 'utf8'));
  expect(Object.keys(missingEntries(lockfile))).toEqual([]);
  delete lockfile.packages['node_modules/@pagefind/darwin-x64'];
  expect(Object.keys(missingEntries(lockfile))).toEqual(['node_modules/@pagefind/darwin-x64']);
});
