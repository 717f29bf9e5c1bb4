/** Rules that tie fields together: outcomes, evidence, pictures, authors, summaries, placeholders. */
import { describe, expect, it } from 'vitest';
import { NOW, type SiteText, writeSite } from '../../support/write-site.ts';

const noteWith = (head: string, body = ''): SiteText => ({
  'content/weeknotes/a.md': `---\ntitle: Lofts\ndate: 2026-06-05\n${head}\n---\n${body}`,
});
const missionWith = (fields: string): SiteText => ({
  'content/missions/m.md': `---\ntitle: Homes\nsummary: Homes.\nstatement: Warm.\n${fields}\n---\n`,
});
const problemsOf = (files: SiteText, now = NOW) => {
  const { problems } = writeSite(files).load({ now });
  return problems.map(({ line, column, id }) => `${line}:${column} ${id}`);
};

describe('the outcome of a mission', () => {
  const missing = missionWith('by: 2026-03-17');

  it('is asked for when its deadline is more than 90 days past', () => {
    expect(problemsOf(missing, new Date('2026-06-15T23:59:59Z'))).toEqual([]);
    expect(problemsOf(missing, new Date('2026-06-16T00:00:00Z'))).toEqual(['5:5 overdue-outcome']);
  });

  it('is not asked for again once it is there', () => {
    expect(problemsOf(missionWith('by: 2020-01-01\noutcome: Half of it.'))).toEqual([]);
  });

  it('is needed at once when the mission is closed, and told once', () => {
    expect(problemsOf(missionWith('by: 2020-01-01\nstatus: closed'))).toEqual([
      '6:9 missing-outcome',
    ]);
  });
});

describe('progress', () => {
  it('that is delivered needs evidence; other states need none', () => {
    const step = (status: string, more = '') =>
      `  - date: 2026-05-01\n    status: ${status}\n    title: x\n${more}`;
    const steps =
      step('delivered') + step('changed') + step('delivered', '    evidence: https://x.example\n');
    expect(problemsOf(missionWith(`progress:\n${steps.trimEnd()}`))).toEqual([
      '7:13 delivered-without-evidence',
    ]);
  });
});

describe('a weeknote', () => {
  it('needs a team or an author', () => {
    expect(problemsOf(noteWith('summary: x'))).toEqual(['2:1 missing-team-or-author']);
    expect(problemsOf(noteWith('summary: x\nauthors: []'))).toEqual(['2:1 missing-team-or-author']);
    expect(problemsOf(noteWith('summary: x\nauthors: Guest Writer'))).toEqual([]);
  });

  it('that was skipped needs no summary', () => {
    expect(problemsOf(noteWith('authors: Jo B'))).toEqual(['2:1 missing-summary']);
    expect(problemsOf(noteWith('authors: Jo B\nskipped: true'))).toEqual([]);
  });
});

describe('placeholders', () => {
  it('are found in titles, summaries and bodies, wherever `plainsight new` writes them', () => {
    const files = noteWith(
      'summary: Say in one or two plain sentences what this is about.\nauthors: Your name',
      '\nSay what moved this week, with names, places and numbers.\n\nWe said what moved, todo: more.\n',
    );
    expect(problemsOf(files)).toEqual([
      '4:10 placeholder-text',
      '5:10 placeholder-text',
      '8:1 placeholder-text',
      '10:21 placeholder-text',
    ]);
  });

  it('are no problem in code', () => {
    expect(
      problemsOf(noteWith('summary: x\nauthors: Jo B', '\n`TODO`\n\n    TODO {{ x }} <div>\n')),
    ).toEqual([]);
  });
});

describe('pictures', () => {
  it('need words wherever they stand', () => {
    const files = {
      ...noteWith('summary: x\nauthors: Jo B\nimage: a.jpg', '\n![ ](a.jpg) ![Lofts](a.jpg)\n'),
      'content/weeknotes/a.jpg': 'x',
    };
    expect(problemsOf(files)).toEqual(['6:8 image-without-alt', '9:6 image-without-alt']);
  });
});
