/** The five conditions of a mission: what the site shows for each, where, and what is missing. */
import {
  type Condition,
  type ConditionFacts,
  type ConditionState,
  conditionsOf,
} from '../../src/relate/conditions.ts';
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { type MarkShape, StatusMark } from './status-mark.tsx';

const shapes: Record<ConditionState, MarkShape> = {
  shown: 'full',
  partly: 'half',
  missing: 'open',
};

/** Where on the page the thing stands that a condition is derived from. */
const places: Partial<Record<Condition['name'], string>> = {
  achievable: '#mission-targets',
  clear: '#mission-targets',
  crossSector: '#mission-partners',
  bottomUp: '#related-case-studies',
};

/** All five, in their order. */
export function Conditions({ view, mission }: { view: View; mission: Mission }) {
  const words = view.text.mission;
  const { conditions, facts } = conditionsOf(view.site, mission);
  return (
    <>
      <p class="small">{words.conditionsAbout}</p>
      <ol class="conditions">
        {conditions.map((condition) => (
          <li key={condition.name}>
            <h3>{words.condition[condition.name]}</h3>
            <p class="byline">
              <StatusMark
                shape={shapes[condition.state]}
                label={words.conditionState[condition.state]}
              />
            </p>
            {condition.written ? <p>{condition.written}</p> : null}
            <Derived view={view} condition={condition} facts={facts} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface DerivedProps {
  view: View;
  condition: Condition;
  facts: ConditionFacts;
}

/** What was counted, with a link to it; else what is missing. */
function Derived({ view, condition, facts }: DerivedProps) {
  const { derived, missingFor } = view.text.mission;
  const { name, written } = condition;
  const place = places[name];
  const counted = countedFor(condition, facts) > 0 && name !== 'bold' ? derived[name] : undefined;
  const kinds = facts.partnerKinds.flatMap(
    (id) => view.site.toolkit.partnerKinds.find((kind) => kind.id === id)?.label ?? [],
  );
  if (counted) {
    const sentence = counted({ ...facts, kinds: view.text.site.and(kinds) });
    return (
      <>
        <p>{place ? <a href={place}>{sentence}</a> : sentence}</p>
        {condition.state === 'partly' ? <p class="gap">{missingFor[name]}</p> : null}
      </>
    );
  }
  return written ? null : <p class="gap">{missingFor[name]}</p>;
}

function countedFor({ name }: Condition, facts: ConditionFacts): number {
  const counts: Record<Condition['name'], number> = {
    bold: 0,
    achievable: facts.reasons,
    clear: facts.targets,
    crossSector: facts.partners,
    bottomUp: facts.strands,
  };
  return counts[name];
}
