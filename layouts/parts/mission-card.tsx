/** A mission in a list: its promise, its state, its deadline and the last thing that happened. */
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { DayTime } from './day-time.tsx';
import { type HeadingLevel, ItemHeading } from './item-heading.tsx';
import { progressByDate, progressShapes } from './progress-list.tsx';
import { Deadline, MissionStatus, StatusMark } from './status-mark.tsx';

interface MissionCardsProps {
  view: View;
  missions: readonly Mission[];
  level: HeadingLevel;
}

/** Missions as cards. */
export function MissionCards({ view, missions, level }: MissionCardsProps) {
  return (
    <ul class="mission-cards">
      {missions.map((mission) => (
        <li key={mission.id} class={`mission-card mission-${mission.id}`}>
          <ItemHeading view={view} entry={mission} level={level} />
          <p class="statement">{mission.fields.statement}</p>
          <p class="byline">
            <MissionStatus view={view} mission={mission} />
            <Deadline view={view} mission={mission} />
          </p>
          <LatestStep view={view} mission={mission} />
        </li>
      ))}
    </ul>
  );
}

function LatestStep({ view, mission }: { view: View; mission: Mission }) {
  const [latest] = progressByDate(mission);
  if (!latest) return null;
  const { home, mission: words } = view.text;
  return (
    <div class="latest">
      <p class="byline">
        <span class="unseen">{home.latest}</span>
        <StatusMark
          shape={progressShapes[latest.status]}
          label={words.progressStatus[latest.status]}
        />
        <DayTime view={view} day={latest.date} />
      </p>
      <p>{latest.title}</p>
    </div>
  );
}
