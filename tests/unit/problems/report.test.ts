/** Problems as text, JSON, GitHub commands and HTML. */
import { describe, expect, it } from 'vitest';
import { allowProblems, hasErrors } from '../../../src/problems/allow.ts';
import { type Problem, problem, sortProblems } from '../../../src/problems/problem.ts';
import { closingLine, reportAsText } from '../../../src/problems/report.ts';
import { reportAsHtml } from '../../../src/problems/report-html.ts';
import { reportAsJson, reportForGithub } from '../../../src/problems/report-json.ts';

const file = 'content/weeknotes/a.md';
const at = (line: number, column: number, name = file) => ({ file: name, line, column });
const unknown = problem('unknown-partner', at(3, 5), { value: 'acmee', nearest: 'acme' });
const warning = problem('missing-summary', at(2, 1), { kind: 'a weeknote' });
const textOf = (problems: Problem[], lines: string[], colour = false) =>
  reportAsText(problems, { files: 48, read: () => lines, colour });

describe('the report for a terminal', () => {
  it('shows place, frame, message and hint, and closes with the counts', () => {
    expect(textOf([unknown], ['---', 'partners:', '  - acmee'])).toBe(
      [
        'content/weeknotes/a.md:3:5  error  unknown-partner',
        '    3 |   - acmee',
        '      |     ^',
        '  There is no partner “acmee”.',
        '  Did you mean “acme”? Partners are the files in content/partners/.',
        '',
        '1 error in 1 of 48 files.',
        '',
      ].join('\n'),
    );
  });

  it('keeps tabs before the mark, so that it stands below the word', () => {
    expect(textOf([unknown], ['', '', '\t\t- acmee'])).toContain('      | \t\t  ^');
  });

  it('cuts out the part of a long line that matters', () => {
    const far = problem('unknown-partner', at(1, 501), { value: 'acmee' });
    const [, frame = '', mark = ''] = textOf(
      [far],
      [`${'x'.repeat(500)}acmee${'y'.repeat(500)}`],
    ).split('\n');
    expect(frame.length).toBeLessThan(120);
    expect(frame.slice(mark.indexOf('^'))).toMatch(/^acmee/);
  });

  it('leaves the frame out where there is nothing to see', () => {
    expect(textOf([unknown], [])).not.toContain('|');
    expect(textOf([unknown], ['', '', '---'])).not.toContain('|');
  });

  it('lets no control character of a file, a name or a value reach the terminal', () => {
    const name = 'content/weeknotes/\u001b[2Ja.md';
    const hostile = problem('unknown-partner', at(1, 1, name), {
      value: '\u001b]0;x\u0007\u202e\u009b1m',
    });
    const text = textOf([{ ...hostile, related: [at(1, 1, name)] }], ['\u001b[31mred\u0000']);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it('colours the place and the severity only when it is asked to', () => {
    expect(textOf([unknown], [])).not.toContain('\u001b');
    expect(textOf([unknown], [], true)).toMatch(/^\u001b\[1m\S+:3:5\u001b\[0m {2}\u001b\[31merror/);
  });

  it('shortens a very long value', () => {
    const long = problem('unknown-partner', at(1, 1), { value: 'x'.repeat(5000) });
    expect(long.message.length).toBeLessThan(120);
  });
});

describe('the closing line', () => {
  it.each([
    [[], 48, 'No problems in 48 files.'],
    [[], 1, 'No problems in 1 file.'],
    [[], 0, 'No problems in 0 files.'],
    [[unknown], 48, '1 error in 1 of 48 files. Nothing was written.'],
    [[warning], 48, '1 warning in 1 of 48 files.'],
    [
      [unknown, warning, { ...unknown, file: 'b' }],
      2,
      '2 errors and 1 warning in 2 of 2 files. Nothing was written.',
    ],
    [[{ ...unknown, file: '_data/site.yml' }], 0, '1 error in 1 of 1 file. Nothing was written.'],
  ])('counts', (problems, files, line) => {
    expect(closingLine(problems, { files, writes: true })).toBe(line);
  });

  it('says nothing of writing where nothing would have been written', () => {
    expect(closingLine([unknown], { files: 2 })).toBe('1 error in 1 of 2 files.');
  });
});

describe('the order of problems', () => {
  it('is by file, line, column, id and words, whatever order they came in', () => {
    const ordered = [
      { ...warning, file: 'B', line: 9 },
      { ...warning, file: 'a', line: 2, column: 1 },
      { ...unknown, file: 'a', line: 2, column: 1 },
      { ...unknown, file: 'a', line: 2, column: 10 },
      { ...unknown, file: 'a', line: 10 },
    ];
    expect(sortProblems([...ordered].reverse())).toEqual(ordered);
  });
});

describe('allowed problems', () => {
  it('become warnings and keep their place and words', () => {
    const [allowed, other] = allowProblems([unknown, warning], ['unknown-partner']);
    expect(allowed).toEqual({ ...unknown, severity: 'warning' });
    expect(other).toEqual(warning);
    expect(hasErrors([unknown])).toBe(true);
    expect(hasErrors(allowProblems([unknown], ['unknown-partner']))).toBe(false);
  });
});

describe('the report as JSON', () => {
  it('has exactly the fields of the contract, and only those that have something to say', () => {
    const twice = problem('duplicate-id', at(1, 1), { id: 'a', other: 'b.md' }, [at(1, 1, 'b.md')]);
    const bare = problem('missing-team-or-author', at(2, 3), {});
    const { hint: _, ...flag } = bare;
    const report = JSON.parse(reportAsJson([twice, flag, warning], 7));
    expect(Object.keys(report)).toEqual(['files', 'errors', 'warnings', 'problems']);
    expect(report).toMatchObject({ files: 7, errors: 2, warnings: 1 });
    expect(Object.keys(report.problems[0])).toEqual([
      'id',
      'severity',
      'file',
      'line',
      'column',
      'message',
      'hint',
      'related',
    ]);
    expect(report.problems[0].related).toEqual([at(1, 1, 'b.md')]);
    expect(Object.keys(report.problems[1])).toEqual([
      'id',
      'severity',
      'file',
      'line',
      'column',
      'message',
    ]);
  });
});

describe('the report for GitHub', () => {
  it('is one command a problem, in which nothing an author wrote can end the command', () => {
    const hostile = problem('unknown-partner', at(1, 2, 'content/a,b:c%\n.md'), {
      value: '100%\n::warning::x',
    });
    expect(reportForGithub([hostile, warning]).split('\n')).toEqual([
      '::error file=content/a%2Cb%3Ac%25%0A.md,line=1,col=2,title=unknown-partner::There is no partner “100%25 ::warning::x”. Partners are the files in content/partners/.',
      '::warning file=content/weeknotes/a.md,line=2,col=1,title=missing-summary::A weeknote without a summary is hard to find. Add “summary: …”, one or two plain sentences that say what it is about.',
      '',
    ]);
  });
});

describe('the panel of the dev server', () => {
  it('is not there without problems', () => {
    expect(reportAsHtml([])).toBeUndefined();
  });

  it('shows what authors wrote as text', () => {
    const html = reportAsHtml([problem('unknown-partner', at(1, 1), { value: '<img onerror=x>' })]);
    expect(html).toContain('&lt;img onerror=x&gt;');
    expect(html).not.toContain('<img');
  });
});
