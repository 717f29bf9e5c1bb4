/** The CSV files in `/data/` and what describes them: gaps, formulas, schema, and how each target stands. */
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/publish/csv-table.ts';
import { parseReadings } from '../../../src/validate/readings.ts';
import { renderSite, writeFiles } from '../../support/build-site.ts';

/** Today is 20 November 2026 in these tests. */
const files = {
  '_data/site.yml': [
    'name: Fern',
    'owner: Fern Council',
    'url: https://fern.example/open/',
    'licence: { name: OGL, url: https://licence.example/ }',
    '',
  ].join('\n'),
  'content/missions/warm.md': `---
title: "Warm, dry homes"
summary: About homes.
statement: By 2032 homes are warm.
targets:
  - measure: cold-homes
    baseline: { value: 40, date: 2024-12-31 }
    target: { value: 20, date: 2028-12-31 }
    reason: Grants.
  - measure: grants
    target: { value: 500, date: 2030-03-31 }
---

Why.
`,
  'content/measures/cold-homes.md': `---
title: Cold homes
unit: "%"
better: lower
yearEnds: 03-31
source: { name: "=Survey", url: https://survey.example/, licence: CC BY 4.0 }
---

Counts.
`,
  'content/measures/cold-homes.csv': [
    'date,value,note,series',
    '2024,40,,',
    '2025,,"No survey, again",',
    '2026-06-30,31,-2 on spring,',
    '2023/24,-1.5e-7,"=1+1",Caf\u00e9s',
    '2024-05-31,2,@home,Caf\u00e9s',
    '2024-06-30,3,"said ""no""\ntwice",Caf\u00e9s',
    '',
  ].join('\n'),
  'content/measures/grants.md': `---
title: Grants
unit: grants
better: higher
source: { name: Us }
---

Counts.
`,
  'content/measures/grants.csv': 'date,value\n',
};

let pages: Map<string, string>;
const page = (url: string) => pages.get(url) ?? '';
const json = (url: string) => JSON.parse(page(url));
const rowsOf = (url: string): Record<string, string>[] => parse(page(url), { columns: true });

beforeAll(async () => {
  pages = await renderSite(writeFiles(files));
});

describe('/data/measures/<id>.csv', () => {
  it('holds every reading, gaps as empty values, periods with their names', () => {
    expect(page('/data/measures/cold-homes.csv').split('\r\n')).toEqual([
      'date,period,value,series,note',
      "2024-03-31,2023/24,-1.5E-7,Caf\u00e9s,'=1+1",
      "2024-05-31,,2,Caf\u00e9s,'@home",
      '2024-06-30,,3,Caf\u00e9s,"said ""no""\ntwice"',
      '2024-12-31,2024,40,,',
      '2025-12-31,2025,,,"No survey, again"',
      "2026-06-30,,31,,'-2 on spring",
      '',
    ]);
  });

  it('is a header alone for a measure without readings', () => {
    expect(page('/data/measures/grants.csv')).toBe('date,period,value,series,note\r\n');
  });

  it('can be read again as readings', () => {
    const text = page('/data/measures/cold-homes.csv').replaceAll('\r\n', '\n');
    const { readings, problems } = parseReadings(
      { file: 'm.csv', text },
      { today: '2026-11-20', locate: () => ({ file: 'm.md', line: 1, column: 1 }) },
    );
    expect(readings.map(({ value }) => value)).toEqual([-1.5e-7, 2, 3, 40, undefined, 31]);
    expect(problems.map(({ id }) => id)).toEqual(['unread-columns']);
  });

  it('is described beside it: columns, licence and source', () => {
    const metadata = json('/data/measures/csv-metadata.json');
    expect(metadata).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      'dc:publisher': 'Fern Council',
      'dc:license': { '@id': 'https://licence.example/' },
    });
    const [cold, grants] = metadata.tables;
    expect(cold).toMatchObject({
      url: 'cold-homes.csv',
      'dc:title': { '@value': 'Cold homes' },
      'dc:license': 'CC BY 4.0',
      'dc:source': ['=Survey', { '@id': 'https://survey.example/' }],
    });
    expect(cold.tableSchema.columns.map(({ titles }: { titles: string }) => titles)).toEqual(
      page('/data/measures/cold-homes.csv').split('\r\n')[0]?.split(','),
    );
    expect(cold.tableSchema.columns[0]).toMatchObject({
      name: 'date',
      datatype: { base: 'date', format: 'yyyy-MM-dd' },
      required: true,
    });
    expect(grants).not.toHaveProperty('dc:license');
  });
});

