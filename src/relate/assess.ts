/**
 * How a measure stands: which way it is going, and whether it keeps to the straight path from its
 * baseline to its target. The rule is ADR 13, and stands in plain words on every page that uses it.
 */
import { type Day, daysBetween } from '../days.ts';
import type { Measure, Mission, Reading, Site } from './site.ts';

export type Target = NonNullable<Mission['fields']['targets']>[number];

/** Which way a measure is going; never a state of work. */
export type Direction = 'improving' | 'level' | 'worsening';

/** Where a measure is beside its path: `awaited` is past the target's day with no reading for it yet. */
export type PathState = 'reached' | 'on' | 'off' | 'missed' | 'awaited';

/** Why there is no path to judge by: `not-since-baseline` is no reading later than the baseline. */
export type NoPath = 'no-reading' | 'no-baseline' | 'no-time' | 'not-since-baseline';

/** What a target asks: to arrive at it, to stay where it is, or not to get worse than it. */
export type Aim = 'arrive' | 'hold' | 'limit';

/** A number on a day: a reading that is no gap, a baseline or a target. */
export interface Point {
  date: Day;
  value: number;
  /** What the author calls the period, `2019/20`, where it is not a day. */
  label?: string | undefined;
}

/** How one series of a measure stands. */
export interface SeriesAssessment {
  /** The name in the column `series`; undefined for readings that have none. */
  name: string | undefined;
  /** All readings by date, gaps included. */
  readings: Reading[];
  /** Where its path begins: the baseline or, of several series, its own reading on that day. */
  start: Point | undefined;
  /** Its newest reading with a value. */
  latest: Point | undefined;
  /** What the newest was compared with for the direction. */
  compared: Point | undefined;
  direction: Direction | undefined;
  path: PathState | undefined;
  /** Said where `path` could not be judged. */
  noPath: NoPath | undefined;
  /** Where the straight path is on the day of the newest reading. */
  expected: number | undefined;
}

/** A target of a mission with what the readings say of it. */
export interface TargetAssessment {
  target: Target;
  measure: Measure;
  aim: Aim;
  /** In the order of the file; one for a measure without readings. */
  series: SeriesAssessment[];
  /** The day of the newest reading of any series. */
  lastReading: Day | undefined;
  /** True when there has been no reading for longer than there should be. */
  isStale: boolean;
}

/** A change of less than this part of the way (or, without a way, of the earlier number) is level. */
const LEVEL_SHARE = 0.02;

/** "A year before" is the reading nearest to a year, in days, within these: 9 to 15 months. */
const YEAR = { days: 365, least: 273, most: 458 };

/** After this many days without a reading a measure is out of date, where `staleAfter` does not say. */
const STALE_AFTER: Record<NonNullable<Measure['fields']['frequency']>, number> = {
  daily: 14,
  weekly: 28,
  monthly: 100,
  quarterly: 200,
  yearly: 730,
  irregular: Number.POSITIVE_INFINITY,
};

/** Every target of a mission whose measure is in the site, in the author's order. */
export function assessTargets(site: Site, mission: Mission): TargetAssessment[] {
  return (mission.fields.targets ?? []).flatMap((target) => {
    const measure = site.find('measure', target.measure);
    return measure ? [assessTarget(target, measure, site.readings(measure), site.today)] : [];
  });
}

/** @param readings in any order; gaps have no value and count as nothing */
export function assessTarget(
  target: Target,
  measure: Measure,
  readings: readonly Reading[],
  today: Day,
): TargetAssessment {
  const ordered = [...readings].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const names = [...new Set(readings.map(({ series }) => series))];
  const aim = aimOf(target, measure);
  const series = (names.length > 0 ? names : [undefined]).map((name) => {
    const own = ordered.filter((reading) => reading.series === name);
    const start = startOf(target, name !== undefined && names.length > 1 ? own : []);
    return assessSeries(name, own, { target, measure, today, aim, start });
  });
  const lastReading = ordered.filter(({ value }) => value !== undefined).at(-1)?.date;
  const { staleAfter, frequency = 'irregular' } = measure.fields;
  const isStale =
    lastReading !== undefined &&
    daysBetween(lastReading, today) > (staleAfter ?? STALE_AFTER[frequency]);
  return { target, measure, aim, series, lastReading, isStale };
}

