/** A file's text → fields and body: fences, values kept as text, and the place of every key. */
import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../../src/read/front-matter.ts';
import { dedent, placed } from '../../support/write-site.ts';

const parse = (text: string) => parseFrontMatter(dedent(text), 'a.md');
const problemsOf = (text: string) => parse(text).problems.map(placed);

describe('the fences', () => {
  it('part the fields from the body, which keeps its line', () => {
    const { fields, body, bodyLine } = parse(`
      ---
      title: Warm homes
      ---

      Body.
    `);
    expect(fields).toEqual({ title: 'Warm homes' });
    expect(body).toBe('\nBody.\n');
    expect(bodyLine).toBe(4);
  });

  it.each([
    ['ending in spaces', '---  \ntitle: a\n---\t \nBody', 'Body'],
    ['before rules', '---\ntitle: a\n---\n---\nBody\n---\n', '---\nBody\n---\n'],
    ['before what looks like fields', '---\ntitle: a\n---\nBody: b\n', 'Body: b\n'],
    ['after an indented line of dashes', '---\ntitle: |\n  a\n  ---\n---\nBody', 'Body'],
    ['before an empty line', '---\ntitle: a\n---\n\n\nBody', 'Body'],
  ])('part them also %s', (_, text, body) => {
    const parsed = parseFrontMatter(text, 'a.md');
    expect(parsed.problems).toEqual([]);
    expect(parsed.body.trimStart()).toBe(body);
    const lineInBody = parsed.body.split('\n').findIndex((line) => line.startsWith('Body'));
    const lineInFile = text.split('\n').findIndex((line) => line.startsWith('Body'));
    expect(parsed.bodyLine + lineInBody).toBe(lineInFile + 1);
  });

  it('may be all there is', () => {
    expect(parseFrontMatter('---\ntitle: a\n---', 'a.md')).toMatchObject({
      body: '',
      problems: [],
    });
  });

  it.each([
    ['are missing', 'title: a\n', 'a.md:1:1 missing-front-matter'],
    ['come after an empty line', '\n---\ntitle: a\n---\n', 'a.md:1:1 missing-front-matter'],
    ['are indented', ' ---\ntitle: a\n---\n', 'a.md:1:1 missing-front-matter'],
    ['are long dashes', '———\ntitle: a\n———\n', 'a.md:1:1 missing-front-matter'],
    ['are four dashes', '----\ntitle: a\n----\n', 'a.md:1:1 missing-front-matter'],
    ['hold a field on the same line', '---title: a\n---\n', 'a.md:1:1 missing-front-matter'],
    ['are never closed', '---\ntitle: a\n\nBody\n', 'a.md:1:1 unclosed-front-matter'],
    ['are closed with words', '---\ntitle: a\n--- end\nBody\n', 'a.md:3:1 unclosed-front-matter'],
    ['are all there is', '---', 'a.md:1:1 unclosed-front-matter'],
    ['hold nothing', '---\n---\nBody\n', 'a.md:1:1 front-matter-not-fields'],
    ['hold a comment only', '---\n# title: a\n---\nBody\n', 'a.md:1:1 front-matter-not-fields'],
    ['hold a list', '---\n- a\n---\n', 'a.md:2:1 front-matter-not-fields'],
    ['hold one word', '---\nlofts\n---\n', 'a.md:2:1 front-matter-not-fields'],
  ])('%s: a problem', (_, text, problem) => {
    expect(parseFrontMatter(text, 'a.md').problems.map(placed)).toEqual([problem]);
  });
});

describe('front matter in another language', () => {
  it.each([
    'js',
    'javascript',
    'JavaScript',
    'jsLegacy',
    'node',
    'json',
    'toml',
    'coffee',
    'constructor',
    'yaml',
  ])('is never run or read: %s', (language) => {
    const code = 'globalThis.ran = true, { title: "x" }';
    const parsed = parseFrontMatter(`---${language}\n${code}\n---\nBody\n`, 'a.md');
    expect(parsed.problems.map(placed)).toEqual(['a.md:1:4 front-matter-language']);
    expect(parsed.fields).toBeUndefined();
    expect(globalThis).not.toHaveProperty('ran');
  });
});

describe('values', () => {
  it.each([
    '2026',
    '1.10',
    '01632960000',
    '1e3',
    '0777',
    '0x1f',
    'no',
    'yes',
    'null',
    '~',
    'true',
    '2026-03-09',
    '12:30',
    '1_000',
    '.inf',
    'Loft#40',
    'مرحبا',
  ])('stay the text that was typed: %s', (value) => {
    expect(parse(`---\ntitle: ${value}\n---\n`).fields).toEqual({ title: value });
  });

  it('lose their quotation marks, and nothing else', () => {
    expect(
      parse(`---\na: "1.10"\nb: 'It''s'\nc: "a \\"b\\""\nd: "# no comment"\n---\n`).fields,
    ).toEqual({
      a: '1.10',
      b: "It's",
      c: 'a "b"',
      d: '# no comment',
    });
  });

  it('that are empty count as absent, in maps at every depth, and as empty in lists', () => {
    const { fields } = parse(`
      ---
      title:
      summary: ""
      risks:
        acting:
        notActing: Cost
      authors:
        -
        - Jo
      ---
    `);
    expect(fields).toEqual({ risks: { notActing: 'Cost' }, authors: ['', 'Jo'] });
  });

  it('may run over several lines', () => {
    const { fields } = parse('---\na: >-\n  one\n  two\nb: |\n  one\n  two\nc: one\n  two\n---\n');
    expect(fields).toEqual({ a: 'one two', b: 'one\ntwo\n', c: 'one two' });
  });

  it('named __proto__ or constructor change no object, and stay visible as fields', () => {
    const { fields, problems } = parse(
      '---\ntitle: a\n__proto__:\n  polluted: yes1\nconstructor:\n  prototype:\n    polluted: yes2\n---\n',
    );
    expect(problems).toEqual([]);
    expect(Object.keys(fields ?? {})).toEqual(['title', '__proto__', 'constructor']);
    expect({}).not.toHaveProperty('polluted');
    expect(fields).not.toHaveProperty('polluted');
  });
});

