/** The marks of a chart: a shape and a pattern of dashes for each series, for baseline, target and gaps. */
import type { ComponentChildren, JSX } from 'preact';
import { percent } from './scales.ts';

/** A series is told by shape and dashes first, and by colour besides. */
const shapes: readonly JSX.Element[] = [
  <circle key="circle" r="3.5" />,
  <path key="square" d="M-3.5-3.5h7v7h-7z" />,
  <path key="triangle" d="M0-4.5 4.5 3.5h-9z" />,
  <path key="cross" class="marker-open" d="M-3.5-3.5l7 7m0-7l-7 7" />,
  <path key="plus" class="marker-open" d="M-4.5 0h9M0-4.5v9" />,
  <path key="kite" d="M0 4.5 4.5-3.5h-9z" />,
];
const dashes = [undefined, '9 3', '9 3 2 3', '2 2', '14 3', '14 3 2 3'];
const colours = 4;

/** The class that gives a series its colour. */
export function seriesClass(index: number): string {
  return `series-${(index % colours) + 1}`;
}

/** The dashes of a series; none for the first. */
export function seriesDashes(index: number): string | undefined {
  return dashes[index % dashes.length];
}

/** A place in a chart whose children are drawn in pixels around it, whatever the width of the chart. */
export function At({ x, y, children }: { x: number; y: number; children: ComponentChildren }) {
  return (
    <svg x={percent(x)} y={percent(y)} width="1" height="1" overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}

/** The marker of one series. */
export function SeriesMarker({ index }: { index: number }) {
  return <g class={`marker ${seriesClass(index)}`}>{shapes[index % shapes.length]}</g>;
}

/** A ring around where the path begins. */
export function BaselineMarker() {
  return <circle class="marker-baseline" r="6.5" />;
}

/** A diamond where the path ends. */
export function TargetMarker() {
  return <path class="marker-target" d="M0-6 6 0 0 6-6 0z" />;
}

/** An open tick on the axis: a reading that should be there. */
export function GapMarker({ index }: { index: number }) {
  return <path class={`marker-gap ${seriesClass(index)}`} d={`M${index * 3 - 2.5} 0v-9h5v9`} />;
}
