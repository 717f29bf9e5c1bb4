/** Where things stand in a chart: days and values as percentages of its width and height, and its ticks. */
import { extent, range } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type Day, daysBetween } from '../../src/days.ts';
import type { TargetAssessment } from '../../src/relate/assess.ts';
import type { Measure, Reading } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { type Gutters, guttersOf } from './gutters.ts';
import { shownSeries } from './shown-series.ts';

/** A tick of the axis of time; labels of the two ends are drawn inwards. */
export interface TimeTick {
  at: number;
  label: string;
  anchor: 'start' | 'middle' | 'end';
}

/** All that is needed to draw a chart, in percent from the top left. */
export interface ChartScales {
  x(day: Day): number;
  y(value: number): number;
  values: { at: number; value: number }[];
  times: TimeTick[];
  /** The lowest value of the scale, where that is not zero though no value is below it. */
  floor: number | undefined;
  gutters: Gutters;
}

/** From one year to the next there is this much room, in pixels, on the narrowest screen. */
const yearWidth = 38;
const yearSteps = [1, 2, 3, 4, 5, 10, 20, 25, 50, 100];

/** A scale of numbers above this part of their highest begins where they begin: it says so. */
const zeroBelow = 0.4;

/** A scale that would begin below this part of its highest number begins at zero after all. */
const zeroNear = 0.3;

/** Scales that hold the readings, the baseline and the target. */
export function scalesOf(view: View, assessment: TargetAssessment): ChartScales {
  const { target, measure } = assessment;
  const readings = shownSeries(assessment).flatMap((each) => each.readings);
  const points = target.baseline ? [target.baseline, target.target] : [target.target];
  const days = [...readings, ...points].map(({ date }) => date);
  const [first = '', last = ''] = extent(days);
  const length = Math.max(1, daysBetween(first, last));
  const scale = valueScale([...valuesOf(readings), ...points.map(({ value }) => value)], measure);
  const [floor = 0] = scale.domain();
  const ticks = scale.ticks(4);
  const gutters = guttersOf(view, assessment, ticks);
  return {
    x: (day) => (daysBetween(first, day) / length) * 100,
    y: (value) => scale(value),
    values: ticks.map((value) => ({ value, at: scale(value) })),
    times: timesOf(view, first, last, gutters.plot),
    floor: floor > 0 ? floor : undefined,
    gutters,
  };
}

/** From values to percent from the top. Round at both ends, and from zero unless that would hide the change. */
export function valueScale(
  values: readonly number[],
  { fields }: Pick<Measure, 'fields'>,
): ScaleLinear<number, number> {
  const [low = 0, high = 0] = extent(values);
  const room = (high - low) * 0.06 || Math.abs(high) * 0.05 || 1;
  const isFromZero = low >= 0 && low <= high * zeroBelow;
  const from = isFromZero ? 0 : low - room;
  const to = high <= 0 && low < 0 ? 0 : high + room;
  const scale = scaleLinear()
    .domain([low < 0 ? from : Math.max(0, from), low < 0 ? Math.max(0, to) : to])
    .nice(4);
  if (isNearZero(scale.domain())) scale.domain([0, to]).nice(4);
  const [start = 0, end = 1] = scale.domain();
  const isShare = fields.unit === '%' && high <= 100;
  return scale.domain([start, isShare ? Math.min(100, end) : end]).range([100, 0]);
}

function isNearZero([start = 0, end = 0]: number[]): boolean {
  return start > 0 && start < end * zeroNear;
}

/** A position or a part of a path: short, and the same on every machine. */
export function percent(at: number): string {
  return `${short(at)}%`;
}

/** Two decimals are a hundredth of a pixel or less. */
export function short(at: number): number {
  return Number(at.toFixed(2));
}

/** The longest stretch, in days, that a line may bridge: a missed period is a gap, written or not. */
const longestStep: Record<NonNullable<Measure['fields']['frequency']>, number> = {
  daily: 4,
  weekly: 12,
  monthly: 54,
  quarterly: 160,
  yearly: 640,
  irregular: Number.POSITIVE_INFINITY,
};

/** Readings in stretches without a gap. */
export function stretchesOf(
  readings: readonly Reading[],
  { fields }: Measure,
): (Reading & { value: number })[][] {
  const longest = longestStep[fields.frequency ?? 'irregular'];
  const stretches: (Reading & { value: number })[][] = [];
  let isBroken = true;
  for (const { value, ...reading } of readings) {
    const before = stretches.at(-1)?.at(-1);
    const isFar = before && daysBetween(before.date, reading.date) > longest;
    if (value === undefined) isBroken = true;
    else if (isBroken || isFar) {
      stretches.push([{ ...reading, value }]);
      isBroken = false;
    } else stretches.at(-1)?.push({ ...reading, value });
  }
  return stretches;
}

function valuesOf(readings: readonly Reading[]): number[] {
  return readings.flatMap(({ value }) => value ?? []);
}

/** Years where there is room for two or more of them; else the first and the last time. */
function timesOf(view: View, first: Day, last: Day, plot: number): TimeTick[] {
  const length = daysBetween(first, last);
  const years = (step: number) =>
    ticksOfYears(first, last, step).map((year): TimeTick => {
      const day = `${String(year).padStart(4, '0')}-01-01`;
      return {
        at: (daysBetween(first, day) / length) * 100,
        label: String(year),
        anchor: 'middle',
      };
    });
  const room = (365.25 / length) * plot;
  const step = yearSteps.find((each) => each * room >= yearWidth) ?? 1000;
  const found = length > 0 ? years(step) : [];
  if (found.length > 1) return found;
  const label = (day: Day) => (length > 62 ? view.month(day.slice(0, 7)) : view.day(day));
  if (length === 0) return [{ at: 0, label: label(first), anchor: 'start' }];
  return [
    { at: 0, label: label(first), anchor: 'start' },
    { at: 100, label: label(last), anchor: 'end' },
  ];
}

/** The years, of those that can be divided by a step, whose first day is between two days. */
function ticksOfYears(first: Day, last: Day, step: number): number[] {
  const from = Number(first.slice(0, 4)) + (first.endsWith('-01-01') ? 0 : 1);
  const to = Number(last.slice(0, 4));
  const start = Math.ceil(from / step) * step;
  return range(start, to + 1, step);
}
