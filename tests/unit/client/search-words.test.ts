/** What the scripts of the search do with words, without a browser. */
import { describe, expect, it } from 'vitest';
import { isFar } from '../../../layouts/client/search-far.js';
import { withoutTitle } from '../../../layouts/client/search-results.js';
import { otherSpelling } from '../../../layouts/client/search-spelling.js';
import { matching, wordsOf } from '../../../layouts/client/suggest.js';

describe('the other spelling', () => {
  it.each([
    ['organization', 'organisation'],
    ['organisation', 'organization'],
    ['Analyze neighbor', 'analyse neighbour'],
    ['community center', 'community centre'],
    ['defense', 'defence'],
    ['traveling', 'travelling'],
    ['travelled', 'traveled'],
    ['enrolment', 'enrollment'],
  ])('of “%s” is “%s”', (words, other) => {
    expect(otherSpelling(words, 'en-GB')).toBe(other);
  });

  it('is none for words that have one spelling, and in other languages', () => {
    expect(otherSpelling('damp homes', 'en-GB')).toBeUndefined();
    expect(otherSpelling('color', 'cy')).toBeUndefined();
  });
});

describe('a match', () => {
  const found = (excerpt: string) => ({ excerpt, sub_results: [] });

  it('of another word that begins like it is far', () => {
    expect(isFar(found('this <mark>or</mark> that'), 'organza')).toBe(true);
    expect(isFar(found('the <mark>Co-op</mark> shop'), 'color')).toBe(true);
  });

  it('of its stem, its start or its plain letters is not', () => {
    expect(isFar(found('we <mark>try</mark>'), 'tries')).toBe(false);
    expect(isFar(found('<mark>organisations.</mark>'), 'organising')).toBe(false);
    expect(isFar(found('y <mark>tŷ</mark>'), 'ty')).toBe(false);
    expect(isFar(found('no mark: found by its kind'), 'weeknote')).toBe(false);
  });
});

it('an excerpt does not repeat the title it stands under', () => {
  const excerpt = 'What we <mark>decided.</mark> Book the <mark>hall.</mark>';
  expect(withoutTitle(excerpt, 'What we decided')).toBe('Book the <mark>hall.</mark>');
  expect(withoutTitle('What we <mark>decided.</mark>', 'What we decided')).toBe(
    'What we <mark>decided.</mark>',
  );
  expect(withoutTitle('A question (or two)? Yes.', 'Another')).toBe('A question (or two)? Yes.');
});

describe('suggestions', () => {
  const names = ['Loft in a day', 'Tŷ cynnes', 'Insulating lofts', 'Siân Price'].map((title) => ({
    title,
    url: '/',
    kind: 'Page',
    words: wordsOf(title),
  }));
  const titles = (typed: string) => matching(names, typed).map(({ title }) => title);

  it('are names in which every word typed begins a word, first those that begin with it', () => {
    expect(titles('lo')).toEqual(['Loft in a day', 'Insulating lofts']);
    expect(titles('day loft')).toEqual(['Loft in a day']);
    expect(titles('oft')).toEqual([]);
    expect(titles(' ')).toEqual([]);
  });

  it('need neither capitals nor accents', () => {
    expect(titles('ty')).toEqual(['Tŷ cynnes']);
    expect(titles('SIÂN')).toEqual(['Siân Price']);
    expect(titles('sian')).toEqual(['Siân Price']);
  });
});
