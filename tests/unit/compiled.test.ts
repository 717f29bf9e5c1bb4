/** The commands as one piece of JavaScript: made once, made anew when the code changes, and never needed. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compiledCommands, compiledMain } from '../../bin/compiled.js';
import { writeFiles } from '../support/build-site.ts';

/** A package whose command says where it stands and which words it knows. */
const packageOf = (word: string) =>
  writeFiles({
    'package.json': '{}',
    'layouts/text.ts': `export const word: string = '${word}';\n`,
    'src/cli/main.ts':
      "import { word } from '../../layouts/text.ts';\nexport const main = async () => [word, import.meta.url, (await import('./check.ts')).check];\nexport const build = () => import('./build.ts');\n",
    'src/cli/check.ts': "export const check = 'checked';\n",
    'src/cli/build.ts': 'this is never read',
  });

const said = async (address = '') => (await import(/* @vite-ignore */ address)).main();

it('is made once, and knows where its modules stood', async () => {
  const root = packageOf('one');
  const address = await compiledMain(root);
  expect(await said(address)).toEqual([
    'one',
    expect.stringMatching(/^file:.*\/src\/cli\/main\.ts$/),
    'checked',
  ]);
  expect(await compiledMain(root)).toBe(address);
});

it('is made anew when a file changes, and the old one goes', async () => {
  const root = packageOf('one');
  const first = await compiledMain(root);
  writeFileSync(join(root, 'layouts/text.ts'), "export const word: string = 'another';\n");
  const second = await compiledMain(root);
  expect(second).not.toBe(first);
  expect((await said(second))[0]).toBe('another');
  expect(readdirSync(join(root, '.cache/code'))).toHaveLength(1);
});

it('is not there where nothing can be kept, or the code is no code', async () => {
  const root = packageOf('one');
  writeFileSync(join(root, '.cache'), 'in the way');
  expect(await compiledMain(root)).toBeUndefined();
  const broken = packageOf('one');
  writeFileSync(join(broken, 'src/cli/check.ts'), 'export const = ;');
  expect(await compiledMain(broken)).toBeUndefined();
  expect(readdirSync(join(broken, '.cache/code'))).toEqual([]);
});

it('holds no command that renders: layouts may be those of a site', () => {
  expect(compiledCommands).toEqual(['check', 'due', 'hold', 'new']);
});
