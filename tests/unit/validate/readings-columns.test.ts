/** Which columns of a file of readings are read, and what becomes of rows that others tell apart. */
import { describe, expect, it } from 'vitest';
import { placed, writeSite } from '../../support/write-site.ts';

/** A site with one measure; `fields` are further lines of its front matter. */
const site = (csv: string, fields = '') =>
  writeSite({
    'content/measures/m.md': `---\ntitle: M\nunit: homes\nbetter: lower\nsource: { name: Us }\n${fields}---\n\nCounts.\n`,
    'content/measures/m.csv': csv,
  });

function load(csv: string, fields = '') {
  const { site: loaded, problems } = site(csv, fields).load();
  const [measure] = loaded.entries.measure;
  const readings = measure ? loaded.readings(measure) : [];
  return {
    readings: readings.map(
      ({ date, series = '', value }) => `${date} ${series}: ${value ?? 'gap'}`,
    ),
    problems: problems.map((each) => placed(each).replace('content/measures/', '')),
    hints: problems.map(({ hint }) => hint),
    messages: problems.map(({ message }) => message),
  };
}

const bySex = 'Year,Sex,Age,Units,Value\n2024,,,%,1\n2024,F,,%,2\n2024,F,16-24,%,3\n2025,,,%,4\n';

describe('the columns that a measure names in `series`', () => {
  it('name the series together; rows in which they are empty are the main one', () => {
    const { readings, problems } = load(bySex, 'series: [sex, Age]\n');
    expect(readings).toEqual([
      '2024-12-31 : 1',
      '2024-12-31 F: 2',
      '2024-12-31 F, 16-24: 3',
      '2025-12-31 : 4',
    ]);
    expect(problems).toEqual(['m.csv:1:14 unread-columns']);
  });

  it('take the place of the column `series`', () => {
    const csv = 'date,series,Sex,value\n2024-12-31,A,F,1\n';
    expect(load(csv).readings).toEqual(['2024-12-31 A: 1']);
    expect(load(csv, 'series: Sex\n').readings).toEqual(['2024-12-31 F: 1']);
    expect(load(csv, 'series: [Series, Sex]\n').readings).toEqual(['2024-12-31 A, F: 1']);
  });

  it('must be there, and not hold the dates or values', () => {
    expect(load('Year,Value\n2024,1\n', 'series: [Sex, value]\n').problems).toEqual([
      'm.md:6:10 unknown-series-column',
      'm.md:6:15 unknown-series-column',
    ]);
  });
});

describe('rows that only columns tell apart which nobody reads', () => {
  it('are not used, and one warning says which columns to name', () => {
    const { readings, problems, hints } = load(bySex);
    expect(readings).toEqual(['2024-12-31 : gap', '2025-12-31 : 4']);
    expect(problems).toEqual(['m.csv:1:6 unread-columns', 'm.csv:2:1 mixed-readings']);
    expect(hints[1]).toContain('“series: [Sex, Age]”');
  });

  it('leave no gaps where nothing else is left', () => {
    expect(load('Year,Sex,Value\n2024,F,1\n2024,M,2\n').readings).toEqual([]);
  });

  it('are not used either where their values are the same', () => {
    const { readings } = load('Year,Sex,Value\n2023,,5\n2024,F,1\n2024,M,1\n');
    expect(readings).toEqual(['2023-12-31 : 5', '2024-12-31 : gap']);
  });

  it('are told with the columns that are read already', () => {
    const csv = 'Year,Series,Sex,Value\n2024,A,F,1\n2024,A,M,2\n';
    expect(load(csv).hints[1]).toContain('“series: [Series, Sex]”');
  });

  it('are told with no more columns than it takes, in names that YAML reads', () => {
    const csv = 'Year,"Sex: all",Code,Value\n2024,F,1,1\n2024,M,2,2\n';
    expect(load(csv).hints[1]).toContain("“series: ['Sex: all']”");
  });

  it('are counted by date, with the lines of the first', () => {
    const rows = [2020, 2021, 2022].flatMap((year) => [`${year},F,1`, `${year},M,2`]);
    const { messages } = load(`Year,Sex,Value\n${rows.join('\n')}\n`);
    expect(messages[1]).toContain('3 dates');
    expect(messages[1]).toContain('“2020” is on lines 2 and 3');
  });
});

describe('a column that is not read', () => {
  it('is no harm where it says the same in every row', () => {
    const { readings, problems, hints } = load('Year,Units,Value\n2024,%,1\n2025,%,2\n');
    expect(readings).toHaveLength(2);
    expect(problems).toEqual(['m.csv:1:6 unread-columns']);
    expect(hints[0]).toContain('nothing needs to be done');
  });

  it('is nothing where it has neither a name nor a word in it', () => {
    expect(load('Year,Value,,\n2024,1,,\n').problems).toEqual([]);
    expect(load('Year,Value,\n2024,1,\n2025,2,x\n').messages).toEqual([
      'The column “column 3” is not read.',
    ]);
  });
});

describe('`yearEnds`', () => {
  const years = 'Year,Value\n2018/19,1\n2019/20,2\n';

  it('says when the years end', () => {
    expect(load(years, 'yearEnds: 03-31\n')).toMatchObject({
      readings: ['2019-03-31 : 1', '2020-03-31 : 2'],
      problems: [],
    });
  });

  it('is asked for once where it is missing', () => {
    expect(load(years)).toMatchObject({
      readings: [],
      problems: ['m.csv:2:1 year-without-end'],
    });
  });

  it('is one problem where it is wrong', () => {
    expect(load(years, 'yearEnds: 31/03\n').problems).toEqual(['m.md:6:11 invalid-year-end']);
  });

  it('is told to be of no use where no year is written as two', () => {
    expect(load('Year,Value\n2019,1\n', 'yearEnds: 03-31\n')).toMatchObject({
      readings: ['2019-12-31 : 1'],
      problems: ['m.md:6:11 year-end-not-used'],
    });
  });

  it('is looked at even where another field has a mistake', () => {
    expect(load(years, 'yearEnds: 03-31\ncolour: red\n').problems).toEqual([
      'm.md:7:1 unknown-field',
    ]);
  });
});
