import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { importMapSchema, parseImportMap } from '../../../src/importers/import-map.ts';

const examples = new URL('../../../examples/', import.meta.url);
const mistakesIn = (map: string) => parseImportMap(map, 'map.yml').mistakes;

test('an empty map is a map', () => {
  expect(parseImportMap('', 'map.yml')).toEqual({ map: {}, mistakes: [] });
  expect(parseImportMap('# nothing yet\n', 'map.yml').map).toEqual({});
});

describe('mistakes are named with their line', () => {
  test.each([
    ['feilds: { a: title }', 'map.yml:1:1 the map: Unrecognized key: "feilds"'],
    [
      'files: a.md\nfields:\n  a: titel',
      'map.yml:3:6 fields.a: is not a field of any kind of entry, nor tags, authors, partners or ignore',
    ],
    ['tags: { otters: {} }', 'map.yml:1:17 tags.otters: names nothing'],
    [
      'fields: { agency: partners }',
      'map.yml:1:1 partners: needs a kind, because partners are made',
    ],
    ['leaveOut: { drafts: maybe }', /^map.yml:1:21 leaveOut.drafts: /],
    ['site: old.example', /^map.yml:1:7 site: /],
    ['create: { teams: { Otters: { title: O } } }', /^map.yml:1:\d+ create.teams/],
    ['create: { missions: { otters: { title: O } } }', /create.missions.otters.statement/],
    ['settings: { url: here }', /settings/],
    ['a: [', /^map.yml:1:\d+ The fields cannot be read/],
    ['tags: { __proto__: ignore }', 'map.yml uses the key “__proto__”, which is not allowed.'],
  ])('%s', (map, mistake) => {
    const mistakes = mistakesIn(map).join('\n');
    if (typeof mistake === 'string') expect(mistakes).toContain(mistake);
    else expect(mistakes).toMatch(mistake);
  });

  test('all at once', () => {
    expect(mistakesIn('fields: { a: titel, b: dat }\nsite: x')).toHaveLength(3);
  });
});

test.each(readdirSync(examples).filter((name) => name.endsWith('.yml')))(
  'the example %s is a valid map',
  (name) => {
    expect(parseImportMap(readFileSync(new URL(name, examples), 'utf8'), name).mistakes).toEqual(
      [],
    );
  },
);

test('every key of a map is explained in examples/README.md', () => {
  const readme = readFileSync(new URL('README.md', examples), 'utf8');
  const explained = new Set([...readme.matchAll(/`([A-Za-z.]+):?`/g)].map(([, key]) => key));
  const keys = keysOf(z.toJSONSchema(importMapSchema, { io: 'input', unrepresentable: 'any' }));
  expect([...keys].filter((key) => !explained.has(key))).toEqual([]);
});

/** The names of all fields in a JSON Schema, those inside lists and maps included. */
function keysOf(schema: unknown): Set<string> {
  const keys = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('properties' in node && typeof node.properties === 'object' && node.properties !== null) {
      for (const key of Object.keys(node.properties)) keys.add(key);
    }
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(schema);
  return keys;
}
