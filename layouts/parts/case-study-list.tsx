/** Lists of case studies. */
import type { CaseStudy } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { type HeadingLevel, ItemHeading, Summary } from './item-heading.tsx';
import { hueOf, MissionNames, missionsOf } from './mission-names.tsx';
import { type MarkShape, StatusMark } from './status-mark.tsx';

const stageShapes: Record<NonNullable<CaseStudy['fields']['stage']>, MarkShape> = {
  idea: 'open',
  testing: 'half',
  running: 'full',
  stopped: 'ended',
};

/** How far a case study has come, as a mark. */
export function Stage({ view, study }: { view: View; study: CaseStudy }) {
  const { stage } = study.fields;
  if (!stage) return null;
  return <StatusMark shape={stageShapes[stage]} label={view.text.stage[stage]} />;
}

interface CaseStudyListProps {
  view: View;
  studies: readonly CaseStudy[];
  level: HeadingLevel;
  /** Why each stands in the list, as one sentence. */
  why?: (study: CaseStudy) => string | undefined;
}

/** Case studies in a list, in the order given. */
export function CaseStudyList({ view, studies, level, why }: CaseStudyListProps) {
  return (
    <ul class="studies">
      {studies.map((study) => (
        <li key={study.id} class={`study ${hueOf(study.fields.missions)}`}>
          <ItemHeading view={view} entry={study} level={level} />
          <Summary entry={study} />
          {why ? <p class="why">{why(study)}</p> : null}
          <p class="byline">
            <Stage view={view} study={study} />
            {study.fields.place ? <span>{study.fields.place}</span> : null}
          </p>
          <MissionNames view={view} missions={missionsOf(view, study.fields.missions)} />
        </li>
      ))}
    </ul>
  );
}
