import { describe, expect, test } from 'vitest';
import { importFiles } from './import-files.ts';

const note = (fields: string, body = 'Body.') => `---\n${fields}\n---\n\n${body}\n`;

describe('titles', () => {
  test.each([
    [
      'entities',
      'title: "The &ldquo;front door&rdquo; &amp; M&Ms"',
      'title: The “front door” & M&Ms',
    ],
    ['spaces around', 'title: "  Otters "', 'title: Otters'],
    ['folded', 'title: >\n  Otters\n  again', 'title: Otters again'],
    ['tags', 'title: "For <em>all</em>"', 'title: For all'],
  ])('%s', async (_, written, title) => {
    const { read } = await importFiles({ '2026-03-06-a.md': note(written) });
    expect(read('content/weeknotes/2026-03-06-a.md')).toContain(`\n${title}\n`);
  });

  test('a missing one is taken from the first heading', async () => {
    const { read, notes } = await importFiles({ '2026-03-06-a.md': '# Two *otters*\n\nSeen.\n' });
    expect(read('content/weeknotes/2026-03-06-a.md')).toMatch(/title: Two otters\n[^#]*\nSeen.\n$/);
    expect(notes('2026-03-06-a.md')).toContain('title taken from the heading “Two otters”');
  });

  test('else from the file name', async () => {
    const { read } = await importFiles({ '2026-3-6-i_dont-like.md': 'Seen.\n' });
    expect(read('content/weeknotes/2026-03-06-i-dont-like.md')).toContain('title: I dont like\n');
  });

  test('a first heading that repeats the title goes, others move down', async () => {
    const { read } = await importFiles({
      '2026-03-06-a.md': note(
        'title: Otters',
        '# Otters\n\n# One\n\n### Two\n\nThree\n-----\n\nFour\n====',
      ),
    });
    expect(read('content/weeknotes/2026-03-06-a.md')).toMatch(
      /\n## One\n\n#### Two\n\n### Three\n\nFour\n----\n$/,
    );
  });

  test('titles that several entries share are listed', async () => {
    const { report } = await importFiles({
      '2026-03-06-a.md': note('title: Award'),
      '2026-03-13-b.md': note('title: Award'),
    });
    expect(report.sharedTitles).toEqual([
      {
        title: 'Award',
        files: ['content/weeknotes/2026-03-06-a.md', 'content/weeknotes/2026-03-13-b.md'],
      },
    ]);
  });
});

describe('dates', () => {
  test('the front matter wins over the file name, and the difference is noted', async () => {
    const { read, notes } = await importFiles({
      '2026-03-06-a.md': note('title: A\ndate: 2026-03-09'),
    });
    expect(read('content/weeknotes/2026-03-06-a.md')).toContain('date: 2026-03-09');
    expect(notes('2026-03-06-a.md')).toEqual([
      'the date is 2026-03-09, the file name says 2026-03-06',
    ]);
  });

  test('one that can be read in two ways gives way to the file name, or leaves the file out', async () => {
    const { report, notes } = await importFiles({
      '2026-03-06-a.md': note('title: A\ndate: 03/06/2026'),
      'b.md': note('title: B\ndate: 03/06/2026'),
    });
    expect(notes('2026-03-06-a.md')[0]).toContain('“03/06/2026” can be read as');
    expect(report.files[1]).toMatchObject({ outcome: 'left-out', reason: 'no date' });
  });
});
