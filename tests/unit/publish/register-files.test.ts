/** The registers as files: the tables of asks, lessons and decisions, what describes them, and their feeds. */
import { parse } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderSite, writeFiles } from '../../support/build-site.ts';
import { feedFaults } from '../../support/feed-rules.ts';

/** Today is 20 November 2026 in these tests. */
const files = {
  '_data/site.yml':
    'name: Fern\nowner: Fern Council\ncontact: all@fern.example\nurl: https://fern.example/open/\nlicence: { name: OGL, url: https://licence.example/ }\n',
  'content/missions/warm.md': `---
title: Warm homes
summary: About homes.
statement: By 2032 homes are warm.
started: 2024-04-01
progress: [{ date: 2026-09-01, status: in-progress, title: A start }]
lead: builders
asks:
  - title: =A van
    of: [smes, mill]
    by: 2027-01-31
    contact: van@fern.example
  - { title: A loan, by: 2026-06-30 }
  - { title: A key, by: 2026-02-01, status: answered, answer: It came. }
---

Why.
`,
  'content/teams/builders.md': '---\ntitle: Builders\nsummary: x\n---\n\nThey build.\n',
  'content/partners/mill.md': '---\ntitle: The mill\nsummary: x\nkind: smes\n---\n\nMills.\n',
  'content/weeknotes/2026-05-01-asked.md': `---
title: Asked & told
summary: x
date: 2026-05-01
team: builders
missions: warm
tools: mission-sprints
partners: mill
---

Words.

## Learned

- Knock first, at [[partners/mill]].
- Ring *later*.

## Help wanted

- Boxes & socks.

## Decisions

- To go on.
`,
  'content/weeknotes/2026-11-01-later.md': `---
title: Later
summary: x
date: 2026-11-01
authors: Jo B
answers:
  - { ask: weeknotes/2026-05-01-asked#help-1, status: closed, answer: Nobody came. }
---

Words.

## What did not work

- Knock first, at [[partners/mill]]!

## Help wanted

- A rota (#help-9).
`,
  'content/weeknotes/2026-11-02-secret.md': `---
title: Secret
summary: x
date: 2026-11-02
authors: Jo B
draft: true
answers: [{ ask: weeknotes/2026-11-01-later#help-1, answer: Vorpal. }]
---

## Learned

- Vorpal lesson.

## Help wanted

- Vorpal help.
`,
  'content/weeknotes/2026-11-03-open.md': `---
title: Open
summary: x
date: 2026-11-03
authors: Jo B
answers: [{ ask: weeknotes/2026-11-02-secret#help-1, answer: Vorpal answer. }]
---

Words.
`,
};

const base = 'https://fern.example/open';
let pages: Map<string, string>;
const page = (url: string) => pages.get(url) ?? '';
const rowsOf = (url: string): Record<string, string>[] => parse(page(url), { columns: true });
const tables = ['/data/asks.csv', '/data/lessons.csv', '/data/decisions.csv'];

beforeAll(async () => {
  pages = await renderSite(writeFiles(files));
});

describe('/data/asks.csv', () => {
  const askOf = (ask: string) => rowsOf('/data/asks.csv').find((row) => row.ask === ask);

  it('has every ask in the order of the page', () => {
    expect(rowsOf('/data/asks.csv').map(({ ask }) => ask)).toEqual([
      "'=A van",
      'A rota (#help-9).',
      'A loan',
      'Boxes & socks.',
      'A key',
    ]);
  });

  it('says of whom, by when, for what, and how to answer', () => {
    expect(askOf("'=A van")).toEqual({
      ask: "'=A van",
      address: `${base}/missions/warm/#ask-a-van`,
      status: 'open',
      past: 'false',
      by: '2027-01-31',
      asked: '',
      of: 'smes; mill',
      missions: 'warm',
      team: 'builders',
      from: 'Warm homes',
      contact: 'van@fern.example',
      contactOf: 'ask',
      answer: '',
      answered: '',
      answerAddress: '',
    });
    expect(askOf('A loan')).toMatchObject({
      past: 'true',
      contact: 'all@fern.example',
      contactOf: 'site',
    });
  });

  it('says what came of it, and where that is told', () => {
    expect(askOf('Boxes & socks.')).toMatchObject({
      address: `${base}/weeknotes/2026-05-01-asked/#help-1`,
      status: 'closed',
      asked: '2026-05-01',
      answer: 'Nobody came.',
      answered: '2026-11-01',
      answerAddress: `${base}/weeknotes/2026-11-01-later/`,
    });
    expect(askOf('A key')).toMatchObject({ status: 'answered', answer: 'It came.', answered: '' });
  });
});

