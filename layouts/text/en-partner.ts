/** English words about partners; part of the catalogue in `en.ts`. */
import { counted } from './english.ts';

/** Words for `partner`. */
export const partnerWords = {
  missions: 'Its part in our missions',
  stateOf: 'The mission:',
  alsoIn: 'Our notes also join it with',
  noPart: 'No mission says yet what part it has.',
  asks: 'What we ask of it',
  nothingAsked: 'Nothing at the moment, neither of it by name nor of its kind.',
  asksOfKind: 'All asks of partners of this kind',
  answered: 'What came of earlier asks',
  none: 'Nobody yet.',
  kinds: 'The seven kinds of partner',
  follow: 'Follow',
  feed: 'Feed of all we write with it',
  teams: 'Teams it has worked with',
  people: 'People it has worked with',
  moved: 'What moved lately',
  lastMoved: 'Last moved on',
  movedIntro:
    'Notes and case studies that name it, and what happened in the missions it has a part in, newest first.',
  move: {
    weeknote: 'Weeknote',
    'case-study': 'Case study',
    ask: 'Help wanted',
    change: 'Changed promise',
  },
  earlier: (n: number) => `${counted(n, 'earlier thing', 'earlier things')}`,
  since: {
    label: 'Mark what is new since',
    button: 'Mark',
    keep: 'For next time, keep the address of',
    keepLink: (day: string) => `this page with what is new after ${day} marked`,
    isNew: 'New',
    /** By plural form of the number; `{n}` and `{day}` are filled in by the script. */
    found: { one: '{n} thing since {day}', other: '{n} things since {day}' },
    none: 'Nothing new since {day}',
    bad: 'The date in the address cannot be read, so nothing is marked. Choose one here.',
    /** Where the list does not reach back to the day that was asked for. */
    goesBackTo: 'This list goes back to {day} only.',
  },
};

/** Words for `partners`. */
export const partnersWords = {
  intro: 'No mission is the council’s alone. These are the others, by kind.',
  matrix: 'Who has which part in which mission',
  partner: 'Partner',
  about: 'Who they are',
  missions: (n: number) => counted(n, 'mission', 'missions'),
  noMission: 'In no mission yet',
  key: 'The mark under a part says whether the partner has agreed to what is said of it here.',
  /** Seen, and what it means for those who only hear it. */
  agreed: {
    agreed: { mark: 'Agreed', more: 'with the partner' },
    asked: { mark: 'Asked', more: 'whether it agrees, no answer yet' },
    'not-asked': { mark: 'Not asked', more: 'yet whether it agrees' },
    unsaid: { mark: 'Not said', more: 'whether it agrees' },
  },
  noRole: 'Part not described',
  together: 'Named in the notes only',
  noMissions: 'No mission has been published yet.',
  filter: {
    legend: 'Choose and sort',
    kind: 'Kind of partner',
    mission: 'Mission',
    agreed: 'Agreed or not',
    every: 'All',
    sort: 'Sort each kind by',
    byName: 'Name',
    byMissions: 'Number of missions',
    clear: 'Show everybody',
  },
  /** By plural form of the number; `{n}` and `{all}` are filled in by the script. */
  shown: { one: '{n} of {all} partners', other: '{n} of {all} partners' },
  shownAll: { one: '{all} partner', other: '{all} partners' },
  sorted: 'most missions first',
  nobodyFits: 'Nobody here fits what you chose.',
  ways: 'Ways of working with each kind',
  waysOf: 'Ways of working',
};
