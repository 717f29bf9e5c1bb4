/** Sprints in a list: what each is about, how it stands and when; on its own, and beside a mission or team. */
import { byText } from '../../src/order.ts';
import type { Mission, Sprint, Team } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { SprintBar, type TimeSpan } from '../charts/sprint-timeline.tsx';
import { EntryLink } from './entry-link.tsx';
import { type HeadingLevel, ItemHeading } from './item-heading.tsx';
import { hueOf, MissionNames, missionsOf } from './mission-names.tsx';
import { SprintDates, SprintStatus, sprintLength } from './sprint-state.tsx';

/** The sprints of a mission or team, newest first. */
export function SprintsOf({ view, entry }: { view: View; entry: Mission | Team }) {
  const sprints = view.site.related(entry).sprint;
  return <SprintList view={view} sprints={sprints} level={3} beside={entry.kind} />;
}

interface SprintListProps {
  view: View;
  sprints: readonly Sprint[];
  level: HeadingLevel;
  /** The list stands on a page of this kind, which need not be named again. */
  beside?: 'mission' | 'team';
  /** Draws each as a bar on this scale. */
  span?: TimeSpan;
}

/** Sprints with their problems and dates. */
export function SprintList({ view, sprints, level, beside, span }: SprintListProps) {
  const newestFirst = sprints.toSorted(
    (a, b) => byText(b.fields.start, a.fields.start) || byText(a.id, b.id),
  );
  return (
    <ol class="sprints">
      {newestFirst.map((sprint) => (
        <li key={sprint.id} class={hueOf([sprint.fields.mission])}>
          <ItemHeading view={view} entry={sprint} level={level} />
          <p class="summary">{sprint.fields.problem}</p>
          {span ? <SprintBar view={view} sprint={sprint} span={span} /> : null}
          <p class="byline">
            <SprintStatus view={view} sprint={sprint} />
            <SprintDates view={view} sprint={sprint} />
            <Length view={view} sprint={sprint} />
            {beside === 'team' ? null : <TeamName view={view} sprint={sprint} />}
          </p>
          {beside === 'mission' ? null : (
            <MissionNames view={view} missions={missionsOf(view, [sprint.fields.mission])} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Length({ view, sprint }: { view: View; sprint: Sprint }) {
  const length = sprintLength(view, sprint);
  return length ? <span>{length}</span> : null;
}

function TeamName({ view, sprint }: { view: View; sprint: Sprint }) {
  const team = sprint.fields.team ? view.site.find('team', sprint.fields.team) : undefined;
  if (!team) return null;
  return (
    <span>
      <EntryLink view={view} entry={team} />
    </span>
  );
}
