/** What a body holds and where: links, pictures, words, and what does not belong there. */
import { describe, expect, it } from 'vitest';
import { createMarkdown } from '../../../src/markdown/engine.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { idSlug, isAddressPart } from '../../../src/markdown/slug.ts';

const options = {
  markdown: createMarkdown('en-GB'),
  wordings: new Map(),
  prompts: new Set(['Say it.']),
};
const parse = (text: string, firstLine = 1) => parseBody(text, firstLine, options);
const linksOf = (text: string, firstLine = 1) =>
  parse(text, firstLine).links.map(({ target, line, column }) => `${line}:${column} ${target}`);
const findingsOf = (text: string) =>
  parse(text).findings.map(({ id, value, line, column }) => `${line}:${column} ${id} ${value}`);

describe('the place of a link', () => {
  it.each([
    ['in a line of a paragraph', 'one\ntwo [three](/four/)', '2:13 /four/'],
    ['counted from the line on which the body begins', 'one\ntwo [three](/four/)', '11:13 /four/'],
    ['after its own words, though these are the address too', '[/x/](/x/)', '1:7 /x/'],
    ['in angle brackets', '[x](</a b/>)', '1:6 /a b/'],
    ['as an autolink', 'at <https://x.example/>', '1:5 https://x.example/'],
    ['encoded', '[x](/t%C5%B7/)', '1:5 /tŷ/'],
    ['not encoded', '[x](/tŷ/)', '1:5 /tŷ/'],
    ['without an address', 'a\n[x]()', '2:5 '],
    ['in a heading', '# [x](/x/)', '1:7 /x/'],
    ['in a quotation in a list', '- > a\n  > [x](/x/)', '2:9 /x/'],
    ['in a footnote', 'a[^1]\n\n[^1]: [x](/x/)', '3:11 /x/'],
    ['as [[an entry]]', 'see [[a|b]]', '1:5 a'],
  ])('%s', (where, text, expected) => {
    const firstLine = where.startsWith('counted') ? 10 : 1;
    expect(linksOf(text, firstLine)).toEqual([expected]);
  });

  it('is its own where one address stands several times', () => {
    expect(linksOf('[a](/x/) [b](/x/)\n[c](/x/)\n\n[d](/x/)')).toEqual([
      '1:5 /x/',
      '1:14 /x/',
      '2:5 /x/',
      '4:5 /x/',
    ]);
  });

  it('in a table is that of its cell', () => {
    expect(
      linksOf('[z](/x/)\n\n| a | b |\n| - | - |\n| [c](/x/) | [d](/x/) |\n| [e](/x/) | |'),
    ).toEqual(['1:5 /x/', '5:7 /x/', '5:18 /x/', '6:7 /x/']);
  });

  it('with its address at the end of the file is there', () => {
    expect(linksOf('See [a][b].\n\n[b]: /x/\n')).toEqual(['3:6 /x/']);
  });
});

describe('what does not belong in prose', () => {
  it.each([
    ['a placeholder', 'It is TBC.', '1:7 placeholder-text TBC'],
    ['filler', 'a\nLorem Ipsum dolor', '2:1 placeholder-text Lorem Ipsum'],
    ['a prompt that nobody has replaced', 'Say it.', '1:1 placeholder-text Say it.'],
    ['a template tag', 'By {{ author }}', '1:4 template-tags {{ author }}'],
    ['a template tag that is not closed', 'By {{ author', '1:4 template-tags {{ author'],
    ['a template tag with quotation marks', 'a\nb {% x "y" %}', '2:3 template-tags {% x "y" %}'],
    ['HTML with quotation marks', "a\n<b title='x'>", "2:1 raw-html <b title='x'>"],
    ['HTML and its end, told once', '<b>x</b>', '1:1 raw-html <b>'],
    ['the end of HTML alone', 'x</b>', '1:2 raw-html </b>'],
    ['a comment', 'x <!-- y --> z', '1:3 raw-html <!-- y -->'],
    ['a comment that is not closed', 'x <!-- y', '1:3 raw-html <!-- y'],
  ])('%s is found at its place, as it was written', (_, text, finding) => {
    expect(findingsOf(text)).toEqual([finding]);
  });

  it.each([
    'a < b and c > d',
    '1<2',
    'x <- y -> z',
    '`<b>` {\u200b{',
    '<kbd>x</kbd>',
    'todos',
    'TODOs',
    '{ x }',
    '%{x}',
  ])('is not %j', (text) => expect(findingsOf(text)).toEqual([]));
});

describe('words', () => {
  it.each([
    ['Forty-one homes, don’t you know.', 5],
    ['Tŷ cynnes i bawb', 4],
    ['منازل دافئة', 2],
    ['# Title\n\n- one [two](/three/)', 3],
    ['```\ncode\n```', 0],
    ['', 0],
  ])('in %j are %i', (text, count) => expect(parse(text).words).toBe(count));
});

describe('a body', () => {
  const hostile: [string, string][] = [
    ['20,000 quotation marks', '>'.repeat(20_000)],
    ['20,000 brackets', '['.repeat(20_000)],
    ['20,000 double brackets', '[['.repeat(20_000)],
    ['10,000 stars', '*a '.repeat(10_000)],
    ['10,000 backticks', '`a``'.repeat(10_000)],
    ['5,000 safe tags inside each other', `${'<q>'.repeat(5_000)}x${'</q>'.repeat(5_000)}`],
    ['5,000 safe tags never closed', '<kbd>'.repeat(5_000)],
    ['5,000 braces', '{{'.repeat(5_000)],
    ['5,000 angle brackets', '<a '.repeat(5_000)],
    ['5,000 comments', '<!--'.repeat(5_000)],
    ['5,000 footnotes', `${'[^1]'.repeat(5_000)}\n\n[^1]: a`],
    ['half a surrogate pair', '\ud83d [x](\udc00)'],
  ];

  it.each(hostile)('of %s is parsed without falling over', (_, text) => {
    expect(() => parse(text)).not.toThrow();
  });
});

describe('the slug of a file name', () => {
  it.each([
    ['Tŷ cynnes', 'ty-cynnes'],
    ['What we learned: lofts & walls!', 'what-we-learned-lofts-and-walls'],
    ['Łódź, Straße, Ærø', 'lodz-strasse-aero'],
    ['don’t', 'dont'],
    ['../../etc/passwd', 'etc-passwd'],
    ['منازل', 'mnazl'],
    ['???', ''],
    [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
  ])('of %j is %j', (words, slug) => {
    expect(idSlug(words)).toBe(slug);
    expect(isAddressPart(slug)).toBe(slug !== '');
  });
});
