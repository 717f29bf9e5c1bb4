/** Rules that tie the facts of one mission together: its days, money, progress and meetings. */
import { type Day, dateToDay, daysBetween } from '../days.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Mission } from '../relate/site.ts';
import { checkPeriod } from './check-period.ts';

type Funding = NonNullable<Mission['fields']['funding']>[number];

/** After this many days past its deadline a mission says what came of it. */
const OUTCOME_DUE_DAYS = 90;

export function checkMission(mission: Mission, today: Day): Problem[] {
  const seen = dayFirstSeen(mission, today);
  return [
    ...checkDeadline(mission, today),
    ...checkTargetDays(mission),
    ...checkProgress(mission, seen),
    ...checkChanges(mission, seen),
    ...checkFunding(mission),
    ...checkMeetings(mission, seen),
  ];
}

/** True for a mission that goes on: what is over keeps its words, its meetings and its dates. */
export function isOpen({ fields }: Pick<Mission, 'fields'>): boolean {
  const { status, archived, supersededBy } = fields;
  return status !== 'closed' && status !== 'superseded' && !archived && !supersededBy;
}

/** The first day on which readers can see it: today, or the day until which it is held. */
function dayFirstSeen({ fields, unpublished }: Mission, today: Day): Day {
  if (unpublished !== 'held' || fields.publish === undefined) return today;
  const day = dateToDay(new Date(fields.publish));
  return day > today ? day : today;
}

function checkDeadline({ fields, locate }: Mission, today: Day): Problem[] {
  const { by, started, status, outcome } = fields;
  const problems: Problem[] = [];
  if (by && started && by < started) {
    problems.push(problem('deadline-before-start', locate(['by']), { by, started }));
  }
  if (outcome) return problems;
  if (status === 'closed') problems.push(problem('missing-outcome', locate(['status']), {}));
  else if (by && daysBetween(by, today) > OUTCOME_DUE_DAYS) {
    const days = daysBetween(by, today);
    problems.push(problem('overdue-outcome', locate(['by']), { by, days }));
  }
  return problems;
}

function checkTargetDays({ fields, locate }: Mission): Problem[] {
  return (fields.targets ?? []).flatMap(({ baseline, target }, index) => {
    if (!baseline || target.date > baseline.date) return [];
    const place = locate(['targets', index, 'target', 'date']);
    const words = { target: target.date, baseline: baseline.date };
    return [problem('target-before-baseline', place, words)];
  });
}

function checkProgress({ fields, locate }: Mission, seen: Day): Problem[] {
  const problems: Problem[] = [];
  for (const [index, { date, status, title, evidence }] of (fields.progress ?? []).entries()) {
    if (status === 'delivered' && (evidence ?? []).length === 0) {
      const place = locate(['progress', index, 'status']);
      problems.push(problem('delivered-without-evidence', place, { title }));
    }
    if (date > seen) {
      const words = { title, date, what: 'progress' as const };
      problems.push(problem('dated-in-future', locate(['progress', index, 'date']), words));
    }
  }
  return problems;
}

function checkChanges({ fields, locate }: Mission, seen: Day): Problem[] {
  return (fields.changes ?? []).flatMap(({ date, field }, index) => {
    if (date <= seen) return [];
    const words = { title: field, date, what: 'change' as const };
    return [problem('dated-in-future', locate(['changes', index, 'date']), words)];
  });
}

function checkFunding({ fields, locate }: Mission): Problem[] {
  const problems: Problem[] = [];
  const funding = fields.funding ?? [];
  for (const [index, line] of funding.entries()) {
    const { source, amount } = line;
    if (amount !== undefined && amount < 0) {
      const place = locate(['funding', index, 'amount']);
      problems.push(problem('negative-amount', place, { value: String(amount), source }));
    }
    problems.push(...checkPeriod(line, () => locate(['funding', index, 'to'])));
    const earlier = funding.slice(0, index).findIndex((other) => isTwice(other, line));
    if (earlier === -1) continue;
    const other = locate(['funding', earlier, 'source']);
    const place = locate(['funding', index, 'source']);
    problems.push(problem('overlapping-funding', place, { source, line: other.line }, [other]));
  }
  return problems;
}

/**
 * True for the same source and kind of money over the same days. Without both days of both nobody can
 * tell; and a bid beside what is agreed asks for more.
 */
function isTwice(a: Funding, b: Funding): boolean {
  if (!a.from || !a.to || !b.from || !b.to) return false;
  if (a.kind !== b.kind || (a.status === 'bid') !== (b.status === 'bid')) return false;
  return sameSource(a) === sameSource(b) && a.from <= b.to && b.from <= a.to && isForward(a, b);
}

function sameSource({ source }: Funding): string {
  return source.normalize('NFC').replace(/\s+/g, ' ').toLowerCase();
}

/** Periods that are the wrong way round are told as that, and overlap with nothing. */
function isForward(...periods: Funding[]): boolean {
  return periods.every(({ from = '', to = '' }) => from <= to);
}

function checkMeetings(mission: Mission, seen: Day): Problem[] {
  if (!isOpen(mission)) return [];
  const { fields, locate } = mission;
  return (fields.governance ?? []).flatMap(({ body, next }, index) => {
    if (next === undefined || next >= seen) return [];
    return [problem('meeting-past', locate(['governance', index, 'next']), { body, next })];
  });
}
