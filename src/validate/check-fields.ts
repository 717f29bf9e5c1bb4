/** Checks fields against a schema and turns what zod found into problems in plain words. */
import { z } from 'zod';
import { isDay } from '../days.ts';
import { type Problem, type ProblemId, problem } from '../problems/problem.ts';
import { nearest } from '../problems/words.ts';
import type { Locate } from '../relate/site.ts';
import { isBlank } from '../schemas/fields.ts';
import { coreOf, metaOf } from '../schemas/references.ts';

export interface Checked<Fields> {
  fields: Fields | undefined;
  problems: Problem[];
}

/**
 * Checks `fields`, which come as text, lists and maps.
 * @param kind what is checked, as a message names it: "a weeknote"
 */
export function checkFields<Schema extends z.ZodType>(
  schema: Schema,
  fields: unknown,
  locate: Locate,
  kind: string,
): Checked<z.output<Schema>> {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return { fields: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) =>
    describe(issue, schema, fields, locate, kind),
  );
  return { fields: undefined, problems };
}

function describe(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  fields: unknown,
  locate: Locate,
  kind: string,
): Problem[] {
  const { path } = issue;
  if (path.length === 0 && issue.code === 'invalid_type') {
    return [problem('front-matter-not-fields', locate([]), {})];
  }
  const value = valueAt(fields, path);
  const field = fieldName(path);
  const at = schemaAt(schema, path);
  const { description, form } = at ? metaOf(at) : {};

  if (issue.code === 'unrecognized_keys') {
    const shape = at ? coreOf(at) : undefined;
    const known = shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
    return issue.keys.map((key) =>
      problem('unknown-field', locate([...path, key], 'key'), {
        field: key,
        kind: path.length > 0 ? `“${field}”` : kind,
        nearest: nearest(key, known),
        known,
      }),
    );
  }
  const isBlankField = typeof value === 'string' && isBlank(value) && !isItem(path);
  if (value === undefined || isBlankField) {
    const inside = path.length > 1 ? `“${fieldName(path.slice(0, -1))}”` : kind;
    return [
      problem('missing-field', locate(path), {
        field: String(path.at(-1)),
        kind: inside,
        description,
      }),
    ];
  }
  const place = locate(path);
  if (issue.code === 'custom' && issue.params?.problem) {
    const id = issue.params.problem as ProblemId;
    return [describeCustom(id, place, { field, value: text(value), wanted: form, at })];
  }
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const choices = issue.values.map(String);
    return [
      problem('invalid-choice', place, { field, value, choices, nearest: nearest(value, choices) }),
    ];
  }
  const wanted = form ?? formOf(at);
  const core = at && coreOf(at);
  const inside = core instanceof z.ZodObject ? Object.keys(core.shape) : undefined;
  const list = isItem(path) ? schemaAt(schema, path.slice(0, -1)) : undefined;
  const about = description ?? (list && metaOf(list).description);
  const words = { field, found: foundForm(value), wanted, description: about, inside };
  return [problem('wrong-type', place, words)];
}

/** True for an item of a list, which is empty rather than missing when nothing is written. */
function isItem(path: readonly PropertyKey[]): boolean {
  return typeof path.at(-1) === 'number';
}

interface Refused {
  field: string;
  value: string;
  /** The form of the field in words: "a whole number". */
  wanted: string | undefined;
  at: z.core.$ZodType | undefined;
}

/** The problems that our own field kinds name in `params.problem`. */
function describeCustom(
  id: ProblemId,
  place: ReturnType<Locate>,
  { field, value, wanted = 'a number', at }: Refused,
): Problem {
  switch (id) {
    case 'ambiguous-date':
      return problem(id, place, { value, readings: possibleDays(value) });
    case 'invalid-date':
      return problem(id, place, { value, suggestion: suggestDay(value, at) });
    case 'invalid-week':
    case 'invalid-time':
    case 'invalid-colour':
    case 'invalid-language':
    case 'invalid-currency':
      return problem(id, place, { value });
    case 'invalid-number':
      return problem(id, place, { field, value, wanted });
    case 'invalid-flag':
    case 'invalid-address':
      return problem(id, place, { field, value });
    default:
      throw new Error(`A field kind refers to the problem “${id}”, which is not one for fields.`);
  }
}

/** `10/05/2023` → the days it can mean. */
function possibleDays(value: string): string[] {
  const [, a = '', b = '', y = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})$/.exec(value) ?? [];
  const year = y.length === 2 ? `20${y}` : y;
  const days = [
    `${year}-${b.padStart(2, '0')}-${a.padStart(2, '0')}`,
    `${year}-${a.padStart(2, '0')}-${b.padStart(2, '0')}`,
  ];
  return [...new Set(days)].filter(isDay);
}

/** `2026-3-9` → the day that is likely meant; `2026-03-09 09:00` → that moment, where a moment may stand. */
function suggestDay(value: string, at: z.core.$ZodType | undefined): string | undefined {
  const zoned = `${value.trim().replace(/\s+/, 'T')}Z`;
  if (at && z.safeParse(at, zoned).success) return zoned;
  const [, y = '', m = '', d = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(value) ?? [];
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/** `targets.1.measure` → "targets 2, measure"; a plain field is its own name. */
function fieldName(path: readonly PropertyKey[]): string {
  const names = path.filter((step) => typeof step !== 'number').map(String);
  return names.join('.');
}

function valueAt(fields: unknown, path: readonly PropertyKey[]): unknown {
  let value = fields;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) {
      // One value where a list is expected counts as a list of one.
      if (step === 0) continue;
      return undefined;
    }
    if (step === 0 && !Array.isArray(value) && !Object.hasOwn(value, step)) continue;
    value = Object.hasOwn(value, step) ? (value as Record<PropertyKey, unknown>)[step] : undefined;
  }
  return value;
}

function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  let at: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    const core: z.core.$ZodType | undefined = at && coreOf(at);
    if (core instanceof z.ZodObject) at = core.shape[String(step)];
    else if (core instanceof z.ZodArray) at = core.element;
    else if (core instanceof z.ZodRecord) at = core.valueType;
    else return undefined;
  }
  return at;
}

function formOf(schema: z.core.$ZodType | undefined): string {
  const core = schema && coreOf(schema);
  if (core instanceof z.ZodObject) return 'a group of fields';
  if (core instanceof z.ZodArray) return 'a list';
  if (core instanceof z.ZodEnum) return 'one word';
  return 'text';
}

function foundForm(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  const words = text(value);
  return isBlank(words) ? 'nothing' : `“${words}”`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
