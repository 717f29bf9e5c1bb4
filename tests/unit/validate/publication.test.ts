/** Whether an entry may be seen yet: drafts, days, sign-off and election periods. */
import { describe, expect, it } from 'vitest';
import { publicationOf } from '../../../src/validate/publication.ts';

const hold = { from: '2026-03-25', to: '2026-05-07' };
const on = (moment: string) => new Date(moment);
const state = (
  fields: Parameters<typeof publicationOf>[1],
  rules: Parameters<typeof publicationOf>[2],
  moment: string,
) => publicationOf('weeknote', fields, rules, on(moment));

describe('an entry', () => {
  it('is public when nothing keeps it back', () => {
    expect(state({ date: '2026-04-01' }, {}, '2026-04-01')).toEqual({
      unpublished: undefined,
      waiting: undefined,
    });
  });

  it('waits for its day, or its moment in its time zone', () => {
    expect(state({ publish: '2026-04-02' }, {}, '2026-04-01T23:59:59Z').unpublished).toBe('held');
    expect(state({ publish: '2026-04-02' }, {}, '2026-04-02').unpublished).toBeUndefined();
    const moment = { publish: '2026-04-02T09:00:00+01:00' };
    expect(state(moment, {}, '2026-04-02T07:59:00Z').waiting).toEqual({
      for: 'day',
      until: '2026-04-02T09:00:00+01:00',
    });
    expect(state(moment, {}, '2026-04-02T08:00:00Z').unpublished).toBeUndefined();
  });

  it('waits for a sign-off where its kind needs one, and no other kind does', () => {
    const rules = { signOff: ['weeknote' as const] };
    expect(state({}, rules, '2026-04-01').waiting).toEqual({ for: 'sign-off', until: undefined });
    expect(state({ signedOff: { on: '2026-04-02' } }, rules, '2026-04-01').waiting).toEqual({
      for: 'sign-off',
      until: '2026-04-02',
    });
    expect(
      state({ signedOff: { on: '2026-04-01' } }, rules, '2026-04-01').unpublished,
    ).toBeUndefined();
    expect(publicationOf('mission', {}, rules, on('2026-04-01')).unpublished).toBeUndefined();
  });

  it('that is a draft is a draft, whatever else it waits for', () => {
    const fields = { draft: true, publish: '2027-01-01' };
    expect(state(fields, { signOff: ['weeknote'] }, '2026-04-01').unpublished).toBe('draft');
  });
});

describe('an election period', () => {
  it.each([
    ['a sensitive entry', { sensitive: true }],
    ['an entry by a partner', { writtenBy: 'mill' }],
  ])('holds %s that would first appear within it, until it is over', (_, fields) => {
    for (const date of ['2026-03-25', '2026-04-10', '2026-05-07']) {
      expect(state({ ...fields, date }, { hold }, '2026-05-07').waiting, date).toEqual({
        for: 'election',
        until: '2026-05-08',
      });
      expect(state({ ...fields, date }, { hold }, '2026-05-08').unpublished, date).toBeUndefined();
    }
  });

  it('leaves what was public before it, and what is not sensitive', () => {
    expect(
      state({ sensitive: true, date: '2026-03-24' }, { hold }, '2026-04-01').unpublished,
    ).toBeUndefined();
    expect(state({ date: '2026-04-01' }, { hold }, '2026-04-01').unpublished).toBeUndefined();
  });

  it('counts from the day an entry was to be published, not from the day it tells of', () => {
    const fields = { sensitive: true, date: '2026-03-01', publish: '2026-04-01' };
    expect(state(fields, { hold }, '2026-04-02').waiting?.for).toBe('election');
    expect(
      state({ ...fields, publish: '2026-03-02' }, { hold }, '2026-04-02').waiting,
    ).toBeUndefined();
  });
});
