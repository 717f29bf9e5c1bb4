/** `/data/asks.csv`, `/data/lessons.csv` and `/data/decisions.csv`: the registers as tables, each with its description. */
import { type RegisterName, registerFiles, registerNames } from '../relate/addresses.ts';
import type { Site } from '../relate/site.ts';
import type { DataFile } from '../render/data-files.ts';
import type { View } from '../render/layout.ts';
import type { Page } from '../render/pages.ts';
import { createViews, type ViewOptions } from '../render/view.ts';
import { type Column, csvOf, csvwContext, nameOrAddress, schemaOf } from './csv-table.ts';
import { askColumns, type ToldRow, toldColumns } from './register-columns.ts';

/** A table, whatever its rows are. */
interface Table {
  name: RegisterName;
  description: string;
  columns: Column<never>[];
  rows: number;
  csv(): string;
}

export function registerTables(site: Site, options: ViewOptions): Page[] {
  const view = createViews(site, options)('/');
  return tablesOf(view).flatMap((table) => [
    { url: csvAddress(table.name), render: table.csv },
    {
      url: `${csvAddress(table.name)}-metadata.json`,
      render: () => `${JSON.stringify(metadata(table, view), undefined, 1)}\n`,
    },
  ]);
}

/** The files as the page at `/data/` lists them. */
export function registerDataFiles(site: Site, options: ViewOptions): DataFile[] {
  return tablesOf(createViews(site, options)('/')).map(({ name, rows, columns }) => ({
    holds: name,
    csv: csvAddress(name),
    metadata: `${csvAddress(name)}-metadata.json`,
    json: undefined,
    rows,
    columns,
    inJsonOnly: [],
  }));
}

function csvAddress(name: RegisterName): string {
  return `/data/${registerFiles[name]}.csv`;
}

function metadata({ name, description, columns }: Table, { site, text }: View) {
  const { name: siteName, owner, licence } = site.settings;
  return {
    '@context': csvwContext,
    url: `${registerFiles[name]}.csv`,
    'dc:title': `${text[name].title} ${siteName}`,
    'dc:description': description,
    'dc:publisher': owner ?? siteName,
    ...(licence ? { 'dc:license': nameOrAddress(licence.name, licence.url) } : {}),
    tableSchema: schemaOf(columns),
  };
}

function tablesOf(view: View): Table[] {
  const { asks, learning, decisions } = view.site.registers();
  const rowsOf = (register: typeof learning): ToldRow[] =>
    register.items.flatMap(({ newest, places }) => places.map((place) => ({ ...place, newest })));
  const tables: Record<RegisterName, Table> = {
    asks: table(
      'asks',
      'Everything that missions and weeknotes ask of others.',
      asks.items,
      askColumns(view),
    ),
    learning: table(
      'learning',
      'Every lesson, and what did not work, in every place where it is told.',
      rowsOf(learning),
      toldColumns(view, 'learning'),
    ),
    decisions: table(
      'decisions',
      'Every decision, in every place where it is told.',
      rowsOf(decisions),
      toldColumns(view, 'decisions'),
    ),
  };
  return registerNames.map((name) => tables[name]);
}

function table<Row>(
  name: RegisterName,
  description: string,
  rows: readonly Row[],
  columns: Column<Row>[],
): Table {
  return { name, description, columns, rows: rows.length, csv: () => csvOf(columns, rows) };
}
