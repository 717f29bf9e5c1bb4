/** The English words about the money of a mission; part of the catalogue in `en.ts`. */
import { joined } from './english.ts';

/** Words about the money of a mission, over the years of its life. */
export const moneyWords = {
  /** A year by its first and last calendar year: "2026/27", or "2026" where they are one. */
  year: (first: number, last: number) =>
    first === last ? `${first}` : `${first}/${String(last % 100).padStart(2, '0')}`,
  years: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  /** Years of which a span begins or ends in the middle. */
  yearFrom: (year: string, day: string) => `${year} (from ${day})`,
  yearUntil: (year: string, day: string) => `${year} (until ${day})`,
  partOfYear: (year: string, from: string, to: string) => `part of ${year} (${from} to ${to})`,
  state: { agreed: 'Agreed', ended: 'Ended', bid: 'Bid for', unsaid: 'State not said' },
  kind: {
    'base-budget': 'Base budget',
    grant: 'Grant',
    investment: 'Investment',
    loan: 'Loan',
    'in-kind': 'In kind',
    unsaid: 'Sort not said',
  },
  sum: {
    agreed: (money: string) => `${money} agreed`,
    ended: (money: string) => `${money} that has ended`,
    bid: (money: string) => `${money} bid for`,
    unsaid: (money: string) => `${money} of which it is not said whether it is agreed`,
  },
  /** One state of money, the years it is for, and how much of it is help in kind. */
  sumOver: (sum: string, years: string | undefined, inKind: string | 'all' | undefined) =>
    [
      sum,
      years && ` (${years})`,
      inKind && (inKind === 'all' ? ', all of it in kind' : `, ${inKind} of it in kind`),
    ]
      .filter(Boolean)
      .join(''),
  sums: (sums: readonly string[]) => `${sums.join('; ')}.`,
  noSums: 'No amount is given.',
  uncovered: (spans: readonly string[]) => `No agreed money covers ${joined(spans)}.`,
  covered: (from: string, to: string) =>
    `Agreed or ended money covers every day from ${from} to ${to}.`,
  noLife: 'Which years it does not cover cannot be told: the mission gives no start and deadline.',
  gaps: 'Years without agreed money',
  gap: {
    bid: (span: string) => `${span}: only a bid, which nobody has agreed to`,
    'in-kind': (span: string) => `${span}: only help in kind`,
    unsaid: (span: string) => `${span}: only money of which it is not said whether it is agreed`,
    nothing: (span: string) => `${span}: no money is named`,
  },
  unplaced: {
    'no-amount': (source: string) => `${source}: no amount is given, so it is in no total.`,
    'no-period': (source: string) => `${source}: no period is given, so it is in no year.`,
    'half-period': (source: string) =>
      `${source}: only one end of its period is given, so it is in no year.`,
    'reversed-period': (source: string) =>
      `${source}: its period ends before it begins, so it is in no year.`,
  },
  lifeFromMoney: {
    start: 'The mission gives no first day, so its years are counted from the first of its money.',
    end: 'The mission gives no deadline, so its years are counted to the last of its money.',
  },
  chart: (mission: string) => `Chart of the money of “${mission}” over the years`,
  about: (kind: string, state: string) => `${kind}, ${state.toLowerCase()}`,
  noAmount: 'amount not said',
  noPeriod: 'not drawn, for want of a whole period',
  noMoney: 'No agreed money',
  today: 'Today',
  deadline: 'Deadline',
  tables: 'The same in two tables, and how it is counted',
  bySource: 'The money by source',
  byYear: 'The money by year',
  columns: {
    source: 'Source',
    kind: 'Sort',
    period: 'Period',
    state: 'State',
    amount: 'Amount',
    year: 'Year',
    all: 'All',
  },
  unsaid: '–',
  total: (state: string) => `Total, ${state.toLowerCase()}`,
  rule: {
    april:
      'Years run from April to March: more of the money on this site begins or ends with such years than with calendar years.',
    january:
      'Years are calendar years: no more of the money on this site begins or ends with April-to-March years.',
    spread:
      'Each amount is spread evenly over the days of its period, and rounded so that the years add up to it; it may be paid out otherwise.',
    states: 'Money that is agreed, ended and bid for is never added together.',
    cover:
      'A day is covered when any agreed or ended money runs on it, however little; help in kind does not cover a day.',
  },
};
