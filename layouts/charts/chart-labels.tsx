/** The words within a chart: values and times along its edges, and the few points worth a number. */
import type { Point, TargetAssessment } from '../../src/relate/assess.ts';
import type { Reading } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { shortAmount } from '../parts/measure-sentence.ts';
import { type ChartScales, percent } from './scales.ts';
import { mainSeries } from './shown-series.ts';

interface ChartLabelsProps {
  view: View;
  assessment: TargetAssessment;
  scales: ChartScales;
}

/** Points further right than this have their number beside the chart, where the target has its own. */
const edge = 86;

/** Two numbers beside the chart are at least this part of its height apart. */
const apart = 8.5;

/** All words of the plot. */
export function ChartLabels({ view, assessment, scales }: ChartLabelsProps) {
  const say = (value: number) => shortAmount(view, assessment.measure, value);
  return (
    <>
      {scales.values.map(({ at, value }) => (
        <text
          key={value}
          class="chart-tick"
          y={percent(at)}
          dx="-0.6em"
          dy="0.35em"
          text-anchor="end"
        >
          {say(value)}
        </text>
      ))}
      {scales.times.map(({ at, label, anchor }) => (
        <text
          key={label}
          class="chart-tick"
          x={percent(at)}
          y="100%"
          dx={{ start: '-2em', middle: '0', end: '2em' }[anchor]}
          dy="1.6em"
          text-anchor={anchor}
        >
          {label}
        </text>
      ))}
      <Numbers view={view} assessment={assessment} scales={scales} />
      <PathWord view={view} assessment={assessment} scales={scales} />
    </>
  );
}

/** The target's number beside the chart; of a single series the newest number, and the baseline's. */
function Numbers({ view, assessment, scales }: ChartLabelsProps) {
  const { target, series } = assessment;
  const say = (value: number) => shortAmount(view, assessment.measure, value);
  const main = mainSeries(series);
  const latest = main?.latest;
  const isAtEdge = latest !== undefined && scales.x(latest.date) > edge;
  const targetAt = scales.y(target.target.value);
  const latestAt = latest ? scales.y(latest.value) : 0;
  const isSame = latest?.value === target.target.value;
  const { baseline } = target;
  return (
    <>
      <text
        class="chart-number chart-number-target"
        x="100%"
        y={percent(targetAt)}
        dx="0.7em"
        dy="0.35em"
      >
        {say(target.target.value)}
      </text>
      {latest && isAtEdge && !isSame ? (
        <text
          class="chart-number"
          x="100%"
          y={percent(awayFrom(targetAt, latestAt))}
          dx="0.7em"
          dy="0.35em"
        >
          {say(latest.value)}
        </text>
      ) : null}
      {latest && !isAtEdge ? (
        <PointNumber point={latest} above={isAbove(assessment, latest, scales)} scales={scales}>
          {say(latest.value)}
        </PointNumber>
      ) : null}
      {main && baseline && isFree(assessment, main.readings) && scales.x(baseline.date) < 60 ? (
        <PointNumber
          point={baseline}
          above={baseline.value >= target.target.value}
          scales={scales}
          soft
        >
          {say(baseline.value)}
        </PointNumber>
      ) : null}
    </>
  );
}

interface PointNumberProps {
  point: Point;
  above: boolean;
  scales: ChartScales;
  soft?: boolean;
  children: string;
}

/** A number to the right of its point, on the side that the path leaves free. */
function PointNumber({ point, above, scales, soft = false, children }: PointNumberProps) {
  return (
    <text
      class={soft ? 'chart-number chart-number-soft' : 'chart-number'}
      x={percent(scales.x(point.date))}
      y={percent(scales.y(point.value))}
      dx="0.4em"
      dy={above ? '-0.55em' : '1.5em'}
    >
      {children}
    </text>
  );
}

/** "path", where there is room between the newest reading and the target. */
function PathWord({ view, assessment, scales }: ChartLabelsProps) {
  const { target, baseline } = assessment.target;
  if (!baseline || baseline.date >= target.date) return null;
  const latest = assessment.lastReading;
  const from = Math.max(scales.x(baseline.date), latest ? scales.x(latest) : 0);
  const to = scales.x(target.date);
  if (to - from < 30) return null;
  const at = from + (to - from) * 0.55;
  const begin = scales.x(baseline.date);
  const part = (at - begin) / (to - begin);
  const height = scales.y(baseline.value + (target.value - baseline.value) * part);
  return (
    <text
      class="chart-tick"
      x={percent(at)}
      y={percent(height)}
      dx="0.3em"
      dy={baseline.value >= target.value ? '-0.4em' : '1.2em'}
    >
      {view.text.measure.chart.path}
    </text>
  );
}

/** A number stands on the side of its point that the path leaves free: above a path that falls. */
function isAbove(assessment: TargetAssessment, latest: Point, scales: ChartScales): boolean {
  const { baseline, target } = assessment.target;
  const expected = mainSeries(assessment.series)?.expected;
  const isOff = expected !== undefined && Math.abs(scales.y(expected) - scales.y(latest.value)) > 2;
  if (isOff) return latest.value > expected;
  return (baseline?.value ?? latest.value) >= target.value;
}

/** The baseline has its number where the readings after it go the way of the path: else they run through it. */
function isFree({ target: { baseline, target } }: TargetAssessment, readings: Reading[]): boolean {
  if (!baseline) return false;
  const later = readings.filter(({ date, value }) => date > baseline.date && value !== undefined);
  const change = (later[0]?.value ?? target.value) - baseline.value;
  const isNewest = later.length === 0 && readings.some(({ date }) => date === baseline.date);
  return !isNewest && change * (target.value - baseline.value) >= 0;
}

/** A height as near as may be to the wanted one, without touching what is there. */
function awayFrom(taken: number, wanted: number): number {
  if (Math.abs(wanted - taken) >= apart) return wanted;
  const above = taken - apart;
  return wanted <= taken ? above : taken + apart;
}
