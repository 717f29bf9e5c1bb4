/** Bytes → text: what is refused, where, and what is mended without a word. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/read/decode.ts';
import { placed } from '../../support/write-site.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );
const problemsOf = (content: Uint8Array) => decode(content, 'a.md').problems.map(placed);

describe('text', () => {
  it('loses its byte order mark, and Windows and old Macintosh line ends', () => {
    expect(decode(bytes('\ufeff---\r\ntitle: Tŷ\r\n---\rEnd'), 'a.md')).toEqual({
      text: '---\ntitle: Tŷ\n---\nEnd',
      problems: [],
    });
  });

  it('keeps every other character as it is', () => {
    const text = 'Tŷ cynnes · قِيَم · 家 · 👩‍🚒 · e\u0301 · \u00a0 · \u200d · \t';
    expect(decode(bytes(text), 'a.md').text).toBe(text);
  });

  it('may be empty', () => {
    expect(decode(bytes(''), 'a.md')).toEqual({ text: '', problems: [] });
  });
});

describe('a file that is not UTF-8', () => {
  it('is reported at its first bad byte', () => {
    expect(problemsOf(bytes('abc\nd', [0xe9], 'f'))).toEqual(['a.md:2:2 not-utf8']);
  });

  it('is found where a character is cut off by the end of the file', () => {
    expect(problemsOf(bytes('abc', [0xc3]))).toEqual(['a.md:1:4 not-utf8']);
  });

  it.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a number beyond Unicode', [0xf5, 0x80, 0x80, 0x80]],
  ])('is found where it has %s', (_, bad) => {
    expect(problemsOf(bytes('ok\n', bad))).toEqual(['a.md:2:1 not-utf8']);
  });

  it('is found when it is UTF-16, with and without its mark', () => {
    expect(problemsOf(Buffer.from('\ufeffab', 'utf16le'))).toEqual(['a.md:1:1 not-utf8']);
    expect(problemsOf(Buffer.from('ab', 'utf16le'))).toEqual(['a.md:1:2 control-character']);
  });
});

describe('an invisible character', () => {
  it.each([
    ['NUL', '\u0000', 'U+0000'],
    ['bell', '\u0007', 'U+0007'],
    ['escape', '\u001b', 'U+001B'],
    ['delete', '\u007f', 'U+007F'],
    ['right-to-left override', '\u202e', 'U+202E'],
    ['isolate', '\u2066', 'U+2066'],
    ['what is no character', '\ufffe', 'U+FFFE'],
  ])('such as %s is reported at its place, by its code', (_, character, code) => {
    const { problems } = decode(bytes(`ab\ncd${character}e`), 'a.md');
    expect(problems.map(placed)).toEqual(['a.md:2:3 control-character']);
    expect(problems[0]?.message).toContain(code);
  });
});

describe('the size of a file', () => {
  it('may be 1 MiB, and not one byte more', () => {
    expect(problemsOf(Buffer.alloc(1024 * 1024, 'a'))).toEqual([]);
    expect(problemsOf(Buffer.alloc(1024 * 1024 + 1, 'a'))).toEqual(['a.md:1:1 file-too-large']);
  });
});
