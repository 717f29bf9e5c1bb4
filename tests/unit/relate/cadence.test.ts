/** The weeks of a team: what notes tell of, what was said beforehand, and which pauses are longer than meant. */
import { describe, expect, it } from 'vitest';
import { type Cadence, cadenceOf, type DatedNote } from '../../../src/relate/cadence.ts';

type Fields = DatedNote['fields'];
type How = Partial<Parameters<typeof cadenceOf>[1]>;

/** Notes by their weeks, oldest first as one reads them here; the function takes them newest first. */
function rhythm(weeks: (string | Partial<Fields>)[], how: How = {}): Cadence<DatedNote> {
  const notes = weeks.map((each): DatedNote => {
    const fields = typeof each === 'string' ? { week: each } : each;
    return { fields: { date: dayIn(fields.week ?? ''), ...fields } };
  });
  const options = { cadence: 'weekly' as const, isOver: false, today: '2026-03-25', ...how };
  const found = cadenceOf(notes.reverse(), options);
  if (!found) throw new Error('There is no note.');
  return found;
}

/** A day for a note that says its weeks itself: none of these tests asks which. */
const dayIn = (week: string) => `${week.slice(0, 4) || '2026'}-01-01`;

/** One letter for each week that is drawn: n(ote), s(kipped), p(ause), or a dot; years newest first. */
const drawn = ({ years }: Cadence<DatedNote>) =>
  years.map(({ year, weeks }) => {
    const letters = weeks.map(({ state }) => (state === 'between' ? '.' : state.slice(0, 1)));
    return `${year}: ${letters.join('')}`;
  });

/** 25 March 2026 is in week 13, so week 12 is the last that is over. */
describe('a team that writes every week', () => {
  it('has a pause for each week without a note between two notes', () => {
    const found = rhythm(['2026-W06', '2026-W07', '2026-W09', '2026-W12']);
    expect(drawn(found)).toEqual(['2026: nnpnppn']);
    expect(found).toMatchObject({ notes: 4, weeks: 7, told: 4, skipped: 0 });
    expect(found.longest).toEqual({
      from: '2026-W10',
      to: '2026-W11',
      weeks: 2,
      fromMonth: '2026-03',
      toMonth: '2026-03',
    });
  });

  it('has none before its first note, and none in the week that is not over', () => {
    expect(drawn(rhythm(['2026-W12']))).toEqual(['2026: n']);
    expect(rhythm(['2026-W12']).longest).toBeUndefined();
  });

  it('is in a pause when weeks that are over have no note', () => {
    expect(drawn(rhythm(['2026-W10']))).toEqual(['2026: npp']);
  });

  it('has no pause in a week that was said to have none', () => {
    const found = rhythm(['2026-W09', { week: '2026-W10', skipped: true }, '2026-W12']);
    expect(drawn(found)).toEqual(['2026: nspn']);
    expect(found).toMatchObject({ notes: 2, skipped: 1, weeks: 4, told: 2 });
    expect(found.longest).toMatchObject({ from: '2026-W11', weeks: 1 });
  });

  it('has a note in a week that has both a note and a word that there is none', () => {
    const found = rhythm([{ week: '2026-W12', skipped: true }, '2026-W12']);
    expect(drawn(found)).toEqual(['2026: n']);
    expect(found.years[0]?.weeks[0]?.notes).toHaveLength(1);
  });

  it('tells of every week of a range, over the end of a year too', () => {
    const found = rhythm(['2025-W51/2026-W02', '2026-W03'], { today: '2026-01-20' });
    expect(drawn(found)).toEqual(['2026: nnn', '2025: nn']);
    expect(found).toMatchObject({ notes: 2, weeks: 5, told: 5 });
    expect(found.years.map(({ items }) => items.map(({ from, to }) => `${from}/${to}`))).toEqual([
      ['2026-W03/2026-W03', '2025-W51/2026-W02'],
      [],
    ]);
  });

  it('takes the week of its date for a note without one', () => {
    // The 1st of January 2027 is a Friday in the last week of 2026.
    const found = rhythm([{ date: '2027-01-01' }], { today: '2027-01-02' });
    expect(drawn(found)).toEqual(['2026: n']);
    expect(found.years[0]?.weeks[0]).toMatchObject({ week: '2026-W53', number: 53 });
  });

  it('knows that 2026 has 53 weeks and 2025 has 52', () => {
    const over = rhythm(['2026-W52', '2027-W01'], { today: '2027-01-13' });
    expect(drawn(over)).toEqual(['2027: n', '2026: np']);
    expect(over.longest).toMatchObject({ from: '2026-W53', to: '2026-W53', weeks: 1 });
    const none = rhythm(['2025-W52', '2026-W01'], { today: '2026-01-06' });
    expect(none.longest).toBeUndefined();
    expect(none.weeks).toBe(2);
  });

  it('puts a week into the month of its Thursday', () => {
    // Week 1 of 2026 begins on 29 December 2025, week 53 ends on 3 January 2027.
    const found = rhythm(['2026-W01', '2026-W53'], { today: '2027-01-05' });
    const months = found.years[0]?.weeks.map(({ month }) => month);
    expect(months?.[0]).toBe('2026-01');
    expect(months?.at(-1)).toBe('2026-12');
    expect(months?.filter((month) => month === '2026-10')).toHaveLength(5);
    expect(months?.filter((month) => month === '2026-11')).toHaveLength(4);
  });

  it('names the newest of several pauses that are as long', () => {
    const found = rhythm(['2026-W01', '2026-W03', '2026-W05', '2026-W12']);
    expect(found.longest).toMatchObject({ from: '2026-W06', to: '2026-W11', weeks: 6 });
    const twice = rhythm(['2026-W08', '2026-W10', '2026-W12']);
    expect(twice.longest?.from).toBe('2026-W11');
  });
});