describe('/data/targets.csv', () => {
  it('has a row for each series of each target, with how it stands', () => {
    const rows = rowsOf('/data/targets.csv');
    expect(rows.map(({ measure, series }) => [measure, series])).toEqual([
      ['cold-homes', 'Caf\u00e9s'],
      ['cold-homes', ''],
      ['grants', ''],
    ]);
    // From 40 on 2024-12-31 to 20 on 2028-12-31 are 1,461 days; 546 of them are gone on 2026-06-30.
    expect(rows[1]).toMatchObject({
      mission: 'warm',
      missionTitle: 'Warm, dry homes',
      title: 'Cold homes',
      unit: '%',
      better: 'lower',
      baselineValue: '40',
      baselineDate: '2024-12-31',
      targetValue: '20',
      targetDate: '2028-12-31',
      aim: 'arrive',
      latestValue: '31',
      latestDate: '2026-06-30',
      direction: 'improving',
      path: 'on',
      noPath: '',
      stale: 'false',
      source: "'=Survey",
      sourceAddress: 'https://survey.example/',
      licence: 'CC BY 4.0',
      missionAddress: 'https://fern.example/open/missions/warm/',
      readingsAddress: 'https://fern.example/open/data/measures/cold-homes.csv',
    });
    expect(Number(rows[1]?.expected)).toBeCloseTo(40 - (20 * 546) / 1461, 8);
    expect(rows[2]).toMatchObject({
      baselineValue: '',
      latestValue: '',
      direction: '',
      path: '',
      noPath: 'no-reading',
    });
  });

  it('is described beside it, column by column', () => {
    const metadata = json('/data/targets.csv-metadata.json');
    const header = page('/data/targets.csv').split('\r\n')[0];
    expect(metadata).toMatchObject({
      url: 'targets.csv',
      'dc:license': { '@id': 'https://licence.example/' },
    });
    const { columns } = metadata.tableSchema;
    expect(columns.map(({ titles }: { titles: string }) => titles).join(',')).toBe(header);
    for (const column of columns) expect(column['dc:description']).toMatch(/^[A-Z].*\.$/);
  });

  it('fills every column that its schema calls required', () => {
    const { columns } = json('/data/targets.csv-metadata.json').tableSchema;
    const required = columns.filter((column: { required?: boolean }) => column.required);
    expect(required.length).toBeGreaterThan(5);
    for (const row of rowsOf('/data/targets.csv')) {
      for (const { name } of required) expect(row[name], name).not.toBe('');
    }
  });
});

describe('the JSON of missions and measures', () => {
  const latest = { date: '2026-06-30', value: 31 };

  it('tells how each target stands, beside what the mission wrote, and the licence', () => {
    const data = json('/data/missions.json');
    expect(data.licence).toEqual({ name: 'OGL', url: 'https://licence.example/' });
    const [cold, grants] = data.entries[0].targets;
    expect(cold).toMatchObject({ measure: 'cold-homes', reason: 'Grants.', stale: false });
    expect(cold.standing[1]).toMatchObject({ latest, direction: 'improving', path: 'on' });
    expect(cold.standing[1].expected).toBeCloseTo(40 - (20 * 546) / 1461, 8);
    expect(grants.standing).toEqual([{ noPath: 'no-reading' }]);
  });

  it('tells it beside the measure too', () => {
    const data = json('/data/measures.json');
    expect(data.licence).toEqual({ name: 'OGL', url: 'https://licence.example/' });
    const cold = data.entries.find(({ id }: { id: string }) => id === 'cold-homes');
    expect(cold).toMatchObject({
      csv: 'https://fern.example/open/data/measures/cold-homes.csv',
      source: { licence: 'CC BY 4.0' },
      targets: [{ mission: 'warm', target: { value: 20, date: '2028-12-31' } }],
    });
    expect(cold.targets[0].standing[1]).toMatchObject({ latest, path: 'on' });
    expect(cold.readings).toContainEqual({
      date: '2025-12-31',
      label: '2025',
      note: 'No survey, again',
    });
  });
});

describe('a text in a CSV', () => {
  const cell = (value: string | number) =>
    csvOf([{ name: 'x', datatype: 'string', description: 'X.', value: () => value }], [1]).slice(
      3,
      -2,
    );

  it.each(['=1+1', '+44', '-2', '@a', '\tx', '\uff1dx'])(
    'does not act as a formula: %j',
    (text) => {
      expect(cell(text)).toBe(`'${text}`);
    },
  );

  it('is left alone where it cannot, and numbers always are', () => {
    expect(cell('a=1')).toBe('a=1');
    expect(cell(-2.5)).toBe('-2.5');
    expect(cell(0)).toBe('0');
  });
});
