/** English words about teams and people; part of the catalogue in `en.ts`. */
import { counted } from './english.ts';

/** Small numbers as they are written in a sentence. */
const spelled = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** `three weeks`, `14 weeks`. */
function weeks(n: number): string {
  const number = spelled[n];
  return number ? `${number} ${n === 1 ? 'week' : 'weeks'}` : counted(n, 'week', 'weeks');
}

/** What is known of the notes of a team, for the sentence about them. */
interface RhythmFacts {
  notes: number;
  skipped: number;
  weeks: number;
  /** How many of the weeks they tell of. */
  told: number;
  isRegular: boolean;
  /** The day of the oldest note, in words. */
  since: string;
  /** The newest note, in words, where nothing more is expected. */
  ended: string | undefined;
  /** The longest pause; `from` and `to` are months in words. */
  longest: { weeks: number; from: string; to: string } | undefined;
}

/** ", which tell of 30 of them", where notes tell of more than their own week. */
function toldOf({ notes, weeks: all, told }: RhythmFacts): string {
  if (told <= notes) return '';
  return `, which ${notes === 1 ? 'tells' : 'tell'} of ${told === all ? 'them all' : `${told} of them`}`;
}

/** "41 notes in 52 weeks; the longest pause was three weeks in August 2026." */
function rhythmSentence(facts: RhythmFacts): string {
  const notes = counted(facts.notes, 'note', 'notes');
  const parts = [
    facts.isRegular
      ? `${notes} in ${counted(facts.weeks, 'week', 'weeks')}${toldOf(facts)}`
      : `${notes} since ${facts.since}`,
  ];
  if (facts.skipped > 0) {
    const times = facts.skipped === 1 ? 'once' : `${spelled[facts.skipped] ?? facts.skipped} times`;
    parts.push(`${times} the team said that there would be none`);
  }
  if (facts.longest) {
    const { from, to } = facts.longest;
    const when = from === to ? `in ${from}` : `from ${from} to ${to}`;
    parts.push(`the longest pause was ${weeks(facts.longest.weeks)} ${when}`);
  } else if (facts.isRegular && facts.weeks > 1) {
    parts.push('no pause was longer than its rhythm');
  }
  const sentence = `${parts.join('; ')}.`;
  return facts.ended ? `${sentence} The last note is of ${facts.ended}.` : sentence;
}

/** Words for `team`. */
export const teamWords = {
  members: 'Who is in it',
  missions: 'Missions it works on',
  serves: 'Whom it serves',
  /** The calendar of weeks with notes. */
  rhythm: {
    title: 'Its notes, week by week',
    means: {
      weekly: 'The team means to write every week.',
      fortnightly: 'The team means to write every two weeks.',
      monthly: 'The team means to write every month.',
      none: 'The team writes when there is something to say.',
    },
    kindly: 'A pause is not a failure: some weeks are for the work, and some are for rest.',
    sentence: rhythmSentence,
    key: 'What the marks mean',
    states: {
      note: 'A note',
      skipped: 'The team said: none this week',
      pause: 'A longer pause',
      between: 'Nothing due',
    },
    /** What is heard of a week besides its number. */
    week: 'Week',
    says: { note: '', skipped: 'none, as the team said', pause: 'a pause', between: 'nothing due' },
    more: (n: number) => `and ${counted(n, 'more', 'more')}`,
    list: (year: number) => `${year} as a list`,
    caption: (year: number) => `Notes and pauses of ${year}, newest first`,
    columns: { weeks: 'Weeks', what: 'What was written' },
    weeks: (from: number, to: number) => (from === to ? `${from}` : `${from} to ${to}`),
    pause: (n: number) => `A pause of ${weeks(n)}`,
    earlier: (first: number, last: number) =>
      first === last ? `The year ${first}` : `The years ${first} to ${last}`,
  },
};

/** Words for `teams`. */
export const teamsWords = { intro: 'The teams that do the work and write about it.' };

/** Words for `people`. */
export const peopleWords = {
  intro: 'The people who write here.',
  noTeam: 'In no team',
  teamStudies: (team: string) => `Case studies of their team, ${team}`,
  teamStudiesAbout: 'Written by the team as a whole.',
};

/** Words for `cadence`. */
export const cadenceWords = {
  weekly: 'every week',
  fortnightly: 'every two weeks',
  monthly: 'every month',
  none: 'when there is something to say',
};
