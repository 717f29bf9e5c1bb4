/** Where lines end: as few as possible, about as long as each other, and never in a word that fits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balanceLines,
  breakLines,
  cutLines,
  type Line,
  type Piece,
  widestWord,
} from '../../../src/publish/break-lines.ts';

/** Letters, each as wide as 1. */
const piecesOf = (text: string): Piece[] =>
  [...text].map((letter) => ({
    advance: 1,
    isSpace: letter === ' ',
    mayEnd: letter === ' ' || letter === '-',
  }));

const shown = (text: string, lines: readonly Line[]) =>
  lines.map(({ from, to }) => text.slice(from, to));
const broken = (text: string, limit: number) => shown(text, breakLines(piecesOf(text), limit));
const balanced = (text: string, limit: number) => shown(text, balanceLines(piecesOf(text), limit));

describe('a line', () => {
  it('ends before the first word that there is no room for', () => {
    expect(broken('aaa bbb ccc', 7)).toEqual(['aaa bbb', 'ccc']);
    expect(broken('aaa bbb ccc', 6)).toEqual(['aaa', 'bbb', 'ccc']);
    expect(broken('aaa bbb ccc', 11)).toEqual(['aaa bbb ccc']);
  });

  it('has no space at its end, however many there are, and is no wider for them', () => {
    const lines = breakLines(piecesOf(' aaa   bbb '), 3);
    expect(shown(' aaa   bbb ', lines)).toEqual(['aaa', 'bbb']);
    expect(lines.map(({ width }) => width)).toEqual([3, 3]);
  });

  it('may end after a hyphen, which stays on it', () => {
    expect(broken('well-being now', 6)).toEqual(['well-', 'being', 'now']);
    expect(broken('well-being now', 10)).toEqual(['well-being', 'now']);
  });

  it('ends in a word that is too long for any line, and goes on with its rest', () => {
    expect(broken('a bcdefgh ij', 3)).toEqual(['a', 'bcd', 'efg', 'h', 'ij']);
    expect(broken('a bcdefgh ij', 4)).toEqual(['a', 'bcde', 'fgh', 'ij']);
  });

  it('holds one letter that is wider than itself: none is left out', () => {
    expect(broken('abc', 0.5)).toEqual(['a', 'b', 'c']);
  });

  it('is not needed for nothing', () => {
    expect([broken('', 5), broken('  ', 5), balanced('', 5)]).toEqual([[], [], []]);
  });
});

it('the longest word decides what size is too large', () => {
  expect(widestWord(piecesOf('aa bbbb-ccc d'))).toBe(5);
  expect(widestWord([])).toBe(0);
});

describe('lines', () => {
  it('are about as long as each other, and no more than they must be', () => {
    expect(broken('aaaa bb cc dd', 10)).toEqual(['aaaa bb cc', 'dd']);
    expect(balanced('aaaa bb cc dd', 10)).toEqual(['aaaa bb', 'cc dd']);
    expect(balanced('aaaa bb cc dd', 13)).toEqual(['aaaa bb cc dd']);
  });

  it('that are balanced break no word that fits', () => {
    expect(balanced('abcdefgh ij', 8)).toEqual(['abcdefgh', 'ij']);
  });

  it('hold every letter once and in order, as many as fit and no more', () => {
    const words = fc.array(fc.constantFrom('a', 'bb', 'cc-dd', 'eeeeeeeee'), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 20 }), (list, limit) => {
        const text = list.join(' ');
        const few = broken(text, limit);
        const even = balanced(text, limit);
        for (const lines of [few, even]) {
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          expect(lines.every((line) => line.length <= limit && line === line.trim())).toBe(true);
        }
        expect(even.length).toBe(few.length);
        const longest = (lines: string[]) => Math.max(...lines.map((line) => line.length));
        expect(longest(even)).toBeLessThanOrEqual(longest(few));
      }),
    );
  });
});

describe('a text that is cut', () => {
  const cut = (text: string, limit: number, most: number) => {
    const { lines, isCut } = cutLines(piecesOf(text), limit, most, 1);
    return [...shown(text, lines), isCut];
  };

  it('ends with a whole word, and room for the ellipsis', () => {
    expect(cut('aaa bbb ccc ddd', 7, 1)).toEqual(['aaa', true]);
    expect(cut('aaa bbb ccc ddd', 8, 1)).toEqual(['aaa bbb', true]);
    expect(cut('aaa bbb ccc ddd', 7, 2)).toEqual(['aaa bbb', 'ccc ddd', false]);
    expect(cut('aaa bbb ccc ddd e', 8, 2)).toEqual(['aaa bbb', 'ccc ddd', true]);
  });

  it('ends in a word only where that is all there is room for', () => {
    expect(cut('abcdefgh ij', 5, 1)).toEqual(['abcd', true]);
    expect(cut('aa bcdefgh', 6, 1)).toEqual(['aa', true]);
  });

  it('is not cut where it has room', () => {
    expect(cut('aaa bbb', 7, 1)).toEqual(['aaa bbb', false]);
    expect(cut('', 7, 1)).toEqual([false]);
  });

  it('is the ellipsis alone where there is room for nothing', () => {
    expect(cut('abc', 1, 1)).toEqual(['', true]);
  });
});
