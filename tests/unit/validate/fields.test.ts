/** What authors write in fields: text that stays text, days, weeks, numbers, flags, groups and lists. */
import { describe, expect, it } from 'vitest';
import { type SiteText, writeSite } from '../../support/write-site.ts';

const file = 'content/weeknotes/a.md';
const note = (...fields: string[]): SiteText => ({
  [file]: [
    '---',
    'title: Lofts',
    'summary: Lofts.',
    'date: 2026-06-05',
    'authors: Jo B',
    ...fields,
    '---',
    '',
  ].join('\n'),
});
const mission = (...fields: string[]): SiteText => ({
  'content/missions/m.md': [
    '---',
    'title: Homes',
    'summary: Homes.',
    'statement: Warm.',
    ...fields,
    '---',
    '',
  ].join('\n'),
});
const problemsOf = (files: SiteText) =>
  writeSite(files)
    .load()
    .problems.map(({ line, column, id }) => `${line}:${column} ${id}`);
const fieldsOf = (files: SiteText) => {
  const { site, problems } = writeSite(files).load();
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return (site.entries.weeknote[0] ?? site.entries.mission[0])?.fields;
};

describe('a title', () => {
  it.each(['2026', 'null', 'no', '1.10', '01632960000', '1e3', '~', '2026-06-05'])(
    'that looks like something else stays the text that was typed: %s',
    (title) => {
      const { site, problems } = writeSite({
        'content/pages/a.md': `---\ntitle: ${title}\n---\n`,
      }).load();
      expect(problems).toEqual([]);
      expect(site.entries.page[0]?.title).toBe(title);
    },
  );

  it.each(['title:', 'title: ""', "title: '  '", 'title: # Lofts'])(
    'that is empty is missing: %s',
    (line) => {
      const { problems } = writeSite({ 'content/pages/a.md': `---\n${line}\nsummary: x\n---\n` });
      expect(problems()[0]).toMatch(/^content\/pages\/a.md:2:\d+ missing-field$/);
      expect(problems()).toHaveLength(1);
    },
  );

  it.each(['\u200b', '\u2060\ufe0f', '\u3164', '\u00ad\u00a0'])(
    'of which nothing can be seen is missing: %j',
    (title) => {
      const { problems } = writeSite({ 'content/pages/a.md': `---\ntitle: "${title}"\n---\n` });
      expect(problems()).toEqual(['content/pages/a.md:2:8 missing-field']);
    },
  );

  it('may hold what cannot be seen beside what can', () => {
    const { site } = writeSite({
      'content/pages/a.md': '---\ntitle: "می\u200cخواهم 👩\u200d🚒"\n---\n',
    }).load();
    expect(site.entries.page[0]?.title).toBe('می\u200cخواهم 👩\u200d🚒');
  });
});

describe('an item of a list', () => {
  it('of which nothing can be seen is told as nothing', () => {
    const { problems } = writeSite({
      [file]: '---\ntitle: A\nsummary: x\ndate: 2026-06-05\nauthors: [Jo B, "\u200b"]\n---\n',
    }).load();
    expect(problems.map(({ column, id }) => `${column} ${id}`)).toEqual(['17 wrong-type']);
    expect(problems[0]?.message).not.toContain('\u200b');
  });
});

