/**
 * `/data/<kind>.csv`: the entries of each kind as a table, and what describes it. Columns are the fields
 * of the schema that hold one value or a list of values; what holds fields of its own is in the JSON.
 */
import { z } from 'zod';
import type { ContentEntry, Site } from '../relate/site.ts';
import type { DataFile } from '../render/data-files.ts';
import type { View } from '../render/layout.ts';
import type { Page } from '../render/pages.ts';
import { createViews, type ViewOptions } from '../render/view.ts';
import { type ContentKind, contentKindNames, contentKinds, folders } from '../schemas/kinds.ts';
import { coreOf, metaOf } from '../schemas/references.ts';
import { type Column, csvOf, csvwContext, nameOrAddress, schemaOf } from './csv-table.ts';

/** Stands between the values of a list in one cell. */
const SEPARATOR = '; ';

/** What is between the owner of a site and those who build it. */
const kept = new Set(['draft', 'publish', 'sensitive', 'signedOff']);

export function kindFiles(site: Site, options: ViewOptions): Page[] {
  const view = createViews(site, options)('/');
  return contentKindNames.flatMap((kind) => {
    const url = csvAddress(kind);
    const columns = columnsOf(kind, view);
    const entries: ContentEntry[] = site.entries[kind];
    return [
      { url, render: () => csvOf(columns, entries) },
      {
        url: `${url}-metadata.json`,
        render: () => `${JSON.stringify(metadata(kind, columns, view), undefined, 1)}\n`,
      },
    ];
  });
}

/** The files as the page at `/data/` lists them. */
export function kindDataFiles(site: Site, options: ViewOptions): DataFile[] {
  const view = createViews(site, options)('/');
  return contentKindNames.map((kind) => ({
    holds: kind,
    csv: csvAddress(kind),
    metadata: `${csvAddress(kind)}-metadata.json`,
    json: `/data/${folders[kind]}.json`,
    rows: site.entries[kind].length,
    columns: columnsOf(kind, view),
    inJsonOnly: fieldsOf(kind)
      .filter(({ form }) => form.is === 'nested')
      .map(({ name }) => name),
  }));
}

function csvAddress(kind: ContentKind): string {
  return `/data/${folders[kind]}.csv`;
}

function metadata(kind: ContentKind, columns: readonly Column<ContentEntry>[], view: View) {
  const { name, owner, licence } = view.site.settings;
  return {
    '@context': csvwContext,
    url: `${folders[kind]}.csv`,
    'dc:title': `${view.text.kinds[kind].many}: ${name}`,
    'dc:description': `What is published of each, by its fields; ${folders[kind]}.json also has the fields that hold others.`,
    'dc:publisher': owner ?? name,
    ...(licence ? { 'dc:license': nameOrAddress(licence.name, licence.url) } : {}),
    tableSchema: schemaOf(columns),
  };
}

function columnsOf(kind: ContentKind, view: View): Column<ContentEntry>[] {
  return [
    {
      name: 'id',
      datatype: 'string',
      description: 'The name under which others refer to it.',
      required: true,
      value: ({ id }) => id,
    },
    {
      name: 'address',
      datatype: 'anyURI',
      description: 'Its page.',
      value: ({ url }) => (url === undefined ? undefined : view.absolute(url)),
    },
    ...fieldsOf(kind).flatMap(({ name, description, isRequired, form }): Column<ContentEntry>[] => {
      if (form.is === 'nested') return [];
      const column: Column<ContentEntry> = {
        name,
        datatype: form.datatype,
        description,
        value: ({ fields }) => cellOf(Object.entries(fields).find(([key]) => key === name)?.[1]),
      };
      if (isRequired) column.required = true;
      return [form.is === 'list' ? { ...column, separator: SEPARATOR } : column];
    }),
    {
      name: 'words',
      datatype: 'number',
      description: 'How many words its text has.',
      required: true,
      value: ({ body }) => body.words,
    },
  ];
}

type Form =
  | { is: 'value' | 'list'; datatype: Column<unknown>['datatype'] }
  /** Fields within the field. */
  | { is: 'nested' };

interface SchemaField {
  name: string;
  description: string;
  isRequired: boolean;
  form: Form;
}

function fieldsOf(kind: ContentKind): SchemaField[] {
  return Object.entries<z.core.$ZodType>(contentKinds[kind].schema.shape)
    .filter(([name]) => !kept.has(name))
    .map(([name, field]) => ({
      name,
      description: metaOf(field).description ?? '',
      isRequired: !(field instanceof z.ZodOptional),
      form: formOf(field),
    }));
}

function formOf(field: z.core.$ZodType): Form {
  const core = coreOf(field);
  if (core instanceof z.ZodArray) {
    return formOf(core.element).is === 'value'
      ? { is: 'list', datatype: 'string' }
      : { is: 'nested' };
  }
  if (core instanceof z.ZodObject || core instanceof z.ZodRecord) return { is: 'nested' };
  return { is: 'value', datatype: datatypeOf(field) };
}

function datatypeOf(field: z.core.$ZodType): Column<unknown>['datatype'] {
  const { type, format } = metaOf(field).editor ?? {};
  if (format === 'date') return 'date';
  if (format === 'uri') return 'anyURI';
  if (type === 'boolean') return 'boolean';
  return type === 'number' || type === 'integer' ? 'number' : 'string';
}

function cellOf(value: unknown): string | number | boolean | undefined {
  if (Array.isArray(value)) return value.map(String).join(SEPARATOR);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === undefined ? undefined : String(value);
}
