/**
 * A table as CSV, and as the columns of its CSVW schema, from one list of columns. RFC 4180: UTF-8
 * without a byte order mark, CRLF, a header. ADR 15 says how text is kept from acting as a formula.
 */
import { stringify } from 'csv-stringify/sync';

export interface Column<Row> {
  /** The header, and the name in the schema. */
  name: string;
  datatype: 'string' | 'number' | 'date' | 'boolean' | 'anyURI';
  description: string;
  /** True where no cell is empty. */
  required?: true;
  /** What stands between several values in one cell. */
  separator?: string;
  value(row: Row): string | number | boolean | undefined;
}

export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ value }) => value(row)));
  return stringify([columns.map(({ name }) => name), ...cells], {
    record_delimiter: '\r\n',
    // A text that begins with = + - @ or a tab gets an apostrophe; numbers stay as they are.
    escape_formulas: true,
    cast: {
      // CSVW knows exponents by a capital E.
      number: (value) => String(value).toUpperCase(),
      boolean: String,
    },
  });
}

/** The columns in the W3C's "Metadata Vocabulary for Tabular Data". */
export function schemaOf<Row>(columns: readonly Column<Row>[]) {
  return {
    columns: columns.map(({ name, datatype, description, required, separator }) => ({
      name,
      titles: name,
      'dc:description': description,
      datatype: datatype === 'date' ? { base: 'date', format: 'yyyy-MM-dd' } : datatype,
      ...(required ? { required } : {}),
      ...(separator ? { separator } : {}),
    })),
  };
}

/** What every file of metadata opens with: its descriptions are in English, whatever the site is in. */
export const csvwContext = ['http://www.w3.org/ns/csvw', { '@language': 'en' }] as const;

/** A name or, better, an address, as Dublin Core takes them. */
export function nameOrAddress(name: string, url: string | undefined) {
  return url === undefined ? name : { '@id': url };
}