describe('a date', () => {
  it.each(['2024-02-29', '2026-12-31'])('is a day that exists: %s', (day) => {
    expect(fieldsOf(note(`updated: ${day}`))).toMatchObject({ updated: day });
  });

  it.each([
    ['2026-02-30', 'invalid-date', 'Write a day as year-month-day'],
    ['2026-02-29', 'invalid-date', 'Write a day as year-month-day'],
    ['2026-6-5', 'invalid-date', 'Did you mean “2026-06-05”?'],
    ['2026/06/05', 'invalid-date', 'Did you mean “2026-06-05”?'],
    ['2026-06-05T00:30:00+01:00', 'invalid-date', 'Did you mean “2026-06-05”?'],
    ['next Friday', 'invalid-date', 'Write a day as year-month-day'],
    ['2026', 'invalid-date', 'Write a day as year-month-day'],
    ['git Created', 'invalid-date', 'Write a day as year-month-day'],
    ['10/05/2023', 'ambiguous-date', 'Write “2023-05-10” or “2023-10-05”'],
    ['10.5.23', 'ambiguous-date', 'Write “2023-05-10” or “2023-10-05”'],
    ['25/12/2025', 'ambiguous-date', 'Did you mean “2025-12-25”?'],
    ['05-05-2025', 'ambiguous-date', 'Did you mean “2025-05-05”?'],
    ['31/02/2025', 'ambiguous-date', 'Write the day as year-month-day'],
  ])('is not %s', (value, id, hint) => {
    const { problems } = writeSite(note(`updated: ${value}`)).load();
    expect(problems).toMatchObject([
      { id, line: 6, column: 10, hint: expect.stringContaining(hint) },
    ]);
  });

  it('in a list of groups is reported at its own place', () => {
    expect(
      problemsOf(
        mission('progress:', '  - date: 2026-02-31', '    status: changed', '    title: x'),
      ),
    ).toEqual(['6:11 invalid-date']);
  });
});

describe('a moment of publication', () => {
  it.each(['2026-06-12', '2026-06-12T09:00Z', '2026-06-12T09:00:00+01:00'])(
    'may be %s',
    (publish) => {
      expect(problemsOf(note(`publish: ${publish}`))).toEqual([]);
    },
  );

  it.each([
    ['2026-06-12T09:00', '“2026-06-12T09:00Z”'],
    ['2026-06-12 09:00', '“2026-06-12T09:00Z”'],
    ['2026-6-12', '“2026-06-12”'],
    ['2026-06-12T25:00Z', '“2026-06-12”'],
  ])('needs its zone and a time that exists: %s', (publish, meant) => {
    const { problems } = writeSite(note(`publish: ${publish}`)).load();
    expect(problems).toMatchObject([{ id: 'invalid-date', hint: `Did you mean ${meant}?` }]);
  });
});

describe('a week', () => {
  it.each(['2026-W12', '2026-W53', '2026-W12/2026-W13', '2026-W53/2027-W01', '2020-W53'])(
    'may be %s',
    (week) => {
      expect(fieldsOf(note(`week: ${week}`))).toMatchObject({ week });
    },
  );

  it.each([
    '2025-W53',
    '2027-W53',
    '2026-W54',
    '2026-W00',
    '2026-12',
    'W12',
    '2026-W13/2026-W12',
    '2026-W12/2025-W53',
  ])('is not %s', (week) =>
    expect(problemsOf(note(`week: ${week}`))).toEqual(['6:7 invalid-week']),
  );
});

describe('a flag', () => {
  it.each(['yes', 'no', 'True', 'on', '1'])('is not %s', (value) => {
    expect(problemsOf(note(`draft: ${value}`))).toEqual(['6:8 invalid-flag']);
  });

  it('may stand in quotes', () => {
    expect(fieldsOf(note('sensitive: "true"'))).toMatchObject({ sensitive: true });
  });
});

describe('a number', () => {
  it.each([
    ['450000', 450000],
    ['33.5', 33.5],
    ['007', 7],
  ])('may be %s', (value, amount) => {
    expect(fieldsOf(mission('funding:', '  source: Grant', `  amount: ${value}`))).toMatchObject({
      funding: [{ amount }],
    });
  });

  it('may be below zero, where no money comes in', () => {
    const files = {
      ...mission('targets:', '  measure: m', '  target: { value: -2, date: 2032-03-31 }'),
      'content/measures/m.md':
        '---\ntitle: M\nunit: degrees\nbetter: lower\nsource: { name: Us }\n---\n',
    };
    expect(fieldsOf(files)).toMatchObject({ targets: [{ target: { value: -2 } }] });
  });

  it.each(['450,000', '£450000', '1e5', '.5', '0x10', '½', '٤٥', '1 000'])('is not %s', (value) => {
    expect(problemsOf(mission('funding:', '  source: Grant', `  amount: ${value}`))).toEqual([
      '7:11 invalid-number',
    ]);
  });

  it.each(['1.5', '-1', 'three'])('of things counted is whole: not %s', (value) => {
    expect(problemsOf(note(`episode: ${value}`))).toEqual(['6:10 invalid-number']);
  });
});

