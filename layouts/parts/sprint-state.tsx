/** How a sprint stands: whether it runs, on which day of it we are, how long it is and when. */

import type { Sprint } from '../../src/relate/site.ts';
import { type SprintState, type SprintTime, sprintTime } from '../../src/relate/sprints.ts';
import type { View } from '../../src/render/layout.ts';
import { type MarkShape, StatusMark } from './status-mark.tsx';

const shapes: Record<SprintState, MarkShape> = { coming: 'open', running: 'half', over: 'full' };

interface SprintProps {
  view: View;
  sprint: Sprint;
}

/** Its state as a mark, and the day while it runs. */
export function SprintStatus({ view, sprint }: SprintProps) {
  const words = view.text.sprint;
  const time = sprintTime(sprint, view.site.today);
  const day = dayInWords(view, time);
  return (
    <>
      <StatusMark shape={shapes[time.state]} label={words.state[time.state]} />
      {day ? <span>{day}</span> : null}
    </>
  );
}

/** "Day 44 of 64". */
function dayInWords(view: View, { day, days }: SprintTime): string | undefined {
  const words = view.text.sprint;
  if (day === undefined) return undefined;
  return days === undefined ? words.dayOpen(day) : words.day(day, days);
}

/** "9 weeks", or days for what is shorter; undefined while it has no end. */
export function sprintLength(view: View, sprint: Sprint): string | undefined {
  const words = view.text.sprint;
  const { days, weeks } = sprintTime(sprint, view.site.today);
  if (days === undefined) return undefined;
  return weeks === undefined ? words.days(days) : words.weeks(weeks);
}

/** "9 October 2026 to 11 December 2026", in elements that machines can read. */
export function SprintDates({ view, sprint }: SprintProps) {
  const { start, end } = sprint.fields;
  return <span>{view.text.sprint.dates(view.day(start), end && view.day(end))}</span>;
}
