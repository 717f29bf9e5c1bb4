/** A mission in a list: its promise, its state, its deadline and the last thing that happened. */
import { assessTargets } from '../../src/relate/assess.ts';
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { toldSeries } from '../charts/shown-series.ts';
import { Spark } from '../charts/spark.tsx';
import { DayTime } from './day-time.tsx';
import { type HeadingLevel, ItemHeading } from './item-heading.tsx';
import { standingOf } from './measure-sentence.ts';
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
          <HeadlineReading view={view} mission={mission} />
          <LatestStep view={view} mission={mission} />
        </li>
      ))}
    </ul>
  );
}

/** The first target: its newest reading, how it stands, and what is measured, where or of whom. */
function HeadlineReading({ view, mission }: { view: View; mission: Mission }) {
  const [headline] = assessTargets(view.site, mission);
  const series = headline && toldSeries(headline);
  if (!headline || !series?.latest) return null;
  const { title, fields } = headline.measure;
  return (
    <div class="headline-reading">
      <p>
        <strong class="headline-value">{view.amount(series.latest.value, fields.unit)}</strong>
        <Spark view={view} assessment={headline} series={[series]} />
      </p>
      <p>
        {[title, series.name].filter(Boolean).join(', ')}. {standingOf(view, headline, series)}
      </p>
    </div>
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
