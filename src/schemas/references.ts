/** Finds the references in a schema: declaring a field as a reference is all it takes to have it checked. */
import { z } from 'zod';
import type { FieldMeta, ReferenceTarget } from './fields.ts';

/** A place in the fields where a reference may stand; `*` is any item of a list. */
export interface ReferencePath {
  path: string[];
  target: ReferenceTarget;
}

/** What a schema says of itself and of what it wraps: description, reference, form. */
export function metaOf(schema: z.core.$ZodType): FieldMeta {
  const inner = innerOf(schema);
  return { ...(inner ? metaOf(inner) : {}), ...(z.globalRegistry.get(schema) ?? {}) };
}

/** The schema inside an optional field, a preprocessed one or a transformed one. */
export function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional) return schema.unwrap();
  if (schema instanceof z.ZodPipe) {
    return schema.in instanceof z.ZodTransform ? schema.out : schema.in;
  }
  return undefined;
}

/** The schema without its wrappings: an object, array, enum or string. */
export function coreOf(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = innerOf(schema);
  return inner ? coreOf(inner) : schema;
}

/** Every place in a schema where a reference may stand. */
export function referencePaths(schema: z.core.$ZodType, path: string[] = []): ReferencePath[] {
  const core = coreOf(schema);
  if (core instanceof z.ZodObject) {
    return Object.entries(core.shape).flatMap(([name, field]) =>
      referencePaths(field, [...path, name]),
    );
  }
  if (core instanceof z.ZodArray) return referencePaths(core.element, [...path, '*']);
  const { reference } = metaOf(schema);
  return reference ? [{ path, target: reference }] : [];
}

/** The references in one entry's fields, each with its path. */
export function* referencesIn(
  fields: unknown,
  { path, target }: ReferencePath,
): Generator<{ value: string; target: ReferenceTarget; path: PropertyKey[] }> {
  yield* walk(fields, path, []);
  function* walk(
    value: unknown,
    rest: string[],
    walked: PropertyKey[],
  ): Generator<{ value: string; target: ReferenceTarget; path: PropertyKey[] }> {
    const [step, ...further] = rest;
    if (value === undefined) return;
    if (step === undefined) {
      if (typeof value === 'string' && value !== '') yield { value, target, path: walked };
    } else if (step === '*') {
      // In fields that are not validated yet, one value may stand where a list is expected.
      const items: unknown[] = Array.isArray(value) ? value : [value];
      for (const [index, item] of items.entries()) yield* walk(item, further, [...walked, index]);
    } else if (typeof value === 'object' && value !== null) {
      // A validated value; its fields are read by the names its own schema gave.
      yield* walk((value as Record<string, unknown>)[step], further, [...walked, step]);
    }
  }
}
