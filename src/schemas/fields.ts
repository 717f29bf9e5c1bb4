/**
 * The kinds of field an author can write. Front matter reaches the schemas as text only (see
 * `read/front-matter.ts`), so a field says here how its words become a day, a number or a list.
 */
import { z } from 'zod';
import { isDay } from '../days.ts';
import type { ProblemId } from '../problems/problem.ts';

/** What a reference may name: a folder of content, part of the toolkit, or one of the looser forms. */
export type ReferenceTarget =
  | 'mission'
  | 'team'
  | 'person'
  | 'person-or-name'
  | 'partner'
  | 'partner-or-kind'
  | 'measure'
  | 'tool'
  | 'toolset'
  | 'catalyst'
  | 'entry'
  | 'evidence';

/** Facts about a field that other parts of the product read: docs, JSON Schema, reference checks. */
export interface FieldMeta {
  [key: string]: unknown;
  /** The sentence that explains the field to an author. */
  description?: string | undefined;
  /** Names the things this field points at; checked and cross-linked by `relate/`. */
  reference?: ReferenceTarget;
  /** What an editor should accept, where it differs from plain text. */
  editor?: Record<string, unknown>;
  /** The form of the value in words, for `docs/fields.md` and hints. */
  form?: string;
}

/** Refuses a value, naming the catalogue entry that explains why. */
function refuse(ctx: z.RefinementCtx, problem: ProblemId): void {
  ctx.addIssue({ code: 'custom', params: { problem } });
}

/** True when there is nothing to see: spaces, and characters that only steer those around them. */
export function isBlank(words: string): boolean {
  return !/[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u.test(words);
}

/** Words of which something can be seen. */
const words = () =>
  z
    .string()
    .trim()
    .min(1, { abort: true })
    .refine((value) => !isBlank(value));

/** One line or paragraph of text. Numbers and booleans arrive as the author typed them. */
export const text = () =>
  words()
    // To an editor's YAML, `2026` and `no` are not text; to us they are what the author wrote.
    .meta({ editor: { type: ['string', 'number', 'boolean'] } });

/** Exactly one of a few words. */
export const choice = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words);

/** A day, `YYYY-MM-DD`, kept as text so that no time zone can move it. */
export const day = () =>
  z
    .string()
    .superRefine((value, ctx) => {
      if (isDay(value)) return;
      refuse(
        ctx,
        /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(value) ? 'ambiguous-date' : 'invalid-date',
      );
    })
    .meta({ form: 'a day, YYYY-MM-DD', editor: { type: 'string', format: 'date' } });

/** A day, or a moment with its time zone (`2026-03-01T09:00:00Z`). */
export const moment = () =>
  z
    .string()
    .superRefine((value, ctx) => {
      if (isDay(value)) return;
      const [date = '', time] = value.split('T');
      const zoned = /^\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
      if (!isDay(date) || !time || !zoned.test(time) || Number.isNaN(Date.parse(value))) {
        refuse(ctx, 'invalid-date');
      }
    })
    .meta({
      form: 'a day, or a day and time with its zone (2026-03-01T09:00:00Z)',
      editor: { type: 'string' },
    });

/** A time of day, `14:00`, on a 24-hour clock in the time of the place. */
export const clock = () =>
  z
    .string()
    .superRefine((value, ctx) => {
      if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) refuse(ctx, 'invalid-time');
    })
    .meta({ form: 'a time of day, 14:00', editor: { type: 'string' } });

/** An ISO week, or a range of two: `2026-W12`, `2026-W12/2026-W13`. */
export const week = () =>
  z
    .string()
    .superRefine((value, ctx) => {
      if (!/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])(\/\d{4}-W(0[1-9]|[1-4]\d|5[0-3]))?$/.test(value)) {
        refuse(ctx, 'invalid-week');
      }
    })
    .meta({ form: 'an ISO week, 2026-W12, or a range, 2026-W12/2026-W13' });

/** `true` or `false`. */
export const flag = () =>
  z
    .string()
    .superRefine((value, ctx) => {
      if (value !== 'true' && value !== 'false') refuse(ctx, 'invalid-flag');
    })
    .transform((value) => value === 'true')
    .meta({ form: 'true or false', editor: { type: 'boolean' } });

/** A plain number: `450000`, `33.5`, `-2`. */
export const number = () =>
  z
    .string()
    .superRefine((value, ctx) => {
      if (!/^-?\d+(\.\d+)?$/.test(value)) refuse(ctx, 'invalid-number');
    })
    .transform(Number)
    .meta({ form: 'a number', editor: { type: 'number' } });

/** A whole number from zero up. */
export const count = () =>
  z
    .string()
    .superRefine((value, ctx) => {
      if (!/^\d{1,9}$/.test(value)) refuse(ctx, 'invalid-number');
    })
    .transform(Number)
    .meta({ form: 'a whole number', editor: { type: 'integer' } });

/** An address on the web, `https://…` or `http://…`. */
export const webAddress = () =>
  z
    .string()
    .superRefine((value, ctx) => {
      if (!/^https?:\/\//.test(value) || !URL.canParse(value)) refuse(ctx, 'invalid-address');
    })
    .meta({ form: 'a web address, https://…', editor: { type: 'string', format: 'uri' } });

/** A language tag (BCP 47): `cy`, `en-GB`. */
export const languageTag = () =>
  z
    .string()
    .superRefine((value, ctx) => {
      if (!isLanguageTag(value)) refuse(ctx, 'invalid-language');
    })
    .meta({ form: 'a language, en-GB' });

function isLanguageTag(value: string): boolean {
  try {
    const [locale] = Intl.getCanonicalLocales(value);
    // Longer ones are reserved, and most likely the name of a language.
    return locale !== undefined && /^[a-z]{2,3}(-|$)/.test(locale);
  } catch {
    return false;
  }
}

/** A currency (ISO 4217): `GBP`. */
export const currencyCode = () =>
  z
    .string()
    .superRefine((value, ctx) => {
      if (!Intl.supportedValuesOf('currency').includes(value)) refuse(ctx, 'invalid-currency');
    })
    .meta({ form: 'a currency, GBP' });

/** The id of another entry, that is its file name without `.md`. */
export const reference = (target: ReferenceTarget) =>
  words().meta({ reference: target, form: referenceForms[target] });

const referenceForms: Record<ReferenceTarget, string> = {
  mission: 'a mission id',
  team: 'a team id',
  person: 'a person id',
  'person-or-name': 'a person id, or a name',
  partner: 'a partner id',
  'partner-or-kind': 'a partner id or a kind of partner',
  measure: 'a measure id',
  tool: 'a tool id',
  toolset: 'a toolset id',
  catalyst: 'a catalyst id',
  entry: 'an entry, kind/id',
  evidence: 'an entry, kind/id, or a web address',
};

/** A list; one value where a list is expected counts as a list of one. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z
    .preprocess(
      (value) => (Array.isArray(value) || value === undefined ? value : [value]),
      z.array(item),
    )
    .meta({ list: true });

/** A map of named fields; a name that is not among them is a problem. */
export const group = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape);

/** A text that may be given in a short form, `- text`, or a longer one with more fields. */
export const textOr = <Shape extends z.ZodRawShape>(key: string, shape: Shape) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? { [key]: value } : value),
    z.strictObject(shape),
  );

/** A field that must be there, with the sentence that explains it to an author. */
export const required = <Field extends z.ZodType>(field: Field, description: string): Field =>
  field.meta({ description });

/** A field that may be left out, with the sentence that explains it to an author. */
export const optional = <Field extends z.ZodType>(field: Field, description: string) =>
  field.optional().meta({ description });
