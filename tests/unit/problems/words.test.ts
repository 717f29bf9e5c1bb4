/** The words of problems: quoting, lists of choices, the nearest match. */
import { describe, expect, it } from 'vitest';
import {
  allOf,
  anyOf,
  didYouMean,
  nearest,
  quote,
  sentences,
} from '../../../src/problems/words.ts';

describe('the nearest match', () => {
  it.each([
    ['acmee', ['acme', 'other'], 'acme'],
    ['Warm Homes', ['warm-homes', 'cold-homes'], 'warm-homes'],
    ['activ', ['paused', 'active'], 'active'],
    ['smes', ['sme'], 'sme'],
    ['xyz', ['acme', 'other'], undefined],
    ['a', ['b'], undefined],
    ['', ['/'], undefined],
    ['acme', [], undefined],
  ])('of %j among %j is %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it('is the first in the alphabet of those that are equally near, in whatever order they come', () => {
    expect(nearest('cat', ['bat', 'rat', 'car'])).toBe('bat');
    expect(nearest('cat', ['rat', 'car', 'bat'])).toBe('bat');
  });
});

describe('lists of choices', () => {
  it.each([
    [[], '', ''],
    [['a'], '“a”', '“a”'],
    [['a', 'b'], '“a” or “b”', '“a” and “b”'],
    [['a', 'b', 'c'], '“a”, “b” or “c”', '“a”, “b” and “c”'],
  ])('of %j', (values, any, all) => {
    expect(anyOf(values)).toBe(any);
    expect(allOf(values)).toBe(all);
  });
});

it('a quotation stands on one line, however it was written', () => {
  expect(quote('  two\n\tlines ')).toBe('“two lines”');
});

it('sentences that are not there leave no gap', () => {
  expect(sentences(didYouMean(undefined), 'Write it.', '', undefined)).toBe('Write it.');
});
