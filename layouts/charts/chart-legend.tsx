/** What the lines and marks of a chart mean, in words below it. */
import type { ComponentChildren } from 'preact';
import type { TargetAssessment } from '../../src/relate/assess.ts';
import type { View } from '../../src/render/layout.ts';
import { shortAmount } from '../parts/measure-sentence.ts';
import {
  BaselineMarker,
  GapMarker,
  SeriesMarker,
  seriesClass,
  seriesDashes,
  TargetMarker,
} from './markers.tsx';

import { shownSeries } from './shown-series.ts';

interface ChartLegendProps {
  view: View;
  assessment: TargetAssessment;
  /** How many straight paths are drawn. */
  paths: number;
  /** Where the scale begins, if not at zero. */
  floor: number | undefined;
}

/** The legend, and where the scale begins if that is not zero. */
export function ChartLegend({ view, assessment, paths, floor }: ChartLegendProps) {
  const { chart } = view.text.measure;
  const { target, measure } = assessment;
  const series = shownSeries(assessment);
  const words = chart.legend;
  const gap = series.findIndex(({ readings }) => readings.some(({ value }) => value === undefined));
  return (
    <figcaption class="chart-legend">
      <ul>
        {series.map(({ name, latest }, index) =>
          latest ? (
            <Key
              key={name}
              words={name ?? (series.length > 1 ? view.text.measure.main : words.reading)}
            >
              <path
                class={`chart-line ${seriesClass(index)}`}
                stroke-dasharray={seriesDashes(index)}
                d="M-16 0h32"
              />
              <SeriesMarker index={index} />
            </Key>
          ) : null,
        )}
        {target.baseline ? (
          <Key words={words.baseline}>
            <BaselineMarker />
          </Key>
        ) : null}
        {paths > 0 ? (
          <Key words={paths > 1 ? words.paths : words.path}>
            <path class="chart-path" stroke-dasharray="3 4" d="M-16 0h32" />
          </Key>
        ) : null}
        <Key words={words.target(view.when(target.target, measure).words)}>
          <path class="chart-target" d="M-16 0h32" />
          <TargetMarker />
        </Key>
        {gap >= 0 ? (
          <Key words={words.gap}>
            <svg y="5" width="1" height="1" overflow="visible" aria-hidden="true">
              <path class="chart-axis" d="M-10 0h20" />
              <GapMarker index={0} />
            </svg>
          </Key>
        ) : null}
      </ul>
      {floor === undefined ? null : <p>{chart.startsAt(shortAmount(view, measure, floor))}</p>}
    </figcaption>
  );
}

function Key({ words, children }: { words: string; children: ComponentChildren }) {
  return (
    <li>
      <svg viewBox="-18 -8 36 16" width="36" height="16" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {words}
    </li>
  );
}
