/** Missions side by side: the same facts of each, in the same order, so that they can be compared. */
import type { Day } from '../../src/days.ts';
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { DayTime } from './day-time.tsx';
import { Fact } from './facts.tsx';
import { Headline, TimeLeft, WorkCounts } from './glance.tsx';
import { ItemHeading } from './item-heading.tsx';
import { MissionStatus } from './status-mark.tsx';

interface ComparisonProps {
  view: View;
  missions: readonly Mission[];
}

/** One row for each mission; on narrow screens its facts stand below each other. */
export function MissionComparison({ view, missions }: ComparisonProps) {
  const words = view.text.mission;
  return (
    <ul class="comparison">
      {missions.map((mission) => (
        <li key={mission.id} class={`mission-row mission-${mission.id}`}>
          <div class="mission-row-head">
            <ItemHeading view={view} entry={mission} level={2} />
            <p class="statement">{mission.fields.statement}</p>
          </div>
          <dl>
            <Fact label={words.state}>
              <MissionStatus view={view} mission={mission} />
            </Fact>
            <Fact label={words.deadline}>
              <TimeLeft view={view} mission={mission} />
            </Fact>
            <Fact label={words.headline}>
              <Headline view={view} mission={mission} />
            </Fact>
            <Fact label={words.work}>
              <WorkCounts view={view} mission={mission} />
            </Fact>
            <Fact label={words.lastUpdate}>
              <LastUpdate view={view} mission={mission} />
            </Fact>
          </dl>
        </li>
      ))}
    </ul>
  );
}

function LastUpdate({ view, mission }: { view: View; mission: Mission }) {
  const day = lastUpdateOf(view, mission);
  return day ? <DayTime view={view} day={day} /> : view.text.mission.unsaid;
}

/** The newest of: a step of its work, a weeknote about it, the day its page was marked as updated. */
function lastUpdateOf({ site }: View, mission: Mission): Day | undefined {
  const days = [
    mission.fields.updated,
    site.related(mission).weeknote[0]?.date,
    ...(mission.fields.progress ?? []).map(({ date }) => date),
  ];
  return days
    .filter((day) => day !== undefined && day <= site.today)
    .sort()
    .at(-1);
}
