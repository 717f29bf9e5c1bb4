/** The sentence about the notes of a team: what it counts, and that it is kind. */
import { describe, expect, it } from 'vitest';
import { teamWords } from '../../../layouts/text/en-team.ts';

const { sentence } = teamWords.rhythm;

const facts: Parameters<typeof sentence>[0] = {
  notes: 41,
  skipped: 0,
  weeks: 52,
  told: 41,
  isRegular: true,
  since: '22 May 2026',
  ended: undefined,
  longest: { weeks: 3, from: 'August 2026', to: 'August 2026' },
};

describe('the sentence about the notes of a team', () => {
  it('counts notes and weeks, and names the longest pause', () => {
    expect(sentence(facts)).toBe(
      '41 notes in 52 weeks; the longest pause was three weeks in August 2026.',
    );
  });

  it('says how many weeks the notes tell of, where that is more than there are notes', () => {
    expect(sentence({ ...facts, notes: 10, weeks: 26, told: 20, longest: undefined })).toBe(
      '10 notes in 26 weeks, which tell of 20 of them; no pause was longer than its rhythm.',
    );
    expect(sentence({ ...facts, notes: 1, weeks: 3, told: 3, longest: undefined })).toContain(
      '1 note in 3 weeks, which tells of them all;',
    );
  });

  it('counts what was said beforehand apart', () => {
    const once = { ...facts, skipped: 1, longest: undefined };
    expect(sentence(once)).toContain('; once the team said that there would be none;');
    expect(sentence({ ...once, skipped: 2 })).toContain('; two times the team said');
  });

  it('names both months of a pause that lies in two, and long ones in figures', () => {
    const longest = { weeks: 14, from: 'December 2025', to: 'March 2026' };
    expect(sentence({ ...facts, longest })).toContain(
      'the longest pause was 14 weeks from December 2025 to March 2026.',
    );
  });

  it('does not count weeks against a team that writes when there is something to say', () => {
    expect(sentence({ ...facts, isRegular: false, longest: undefined })).toBe(
      '41 notes since 22 May 2026.',
    );
  });

  it('says when the last note was, where nothing more is expected', () => {
    expect(sentence({ ...facts, ended: '3 November 2023' })).toMatch(
      /\. The last note is of 3 November 2023\.$/,
    );
  });
});
