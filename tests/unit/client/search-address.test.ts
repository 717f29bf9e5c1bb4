/** The state of a search in the address. */
import { expect, it } from 'vitest';
import { isEmpty, readAddress, writeAddress } from '../../../layouts/client/search-address.js';

const offered = new Map([
  ['mission', new Set(['warm-homes', 'good-work'])],
  ['year', new Set(['2026'])],
]);

it('an address is read and written again as it was', () => {
  const address = '?q=damp+t%C5%B7&mission=warm-homes&mission=good-work&year=2026&sort=date';
  const query = readAddress(address, offered);
  expect(query.words).toBe('damp tŷ');
  expect(query.sort).toBe('date');
  expect(query.chosen.get('mission')).toEqual(['warm-homes', 'good-work']);
  expect(writeAddress(query)).toBe(address);
});

it('what the form does not offer is left out, and nothing counts twice', () => {
  const query = readAddress(
    '?mission=gone&mission=good-work&mission=good-work&colour=red&sort=x',
    offered,
  );
  expect(writeAddress(query)).toBe('?mission=good-work');
});

it('an empty search has an empty address', () => {
  const query = readAddress('?q=++&mission=', offered);
  expect(isEmpty(query)).toBe(true);
  expect(writeAddress(query)).toBe('');
});
