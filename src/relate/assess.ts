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

/** Why there is no path to judge by. */
export type NoPath = 'no-reading' | 'no-baseline' | 'no-time' | 'before-baseline';

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
  /** In the order of the file; one for a measure without readings. */
  series: SeriesAssessment[];
  /** The day of the newest reading of any series. */
  lastReading: Day | undefined;
  /** True when there has been no reading for longer than there should be. */
  isStale: boolean;
}

/** A change of less than this part of the way (or, without a way, of the earlier number) is level. */
const LEVEL_SHARE = 0.02;

/** "A year before" is the reading nearest to a year, in days, within these. */
const YEAR = { days: 365, least: 274, most: 456 };

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
  const series = (names.length > 0 ? names : [undefined]).map((name) =>
    assessSeries(
      name,
      ordered.filter((reading) => reading.series === name),
      { target, measure, today },
    ),
  );
  const lastReading = ordered.filter(({ value }) => value !== undefined).at(-1)?.date;
  const { staleAfter, frequency = 'irregular' } = measure.fields;
  const isStale =
    lastReading !== undefined &&
    daysBetween(lastReading, today) > (staleAfter ?? STALE_AFTER[frequency]);
  return { target, measure, series, lastReading, isStale };
}

interface Given {
  target: Target;
  measure: Measure;
  today: Day;
}

function assessSeries(
  name: string | undefined,
  readings: Reading[],
  given: Given,
): SeriesAssessment {
  const points = readings.flatMap(({ date, value, label }): Point[] =>
    value === undefined ? [] : [{ date, value, label }],
  );
  const latest = points.at(-1);
  const compared = latest && comparedWith(latest, points, given.target);
  return {
    name,
    readings,
    latest,
    compared,
    direction: latest && compared && directionOf(compared, latest, given),
    ...pathOf(latest, given),
  };
}

/** The reading nearest to a year before, else the one before, else the baseline. */
function comparedWith(latest: Point, points: readonly Point[], target: Target): Point | undefined {
  const ages = points.map((point) => ({ point, age: daysBetween(point.date, latest.date) }));
  const [yearBefore] = ages
    .filter(({ age }) => age >= YEAR.least && age <= YEAR.most)
    .sort((a, b) => Math.abs(a.age - YEAR.days) - Math.abs(b.age - YEAR.days));
  const before = ages.filter(({ age }) => age > 0).at(-1);
  const { baseline } = target;
  return (
    (yearBefore ?? before)?.point ??
    (baseline && baseline.date < latest.date ? baseline : undefined)
  );
}

function directionOf(from: Point, to: Point, { target, measure }: Given): Direction {
  const change = round(to.value - from.value);
  if (Math.abs(change) <= marginOf(target, measure, from.value)) return 'level';
  return change > 0 === (measure.fields.better === 'higher') ? 'improving' : 'worsening';
}

/** How far a number may move and still count as the same. */
function marginOf({ baseline, target }: Target, { fields }: Measure, earlier: number): number {
  if (fields.margin !== undefined) return fields.margin;
  const way = baseline ? Math.abs(target.value - baseline.value) : 0;
  return round(LEVEL_SHARE * (way > 0 ? way : Math.abs(earlier)));
}

function pathOf(
  latest: Point | undefined,
  { target: { baseline, target }, measure, today }: Given,
): Pick<SeriesAssessment, 'path' | 'noPath' | 'expected'> {
  if (!latest) return none('no-reading');
  const isAtLeast = (value: number, wanted: number) =>
    measure.fields.better === 'higher' ? value >= wanted : value <= wanted;
  // A target that is worse than the baseline is a limit: to be within it is not to have arrived.
  const isLimit =
    baseline && baseline.value !== target.value && isAtLeast(baseline.value, target.value);
  const isThere = isAtLeast(latest.value, target.value);
  if (latest.date >= target.date) return judged(isThere ? 'reached' : 'missed');
  if (isThere && !isLimit && baseline?.value !== target.value) return judged('reached');
  if (today > target.date) return judged('awaited');
  if (!baseline) return none('no-baseline');
  const length = daysBetween(baseline.date, target.date);
  if (length <= 0) return none('no-time');
  const gone = daysBetween(baseline.date, latest.date) / length;
  if (gone < 0) return none('before-baseline');
  const expected = round(baseline.value + (target.value - baseline.value) * gone);
  // What a survey cannot tell apart is not held against a mission.
  const allowance = measure.fields.margin ?? 0;
  const wanted = measure.fields.better === 'higher' ? expected - allowance : expected + allowance;
  return {
    path: isAtLeast(latest.value, round(wanted)) ? 'on' : 'off',
    noPath: undefined,
    expected,
  };
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
