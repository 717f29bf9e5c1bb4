/** The English words about measures, their charts and how they stand; part of the catalogue in `en.ts`. */
import { counted } from './english.ts';

/** A time as words, and whether it is a day; `View.when` makes it. */
interface When {
  words: string;
  isDay: boolean;
}

type Aim = 'arrive' | 'hold' | 'limit';
type State = 'reached' | 'on' | 'off' | 'missed' | 'awaited';
type Way = 'improving' | 'level' | 'worsening';

const directions = { improving: 'improving', level: 'level', worsening: 'worsening' };

/** Where a measure is beside its path, as it follows its direction after a comma. */
const states: Record<Aim, Record<State, string>> = {
  arrive: {
    on: 'on the path',
    off: 'behind the path',
    reached: 'target reached',
    missed: 'target not met',
    awaited: 'last reading awaited',
  },
  hold: {
    on: 'keeping the aim',
    off: 'short of the aim',
    reached: 'aim kept',
    missed: 'aim not kept',
    awaited: 'last reading awaited',
  },
  limit: {
    on: 'within its path',
    off: 'beyond its path',
    reached: 'limit kept',
    missed: 'limit not kept',
    awaited: 'last reading awaited',
  },
};

/** The same in a sentence, where it differs. */
const clauses: Record<Aim, Partial<Record<State, string>>> = {
  arrive: { reached: 'the target is reached', missed: 'the target is not met' },
  hold: { reached: 'the aim was kept', missed: 'the aim was not kept' },
  limit: { reached: 'the limit was kept', missed: 'the limit was not kept' },
};

const awaited = 'no reading for the day of the target has come yet';

/** Words about one measure: how it stands, its chart, its readings and where they come from. */
export const measureWords = {
  direction: (way: Way) => sentenceCase(directions[way]),
  path: (state: State, aim: Aim) => sentenceCase(states[aim][state]),
  /** In lists: "Improving, behind the path". */
  standing: (way: Way | undefined, state: State | undefined, aim: Aim) =>
    sentenceCase([way && directions[way], state && states[aim][state]].filter(Boolean).join(', ')),
  /**
   * As the end of a sentence: "Improving, but behind the path."
   * @param since where the direction is not what the numbers before it show: `since` below
   */
  verdict(way: Way | undefined, state: State, aim: Aim, since: string | undefined): string {
    if (state === 'awaited') return measureWords.unjudged(way, awaited, since);
    const clause = clauses[aim][state];
    const words = clause ?? states[aim][state];
    if (!way) return `${sentenceCase(words)}.`;
    const isGood = state === 'on' || state === 'reached';
    const isMixed = way !== 'level' && (way === 'improving') !== isGood;
    const and = isMixed ? ', but' : clause || since ? ', and' : ' and';
    return `${wayWords(way, since)}${and} ${words}.`;
  },
  /** Where there is no path: the direction alone, and why. */
  unjudged: (way: Way | undefined, why: string, since: string | undefined): string =>
    way ? `${wayWords(way, since)}; ${why}.` : `${sentenceCase(why)}.`,
  /** "since September 2025, when it was 63.8%". */
  since: (amount: string, when: When) => `since ${when.words}, when it was ${amount}`,
  noPath: {
    'no-baseline': 'without a baseline there is no path to judge it by',
    'no-time': 'its baseline is no earlier than its target, so there is no path to judge it by',
    'not-since-baseline': 'no reading since the baseline shows yet how it goes',
  },
  alone: 'there is one reading, and nothing yet to compare it with',
  /** "41% in March 2024", "41% on 3 March 2024". */
  at: (amount: string, when: When) => `${amount} ${when.isDay ? 'on' : 'in'} ${when.words}`,
  andThen: (first: string, second: string) => `${first}, ${second}`,
  onPath: (reading: string, target: string, when: When, expected: string, aim: Aim) =>
    `${reading}; on the straight path to ${aim === 'limit' ? 'the limit of ' : ''}${target} by ${when.words} it would be ${expected}.`,
  aims(reading: string, target: string, when: When, past: boolean, aim: Aim, higher: boolean) {
    const verb = past ? 'was' : 'is';
    if (aim !== 'hold') {
      return `${reading}; the ${aim === 'limit' ? 'limit' : 'target'} ${verb} ${target} by ${when.words}.`;
    }
    return `${reading}; the aim ${verb} to stay at ${target} or ${higher ? 'above' : 'below'} until ${when.words}.`;
  },
  beforeBaseline: (reading: string, baseline: string) =>
    `${reading}, before the baseline of ${baseline}`,
  atBaseline: (reading: string) => `${reading}, on the day of the baseline`,
  noReadings: 'No readings yet',
  oneReading: 'One reading so far',
  noneBut: (baseline: string) => `No readings yet besides the baseline of ${baseline}`,
  /** The name of one series before what is said of it. */
  ofSeries: (name: string, sentence: string) => `${name}: ${sentence}`,
  against: (reading: string) => `against ${reading}`,
  chart: {
    title: (measure: string) => `Chart: ${measure}`,
    path: 'path',
    legend: {
      reading: 'Reading',
      baseline: 'Baseline',
      path: 'Straight path to the target',
      paths: 'Straight paths to the target',
      target: (when: string) => `Target, by ${when}`,
      gap: 'No reading',
    },
    startsAt: (amount: string) => `The scale begins at ${amount}, not at zero.`,
  },
  better: { higher: 'Higher is better.', lower: 'Lower is better.' },
  allReadings: (readings: number) => `${counted(readings, 'reading', 'readings')} as a table`,
  tableOf: (measure: string, unit: string) => `${measure} (${unit}), newest first`,
  date: 'Date',
  value: 'Value',
  note: 'Note',
  noReading: 'no reading',
  /** The series without a name, beside others that have one. */
  main: 'Overall',
  notAllSeries: (shown: number, all: number) =>
    `The chart shows ${shown} of ${all} series; the table has all of them.`,
  noteOf: (series: string, note: string) => `${series}: ${note}`,
  csv: 'Readings as a CSV file',
  facts: {
    reason: 'Why we believe it',
    method: 'How it is counted',
    source: 'Source',
    lastReading: 'Last reading',
  },
  licence: (name: string) => `Licence: ${name}`,
  stale: 'Out of date',
  about: (measure: string) => `What “${measure}” tells, and what it does not`,
  rule: {
    title: 'How we judge direction and path',
    direction:
      'Direction: the newest reading is set against the one nearest to a year before it, between 9 and 15 months. Where there is none, it is set against the reading before it, and where that is missing too, against the baseline.',
    level:
      'A change within the margin that the measure gives is level. Where it gives none, so is a change of 2% or less of the way from baseline to target; without a baseline, or where the target is to stay level, of 2% or less of the earlier number.',
    path: 'Path: a straight line runs from the baseline to the target. A measure is on the path when its newest reading is at or better than the line on that day, or worse by no more than its margin. Else it is behind.',
    target:
      'The target is reached as soon as the newest reading is at or better than it. From the day of the target on, a newest reading that is worse means that it is not met; before such a reading is in, it is awaited.',
    limit:
      'A target that is worse than the baseline is a limit, and one that equals the baseline is a level to hold: both are judged by the line until their day comes.',
    series:
      'Where a measure has several series, each is judged by itself, from its own reading on the day of the baseline.',
    gaps: 'A gap in the readings counts as nothing: not as zero, and not as the number before it.',
  },
};

function wayWords(way: Way, since: string | undefined): string {
  return sentenceCase(since ? `${directions[way]} ${since}` : directions[way]);
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
