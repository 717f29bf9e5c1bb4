/** Which way a measure goes and where it is beside its path: shapes and words that no state of work has. */
import type { JSX } from 'preact';
import type { Aim, Direction, PathState } from '../../src/relate/assess.ts';
import type { View } from '../../src/render/layout.ts';

interface MarkProps {
  shape: JSX.Element;
  label: string;
  isBad: boolean;
}

/** A line that ends in an arrow, as the numbers go; flat where they do not. */
const slopes: Record<'up' | 'flat' | 'down', JSX.Element> = {
  up: <path d="M1.5 13.5 13 3M7 2.5h6.5V9" />,
  flat: <path d="M1 8h13.5M10 3.5 14.5 8 10 12.5" />,
  down: <path d="M1.5 2.5 13 13M7 13.5h6.5V7" />,
};

/** A diamond, the mark of the target in charts, on its path or below it; a flag at its end. */
const places: Record<PathState, JSX.Element> = {
  on: (
    <>
      <path d="M0 8h16" />
      <path class="mark-full" d="M8 4 12 8 8 12 4 8z" />
    </>
  ),
  off: (
    <>
      <path d="M1 2.5h14" />
      <path d="M8 6 12 10.25 8 14.5 4 10.25z" />
    </>
  ),
  reached: (
    <>
      <path d="M3 1v14.5" />
      <path class="mark-full" d="M3 2h10.5l-2.5 3.5L13.5 9H3z" />
    </>
  ),
  missed: <path d="M3 15.5V2h10.5l-2.5 3.5L13.5 9H3" />,
  awaited: <path stroke-dasharray="2.5 2" d="M3 15.5V2h10.5l-2.5 3.5L13.5 9H3" />,
};

interface DirectionMarkProps {
  view: View;
  direction: Direction;
  /** The direction that is better, so that the arrow goes as the numbers do. */
  better: 'higher' | 'lower';
}

/** "Improving", with an arrow that goes as the numbers do. */
export function DirectionMark({ view, direction, better }: DirectionMarkProps) {
  const isUp = (direction === 'improving') === (better === 'higher');
  return (
    <Mark
      shape={slopes[direction === 'level' ? 'flat' : isUp ? 'up' : 'down']}
      label={view.text.measure.direction(direction)}
      isBad={direction === 'worsening'}
    />
  );
}

/** "Behind the path", with its shape. */
export function PathMark({ view, path, aim }: { view: View; path: PathState; aim: Aim }) {
  return (
    <Mark
      shape={places[path]}
      label={view.text.measure.path(path, aim)}
      isBad={path === 'off' || path === 'missed'}
    />
  );
}

function Mark({ shape, label, isBad }: MarkProps) {
  return (
    <span class={isBad ? 'bearing bearing-bad' : 'bearing'}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        {shape}
      </svg>
      {label}
    </span>
  );
}
