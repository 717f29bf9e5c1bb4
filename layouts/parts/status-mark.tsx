/** State marks: a shape and a word, so that colour is never the only sign. */
import type { JSX } from 'preact';
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';

/** The shape of a state: full, half, turning, warning, open, struck through. */
export type MarkShape = 'full' | 'half' | 'turn' | 'alert' | 'open' | 'ended';

const shapes: Record<MarkShape, JSX.Element> = {
  full: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />
    </>
  ),
  turn: (
    <path
      d="M3 5h7a3 3 0 0 1 0 6H6m2.5-3L5.5 11l3 3"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
    />
  ),
  alert: (
    <>
      <path d="M8 2 14.5 13.5h-13z" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M8 6.25v3.5M8 11v1.25" stroke="currentColor" stroke-width="1.5" />
    </>
  ),
  open: <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" stroke-width="1.5" />,
  ended: (
    <>
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M4.75 8h6.5" stroke="currentColor" stroke-width="1.5" />
    </>
  ),
};

/** A state mark. */
export function StatusMark({ shape, label }: { shape: MarkShape; label: string }) {
  return (
    <span class={`status status-${shape}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        {shapes[shape]}
      </svg>
      {label}
    </span>
  );
}

const missionShapes = {
  active: 'full',
  paused: 'half',
  closed: 'ended',
  superseded: 'turn',
} as const;

/** Where a mission stands; an active one past its deadline is said to be so. */
export function MissionStatus({ view, mission }: { view: View; mission: Mission }) {
  const { status } = view.text.mission;
  const { by } = mission.fields;
  if (by && isOverdue(view, mission)) {
    return <StatusMark shape="alert" label={status.overdue(view.day(by))} />;
  }
  return <MissionState view={view} mission={mission} />;
}

/** What the owner says of a mission, whatever its deadline. */
function MissionState({ view, mission }: { view: View; mission: Mission }) {
  const state = mission.fields.status ?? 'active';
  return <StatusMark shape={missionShapes[state]} label={view.text.mission.status[state]} />;
}

/** True for a mission that goes on although its deadline has passed. */
export function isOverdue({ site }: View, { fields }: Mission): boolean {
  const goesOn =
    fields.status === undefined || fields.status === 'active' || fields.status === 'paused';
  return goesOn && fields.by !== undefined && fields.by < site.today;
}

/** "by 31 March 2032"; nothing where the state already says that the day has passed. */
export function Deadline({ view, mission }: { view: View; mission: Mission }) {
  const { by } = mission.fields;
  if (!by || isOverdue(view, mission)) return null;
  return <time datetime={by}>{view.text.mission.by(view.day(by))}</time>;
}