describe('a web address', () => {
  it.each([
    'javascript:alert(1)',
    'www.example.org',
    '/local',
    'https://',
    'ftp://example.org',
    'data:text/html,x',
  ])('is not %s', (url) => {
    const site = writeSite({ 'content/people/jo.md': `---\ntitle: Jo\nurl: "${url}"\n---\n` });
    expect(site.problems()).toEqual(['content/people/jo.md:3:6 invalid-address']);
  });
});

describe('a list', () => {
  it('of one may be written as its one value', () => {
    expect(fieldsOf(note('aliases: /old/'))).toMatchObject({ aliases: ['/old/'] });
  });

  it('of groups may be written as its one group', () => {
    expect(fieldsOf(mission('asks:', '  title: Help'))).toMatchObject({
      asks: [{ title: 'Help' }],
    });
  });

  it('of sentences takes short and long ones', () => {
    expect(fieldsOf(note('easyRead:', '  - One.', '  - text: Two.'))).toMatchObject({
      easyRead: [{ text: 'One.' }, { text: 'Two.' }],
    });
  });

  it('with an item of the wrong form is reported at that item', () => {
    expect(problemsOf(note('missions:', '  - ""', '  - [a]', '  - { b: c }'))).toEqual([
      '7:5 wrong-type',
      '8:5 wrong-type',
      '9:5 wrong-type',
    ]);
  });
});

describe('an entry whose fields have a mistake', () => {
  it('has its references and links checked all the same, so that one run tells everything', () => {
    const { problems } = writeSite({
      'content/weeknotes/a.md':
        '---\ntitle: Lofts\nsummary: Lofts.\ndate: soon\nauthors: Asha Rahman\nmissions: warm-home\n---\n\nSee [[nowhere]] and [this](/nowhere/).\n',
    }).load();
    expect(problems.map(({ line, id }) => `${line} ${id}`)).toEqual([
      '4 invalid-date',
      '6 unknown-mission',
      '9 unknown-entry',
      '9 broken-link',
    ]);
  });
});

describe('an unknown field', () => {
  it.each([
    ['mision: a', 'missions'],
    ['tag: a', undefined],
    ['Title: a', 'title'],
    ['__proto__: a', undefined],
    ['constructor: a', undefined],
    ['permalink: ../x', undefined],
    ['layout: ../x', undefined],
    ['eleventyExcludeFromCollections: true', undefined],
    ['templateEngineOverride: njk,md', undefined],
  ])('is an error, with the nearest known one: %s', (line, near) => {
    const { problems } = writeSite(note(line)).load();
    expect(problems).toMatchObject([{ id: 'unknown-field', line: 6, column: 1 }]);
    if (near) expect(problems[0]?.hint).toBe(`Did you mean “${near}”?`);
  });

  it('inside a group is reported at its own key', () => {
    expect(problemsOf(mission('risks:', '  acting: x', '  nothing: y'))).toEqual([
      '7:3 unknown-field',
    ]);
  });
});

describe('all mistakes of a file', () => {
  it('are told together, those in its body too', () => {
    const site = writeSite({
      [file]:
        '---\ntitel: Lofts\ndate: 2026-02-30\ndraft: no\nauthors: Jo B\n---\n\n![](loft.jpg) TODO\n',
    });
    expect(site.problems().map((each) => each.split(' ')[1])).toEqual([
      'missing-field',
      'unknown-field',
      'invalid-date',
      'invalid-flag',
      'image-without-alt',
      'placeholder-text',
    ]);
  });

  it('keep the file out of the site, and no other', () => {
    const { site } = writeSite({
      [file]: '---\ntitle: Lofts\n---\n',
      'content/pages/a.md': '---\ntitle: A\n---\n',
    }).load();
    expect(site.entries.weeknote).toEqual([]);
    expect(site.entries.page).toHaveLength(1);
    expect(site.counts.files).toBe(2);
  });
});