describe('/data/lessons.csv', () => {
  it('has a row for each place; those of the same words share their newest place', () => {
    const rows = rowsOf('/data/lessons.csv');
    const newest = `${base}/weeknotes/2026-11-01-later/#tricky-1`;
    expect(rows.map((row) => [row.lesson, row.address === newest, row.newest === newest])).toEqual([
      ['Knock first, at The mill!', true, true],
      ['Knock first, at The mill.', false, true],
      ['Ring later.', false, false],
    ]);
    expect(rows.map(({ didNotWork }) => didNotWork)).toEqual(['true', 'false', 'false']);
    expect(rows[1]).toMatchObject({
      date: '2026-05-01',
      kind: 'weeknote',
      from: 'Asked & told',
      missions: 'warm',
      tools: 'mission-sprints',
      teams: 'builders',
      partners: 'mill',
    });
  });
});

describe('/data/decisions.csv', () => {
  it('has every decision', () => {
    expect(rowsOf('/data/decisions.csv').map(({ decision, date }) => [decision, date])).toEqual([
      ['To go on.', '2026-05-01'],
    ]);
  });
});

describe.each(tables)('%s', (url) => {
  const metadata = () => JSON.parse(page(`${url}-metadata.json`));

  it('is described beside it, column by column, with its licence', () => {
    expect(metadata()).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      url: url.split('/').at(-1),
      'dc:publisher': 'Fern Council',
      'dc:license': { '@id': 'https://licence.example/' },
    });
    const { columns } = metadata().tableSchema;
    expect(columns.map(({ titles }: { titles: string }) => titles).join(',')).toBe(
      page(url).split('\r\n')[0],
    );
    for (const column of columns) expect(column['dc:description']).toMatch(/^[A-Z].*\.$/);
  });

  it('fills every column that its schema calls required', () => {
    const required = metadata().tableSchema.columns.filter(
      (column: { required?: boolean }) => column.required,
    );
    expect(required.length).toBeGreaterThan(4);
    for (const row of rowsOf(url)) {
      for (const { name } of required) expect(row[name], name).not.toBe('');
    }
  });
});

describe.each(['asks', 'learning', 'decisions'])('the feed of %s', (name) => {
  it('keeps the rules of Atom', () => {
    expect(feedFaults(page(`/${name}/feed.xml`), `${base}/${name}/feed.xml`)).toEqual([]);
  });

  it('is offered by its page', () => {
    expect(page(`/${name}/`)).toMatch(
      new RegExp(
        `<link rel="alternate" type="application/atom\\+xml"[^>]*href="/open/${name}/feed.xml"`,
      ),
    );
  });
});

describe('an item of a feed', () => {
  const itemsOf = (name: string) =>
    (parseAtomFeed(page(`/${name}/feed.xml`)).entries ?? []).map((entry) => ({
      ...entry,
      title: entry.title?.value,
      content: entry.content?.value,
    }));

  it('has the place of the ask as its id, and the day of the mission’s last news or of the note', () => {
    expect(itemsOf('asks').map(({ id, updated }) => [id, updated?.slice(0, 10)])).toEqual([
      [`${base}/weeknotes/2026-11-01-later/#help-1`, '2026-11-01'],
      [`${base}/missions/warm/#ask-a-key`, '2026-09-01'],
      [`${base}/missions/warm/#ask-a-loan`, '2026-09-01'],
      [`${base}/missions/warm/#ask-a-van`, '2026-09-01'],
      [`${base}/weeknotes/2026-05-01-asked/#help-1`, '2026-11-01'],
    ]);
  });

  it('tells what came of an ask, where that is told, and else how to answer', () => {
    const [rota, , loan] = itemsOf('asks');
    expect(loan?.title).toBe('A loan');
    expect(loan?.content).toContain('<p>Answer to all@fern.example</p>');
    expect(rota?.content).toContain('<p>A rota (#help-9).</p>');
    const boxes = itemsOf('asks').at(-1);
    expect(boxes?.title).toBe('Closed: Boxes &amp; socks.');
    expect(boxes?.content).toContain(
      `<p>Closed. Nobody came. Told in <a href="${base}/weeknotes/2026-11-01-later/">Later</a></p>`,
    );
  });

  it('tells a lesson once, with the places where it was said before', () => {
    const [knock, ring] = itemsOf('learning');
    expect(itemsOf('learning')).toHaveLength(2);
    expect(knock?.id).toBe(`${base}/weeknotes/2026-11-01-later/#tricky-1`);
    expect(knock?.content).toContain(`<a href="${base}/weeknotes/2026-05-01-asked/#learned-1">`);
    expect(knock?.content).toContain('<p>What did not work</p>');
    expect(ring?.title).toBe('Ring later.');
  });
});

describe('what is not published', () => {
  it('is in no page, feed or file: neither the ask and the answer of a draft, nor an answer to it', () => {
    const told = [...pages].filter(([, text]) => /vorpal|11-02-secret/i.test(text));
    expect(told.map(([url]) => url)).toEqual([]);
  });

  it('does not close an ask', () => {
    const row = rowsOf('/data/asks.csv').find(({ ask }) => ask === 'A rota (#help-9).');
    expect(row).toMatchObject({ status: 'open', answer: '' });
  });
});
