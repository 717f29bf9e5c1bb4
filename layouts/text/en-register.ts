/** English words about lessons, decisions and asks; part of the catalogue in `en.ts`. */
import { counted } from './english.ts';

/** What the lists of asks, lessons and decisions say alike. */
const everyRegister = {
  /** Names the links beside the list that narrow it. */
  ways: 'Narrow this list',
  byMission: 'By mission',
  byTool: 'By tool',
  byTeam: 'By team',
  byYear: 'By year',
  files: 'Follow it, or take it away',
  feed: 'Feed of what is new',
  table: 'All of it as a table (CSV)',
  columns: 'What its columns mean',
  from: 'From',
};

/** What lessons and decisions say alike. */
const everyTold = {
  ...everyRegister,
  /** Before the other places where the same was said. */
  again: (n: number) => (n === 1 ? 'Said before in' : `Said before in ${n} places:`),
  /** Marks what a team could not do, or a case study that failed. */
  didNotWork: 'What did not work',
  byKind: 'By what it tells',
};

/** Words for `learning`. */
export const learningWords = {
  ...everyTold,
  title: 'What we have learned',
  intro:
    'Lessons, and what did not work, read out of weeknotes and case studies, newest first, each with its source.',
  about: 'Lessons',
  /** The name of a list that is narrowed to one thing: a mission, a tool, a year. */
  narrowed: (what: string) => `Lessons: ${what}`,
  count: (n: number) => counted(n, 'lesson', 'lessons'),
  all: 'All lessons',
  none: 'No lesson has been written down yet.',
};

/** Words for `decisions`. */
export const decisionsWords = {
  ...everyTold,
  title: 'What we have decided',
  intro: 'Decisions read out of weeknotes, newest first, each with its source.',
  about: 'Decisions',
  narrowed: (what: string) => `Decisions: ${what}`,
  count: (n: number) => counted(n, 'decision', 'decisions'),
  all: 'All decisions',
  none: 'No decision has been written down yet.',
};

/** Words for `asks`. */
export const asksWords = {
  ...everyRegister,
  title: 'Can you help?',
  intro:
    'What missions and teams ask of others, and what came of it. Anyone may answer, whoever is named.',
  states: { open: 'Open', past: 'Past their date', done: 'Answered and closed' },
  /** How many asks are in each state, as a link to the first of them. */
  countOf: {
    open: (n: number) => `${n} open`,
    past: (n: number) => `${n} past ${n === 1 ? 'its' : 'their'} date`,
    done: (n: number) => `${n} answered or closed`,
  },
  pastAbout: 'The day by which these were wanted is over, and nothing is written of an answer.',
  status: { open: 'Open', past: 'Past its date', answered: 'Answered', closed: 'Closed' },
  of: 'Asked of',
  by: (day: string) => `by ${day}`,
  wasDue: (day: string) => `was wanted by ${day}`,
  /** Before the name of the team. */
  askedBy: 'asked by',
  asked: (day: string) => `asked on ${day}`,
  /** After the name of the team. */
  on: (day: string) => `on ${day}`,
  contact: 'Answer to',
  /** Follows the address of the site, where the ask gives none. */
  siteContact: (team: string | undefined) =>
    `(the address of this site: the ask gives none of its own${team ? `; say it is for ${team}` : ''})`,
  noContact: 'The ask gives no address, and neither does this site.',
  answer: 'What came of it',
  noAnswer: 'Nobody has written down what came of it.',
  told: 'Told in',
  anyone: 'Anyone',
  byKind: 'By kind of partner',
  byYear: 'By year wanted, or asked',
  /** The name of a list that is narrowed to one thing: a kind of partner, a mission, a year. */
  narrowed: (what: string) => `Can you help? ${what}`,
  count: (n: number) => counted(n, 'ask', 'asks'),
  all: 'All asks',
  none: 'Nothing is asked at the moment.',
  /** The heading over what a note or mission says came of earlier asks. */
  given: 'What came of earlier asks',
  /** The heading over what came of the asks of a note itself, told elsewhere. */
  since: 'What came of what we asked',
};
