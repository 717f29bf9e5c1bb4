/** The chart of a target: readings over time, the baseline, the target and the straight path between them. */
import { line } from 'd3-shape';
import type { SeriesAssessment, TargetAssessment } from '../../src/relate/assess.ts';
import { measureAnchor } from '../../src/relate/measures.ts';
import type { View } from '../../src/render/layout.ts';
import { ChartLabels } from './chart-labels.tsx';
import { ChartLegend } from './chart-legend.tsx';
import {
  At,
  BaselineMarker,
  GapMarker,
  SeriesMarker,
  seriesClass,
  seriesDashes,
  TargetMarker,
} from './markers.tsx';
import { type ChartScales, percent, scalesOf, short, stretchesOf } from './scales.ts';
import { shownSeries } from './shown-series.ts';

interface MeasureChartProps {
  view: View;
  assessment: TargetAssessment;
  /** The id of the part of the page that it stands in; the sentence has this id with `-sentence`. */
  id?: string;
}

/** With more starts than this, only the path from the baseline is drawn. */
const mostPaths = 3;

/** With more readings than this in a series, only some have a marker; the line shows them all. */
const mostMarkers = 24;

/**
 * The drawing fills its box by percentages and has no `viewBox`, so words and markers keep their size at
 * every width; only the lines are stretched, and their strokes are not.
 */
export function MeasureChart({ view, assessment, id }: MeasureChartProps) {
  const words = view.text.measure.chart;
  const { measure, target } = assessment;
  const series = shownSeries(assessment);
  const { unit } = measure.fields;
  const part = id ?? measureAnchor(measure.id);
  const scales = scalesOf(view, assessment);
  const { gutters } = scales;
  const paths = pathsOf(assessment);
  return (
    <figure
      class={`chart chart-start-${gutters.start} chart-end-${gutters.end}`}
      data-pagefind-ignore
    >
      {unit === '%' ? null : <p class="chart-unit">{unit}</p>}
      <div class="chart-box">
        <svg
          class="chart-plot"
          role="img"
          width="100%"
          height="240"
          aria-labelledby={`${part}-chart`}
          aria-describedby={`${part}-sentence`}
        >
          <title id={`${part}-chart`}>{words.title(measure.title)}</title>
          <Grid scales={scales} />
          <line
            class="chart-target"
            x1="0"
            x2="100%"
            y1={percent(scales.y(target.target.value))}
            y2={percent(scales.y(target.target.value))}
          />
          <svg
            class="chart-lines"
            width="100%"
            height="100%"
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            overflow="visible"
            aria-hidden="true"
          >
            {paths.map((start) => (
              <path
                key={start.value}
                class="chart-path"
                stroke-dasharray="3 4"
                vector-effect="non-scaling-stroke"
                d={pathThrough(scales, [start, target.target])}
              />
            ))}
            {series.map((each, index) => (
              <SeriesLine
                key={each.name}
                scales={scales}
                assessment={assessment}
                series={each}
                index={index}
              />
            ))}
          </svg>
          {series.map((each, index) => (
            <SeriesMarkers
              key={each.name}
              scales={scales}
              assessment={assessment}
              series={each}
              index={index}
            />
          ))}
          {target.baseline ? (
            <At x={scales.x(target.baseline.date)} y={scales.y(target.baseline.value)}>
              <BaselineMarker />
            </At>
          ) : null}
          <At x={scales.x(target.target.date)} y={scales.y(target.target.value)}>
            <TargetMarker />
          </At>
          <ChartLabels view={view} assessment={assessment} scales={scales} />
        </svg>
      </div>
      <ChartLegend view={view} assessment={assessment} paths={paths.length} floor={scales.floor} />
    </figure>
  );
}

interface Start {
  date: string;
  value: number;
}

/** Where straight paths to the target begin, each once; a series that began beyond the target has none. */
function pathsOf(assessment: TargetAssessment): Start[] {
  const {
    target: { baseline, target },
    measure,
  } = assessment;
  const starts = new Map<number, Start>();
  if (baseline && baseline.date < target.date) starts.set(baseline.value, baseline);
  for (const { start } of starts.size > 0 ? shownSeries(assessment) : []) {
    if (!start) continue;
    const way = target.value - start.value;
    if (way !== 0 && way > 0 === (measure.fields.better === 'higher'))
      starts.set(start.value, start);
  }
  // Many lines to one point hide the readings.
  return [...starts.values()].slice(0, starts.size > mostPaths ? 1 : mostPaths);
}

function Grid({ scales }: { scales: ChartScales }) {
  return (
    <g>
      {scales.values.map(({ at, value }) => (
        <line
          key={value}
          class={value === 0 ? 'chart-zero' : 'chart-rule'}
          x1="0"
          x2="100%"
          y1={percent(at)}
          y2={percent(at)}
        />
      ))}
      <line class="chart-axis" x1="0" x2="100%" y1="100%" y2="100%" />
      {scales.times.map(({ at }) => (
        <At key={at} x={at} y={100}>
          <path class="chart-axis" d="M0 0v5" />
        </At>
      ))}
    </g>
  );
}

interface SeriesProps {
  scales: ChartScales;
  assessment: TargetAssessment;
  series: SeriesAssessment;
  index: number;
}

/** One line for each stretch of readings: a gap breaks it. */
function SeriesLine({ scales, assessment, series, index }: SeriesProps) {
  return stretchesOf(series.readings, assessment.measure)
    .filter((stretch) => stretch.length > 1)
    .map((stretch) => (
      <path
        key={stretch[0]?.date}
        class={`chart-line ${seriesClass(index)}`}
        stroke-dasharray={seriesDashes(index)}
        vector-effect="non-scaling-stroke"
        d={pathThrough(scales, stretch)}
      />
    ));
}

function SeriesMarkers({ scales, assessment, series, index }: SeriesProps) {
  const stretches = stretchesOf(series.readings, assessment.measure);
  const points = stretches.flatMap((stretch) =>
    stretch.map((point) => ({ point, isAlone: stretch.length === 1 })),
  );
  const every = points.length > mostMarkers ? Math.ceil(points.length / 12) : 1;
  const marked = points.filter(
    ({ isAlone }, at) => isAlone || (points.length - 1 - at) % every === 0,
  );
  const gaps = series.readings.filter(({ value }) => value === undefined);
  return (
    <>
      {gaps.map(({ date }) => (
        <At key={date} x={scales.x(date)} y={100}>
          <GapMarker index={index} />
        </At>
      ))}
      {marked.map(({ point }) => (
        <At key={point.date} x={scales.x(point.date)} y={scales.y(point.value)}>
          <SeriesMarker index={index} />
        </At>
      ))}
    </>
  );
}

/** The path through points, in a square of 100 by 100. */
function pathThrough(scales: ChartScales, points: readonly Start[]): string | undefined {
  const draw = line<Start>(
    ({ date }) => short(scales.x(date)),
    ({ value }) => short(scales.y(value)),
  );
  return draw(points) ?? undefined;
}
