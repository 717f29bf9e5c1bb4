/** The six conditions of a sprint: how this one meets each, in its own words, or that it does not say. */
import type { Sprint } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';

type ConditionName = keyof NonNullable<Sprint['fields']['conditions']>;

/** In the order of the toolkit. */
const names: readonly ConditionName[] = [
  'multidisciplinary',
  'protectedTime',
  'seniorChampion',
  'timeboundProblem',
  'mindsetGuided',
  'suitablePractices',
];

/** All six. */
export function SprintConditions({ view, sprint }: { view: View; sprint: Sprint }) {
  const words = view.text.sprint;
  const { conditions = {}, champion } = sprint.fields;
  const said = { ...conditions, seniorChampion: conditions.seniorChampion ?? champion };
  return (
    <>
      <p class="small">{words.conditionsAbout}</p>
      <ol class="conditions">
        {names.map((name) => (
          <li key={name}>
            <h3>{words.condition[name]}</h3>
            {said[name] ? <p>{said[name]}</p> : <p class="small">{words.notSaid}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
