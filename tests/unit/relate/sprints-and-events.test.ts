/** Where sprints stand and what was written in them, and which events are to come. */
import { describe, expect, it } from 'vitest';
import { loadSite } from '../../../src/load-site.ts';
import { eventsByTime } from '../../../src/relate/events.ts';
import { notesOfSprint, sprintTime } from '../../../src/relate/sprints.ts';
import { writeFiles } from '../../support/build-site.ts';

const mission =
  '---\ntitle: Warm\nsummary: Homes.\nstatement: By 2030 nobody in Anytown is cold.\n---\n';
const team = (title: string) => `---\ntitle: ${title}\nsummary: They work.\n---\n`;
const note = (date: string, fields: string) =>
  `---\ntitle: Note of ${date}\nsummary: A week.\ndate: ${date}\n${fields}\n---\n\nWords.\n`;
const event = (fields: string) => `---\ntitle: Event\n${fields}\n---\n`;

/** The site for 20 November 2026; sprint `s` runs from a Monday to a Wednesday. */
function load(files: Record<string, string>) {
  const root = writeFiles({
    'content/missions/warm.md': mission,
    'content/missions/clean.md': mission,
    'content/teams/us.md': team('Us'),
    'content/teams/them.md': team('Them'),
    ...files,
  });
  const { site, problems } = loadSite({ root, now: new Date('2026-11-20') });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return site;
}

const sprint = (fields: string) => ({
  'content/sprints/s.md': `---\ntitle: S\nmission: warm\nproblem: Cold.\n${fields}\n---\n`,
});

const timeOf = (fields: { start: string; end?: string }, today: string) =>
  sprintTime({ fields: { title: 'S', mission: 'warm', problem: 'Cold.', ...fields } }, today);

describe('the time of a sprint', () => {
  const six = { start: '2026-04-20', end: '2026-05-29' };

  it('counts its first and its last day', () => {
    expect(timeOf(six, '2026-04-19')).toEqual({
      state: 'coming',
      days: 40,
      weeks: 6,
      day: undefined,
    });
    expect(timeOf(six, '2026-04-20')).toMatchObject({ state: 'running', day: 1 });
    expect(timeOf(six, '2026-05-29')).toMatchObject({ state: 'running', day: 40 });
    expect(timeOf(six, '2026-05-30')).toMatchObject({ state: 'over', day: undefined });
  });

  it('is given in days when it is shorter than a week, and has no length without an end', () => {
    expect(timeOf({ start: '2026-04-20', end: '2026-04-23' }, '2026-04-20')).toMatchObject({
      days: 4,
      weeks: undefined,
    });
    expect(timeOf({ start: '2026-04-20' }, '2026-04-22')).toEqual({
      state: 'running',
      days: undefined,
      weeks: undefined,
      day: 3,
    });
  });
});

describe('the notes of a sprint', () => {
  const files = {
    'content/weeknotes/before.md': note('2026-04-17', 'team: us\nmissions: warm'),
    'content/weeknotes/first.md': note('2026-04-24', 'team: us\nmissions: warm'),
    // The sprint ends on the Wednesday of this week.
    'content/weeknotes/friday.md': note('2026-05-08', 'team: us\nmissions: warm'),
    'content/weeknotes/later.md': note(
      '2026-06-05',
      'week: 2026-W19/2026-W23\nteam: us\nmissions: warm',
    ),
    'content/weeknotes/after.md': note('2026-05-15', 'team: us\nmissions: warm'),
    'content/weeknotes/others.md': note('2026-04-24', 'team: them\nmissions: warm'),
    'content/weeknotes/elsewhere.md': note('2026-04-24', 'team: us\nmissions: clean'),
  };
  const idsOf = (fields: string) => {
    const site = load({ ...files, ...sprint(`start: 2026-04-20\nend: 2026-05-06\n${fields}`) });
    const found = site.find('sprint', 's');
    return found && notesOfSprint(site, found).map(({ id }) => id);
  };

  it('are those of its team on its mission that tell of its weeks', () => {
    expect(idsOf('team: us')).toEqual(['later', 'friday', 'first']);
  });

  it('are those of its mission where it has no team', () => {
    expect(idsOf('')).toEqual(['later', 'friday', 'first', 'others']);
  });
});

it('events stand with the next first, what goes on among them, and the past by year', () => {
  const site = load({
    'content/events/a-year-ago.md': event('date: 2025-03-01'),
    'content/events/yesterday.md': event('date: 2026-11-19'),
    'content/events/ended.md': event('date: 2026-11-02\nend: 2026-11-19'),
    'content/events/going-on.md': event('date: 2026-11-18\nend: 2026-11-20'),
    'content/events/today-late.md': event('date: 2026-11-20\ntime: "18:00"'),
    'content/events/today-early.md': event('date: 2026-11-20\ntime: "09:30"'),
    'content/events/far.md': event('date: 2027-01-01'),
  });
  const { coming, past } = eventsByTime(site);
  expect(coming.map(({ id }) => id)).toEqual(['going-on', 'today-early', 'today-late', 'far']);
  expect(past.map(({ year, events }) => [year, events.map(({ id }) => id)])).toEqual([
    ['2026', ['yesterday', 'ended']],
    ['2025', ['a-year-ago']],
  ]);
});
