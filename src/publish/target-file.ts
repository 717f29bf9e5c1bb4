/** `/data/targets.csv`: every target of every mission and how it stands, a row for each series. */

import { readingsAddress } from '../relate/addresses.ts';
import type { SeriesAssessment } from '../relate/assess.ts';
import type { Site } from '../relate/site.ts';
import type { DataFile } from '../render/data-files.ts';
import type { View } from '../render/layout.ts';
import type { Page } from '../render/pages.ts';
import { createViews, type ViewOptions } from '../render/view.ts';
import { type Column, csvOf, csvwContext, nameOrAddress, schemaOf } from './csv-table.ts';
import { type AssessedTarget, assessedTargets } from './standing.ts';

interface Row extends Pick<AssessedTarget, 'mission' | 'measure' | 'target' | 'aim' | 'isStale'> {
  series: SeriesAssessment;
}

export function targetFiles(site: Site, options: ViewOptions): Page[] {
  const view = createViews(site, options)('/');
  const columns = columnsFor(view);
  const { name, owner, licence } = site.settings;
  const metadata = {
    '@context': csvwContext,
    url: 'targets.csv',
    'dc:title': `Targets: ${name}`,
    'dc:description': `Every target of every mission, and how it stood on ${site.today}.`,
    'dc:publisher': owner ?? name,
    ...(licence ? { 'dc:license': nameOrAddress(licence.name, licence.url) } : {}),
    tableSchema: schemaOf(columns),
  };
  return [
    { url: '/data/targets.csv', render: () => csvOf(columns, rowsOf(site)) },
    {
      url: '/data/targets.csv-metadata.json',
      render: () => `${JSON.stringify(metadata, undefined, 1)}\n`,
    },
  ];
}

/** The file as the page at `/data/` lists it. */
export function targetDataFile(site: Site, options: ViewOptions): DataFile {
  return {
    holds: 'targets',
    csv: '/data/targets.csv',
    metadata: '/data/targets.csv-metadata.json',
    json: undefined,
    rows: rowsOf(site).length,
    columns: columnsFor(createViews(site, options)('/')),
    inJsonOnly: [],
  };
}

function rowsOf(site: Site): Row[] {
  return assessedTargets(site).flatMap(({ series, ...target }) =>
    series.map((each) => ({ ...target, series: each })),
  );
}

function columnsFor(view: View): Column<Row>[] {
  return [
    text('mission', 'The id of the mission.', ({ mission }) => mission.id, true),
    text('missionTitle', 'The title of the mission.', ({ mission }) => mission.title, true),
    text('measure', 'The id of the measure.', ({ measure }) => measure.id, true),
    text('title', 'The title of the measure.', ({ measure }) => measure.title, true),
    text('series', 'The series of the measure, where it has several.', (row) => row.series.name),
    text('unit', 'The unit of all numbers in the row.', ({ measure }) => measure.fields.unit, true),
    text(
      'better',
      'Whether a higher or a lower number is better.',
      ({ measure }) => measure.fields.better,
      true,
    ),
    number(
      'baselineValue',
      'Where it started: the baseline of the target or, of several series, the reading of this one on the same day.',
      ({ series }) => series.start?.value,
    ),
    date('baselineDate', 'The day of the baseline.', ({ series }) => series.start?.date),
    number('targetValue', 'Where it must get to.', ({ target }) => target.target.value),
    date('targetDate', 'The day by which it must.', ({ target }) => target.target.date),
    text(
      'aim',
      'What the target asks: to arrive at it, to hold what there is, or to keep within a limit.',
      ({ aim }) => aim,
      true,
    ),
    number('latestValue', 'The newest reading.', ({ series }) => series.latest?.value),
    date(
      'latestDate',
      'The day of the newest reading, or the last day of its period.',
      ({ series }) => series.latest?.date,
    ),
    text('latestPeriod', 'The name of that period.', ({ series }) => series.latest?.label),
    text(
      'direction',
      'Which way the readings go: improving, level or worsening.',
      ({ series }) => series.direction,
    ),
    text(
      'path',
      'Where the newest reading is beside the straight path to the target: on, off, reached, missed, or awaited when there is none since the day of the target.',
      ({ series }) => series.path,
    ),
    text(
      'noPath',
      'Why that cannot be judged: no-reading, no-baseline, no-time or not-since-baseline.',
      ({ series }) => series.noPath,
    ),
    number(
      'expected',
      'Where the path is on the day of the newest reading.',
      ({ series }) => series.expected,
    ),
    {
      name: 'stale',
      datatype: 'boolean',
      description: 'Whether there has been no reading for longer than there should be.',
      required: true,
      value: ({ isStale }) => isStale,
    },
    text(
      'source',
      'Who publishes the readings.',
      ({ measure }) => measure.fields.source.name,
      true,
    ),
    address('sourceAddress', 'Where they do.', ({ measure }) => measure.fields.source.url),
    text('licence', 'Under which licence they do.', ({ measure }) => measure.fields.source.licence),
    address('missionAddress', 'The page of the mission.', ({ mission }) =>
      mission.url === undefined ? undefined : view.absolute(mission.url),
    ),
    address('readingsAddress', 'All readings of the measure, as CSV.', ({ measure }) =>
      view.absolute(encodeURI(readingsAddress(measure))),
    ),
  ];
}

type Value<Type> = (row: Row) => Type | undefined;

function text(
  name: string,
  description: string,
  value: Value<string>,
  isRequired = false,
): Column<Row> {
  const column = { name, datatype: 'string', description, value } as const;
  return isRequired ? { ...column, required: true } : column;
}

function number(name: string, description: string, value: Value<number>): Column<Row> {
  return { name, datatype: 'number', description, value };
}

function date(name: string, description: string, value: Value<string>): Column<Row> {
  return { name, datatype: 'date', description, value };
}

function address(name: string, description: string, value: Value<string>): Column<Row> {
  return { name, datatype: 'anyURI', description, value };
}
