/** Entries in which every field that takes free words has some, found through the schemas: a new field is filled too. */
import { z } from 'zod';
import { type ContentKind, contentKinds } from '../../src/schemas/kinds.ts';
import { coreOf, metaOf } from '../../src/schemas/references.ts';

/** The words that fields are filled with, and the addresses. */
export interface Fillings {
  /** As many as a list gets items; a single field takes one in turn. */
  texts: readonly string[];
  /** What stands in every field that takes a web address. */
  address: string;
}

/** Fields that would keep an entry from readers, need files, or are about other fields. */
const leftOut = new Set([
  ...['draft', 'publish', 'archived', 'supersededBy', 'sensitive', 'allow', 'aliases', 'lang'],
  ...['image', 'imageAlt', 'logo', 'logoAlt', 'easyRead.picture', 'easyRead.pictureAlt'],
  ...['answers', 'toolsets', 'catalysts', 'series', 'yearEnds', 'writtenBy', 'skipped', 'week'],
]);

/** Days that fit each other: what has begun, what has happened, what is to come. */
const begun = /(?:^|\.)(?:started|start|from|baseline\.date)$/;
const toCome = /(?:^|\.)(?:by|to|next|end|until|target\.date)$/;
const dayFor = (path: string) =>
  begun.test(path) ? '2026-01-01' : toCome.test(path) ? '2027-12-01' : '2026-02-01';

/** What stands in a field that is no free text, by how its schema describes it. */
const byForm: [start: string, value: (path: string) => string][] = [
  ['a day', dayFor],
  ['a time', (path) => (path.endsWith('until') ? '15:00' : '14:00')],
  ['true or false', () => 'true'],
  ['a number', (path) => (path.startsWith('targets.baseline') ? '1' : '2')],
  ['a whole number', () => '3'],
];

/** The entry of each kind that has everything; they refer to each other. */
export const everyId = (kind: string): string => `every-${kind}`;

/** The fields of an entry of a kind, to be written as YAML. */
export function everyField(kind: ContentKind, fillings: Fillings): unknown {
  let turn = kind.length;
  const next = () => fillings.texts[turn++ % fillings.texts.length] ?? '';

  const filled = (schema: z.core.$ZodType, path: string, isInList = false): unknown => {
    const core = coreOf(schema);
    const { reference, form } = metaOf(schema);
    if (core instanceof z.ZodObject) {
      const inside = Object.entries(core.shape)
        .map(([name, field]) => [name, path === '' ? name : `${path}.${name}`, field] as const)
        .filter(([, at]) => !leftOut.has(at))
        .map(([name, at, field]) => [name, filled(field, at, isInList)]);
      return Object.fromEntries(inside);
    }
    if (core instanceof z.ZodArray) {
      const items = isInList || isTied(core.element) ? 1 : fillings.texts.length;
      return Array.from({ length: items }, () => filled(core.element, path, true));
    }
    if (core instanceof z.ZodEnum) return core.options[0];
    if (reference === 'evidence' || form?.startsWith('a web address')) return fillings.address;
    if (reference === 'partner-or-kind') return 'smes';
    if (reference === 'tool') return 'mission-sprints';
    if (reference && reference !== 'person-or-name') return everyId(reference);
    if (form && !reference) {
      const known = byForm.find(([start]) => form.startsWith(start));
      if (!known) throw new Error(`Say what ${path} is filled with: its form is “${form}”.`);
      return known[1](path);
    }
    return next();
  };
  return filled(contentKinds[kind].schema, '');
}

/** True where a list may hold each thing once: references, words to choose from, and groups with one. */
function isTied(schema: z.core.$ZodType): boolean {
  const core = coreOf(schema);
  if (core instanceof z.ZodObject) {
    return ['measure', 'partner'].some((name) => name in core.shape);
  }
  const { reference } = metaOf(schema);
  return core instanceof z.ZodEnum || (reference !== undefined && reference !== 'person-or-name');
}
