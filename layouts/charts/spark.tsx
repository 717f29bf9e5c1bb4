/** A chart the size of a word: the readings of a target, its newest point and the line it must reach. */
import { extent } from 'd3-array';
import { line } from 'd3-shape';
import { daysBetween } from '../../src/days.ts';
import type { SeriesAssessment, TargetAssessment } from '../../src/relate/assess.ts';
import type { View } from '../../src/render/layout.ts';
import { seriesClass } from './markers.tsx';
import { short, stretchesOf, valueScale } from './scales.ts';
import { shownSeries } from './shown-series.ts';

/** Lines of several series lie close together, so they have more room. */
const sizes = { one: [120, 32], several: [240, 56] } as const;
/** Room for the mark of the newest point. */
const edge = 4;

interface SparkProps {
  view: View;
  assessment: TargetAssessment;
  /** Those that are shown of a measure when left out. */
  series?: readonly SeriesAssessment[];
}

/** Nothing where there is no reading. It is for the eye only: words stand beside it. */
export function Spark({ assessment, series = shownSeries(assessment) }: SparkProps) {
  const { target, measure } = assessment;
  const [width, height] = sizes[series.length > 1 ? 'several' : 'one'];
  const readings = series
    .flatMap((each) => each.readings)
    .filter(({ value }) => value !== undefined);
  const days = readings.map(({ date }) => date);
  const [first, last] = extent(days);
  if (!first || !last) return null;
  const values = readings.flatMap(({ value }) => value ?? []);
  const scale = valueScale([...values, target.target.value], measure).range([height - edge, edge]);
  const length = daysBetween(first, last);
  const x = (date: string) =>
    short(
      length === 0 ? width - edge : edge + (daysBetween(first, date) / length) * (width - 2 * edge),
    );
  const y = (value: number) => short(scale(value));
  const draw = line<{ date: string; value: number }>(
    ({ date }) => x(date),
    ({ value }) => y(value),
  );
  const targetAt = y(target.target.value);
  return (
    <svg
      class="spark"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <path class="chart-target" d={`M0 ${targetAt}h${width}`} />
      {series.map(({ name, readings: own, latest }, index) => (
        <g key={name} class={seriesClass(index)}>
          {stretchesOf(own, measure).map((stretch) => (
            <path key={stretch[0]?.date} class="chart-line" d={draw(stretch) ?? undefined} />
          ))}
          {latest ? (
            <circle class="marker-last" cx={x(latest.date)} cy={y(latest.value)} r="3" />
          ) : null}
        </g>
      ))}
    </svg>
  );
}
