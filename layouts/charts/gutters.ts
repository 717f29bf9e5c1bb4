/** The room for numbers at both sides of a chart: classes, since pages have no inline style. */
import type { TargetAssessment } from '../../src/relate/assess.ts';
import type { View } from '../../src/render/layout.ts';
import { shortAmount } from '../parts/measure-sentence.ts';
import { mainSeries } from './shown-series.ts';

/** Pixels at a text size of 16; the same widths stand in `layouts/styles/charts.css`. */
const widths = { narrow: 40, middle: 53, wide: 75, widest: 100 };

type Gutter = keyof typeof widths;

export interface Gutters {
  start: Gutter;
  end: Gutter;
  /** The width of the plot between them on the narrowest screen. */
  plot: number;
}

/** The narrowest chart, in a page 320 pixels wide. */
const narrowest = 280;

/** @param ticks the values along the axis */
export function guttersOf(
  view: View,
  { target, measure, series }: TargetAssessment,
  ticks: readonly number[],
): Gutters {
  const gutter = (values: readonly number[]): Gutter => {
    const longest = Math.max(...values.map((value) => shortAmount(view, measure, value).length));
    return longest <= 3 ? 'narrow' : longest <= 5 ? 'middle' : longest <= 8 ? 'wide' : 'widest';
  };
  const start = gutter(ticks);
  const end = gutter([
    target.target.value,
    mainSeries(series)?.latest?.value ?? target.target.value,
  ]);
  return { start, end, plot: narrowest - widths[start] - widths[end] };
}
