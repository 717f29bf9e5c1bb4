/** Sprints as bars on one scale of time. The bars are for the eye; the list they stand in says the same. */
import { type Day, daysBetween, spanBetween } from '../../src/days.ts';
import type { Sprint } from '../../src/relate/site.ts';
import { sprintTime } from '../../src/relate/sprints.ts';
import type { View } from '../../src/render/layout.ts';
import { percent, short } from './scales.ts';

/** The time that a timeline shows: whole months. */
export interface TimeSpan {
  /** The first day of the first month. */
  from: Day;
  /** The first day of the month after the last. */
  to: Day;
  /** The days that have a line: months, or years where there are many. */
  rules: Day[];
}

/** A line for each month up to this many months, and for each year beyond. */
const MONTHS_WITH_LINES = 24;

/** The narrowest bar, in percent: a sprint of a day in a long history can still be seen. */
const NARROWEST = 0.8;

/** The whole months from the first start to the last end, and today where it is near. */
export function spanOf(sprints: readonly Sprint[], today: Day): TimeSpan | undefined {
  const starts = sprints.map(({ fields }) => fields.start);
  // A sprint without an end goes on for now, or begins later.
  const ends = sprints.map(({ fields }) => fields.end ?? laterOf(today, fields.start));
  const first = starts.toSorted()[0];
  const last = ends.toSorted().at(-1);
  if (!first || !last) return undefined;
  const from = `${first.slice(0, 7)}-01`;
  const to = monthAfter(last);
  const { years, months } = spanBetween(from, to);
  const rules: Day[] = [];
  for (let day = monthAfter(from); day < to; day = monthAfter(day)) rules.push(day);
  const isLong = years * 12 + months > MONTHS_WITH_LINES;
  return { from, to, rules: isLong ? rules.filter((day) => day.endsWith('-01-01')) : rules };
}

interface SprintBarProps {
  view: View;
  sprint: Sprint;
  span: TimeSpan;
}

/** The bar of one sprint. */
export function SprintBar({ view, sprint, span }: SprintBarProps) {
  const { today } = view.site;
  const { start, end } = sprint.fields;
  const { state } = sprintTime(sprint, today);
  const x = placeOf(start, span);
  const reach = end === undefined ? 100 : placeOf(end, span, 1);
  const shape = state === 'coming' ? 'timeline-coming' : 'timeline-span';
  return (
    <svg class="timeline-bar" aria-hidden="true" focusable="false">
      <rect class="timeline-ground" width="100%" height="100%" />
      {span.rules.map((day) => (
        <line key={day} class="timeline-rule" {...upright(placeOf(day, span))} />
      ))}
      <rect
        class={shape}
        x={percent(x)}
        y="20%"
        width={percent(short(Math.max(NARROWEST, reach - x)))}
        height="60%"
      />
      {today >= span.from && today < span.to ? (
        <>
          <line class="timeline-halo" {...upright(placeOf(today, span))} />
          <line class="timeline-today" {...upright(placeOf(today, span))} />
        </>
      ) : null}
    </svg>
  );
}

function upright(at: number) {
  return { x1: percent(at), x2: percent(at), y1: '0', y2: '100%' };
}

/** Where a day begins, in percent of the span; `after` days later where its end is meant. */
function placeOf(day: Day, { from, to }: TimeSpan, after = 0): number {
  return short(((daysBetween(from, day) + after) / daysBetween(from, to)) * 100);
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The first day of the month after that of a day. */
function monthAfter(day: Day): Day {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`;
}
