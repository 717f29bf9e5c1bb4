/** Tells whether the package is the one that it was: what is kept of its work is kept by this. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which files the package has, each with its size and when it was written, and what npm installed last.
 * @param {string} root the folder of the package
 * @returns {string} the same as long as its code is the same
 */
export function stateOfPackage(root) {
  const hash = createHash('sha256').update(process.version);
  const folders = ['src', 'layouts'].map((folder) => join(root, folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const installed = ['node_modules', '..'].map((up) => join(root, up, '.package-lock.json'));
  const others = ['package.json', '_data/toolkit.yml'].map((name) => join(root, name));
  for (const file of [...files.sort(), ...others, ...installed]) {
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found?.isDirectory()) hash.update(`${file}:${found?.size}:${found?.mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
