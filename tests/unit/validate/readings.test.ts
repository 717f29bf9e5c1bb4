/** The CSV beside a measure → readings: gaps, notes, series, and the line of every mistake. */
import { describe, expect, it } from 'vitest';
import { parseReadings, type ReadingsGuide } from '../../../src/validate/readings.ts';
import { placed } from '../../support/write-site.ts';

const guide: ReadingsGuide = {
  today: '2026-06-15',
  locate: (path) => ({ file: 'm.md', line: 1 + path.length, column: 1 }),
};
const parse = (text: string, more: Partial<ReadingsGuide> = {}) =>
  parseReadings({ file: 'm.csv', text }, { ...guide, ...more });
const problemsOf = (text: string, more: Partial<ReadingsGuide> = {}) =>
  parse(text, more).problems.map(placed);
/** Each reading as `2026-03-31 (Q1) Council: 3`. */
const readingsOf = (text: string, more: Partial<ReadingsGuide> = {}) =>
  parse(text, more).readings.map(
    ({ date, label, series, value }) =>
      `${date}${label ? ` (${label})` : ''}${series ? ` ${series}` : ''}: ${value ?? 'gap'}`,
  );

describe('readings', () => {
  it('are sorted by day, with gaps left as gaps', () => {
    expect(
      parse(
        'date,value,note\n2026-03-31,33.5,Lofts\n2025-12-31,,"No survey, again"\n2026-01-31,-2,\n',
      ),
    ).toEqual({
      readings: [
        { date: '2025-12-31', value: undefined, note: 'No survey, again', series: undefined },
        { date: '2026-01-31', value: -2, note: undefined, series: undefined },
        { date: '2026-03-31', value: 33.5, note: 'Lofts', series: undefined },
      ],
      problems: [],
    });
  });

  it('may have their columns in any order, and spaces around values', () => {
    expect(parse('series, value ,date\nCouncil , 3 , 2026-03-31\n').readings).toEqual([
      { date: '2026-03-31', value: 3, note: undefined, series: 'Council' },
    ]);
  });

  it('may be none yet', () => {
    expect(parse('date,value\n')).toEqual({ readings: [], problems: [] });
  });

  it('of several series may share a day', () => {
    expect(problemsOf('date,value,series\n2026-03-31,1,A\n2026-03-31,2,B\n')).toEqual([]);
  });
});

describe('a mistake in readings is reported at its line and column', () => {
  it.each([
    ['a header in other words', 'When,Value\n', 'm.csv:1:1 readings-header'],
    ['a header divided by semicolons', 'date;value\n', 'm.csv:1:1 readings-header'],
    ['a column that is not known', 'date,value,colour\n', 'm.csv:1:12 unread-columns'],
    ['a column named twice', 'Date,value, VALUE \n', 'm.csv:1:12 readings-header'],
    ['no header', '2026-03-31,1\n', 'm.csv:1:1 readings-header'],
    ['no value column', 'date,note\n', 'm.csv:1:1 readings-header'],
    ['an empty file', '', 'm.csv:1:1 readings-header'],
    ['a day that does not exist', 'date,value\n2026-02-30,1\n', 'm.csv:2:1 readings-date'],
    ['a day written otherwise', 'value,date\n1,31/03/2026\n', 'm.csv:2:3 readings-date'],
    ['a number with a sign', 'date,value\n2026-03-31,33%\n', 'm.csv:2:12 readings-value'],
    ['a number with a comma', 'date,value\n2026-03-31,"1,200"\n', 'm.csv:2:13 readings-value'],
    ['a number with words', 'date,value\n2026-03-31,about 3\n', 'm.csv:2:12 readings-value'],
    ['a number for something else', 'date,value\n2026-03-31,0x10\n', 'm.csv:2:12 readings-value'],
    ['a number too large to count', 'date,value\n2026-03-31,1e999\n', 'm.csv:2:12 readings-value'],
    ['a day to come', 'date,value\n2026-06-16,1\n', 'm.csv:2:1 reading-in-future'],
    ['too many values', 'date,value\n2026-03-31,1,x\n', 'm.csv:2:1 readings-columns'],
    ['too few values', 'date,value,note\n2026-03-31,1\n', 'm.csv:2:1 readings-columns'],
    [
      'a day that stands twice',
      'date,value\n2026-03-31,1\n2026-03-31,1\n',
      'm.csv:3:1 repeated-reading',
    ],
    ['a mistake after empty lines', 'date,value\n\n\n2026-03-31,x\n', 'm.csv:4:12 readings-value'],
    [
      'a mistake after a note of two lines',
      'date,value,note\n2026-03-31,1,"a\nb"\n2026-04-30,x,\n',
      'm.csv:4:12 readings-value',
    ],
    [
      'a mistake in a row with such a note',
      'date,value,note\n2026-03-31,x,"a\nb"\n',
      'm.csv:2:12 readings-value',
    ],
    [
      'a mark never closed',
      'date,value,note\n2026-03-31,1,"a ""b""\n2026-04-30,1,c\n',
      'm.csv:2:1 readings-quotes',
    ],
    [
      'a mark inside a value',
      'date,value,note\n2026-03-31,1,12" pipe\n',
      'm.csv:2:1 readings-quotes',
    ],
  ])('%s', (_, text, problem) => expect(problemsOf(text)).toEqual([problem]));

  it('and the other rows are read', () => {
    expect(readingsOf('date,value\nsoon,3\n2026-04-30,4\n')).toEqual(['2026-04-30: 4']);
  });
});

