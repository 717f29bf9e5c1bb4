/** How every target stands, in the form in which the data files tell it. */
import { assessTargets, type SeriesAssessment, type TargetAssessment } from '../relate/assess.ts';
import type { Measure, Mission, Site } from '../relate/site.ts';

/** A target of a mission, as it was judged. */
export interface AssessedTarget extends TargetAssessment {
  mission: Mission;
}

/** The targets of all missions, in the order of the site. */
export function assessedTargets(site: Site): AssessedTarget[] {
  return site.entries.mission.flatMap((mission) =>
    assessTargets(site, mission).map((target) => ({ ...target, mission })),
  );
}

/** The fields of a mission's targets, each with how it stands. */
export function targetsOf(site: Site, mission: Mission) {
  const assessed = new Map(assessTargets(site, mission).map((each) => [each.target, each]));
  return mission.fields.targets?.map((target) => ({
    ...target,
    ...standingOf(assessed.get(target)),
  }));
}

/** The targets that count by a measure, with how each stands. */
export function targetsBy(measure: Measure, targets: readonly AssessedTarget[]) {
  return targets
    .filter((each) => each.measure === measure)
    .map((each) => {
      const { measure: _, ...target } = each.target;
      return { mission: each.mission.id, ...target, ...standingOf(each) };
    });
}

function standingOf(assessed: TargetAssessment | undefined) {
  if (!assessed) return {};
  return {
    aim: assessed.aim,
    stale: assessed.isStale,
    standing: assessed.series.map(seriesStanding),
  };
}

/** One series: its newest reading, its direction, and where it is beside the straight path. */
function seriesStanding({ name, start, latest, direction, ...where }: SeriesAssessment) {
  const { path, noPath, expected } = where;
  return { series: name, start, latest, direction, path, noPath, expected };
}
