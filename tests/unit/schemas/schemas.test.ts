/** Schemas as the rest of the product reads them: references, descriptions, kinds and addresses. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  addressOf,
  contentKindNames,
  contentKinds,
  folders,
  kindNames,
  kindOfFolder,
} from '../../../src/schemas/kinds.ts';
import { bodyPrompts } from '../../../src/schemas/prompts.ts';
import { metaOf, referencePaths, referencesIn } from '../../../src/schemas/references.ts';
import { settingsSchema, toolkitSchema } from '../../../src/schemas/settings.ts';

/** Every field of a schema with its path, at every depth. */
function fieldsOf(schema: z.core.$ZodType, path: string[] = []): [string, z.core.$ZodType][] {
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe)
    return fieldsOf(schema.in instanceof z.ZodTransform ? schema.out : schema.in, path);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, path);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const at = [...path, name];
    return [[at.join('.'), field] as [string, z.core.$ZodType], ...fieldsOf(field, at)];
  });
}

const schemas = [
  ...contentKindNames.map((kind) => [kind, contentKinds[kind].schema] as const),
  ['settings', settingsSchema] as const,
  ['toolkit', toolkitSchema] as const,
];

describe.each(schemas)('the schema of a %s', (_, schema) => {
  it('explains every field in a sentence that ends', () => {
    const unexplained = fieldsOf(schema).filter(
      ([, field]) => !/[.…]$/.test(metaOf(field).description ?? ''),
    );
    expect(unexplained.map(([path]) => path)).toEqual([]);
  });

  it('names its fields in single words or camelCase', () => {
    expect(fieldsOf(schema).filter(([path]) => !/^[a-zA-Z.]+$/.test(path))).toEqual([]);
  });
});

describe('the references of a schema', () => {
  it('are found at every depth, in lists of groups too', () => {
    const found = referencePaths(contentKinds.mission.schema).map(
      ({ path, target }) => `${path.join('.')}: ${target}`,
    );
    expect(found).toEqual([
      'supersededBy: entry',
      'lead: team',
      'teams.*: team',
      'targets.*.measure: measure',
      'progress.*.evidence.*: evidence',
      'partners.*.partner: partner',
      'asks.*.of.*: partner-or-kind',
      'theory.*.measures.*: measure',
    ]);
  });

  it('are read out of fields, each with its path, and what is left out is passed over', () => {
    const fields = { progress: [{}, { evidence: ['a', 'b'] }, { evidence: [] }] };
    const path = { path: ['progress', '*', 'evidence', '*'], target: 'evidence' as const };
    expect(
      [...referencesIn(fields, path)].map(({ value, path: at }) => `${at.join('.')} ${value}`),
    ).toEqual(['progress.1.evidence.0 a', 'progress.1.evidence.1 b']);
    expect([...referencesIn({}, path)]).toEqual([]);
  });
});

describe('kinds', () => {
  it('each have a folder of their own, by which they are known', () => {
    expect(new Set(Object.values(folders)).size).toBe(kindNames.length);
    for (const kind of kindNames) expect(kindOfFolder(folders[kind])).toBe(kind);
    expect(kindOfFolder('constructor')).toBeUndefined();
  });

  it.each([
    ['weeknote', 'a', '/weeknotes/a/'],
    ['mission', 'a', '/missions/a/'],
    ['case-study', 'a', '/case-studies/a/'],
    ['partner', 'a', '/partners/a/'],
    ['team', 'a', '/teams/a/'],
    ['person', 'a', '/people/a/'],
    ['toolset', 'a', '/toolsets/a/'],
    ['catalyst', 'a', '/catalysts/a/'],
    ['tool', 'a', '/tools/a/'],
    ['page', 'a/b', '/a/b/'],
    ['measure', 'a', undefined],
  ] as const)('have the addresses of the contract: %s', (kind, id, address) => {
    expect(addressOf(kind, id)).toBe(address);
  });

  it('each have prompts for a new file', () => {
    expect(new Set(Object.keys(bodyPrompts))).toEqual(new Set(contentKindNames));
  });
});
