/** The CSV beside a measure → readings: gaps, notes, series, and the line of every mistake. */
import { describe, expect, it } from 'vitest';
import { parseReadings } from '../../../src/validate/readings.ts';
import { placed } from '../../support/write-site.ts';

const parse = (text: string) => parseReadings({ file: 'm.csv', text });
const problemsOf = (text: string) => parse(text).problems.map(placed);

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
    ['a header in other words', 'Date,Value\n', 'm.csv:1:1 readings-header'],
    ['a header divided by semicolons', 'date;value\n', 'm.csv:1:1 readings-header'],
    ['a column that is not known', 'date,value,colour\n', 'm.csv:1:1 readings-header'],
    ['no value column', 'date,note\n', 'm.csv:1:1 readings-header'],
    ['an empty file', '', 'm.csv:1:1 readings-header'],
    ['a day that does not exist', 'date,value\n2026-02-30,1\n', 'm.csv:2:1 readings-date'],
    ['a day written otherwise', 'value,date\n1,31/03/2026\n', 'm.csv:2:3 readings-date'],
    ['a number with a sign', 'date,value\n2026-03-31,33%\n', 'm.csv:2:12 readings-value'],
    ['a number with a comma', 'date,value\n2026-03-31,"1,200"\n', 'm.csv:2:13 readings-value'],
    ['a number in another form', 'date,value\n2026-03-31,1e3\n', 'm.csv:2:12 readings-value'],
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
    expect(parse('date,value\n2026-03-31,x\n2026-04-30,4\n').readings).toMatchObject([
      { value: 4 },
    ]);
  });
});
