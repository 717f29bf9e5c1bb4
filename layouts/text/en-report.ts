/** The English words of the report on one mission; part of the catalogue in `en.ts`. */
import { counted } from './english.ts';

/** Words about a report. */
export const reportWords = {
  title: (mission: string) => `Report: ${mission}`,
  period: (from: string, to: string) => `${from} to ${to}`,
  writtenOn: (day: string, site: string) => `Written on ${day} from what ${site} has published.`,
  wholeStory: 'The whole story, as it stands today:',
  numbers: 'The numbers',
  numbersOf: (measure: string) => `${measure}: the numbers at both ends of the period`,
  series: 'Series',
  whole: 'All',
  atStart: (day: string) => `By ${day}`,
  change: 'Change',
  expected: 'On the path',
  target: 'Target',
  noReading: 'no reading',
  noTargets: 'This mission has no targets.',
  delivered: 'Delivered',
  'in-progress': 'In progress',
  changedWork: 'Changed in the work',
  challenge: 'Challenges',
  nothing: 'Nothing is recorded for this period.',
  changes: 'What was altered in the promise, and why',
  noChanges: 'No statement, deadline, state or target was altered in this period.',
  laterChanges: (n: number) =>
    `${counted(n, 'alteration was', 'alterations were')} made after this period; statement and targets above are those of today.`,
  money: 'The money',
  moneyIntro:
    'What falls into the period, each amount spread evenly over the days it is for. Money in different states is never added up.',
  moneyTable: 'Money in the period, by source',
  amountInPeriod: 'In this period',
  wholeAmount: 'Of',
  noMoney: 'No money is recorded for this period.',
  asks: 'What is asked of others',
  noAsks: 'Nothing is asked.',
  lessons: 'What was learned',
  moreLessons: (n: number) =>
    `${counted(n, 'lesson', 'lessons')} more of this period stand in its weeknotes and case studies.`,
  sources: 'Sources',
  weeknotes: 'Weeknotes of the period',
  caseStudies: 'Case studies of the period',
  papers: 'Papers',
  data: 'Data',
};
