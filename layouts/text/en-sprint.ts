/** English words about sprint pages; part of the catalogue in `en.ts`. */
import { counted } from './english.ts';

export const sprintWords = {
  intro:
    'A few people, freed from other work for some weeks, with one problem of a mission. What came of each is here, also where it did not work.',
  none: 'No sprint has been written down yet.',
  state: { coming: 'To come', running: 'Running', over: 'Finished' },
  mission: 'Mission',
  team: 'Team',
  /** `from` and `to` are days in words. */
  dates: (from: string, to: string | undefined) => (to ? `${from} to ${to}` : `from ${from}`),
  noEnd: 'No last day has been set.',
  weeks: (n: number) => counted(n, 'week', 'weeks'),
  days: (n: number) => counted(n, 'day', 'days'),
  day: (day: number, days: number) => `Day ${day} of ${days}`,
  dayOpen: (day: number) => `Day ${day}`,
  length: 'Length',
  members: 'Who is in it',
  partners: 'Partners in it',
  champion: 'Senior champion',
  results: 'What came of it',
  resultsLater: 'It is still running. What comes of it will stand here.',
  resultsNone: 'Not said yet.',
  learned: 'What was learned',
  conditions: 'The six conditions of a sprint',
  conditionsAbout: 'What a sprint needs, and how this one has it.',
  condition: {
    multidisciplinary: 'People from several professions, and from partners',
    protectedTime: 'Time that is protected from everyday work',
    seniorChampion: 'A senior champion who clears the way',
    timeboundProblem: 'One problem, cut to fit the time',
    mindsetGuided: 'Led by the missions mindset',
    suitablePractices: 'Methods that suit the problem',
  },
  notSaid: 'Not said yet',
  notes: 'Weeknotes of those weeks',
  all: 'All sprints',
  /** The timeline of all sprints. */
  timeline: {
    today: (day: string) => `The upright line is today, ${day}.`,
    open: 'A bar without an end goes on.',
  },
};
