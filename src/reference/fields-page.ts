/** `docs/fields.md`: every field of every kind, with the sentence that explains it. */
import { z } from 'zod';
import { everyKind } from '../schemas/every-kind.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { contentKindNames, contentKinds, folders } from '../schemas/kinds.ts';
import { coreOf, metaOf } from '../schemas/references.ts';
import { settingsSchema, toolkitSchema } from '../schemas/settings.ts';
import { aKind } from '../validate/validate-entry.ts';

interface Row {
  name: string;
  required: boolean;
  form: string;
  description: string;
}

export function fieldsPage(): string {
  const shared = new Set(Object.keys(everyKind));
  const kinds = contentKindNames.map((kind) => {
    const { schema } = contentKinds[kind];
    const rows = rowsOf(schema).filter(
      ({ name, required }) =>
        !shared.has(name.split('.')[0] ?? '') || (required && shared.has(name)),
    );
    return section(
      capital(aKind[kind].replace(/^an? /, '')),
      `\`content/${folders[kind]}/*.md\``,
      rows,
    );
  });
  return [
    '# Fields',
    'Made from the schemas in `src/schemas/` by `npm run docs`; do not edit. **Bold** fields must be there. A dot means “inside”: `by` in `signedOff` is `signedOff.by`. One value where a list is expected counts as a list of one.',
    section('Every kind', 'Fields that any entry may have.', rowsOf(z.strictObject(everyKind))),
    ...kinds,
    section('Site settings', '`_data/site.yml`', rowsOf(settingsSchema)),
    section('Toolkit', '`_data/toolkit.yml`', rowsOf(toolkitSchema)),
    section('Glossary', '`_data/glossary.yml`, a list of terms', rowsOf(glossarySchema)),
    '',
  ].join('\n\n');
}

function section(heading: string, where: string, rows: Row[]): string {
  const lines = rows.map(({ name, required, form, description }) => {
    const shown = required ? `**\`${name}\`**` : `\`${name}\``;
    return `| ${shown} | ${cell(form)} | ${cell(description)} |`;
  });
  return `## ${heading}\n\n${where}\n\n| field | holds | what for |\n| --- | --- | --- |\n${lines.join('\n')}`;
}

function rowsOf(schema: z.core.$ZodType, path = ''): Row[] {
  const core = coreOf(schema);
  if (core instanceof z.ZodArray) return rowsOf(core.element, path);
  if (!(core instanceof z.ZodObject)) return [];
  return Object.entries(core.shape).flatMap(([name, field]) => {
    const full = path === '' ? name : `${path}.${name}`;
    const row = {
      name: full,
      required: !(field instanceof z.ZodOptional),
      form: formOf(field),
      description: metaOf(field).description ?? '',
    };
    return [row, ...rowsOf(field, full)];
  });
}

function formOf(field: z.core.$ZodType): string {
  const core = coreOf(field);
  if (core instanceof z.ZodArray) return `list: ${formOf(core.element)}`;
  if (core instanceof z.ZodObject) return 'group of fields';
  if (core instanceof z.ZodRecord) return `ids, each with ${formOf(core.valueType)}`;
  if (core instanceof z.ZodEnum) return core.options.map((option) => `\`${option}\``).join(', ');
  return metaOf(field).form ?? 'text';
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
