/** `/data/<kind>.csv` and what describes it: columns from the fields, lists in a cell, and nothing that is not public. */
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentKindNames, folders } from '../../../src/schemas/kinds.ts';
import { renderSite, writeFiles } from '../../support/build-site.ts';
import { elementsOf, parsePage, wordsOf } from '../../support/html.ts';

const files = {
  '_data/site.yml':
    'name: Fern\nowner: Fern Council\nurl: https://fern.example/open/\nlicence: { name: OGL, url: https://licence.example/ }\n',
  'content/teams/t.md': '---\ntitle: T\n---\n',
  'content/partners/ha.md':
    '---\ntitle: "=Housing, \\"Ltd\\""\nsummary: Tŷ.\nkind: vcse\nurl: https://ha.example/\n---\n',
  'content/partners/hidden.md': '---\ntitle: Quillfeather\nkind: vcse\ndraft: true\n---\n',
  'content/missions/warm.md': `---
title: Warm homes
summary: About homes.
statement: By 2032 homes are warm.
by: 2032-03-31
teams: [t]
signedOff: { by: Someone, on: 2026-01-01 }
partners:
  - { partner: ha, role: Owner }
---

Five words stand in here.
`,
  'content/weeknotes/a.md':
    '---\ntitle: A\nsummary: S.\ndate: 2026-11-02\nteam: t\nmissions: warm\npartners: [ha, hidden]\nauthors: [Ann Lee, Bo]\nseason: 2\n---\nOne two.\n',
  'content/weeknotes/later.md':
    '---\ntitle: Later\nsummary: S.\ndate: 2026-11-03\nteam: t\npublish: 2030-01-01\n---\nText.\n',
};

let pages: Map<string, string>;
const page = (url: string) => pages.get(url) ?? '';
const rowsOf = (url: string): Record<string, string>[] => parse(page(url), { columns: true });

beforeAll(async () => {
  pages = await renderSite(writeFiles(files));
});

describe('/data/<kind>.csv', () => {
  it('is there for each kind, with a header alone where there is nothing', () => {
    for (const kind of contentKindNames) {
      const lines = page(`/data/${folders[kind]}.csv`).split('\r\n');
      expect(lines[0], kind).toMatch(/^id,address,title,summary,/);
    }
    expect(rowsOf('/data/sprints.csv')).toEqual([]);
  });

  it('has one row for each entry, lists in one cell and every value by its field', () => {
    const rows = rowsOf('/data/weeknotes.csv');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      id: 'a',
      address: 'https://fern.example/open/weeknotes/a/',
      title: 'A',
      date: '2026-11-02',
      season: '2',
      team: 't',
      authors: 'Ann Lee; Bo',
      missions: 'warm',
      skipped: '',
      words: '2',
    });
  });

  it('keeps text from acting as a formula, and quotes as RFC 4180 has it', () => {
    expect(page('/data/partners.csv')).toContain('"\'=Housing, ""Ltd"""');
    expect(rowsOf('/data/partners.csv')[0]?.summary).toBe('Tŷ.');
  });

  it('never holds a draft, what is held, a reference to either, or what is between owner and team', () => {
    const all = [...pages].filter(([url]) => /^\/data\/.*\.csv/.test(url));
    expect(all.filter(([, text]) => /Quillfeather|hidden|Later|Someone/.test(text))).toEqual([]);
    expect(rowsOf('/data/weeknotes.csv')[0]?.partners).toBe('ha');
    for (const kind of contentKindNames) {
      const names = page(`/data/${folders[kind]}.csv`).split('\r\n')[0]?.split(',') ?? [];
      expect(names.filter((name) => /^(draft|publish|sensitive|signedOff)$/.test(name))).toEqual(
        [],
      );
    }
  });

  it('leaves fields that hold fields to the JSON, and the page at /data/ says which', () => {
    const header = page('/data/missions.csv').split('\r\n')[0]?.split(',') ?? [];
    expect(header).toContain('teams');
    expect(header).not.toContain('partners');
    const { entries } = JSON.parse(page('/data/missions.json'));
    expect(entries[0].partners).toEqual([{ partner: 'ha', role: 'Owner' }]);
    const missions = elementsOf(parsePage(page('/data/'))).find(
      ({ properties }) => properties.id === 'mission',
    );
    const words = missions ? wordsOf(missions) : '';
    expect(words).toMatch(/In the JSON only: .*\bpartners\b/);
    expect(words).not.toMatch(/In the JSON only: [^.]*\bteams\b/);
  });

  it('is described beside it: columns with their forms, and the licence', () => {
    const metadata = JSON.parse(page('/data/weeknotes.csv-metadata.json'));
    expect(metadata).toMatchObject({
      url: 'weeknotes.csv',
      'dc:publisher': 'Fern Council',
      'dc:license': { '@id': 'https://licence.example/' },
    });
    const columns: { name: string }[] = metadata.tableSchema.columns;
    expect(columns.map(({ name }) => name)).toEqual(
      page('/data/weeknotes.csv').split('\r\n')[0]?.split(','),
    );
    const column = (name: string) => columns.find((each) => each.name === name);
    expect(column('id')).toMatchObject({ required: true, datatype: 'string' });
    expect(column('date')).toMatchObject({
      required: true,
      datatype: { base: 'date', format: 'yyyy-MM-dd' },
    });
    expect(column('season')).toMatchObject({ datatype: 'number' });
    expect(column('skipped')).toMatchObject({ datatype: 'boolean' });
    expect(column('missions')).toMatchObject({ datatype: 'string', separator: '; ' });
    expect(column('title')).not.toHaveProperty('separator');
  });
});

describe('the page at /data/', () => {
  it('links to every data file of the site', () => {
    const html = page('/data/');
    const data = [...pages.keys()].filter((url) => /^\/data\/.+\.(csv|json)$/.test(url));
    expect(data.length).toBeGreaterThan(30);
    expect(data.filter((url) => !html.includes(`href="/open${url}"`))).toEqual([]);
  });
});
