/** `npm run docs`: writes the references that are made from the code. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedReferences } from '../src/reference/references.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const [path, text] of generatedReferences(root)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