describe('what YAML has and front matter has not', () => {
  it.each([
    ['an alias', 'title: a\nsummary: *a', 3, 10],
    ['an anchor', 'title: &a Warm', 2, 8],
    ['an anchor in a list', 'title: a\nauthors:\n  - &jo Jo', 4, 5],
    ['a merge key', 'title: a\n<<: *base', 3, 5],
    ['a tag that makes code', 'title: !!js/function "x"', 2, 8],
    ['a tag that makes a number', 'title: !!int 5', 2, 8],
    ['a map as a key', 'title: {{ title }}', 2, 9],
    ['a second document', 'title: a\n...\nsummary: b', 4, 1],
    ['a directive', '%title: x', 2, 1],
  ])('is refused: %s', (_, block, line, column) => {
    const { fields, problems } = parseFrontMatter(`---\n${block}\n---\n`, 'a.md');
    expect(problems.map(placed)).toEqual([`a.md:${line}:${column} invalid-yaml`]);
    expect(fields).toBeUndefined();
  });

  it('is refused: a bomb of aliases, at once', () => {
    const levels = Array.from({ length: 12 }, (_, n) => `l${n}: [${`*l${n - 1}, `.repeat(9)}x]`);
    levels[0] = 'l0: &l0 [x]';
    expect(parseFrontMatter(`---\n${levels.join('\n')}\n---\n`, 'a.md').fields).toBeUndefined();
  });

  it('is refused: a control character written as an escape', () => {
    expect(problemsOf('---\ntitle: "a\\u001b[2Jb"\n---\n')).toEqual(['a.md:2:8 control-character']);
    expect(problemsOf('---\ntitle: "a \\ud83d b"\n---\n')).toEqual(['a.md:2:8 control-character']);
    expect(problemsOf('---\ntitle: "a \\ud83d\\udca9 b"\n---\n')).toEqual([]);
    expect(problemsOf('---\ntitle: a\nauthors: ["\\x00"]\n---\n')).toEqual([
      'a.md:3:11 control-character',
    ]);
  });
});

describe('mistakes in YAML are reported where they were made', () => {
  it.each([
    ['an open quotation mark, at the mark', 'title: "a\ndate: b', 2, 8],
    ['an open bracket, at the bracket', 'title: a\nauthors: [Jo\ndate: b', 3, 10],
    ['a second colon, at its value', 'title: Week 3: lofts', 2, 8],
    ['a tab, at its line', 'a:\n\tb: c', 3, 1],
    ['a line further right, at the line before it', 'title: a\n  b: c', 2, 8],
    ['a list item further left, at the item', 'a:\n  - b\n - c', 4, 1],
    ['a line without a colon, at that line', 'title: a\nsummary\ndate: b', 3, 1],
  ])('%s', (_, block, line, column) => {
    const { problems } = parseFrontMatter(`---\n${block}\n---\n`, 'a.md');
    expect(problems.map(placed)).toEqual([`a.md:${line}:${column} invalid-yaml`]);
  });

  it('a field that stands twice is reported at the second, with the place of the first', () => {
    const { problems } = parse('---\ntitle: a\nrisks:\n  acting: b\n  acting: c\n---\n');
    expect(problems).toMatchObject([
      { id: 'repeated-key', line: 5, column: 3, related: [{ line: 4, column: 3 }] },
    ]);
  });

  it('a hint gives the line as it should be, where that can be known', () => {
    const { problems } = parse('---\ntitle: "Forty" lofts: a start\n---\n');
    expect(problems[0]?.hint).toBe(`Put the value in quotes: title: '"Forty" lofts: a start'`);
  });
});

describe('the place of a key or value', () => {
  const { locate } = parse(`
    ---
    title: Warm homes
    partners:
      - partner: acme
        role: "builds"
      - { partner: other, role: pays }
    empty:
    authors: Jo
    ---
  `);

  it.each([
    ['a value', ['title'], 'value', '2:8'],
    ['a key', ['title'], 'key', '2:1'],
    ['a value in a list of maps', ['partners', 0, 'role'], 'value', '5:11'],
    ['a key in a list of maps', ['partners', 0, 'role'], 'key', '5:5'],
    ['a value in a map in brackets', ['partners', 1, 'role'], 'value', '6:29'],
    ['an item of a list', ['partners', 1], 'value', '6:5'],
    ['a field without a value: after its colon', ['empty'], 'value', '7:7'],
    ['the only item of a list that is written as one value', ['authors', 0], 'value', '8:10'],
    ['a missing field: the first line', ['missing'], 'value', '1:1'],
    ['a field missing in an item: that item', ['partners', 0, 'missing'], 'value', '4:5'],
    ['the file as a whole: the first line', [], 'value', '1:1'],
  ] as const)('%s', (_, path, part, expected) => {
    const { line, column } = locate(path, part);
    expect(`${line}:${column}`).toBe(expected);
  });
});
