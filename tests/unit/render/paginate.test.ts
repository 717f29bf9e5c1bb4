/** Long lists in parts: none lost, none twice, each part with an address. */
import { expect, test } from 'vitest';
import { paginate } from '../../../src/render/paginate.ts';

test('every item stands in one part, in the order given', () => {
  const parts = paginate([1, 2, 3, 4, 5], '/weeknotes/', 2);
  expect(parts.map(({ items }) => items)).toEqual([[1, 2], [3, 4], [5]]);
  expect(parts.map(({ page, pages, total }) => [page, pages, total])).toEqual([
    [1, 3, 5],
    [2, 3, 5],
    [3, 3, 5],
  ]);
});

test('the first part has the address of the list, the others one of their own', () => {
  const [part] = paginate([1, 2, 3], '/weeknotes/', 2);
  expect([part?.addressOf(1), part?.addressOf(2)]).toEqual(['/weeknotes/', '/weeknotes/page/2/']);
});

test('an empty list has one empty part, so that its page is there', () => {
  expect(paginate([], '/asks/')).toMatchObject([{ items: [], page: 1, pages: 1, total: 0 }]);
});

test('a list that fills its parts exactly has no empty one', () => {
  expect(paginate([1, 2, 3, 4], '/x/', 2)).toHaveLength(2);
});