/** A target that is worse than the baseline is a limit: to be within it is not to have arrived. */
function aimOf({ baseline, target }: Target, measure: Measure): Aim {
  if (!baseline) return 'arrive';
  if (baseline.value === target.value) return 'hold';
  return isAtLeast(baseline.value, target.value, measure) ? 'limit' : 'arrive';
}

/** A mission writes one baseline, which can be that of one series only: the others have their own. */
function startOf({ baseline }: Target, readings: readonly Reading[]): Point | undefined {
  const own = baseline && pointsOf(readings).find(({ date }) => date === baseline.date);
  return own ?? baseline;
}

function pointsOf(readings: readonly Reading[]): Point[] {
  return readings.flatMap(({ date, value, label }) =>
    value === undefined ? [] : [{ date, value, label }],
  );
}

/** True where a value is as good as another, or better. */
function isAtLeast(value: number, wanted: number, { fields }: Measure): boolean {
  return fields.better === 'higher' ? value >= wanted : value <= wanted;
}

interface Given {
  target: Target;
  measure: Measure;
  today: Day;
  aim: Aim;
  start: Point | undefined;
}

function assessSeries(
  name: string | undefined,
  readings: Reading[],
  given: Given,
): SeriesAssessment {
  const points = pointsOf(readings);
  const latest = points.at(-1);
  const compared = latest && comparedWith(latest, points, given.start);
  return {
    name,
    readings,
    start: given.start,
    latest,
    compared,
    direction: latest && compared && directionOf(compared, latest, given),
    ...pathOf(latest, given),
  };
}

/** The reading nearest to a year before (of two, the later), else the one before, else the baseline. */
function comparedWith(
  latest: Point,
  points: readonly Point[],
  start: Point | undefined,
): Point | undefined {
  const ages = points.map((point) => ({ point, age: daysBetween(point.date, latest.date) }));
  const [yearBefore] = ages
    .filter(({ age }) => age >= YEAR.least && age <= YEAR.most)
    .sort((a, b) => Math.abs(a.age - YEAR.days) - Math.abs(b.age - YEAR.days) || a.age - b.age);
  const before = ages.filter(({ age }) => age > 0).at(-1);
  return (yearBefore ?? before)?.point ?? (start && start.date < latest.date ? start : undefined);
}

function directionOf(from: Point, to: Point, given: Given): Direction {
  const change = round(to.value - from.value);
  if (Math.abs(change) <= marginOf(given, from.value)) return 'level';
  return change > 0 === (given.measure.fields.better === 'higher') ? 'improving' : 'worsening';
}

/** How far a number may move and still count as the same. */
function marginOf({ target: { target }, measure, start }: Given, earlier: number): number {
  const { margin } = measure.fields;
  if (margin !== undefined) return margin;
  const way = start ? Math.abs(target.value - start.value) : 0;
  return round(LEVEL_SHARE * (way > 0 ? way : Math.abs(earlier)));
}

function pathOf(
  latest: Point | undefined,
  { target: { target }, measure, today, aim, start }: Given,
): Pick<SeriesAssessment, 'path' | 'noPath' | 'expected'> {
  if (!latest) return none('no-reading');
  const isThere = isAtLeast(latest.value, target.value, measure);
  if (latest.date >= target.date) return judged(isThere ? 'reached' : 'missed');
  if (isThere && aim === 'arrive') return judged('reached');
  if (today > target.date) return judged('awaited');
  if (!start) return none('no-baseline');
  const length = daysBetween(start.date, target.date);
  if (length <= 0) return none('no-time');
  const gone = daysBetween(start.date, latest.date) / length;
  if (gone <= 0) return none('not-since-baseline');
  const expected = round(start.value + (target.value - start.value) * gone);
  // What a survey cannot tell apart is not held against a mission.
  const allowance = measure.fields.margin ?? 0;
  const wanted = measure.fields.better === 'higher' ? expected - allowance : expected + allowance;
  const path = isAtLeast(latest.value, round(wanted), measure) ? 'on' : 'off';
  return { path, noPath: undefined, expected };
}

function judged(path: PathState) {
  return { path, noPath: undefined, expected: undefined };
}

function none(noPath: NoPath) {
  return { path: undefined, noPath, expected: undefined };
}

/** Takes away what binary fractions add: 0.1 + 0.2 is 0.3. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