describe('a file as it comes from elsewhere', () => {
  it('may have its columns named in capitals, and `Year` for the date', () => {
    expect(parse(' YEAR ,Value\r\n2005,7\r\n')).toEqual({
      readings: [
        { date: '2005-12-31', label: '2005', value: 7, note: undefined, series: undefined },
      ],
      problems: [],
    });
  });

  it('may begin with a byte order mark and empty lines, and hold rows of commas', () => {
    expect(readingsOf('\ufeff\n\n,\ndate,value\n,\n2026-03-31,1\n,\n')).toEqual(['2026-03-31: 1']);
    expect(problemsOf('\n\ndate,value\n\n2026-03-31,x\n')).toEqual(['m.csv:5:12 readings-value']);
  });

  it('has the year beside the date as a column like any other', () => {
    const text = 'Year,date,value\n2025,2026-03-31,1\n';
    expect(readingsOf(text)).toEqual(['2026-03-31: 1']);
    expect(problemsOf(text)).toEqual(['m.csv:1:1 unread-columns']);
  });
});

describe('a value', () => {
  it.each([
    ['0', 0],
    ['-2', -2],
    ['+2.50', 2.5],
    ['.5', 0.5],
    ['0.050195412582026123', 0.050195412582026123],
    ['8.12812526416e-05', 0.0000812812526416],
    ['1E3', 1000],
  ])('%s is a number', (written, value) => {
    expect(parse(`date,value\n2026-03-31,${written}\n`)).toMatchObject({
      readings: [{ value }],
      problems: [],
    });
  });

  it.each([
    '-',
    '..',
    '[x]',
    ':',
    '"12,5"',
    '"1,234"',
    '5.',
    '1 234',
    'Infinity',
    '\u22125',
    '1/2',
  ])('%s is a gap, with a warning', (written) => {
    const { readings, problems } = parse(`date,value,note\n2026-03-31,${written},Few\n`);
    expect(readings).toMatchObject([{ date: '2026-03-31', value: undefined, note: 'Few' }]);
    expect(problems).toMatchObject([{ id: 'readings-value', severity: 'warning', line: 2 }]);
  });
});

describe('a reading after today', () => {
  it('is not used yet, but one of today is', () => {
    expect(readingsOf('date,value\n2026-06-15,1\n2026-06-16,2\n')).toEqual(['2026-06-15: 1']);
  });

  it('is also that of a period which is not over', () => {
    const text = 'date,value\n2026,1\n2026 Q2,2\n2026-06,3\n2026 Q1,4\n';
    expect(readingsOf(text)).toEqual(['2026-03-31 (2026 Q1): 4']);
    expect(problemsOf(text)).toEqual([2, 3, 4].map((line) => `m.csv:${line}:1 reading-in-future`));
  });

  it('may be made ready without a value', () => {
    expect(parse('date,value,note\n2026-09-30,,\n')).toEqual({ readings: [], problems: [] });
    expect(problemsOf('date,value,note\n2026-09-30,,Planned\n')).toHaveLength(1);
  });
});

describe('a day that stands twice', () => {
  it('counts once where the values are the same, however they are written', () => {
    const text = 'date,value\n2026-03-31,1\n2026-03-31,1.0\n2026-03-31,1e0\n';
    expect(readingsOf(text)).toEqual(['2026-03-31: 1']);
    expect(problemsOf(text)).toEqual(['m.csv:3:1 repeated-reading']);
  });

  it('is a gap where they differ, also where one is empty', () => {
    expect(readingsOf('date,value\n2025,1\n2025,2\n2024,\n2024,0\n')).toEqual([
      '2024-12-31 (2024): gap',
      '2025-12-31 (2025): gap',
    ]);
  });

  it('may be two periods with one end', () => {
    expect(readingsOf('date,value\n2025,10\n2025 Q4,3\n')).toEqual(['2025-12-31 (2025): gap']);
  });
});

describe('many mistakes of a kind', () => {
  const rows = (count: number, row: (index: number) => string) =>
    `date,value\n${Array.from({ length: count }, (_, index) => row(index)).join('\n')}\n`;

  it('are told one by one up to twenty, and then counted', () => {
    expect(problemsOf(rows(20, () => 'soon,1'))).toHaveLength(20);
    const { problems } = parse(rows(50, () => 'soon,1'));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toMatchObject({ id: 'more-of-the-same', line: 22 });
    expect(problems.at(-1)?.message).toContain('30 more rows');
  });

  it('do not hide those of another kind', () => {
    const text = rows(60, (index) => (index < 30 ? 'soon,1' : `${1950 + index},x`));
    const ids = problemsOf(text).map((each) => each.split(' ')[1]);
    expect(ids.filter((id) => id === 'readings-value')).toHaveLength(20);
    expect(ids.filter((id) => id === 'more-of-the-same')).toHaveLength(2);
  });

  it('leave rows of the wrong length errors', () => {
    const { problems } = parse(rows(30, () => '2025,1,2'));
    expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(20);
  });

  it('are found in twenty thousand rows in a moment', () => {
    const header = 'date,series,value,Region,Sex\n';
    const row = (index: number) => `${1900 + (index % 100)},S${index % 50},x,R${index % 7},\n`;
    const text = header + Array.from({ length: 20_000 }, (_, index) => row(index)).join('');
    const start = performance.now();
    const { problems } = parse(text);
    expect(problems.length).toBeLessThan(30);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
