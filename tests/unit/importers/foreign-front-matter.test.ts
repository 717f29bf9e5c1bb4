import { describe, expect, test } from 'vitest';
import { isLeftOut } from '../../../src/importers/changes.ts';
import { readForeignFrontMatter } from '../../../src/importers/foreign-front-matter.ts';

function fieldsOf(text: string): Record<string, unknown> {
  const read = readForeignFrontMatter(text);
  if (isLeftOut(read)) throw new Error(`${read.leftOut}: ${read.detail ?? ''}`);
  return read.value.fields;
}

test('a file without front matter is all body', () => {
  expect(readForeignFrontMatter('# Otters\n\nSeen.\n')).toEqual({
    value: { fields: {}, body: '# Otters\n\nSeen.\n' },
    changes: [],
  });
});

test('values are text, empty keys are absent, folded text is one line', () => {
  expect(
    fieldsOf('---\ntitle: >\n  Otters at\n  the weir\nimage:\ndate: 2026-03-06\n---\nBody'),
  ).toEqual({ title: 'Otters at the weir\n', date: '2026-03-06' });
});

test('tabs at line ends are no part of a value', () => {
  expect(fieldsOf('---\nauthors:\n- asha\t\t\n- ben\t\n---\n')).toEqual({
    authors: ['asha', 'ben'],
  });
});

test('three dots and ---yaml are front matter too', () => {
  expect(fieldsOf('---yaml\ntitle: Otters\n...\nBody')).toEqual({ title: 'Otters' });
});

describe('what a strict reader refuses is repaired', () => {
  test.each([
    ['a line of tabs', 'summary: >-\n  Otters\n\t\n  again', { summary: 'Otters\nagain' }],
    ['a tab as indent', 'tags:\n\t- a\n\t- b', { tags: ['a', 'b'] }],
    [
      'a second colon',
      'title: Otters: a sequel\nlang: en',
      { title: 'Otters: a sequel', lang: 'en' },
    ],
    [
      'quoted text that goes on at the margin',
      'title: "Otters,\nagain"\nlang: en',
      { title: 'Otters, again', lang: 'en' },
    ],
    ['a value that begins with a bracket', 'title: [Draft] Otters', { title: '[Draft] Otters' }],
    ['a value that begins with @', 'title: @otters', { title: '@otters' }],
  ])('%s', (_, block, fields) => {
    const text = `---\n${block}\n---\nBody`;
    expect(fieldsOf(text)).toEqual(fields);
    const read = readForeignFrontMatter(text);
    expect(isLeftOut(read) ? [] : read.changes.map(({ kind }) => kind)).toEqual(['repaired']);
  });
});

describe('what cannot be read is left out, and the reason is given', () => {
  test.each([
    ['broken YAML', '---\ntitle: ok\nbad yaml: [\n---\nBody', 'front matter that cannot be read'],
    ['no end', '---\ntitle: Otters\n\nBody', 'front matter that is not closed'],
    ['a sentence', '---\nJust words here\n---\nBody', 'front matter that holds no fields'],
    ['JavaScript', '---js\n{ title: run() }\n---\nBody', 'front matter in another language'],
    ['JSON', '---json\n{"title":"Otters"}\n---\nBody', 'front matter in another language'],
    ['TOML', '+++\ntitle = "Otters"\n+++\nBody', 'front matter in another language'],
    ['__proto__', '---\n__proto__:\n  a: b\n---\n', 'front matter with a key that is not allowed'],
    ['an alias', '---\na: &x 1\nb: *x\n---\n', 'front matter that cannot be read'],
  ])('%s', (_, text, leftOut) => {
    expect(readForeignFrontMatter(text)).toMatchObject({ leftOut });
  });

  test('the line is that of the file', () => {
    expect(readForeignFrontMatter('---\ntitle: ok\nbad yaml: [\n---\nBody')).toMatchObject({
      detail: expect.stringMatching(/^Line [345]: /),
    });
  });

  test('a key deep inside is found', () => {
    const text = '---\nauthors:\n  - name: Asha\n    constructor: x\n---\n';
    expect(readForeignFrontMatter(text)).toMatchObject({
      detail: 'It uses the key “constructor”.',
    });
  });
});
