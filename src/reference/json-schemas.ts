/** The schemas as JSON Schema, for completion in editors: one file per kind, and the settings. */
import { z } from 'zod';
import { glossarySchema } from '../schemas/glossary.ts';
import { type ContentKind, contentKindNames, contentKinds } from '../schemas/kinds.ts';
import { metaOf } from '../schemas/references.ts';
import { settingsSchema, toolkitSchema } from '../schemas/settings.ts';

/** JSON Schema (draft 2020-12) by file name, `weeknote.json`. */
export function jsonSchemas(): Map<string, string> {
  const kinds = contentKindNames.map(
    (kind: ContentKind) => [kind, contentKinds[kind].schema] as const,
  );
  const all: (readonly [string, z.ZodType])[] = [
    ...kinds,
    ['site', settingsSchema],
    ['toolkit', toolkitSchema],
    ['glossary', glossarySchema],
  ];
  return new Map(all.map(([name, schema]) => [`${name}.json`, toJson(name, schema)]));
}

function toJson(name: string, schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, {
    // What lists and transformed fields hold in the end; what else may be written is added below.
    io: 'output',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const { editor, list, description } = metaOf(zodSchema);
      const item = jsonSchema.items;
      if (editor) Object.assign(jsonSchema, editor);
      if (list && jsonSchema.type === 'array' && item && !jsonSchema.anyOf) {
        // One value where a list is expected counts as a list of one.
        const array = { type: 'array' as const, items: item };
        for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
        Object.assign(jsonSchema, { anyOf: [array, item] });
      }
      for (const key of ['editor', 'list', 'form', 'reference']) delete jsonSchema[key];
      if (description) jsonSchema.description = description;
    },
  });
  const { $schema, ...rest } = json;
  return `${JSON.stringify({ $schema, title: `Plainsight: ${name}`, ...rest }, undefined, 2)}\n`;
}
