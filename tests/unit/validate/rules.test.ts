/** Rules that tie fields together: pictures, authors, summaries, placeholders. */
import { describe, expect, it } from 'vitest';
import { tinyPicture } from '../../support/tiny-picture.ts';
import { type SiteText, writeSite } from '../../support/write-site.ts';

const noteWith = (head: string, body = ''): SiteText => ({
  'content/weeknotes/a.md': `---\ntitle: Lofts\ndate: 2026-06-05\n${head}\n---\n${body}`,
});
const problemsOf = (files: SiteText) => {
  const { problems } = writeSite(files).load();
  return problems.map(({ line, column, id }) => `${line}:${column} ${id}`);
};

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
      'content/weeknotes/a.jpg': tinyPicture,
    };
    expect(problemsOf(files)).toEqual(['6:8 image-without-alt', '9:6 image-without-alt']);
  });
});
