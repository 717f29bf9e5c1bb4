/** One mission over one period, for a committee: the numbers at both ends and what happened between. */
import { type Day, daysBetween } from '../days.ts';
import { type Ask, asksOfMission } from './asks.ts';
import { assessTarget, type Point, type TargetAssessment } from './assess.ts';
import type { LedgerItem } from './ledger.ts';
import { type MoneyState, missionMoney, type PlacedSource, type Span } from './money.ts';
import type { CaseStudy, Gathered, Mission, Site, Weeknote } from './site.ts';

type Step = NonNullable<Mission['fields']['progress']>[number];

/** A target with the newest reading of each series on or before the first day of the period. */
export interface NumbersAtBothEnds {
  /** As it stood on the last day: later readings are not in it. */
  atEnd: TargetAssessment;
  /** One for each series of `atEnd`, in its order. */
  atStart: (Point | undefined)[];
}

/** What a source of money covers of the period. */
export interface MoneyInPeriod {
  source: PlacedSource;
  /** The part of its amount that falls into the period, spread evenly by day (ADR 14). */
  amount: number | undefined;
}

/** Everything a report tells. Both days of the period are within it. */
export interface MissionReport extends Span {
  mission: Mission;
  numbers: NumbersAtBothEnds[];
  /** Steps of the work by state, newest first. */
  steps: Record<Step['status'], Step[]>;
  changes: LedgerItem[];
  /** How many changes came after the period: what the page says today is not what it said then. */
  laterChanges: number;
  money: MoneyInPeriod[];
  /** By state; amounts in different states are never added. */
  moneyTotals: { state: MoneyState; sum: number }[];
  asks: Ask[];
  lessons: Gathered[];
  weeknotes: Weeknote[];
  caseStudies: CaseStudy[];
}

/** @param period from its first day to its last */
export function reportOn(site: Site, mission: Mission, period: Span): MissionReport {
  const { from, to } = period;
  const isWithin = (day: Day | undefined) => day !== undefined && day >= from && day <= to;
  const related = site.related(mission);
  const ledger = site.ledger(mission).items;
  const money = moneyWithin(site, mission, period);
  return {
    mission,
    from,
    to,
    numbers: numbersOf(site, mission, period),
    steps: stepsWithin(mission, isWithin),
    changes: ledger.filter(({ date }) => isWithin(date)),
    laterChanges: ledger.filter(({ date }) => date > to).length,
    money,
    moneyTotals: totalsOf(money),
    asks: asksOfMission(mission),
    lessons: site.gatheredFor('learned', mission).filter((lesson) => isWithin(lesson.from.date)),
    weeknotes: related.weeknote.filter(({ date }) => isWithin(date)),
    caseStudies: related['case-study'].filter(({ date }) => isWithin(date)),
  };
}

function numbersOf(site: Site, mission: Mission, { from, to }: Span): NumbersAtBothEnds[] {
  const day = to < site.today ? to : site.today;
  return (mission.fields.targets ?? []).flatMap((target) => {
    const measure = site.find('measure', target.measure);
    if (!measure) return [];
    const readings = site.readings(measure).filter(({ date }) => date <= to);
    const atEnd = assessTarget(target, measure, readings, day);
    const atStart = atEnd.series.map((series) =>
      series.readings
        .flatMap(({ date, value, label }): Point[] =>
          value === undefined || date > from ? [] : [{ date, value, label }],
        )
        .at(-1),
    );
    return [{ atEnd, atStart }];
  });
}

function stepsWithin(
  { fields }: Mission,
  isWithin: (day: Day) => boolean,
): Record<Step['status'], Step[]> {
  const newest = (fields.progress ?? [])
    .filter(({ date }) => isWithin(date))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const inState = (state: Step['status']) => newest.filter(({ status }) => status === state);
  return {
    delivered: inState('delivered'),
    'in-progress': inState('in-progress'),
    changed: inState('changed'),
    challenge: inState('challenge'),
  };
}

function moneyWithin(site: Site, mission: Mission, { from, to }: Span): MoneyInPeriod[] {
  const { sources } = missionMoney(site, mission);
  return sources
    .filter(({ period }) => !period || (period.from <= to && period.to >= from))
    .map((source) => ({ source, amount: amountWithin(source, { from, to }) }));
}

function amountWithin({ source, period }: PlacedSource, span: Span): number | undefined {
  if (!period || source.amount === undefined) return undefined;
  const first = period.from > span.from ? period.from : span.from;
  const last = period.to < span.to ? period.to : span.to;
  const share = (daysBetween(first, last) + 1) / (daysBetween(period.from, period.to) + 1);
  return Math.round(source.amount * share);
}

function totalsOf(money: readonly MoneyInPeriod[]): { state: MoneyState; sum: number }[] {
  const sums = new Map<MoneyState, number>();
  for (const { source, amount } of money) {
    if (amount !== undefined) sums.set(source.state, (sums.get(source.state) ?? 0) + amount);
  }
  return [...sums].map(([state, sum]) => ({ state, sum }));
}
