import { describe, expect, test } from 'vitest';
import { IdRegister, idFrom, personNameFrom, titleFromName } from '../../../src/importers/ids.ts';

describe('an id', () => {
  test.each([
    ['Tŷ Cynnes', 'ty-cynnes'],
    ['TockingTime', 'tockingtime'],
    ['a_day_in_the_life_-_x', 'a-day-in-the-life-x'],
    ['analytics.example-site', 'analytics-example-site'],
    ['Straße & Łódź', 'strasse-and-lodz'],
    ['Привет мир', 'privet-mir'],
    ['日本', 'untitled'],
    ['日本 2', '2'],
    ['../../etc/passwd', 'etc-passwd'],
    ['', 'untitled'],
  ])('%s', (name, id) => {
    expect(idFrom(name)).toBe(id);
  });

  test('is cut at a hyphen', () => {
    expect(idFrom('word-'.repeat(20))).toBe('word-'.repeat(16).slice(0, -1));
    expect(idFrom('x'.repeat(100))).toHaveLength(80);
  });

  test('is given out once, and stays short enough', () => {
    const ids = new IdRegister();
    expect([ids.take('a'), ids.take('a'), ids.take('a')]).toEqual(['a', 'a-2', 'a-3']);
    ids.take('y'.repeat(80));
    expect(ids.take('y'.repeat(80))).toBe(`${'y'.repeat(78)}-2`);
  });
});

test('names are made readable', () => {
  expect(titleFromName('i_dont-like__zeroes')).toBe('I dont like zeroes');
  expect(personNameFrom('asha-example')).toBe('Asha Example');
  expect(personNameFrom('Asha McExample')).toBe('Asha McExample');
});