describe('a team that writes more seldom', () => {
  it('has a pause only when a whole interval passed: two weeks', () => {
    const how: How = { cadence: 'fortnightly', today: '2026-03-25' };
    expect(drawn(rhythm(['2026-W08', '2026-W10', '2026-W12'], how))).toEqual(['2026: n.n.n']);
    expect(drawn(rhythm(['2026-W08', '2026-W11'], how))).toEqual(['2026: nppn.']);
  });

  it('has a pause only when a whole interval passed: a month of up to five Fridays', () => {
    const how: How = { cadence: 'monthly', today: '2026-11-04' };
    // The last Fridays of July, August, September and October.
    const notes = ['2026-07-31', '2026-08-28', '2026-09-25', '2026-10-30'];
    const found = rhythm(
      notes.map((date) => ({ date })),
      how,
    );
    expect(drawn(found)).toEqual(['2026: n...n...n....n']);
    expect(found.longest).toBeUndefined();
    const missed = rhythm([{ date: '2026-08-28' }, { date: '2026-10-30' }], how);
    expect(missed.longest).toMatchObject({ from: '2026-W36', to: '2026-W43', weeks: 8 });
  });

  it.each(['none', undefined] as const)('has no pauses at all with a cadence of %s', (cadence) => {
    const found = rhythm(['2026-W01', '2026-W08'], { cadence });
    expect(found).toMatchObject({ isRegular: false, weeks: 8 });
    expect(found.longest).toBeUndefined();
    expect(drawn(found)).toEqual(['2026: n......n']);
  });
});

describe('a team that writes no more', () => {
  it.each([
    ['the team is kept for the record', {}, { isOver: true }],
    ['its newest note is', { archived: true }, {}],
  ])('has no pause after its last note: %s', (_, fields, how) => {
    const found = rhythm([{ week: '2026-W01', date: '2026-01-02', ...fields }], how);
    expect(drawn(found)).toEqual(['2026: n']);
    expect(found.ended).toBe('2026-01-02');
    expect(found.longest).toBeUndefined();
  });

  it('has none after a year of silence either', () => {
    const found = rhythm([{ date: '2019-03-08' }]);
    expect(drawn(found)).toEqual(['2019: n']);
    expect(found.ended).toBe('2019-03-08');
  });

  it('keeps the pauses it had before', () => {
    expect(drawn(rhythm(['2026-W01', '2026-W03'], { isOver: true }))).toEqual(['2026: npn']);
  });
});

describe('the years', () => {
  it('leave out those in which nothing was written, and keep the one that a pause ends in', () => {
    const found = rhythm(['2020-W10', '2024-W40']);
    expect(found.years.map(({ year }) => year)).toEqual([2024, 2020]);
    expect(found.years[0]?.items.at(-1)).toMatchObject({ from: '2020-W11', to: '2024-W39' });
    const over = rhythm(['2025-W40', '2026-W01'], { today: '2026-01-06' });
    expect(over.years[1]?.items.map(({ from, note }) => [from, note?.fields.week])).toEqual([
      ['2025-W41', undefined],
      ['2025-W40', '2025-W40'],
    ]);
  });

  it('do not swell with a range that is a slip of the pen', () => {
    const found = rhythm(['0226-W10/2026-W12']);
    expect(found.weeks).toBe(53);
  });
});

it('a team that has not written has no calendar', () => {
  expect(cadenceOf([], { cadence: 'weekly', isOver: false, today: '2026-03-25' })).toBeUndefined();
});
