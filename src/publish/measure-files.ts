/** `/data/measures/<id>.csv`: the readings of each measure, and the schema and licence of them all. */
import { readingsAddress } from '../relate/addresses.ts';
import type { Reading, Site } from '../relate/site.ts';
import type { DataFile } from '../render/data-files.ts';
import type { Page } from '../render/pages.ts';
import { type Column, csvOf, csvwContext, nameOrAddress, schemaOf } from './csv-table.ts';

const columns: Column<Reading>[] = [
  {
    name: 'date',
    datatype: 'date',
    description: 'The day of the reading, or the last day of its period.',
    required: true,
    value: ({ date }) => date,
  },
  {
    name: 'period',
    datatype: 'string',
    description: 'The name of the period in the source, such as 2019/20; empty for a day.',
    value: ({ label }) => label,
  },
  {
    name: 'value',
    datatype: 'number',
    description: 'The number, in the unit of the measure. Empty: there is no reading; never zero.',
    value: ({ value }) => value,
  },
  {
    name: 'series',
    datatype: 'string',
    description: 'What the reading is of, where there is more than one series.',
    value: ({ series }) => series,
  },
  {
    name: 'note',
    datatype: 'string',
    description:
      'A remark on the reading. A text that begins with = + - @ or a tab has an apostrophe before it.',
    value: ({ note }) => note,
  },
];

export function measureFiles(site: Site): Page[] {
  const measures = site.entries.measure;
  return [
    ...measures.map((measure) => ({
      url: readingsAddress(measure),
      render: () => csvOf(columns, site.readings(measure)),
    })),
    {
      // CSVW looks for this name in the folder of a table.
      url: '/data/measures/csv-metadata.json',
      render: () => `${JSON.stringify(metadata(site), undefined, 1)}\n`,
    },
  ];
}

/** The files as the page at `/data/` lists them: one for each measure, all with the same columns. */
export function readingsDataFile(site: Site): DataFile {
  return {
    holds: 'readings',
    csv: undefined,
    metadata: '/data/measures/csv-metadata.json',
    json: undefined,
    rows: site.entries.measure.reduce((sum, measure) => sum + site.readings(measure).length, 0),
    columns,
    inJsonOnly: [],
  };
}

function metadata(site: Site) {
  const { name, owner, licence, language } = site.settings;
  return {
    '@context': csvwContext,
    'dc:title': `Measures: ${name}`,
    'dc:publisher': owner ?? name,
    ...(licence ? { 'dc:license': nameOrAddress(licence.name, licence.url) } : {}),
    tables: site.entries.measure.map(({ id, title, fields }) => ({
      url: `${encodeURIComponent(id)}.csv`,
      'dc:title': { '@value': title, '@language': fields.lang ?? language },
      'dc:description': `Unit: ${fields.unit}. ${fields.better === 'higher' ? 'Higher' : 'Lower'} is better.`,
      'dc:source': [
        fields.source.name,
        ...(fields.source.url ? [{ '@id': fields.source.url }] : []),
      ],
      // The licence of the numbers is their source's to give; the site's own stands above.
      ...(fields.source.licence ? { 'dc:license': fields.source.licence } : {}),
      tableSchema: schemaOf(columns),
    })),
  };
}
