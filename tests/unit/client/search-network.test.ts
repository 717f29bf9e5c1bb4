/** Results of several places: what is shown of an index that somebody else made, and in which order. */
import { describe, expect, it } from 'vitest';
import type { Found, Result } from '../../../layouts/client/search-engine.js';
import { joinResults } from '../../../layouts/client/search-joint.js';
import { tame } from '../../../layouts/client/search-tame.js';

const place = { name: 'Riverbank', url: 'https://r.example/open/' };

const page = (more: object = {}) => ({
  url: 'https://r.example/open/weeknotes/quay/',
  excerpt: 'The <mark>quay</mark>.',
  meta: { title: 'The quay', kind: 'Weeknote', date: '2026-06-12' },
  filters: { mission: ['warm-homes'] },
  sub_results: [],
  ...more,
});

describe('a page of another place', () => {
  it('is shown with the name of the place, and without ids that mean another thing here', () => {
    expect(tame(page(), place)).toMatchObject({
      url: 'https://r.example/open/weeknotes/quay/',
      place: 'Riverbank',
      meta: { title: 'The quay', date: '2026-06-12' },
      filters: {},
    });
  });

  it.each([
    'https://evil.example/',
    '//evil.example/open/',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://r.example/admin/',
    'https://r.example/open/../admin/',
    'https://r.example.evil.example/open/',
    'https://me@r.example/open/',
    'http://r.example/open/',
    'https://',
    '',
    7,
    null,
    undefined,
    { toString: () => 'https://r.example/open/' },
  ])('is left out where it leads to %s', (url) => {
    // An empty address is that of the place itself, which it may lead to.
    if (url === '') expect(tame(page({ url }), place)?.url).toBe(place.url);
    else expect(tame(page({ url }), place)).toBeUndefined();
  });

  it('loses sections that lead elsewhere, and keeps the others', () => {
    const section = {
      title: 'Lofts',
      excerpt: '<mark>Lofts</mark>',
      anchor: { x: 1 },
      locations: [1],
    };
    const sections = [
      { ...section, url: 'https://r.example/open/weeknotes/quay/#lofts' },
      { ...section, url: 'javascript:alert(1)' },
      'none',
    ];
    expect(tame(page({ sub_results: sections }), place)?.sub_results).toEqual([
      { ...section, anchor: {}, url: 'https://r.example/open/weeknotes/quay/#lofts' },
    ]);
  });

  it.each([
    null,
    7,
    'page',
    [],
    page({ meta: null, excerpt: { length: 1 }, sub_results: 'x' }),
    page({ meta: { title: ['x'], date: 'yesterday', lang: '"><b>', kind: 7 } }),
    page({ meta: { title: 'x'.repeat(100_000) }, excerpt: 'y'.repeat(100_000) }),
  ])('can be anything at all: %#', (found) => {
    const shown = tame(found, place);
    if (!shown) return;
    const words = [shown.excerpt, ...Object.values(shown.meta)];
    expect(words.every((each) => typeof each === 'string' && each.length <= 2000)).toBe(true);
    expect(shown.meta).toMatchObject({ date: '', lang: '' });
  });
});

/** Pages by their day, with the marks that a search gave them; one without a day cannot be shown. */
function partOf(rank: number, pages: [title: string, score: number, date?: string | null][]) {
  const known = new Map<Result, Found | undefined>(
    pages.map(([title, score, date]) => [
      { id: title, score, data: '' },
      date === null
        ? undefined
        : {
            url: '/',
            excerpt: '',
            meta: { title, date: date ?? '' },
            filters: {},
            sub_results: [],
          },
    ]),
  );
  const state = { isGone: false };
  return {
    state,
    part: {
      rank,
      results: [...known.keys()],
      read: async (result: Result) => known.get(result),
      isGone: () => state.isGone,
    },
  };
}

const titlesOf = async (results: Result[]) => {
  const found = await Promise.all(
    results.map(({ data }) => (typeof data === 'string' ? undefined : data())),
  );
  return found.flatMap((each) => each?.meta.title ?? []);
};

describe('results of several places', () => {
  it('are in the order of their marks, our own first where they are equal', async () => {
    const { results, add } = joinResults('best');
    add(
      partOf(1, [
        ['b1', 9],
        ['b2', 4],
        ['b3', 1],
      ]).part,
    );
    add(
      partOf(0, [
        ['a1', 7],
        ['a2', 4],
      ]).part,
    );
    expect(await titlesOf(results)).toEqual(['b1', 'a1', 'a2', 'b2', 'b3']);
  });

  it('are in the order of their days, and those without one come last', async () => {
    const parts = () => [
      partOf(0, [
        ['a1', 1, '2026-07-01'],
        ['a2', 9, '2026-05-01'],
        ['a3', 9],
      ]).part,
      partOf(1, [
        ['b1', 5, '2026-06-01'],
        ['b2', 5, '2026-04-01'],
      ]).part,
    ];
    const newest = joinResults('date');
    parts().forEach(newest.add);
    expect(await titlesOf(newest.results)).toEqual(['a1', 'b1', 'a2', 'b2', 'a3']);
    const oldest = joinResults('oldest');
    for (const part of parts()) {
      const dated = part.results.filter(({ id }) => id !== 'a3').toReversed();
      oldest.add({ ...part, results: [...dated, ...part.results.filter(({ id }) => id === 'a3')] });
    }
    expect(await titlesOf(oldest.results)).toEqual(['b2', 'a2', 'b1', 'a1', 'a3']);
  });

  it.each(['best', 'date'] as const)(
    'are as many as can be shown: by %s, what may not be shown is not counted',
    async (order) => {
      const { results, add } = joinResults(order);
      add(
        partOf(0, [
          ['a1', 9, '2026-07-01'],
          ['a2', 3, '2026-01-01'],
        ]).part,
      );
      add(
        partOf(1, [
          ['b1', 8, null],
          ['b2', 7, '2026-06-01'],
          ['b3', 6, null],
        ]).part,
      );
      expect(await titlesOf(results.slice(0, 3))).toEqual(['a1', 'b2', 'a2']);
      await titlesOf(results.slice());
      expect(results).toHaveLength(3);
    },
  );

  it('keep their rank when a place answers later, and what it has comes after them', async () => {
    const { results, add } = joinResults('best');
    add(
      partOf(0, [
        ['a1', 5],
        ['a2', 3],
        ['a3', 1],
      ]).part,
    );
    expect(await titlesOf(results.slice(0, 2))).toEqual(['a1', 'a2']);
    add(
      partOf(1, [
        ['b1', 9],
        ['b2', 2],
      ]).part,
    );
    expect(await titlesOf(results)).toEqual(['a1', 'a2', 'b1', 'b2', 'a3']);
  });

  it('are fewer when a place stops answering', async () => {
    const { results, add } = joinResults('best');
    add(
      partOf(0, [
        ['a1', 5],
        ['a2', 1],
      ]).part,
    );
    const { part, state } = partOf(1, [
      ['b1', 4],
      ['b2', 3],
    ]);
    add(part);
    expect(await titlesOf(results.slice(0, 2))).toEqual(['a1', 'b1']);
    state.isGone = true;
    expect(await titlesOf(results.slice(2))).toEqual(['a2']);
    expect(results).toHaveLength(3);
  });
});
