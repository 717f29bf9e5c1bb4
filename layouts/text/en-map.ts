/** The English words of the map of the work; part of the catalogue in `en.ts`. */
import { counted, joined } from './english.ts';

/** Words about the map. */
export const mapWords = {
  title: 'A map of the work',
  intro:
    'Who works on what: the teams, the missions and the partners, and what ties them. Every name is a link.',
  empty: 'No mission has been published yet, so there is nothing to tie together.',
  picture: 'The map',
  label: (what: string) => `Map: ${what}`,
  columns: { team: 'Teams', mission: 'Missions', partner: 'Partners' },
  legend: {
    named: 'The mission names the team or partner',
    together: 'They have worked together, as notes and case studies tell',
  },
  skip: 'Go to the lists',
  lists: 'As lists',
  narrow: 'On a narrow screen the map would be too small to read; the lists say the same.',
  leftOut: (parts: readonly string[]) =>
    `The map shows those with the most ties. It leaves out ${joined(parts)}; the lists have them all.`,
  count: {
    team: (n: number) => counted(n, 'team', 'teams'),
    mission: (n: number) => counted(n, 'mission', 'missions'),
    partner: (n: number) => counted(n, 'partner', 'partners'),
  },
  untied: 'In no mission',
  none: 'Nobody yet.',
  workedWith: 'worked together',
  around: (title: string) => `Around “${title}”`,
  whole: 'The whole map',
  part: 'Who is tied to it',
};
