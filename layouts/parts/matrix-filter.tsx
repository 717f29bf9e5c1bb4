/** The choices over the table of partners: which rows to show, and in what order. Only a script uses it. */
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { agreedStates } from './mission-partners.tsx';
import { matrixId } from './partner-matrix.tsx';

/** The script of the choices. */
export const tableScript = 'table.js';

interface FilterProps {
  view: View;
  missions: readonly Mission[];
}

/** The choices; they are shown by its script, and say how many rows are left. */
export function MatrixFilter({ view, missions }: FilterProps) {
  const words = view.text.partners;
  const { filter, shown, shownAll, sorted } = words;
  const kinds = view.site.toolkit.partnerKinds.map(({ id, label }) => ({ value: id, label }));
  const states = [
    ...agreedStates.map((state) => ({
      value: state,
      label: `${words.agreed[state].mark} ${words.agreed[state].more}`,
    })),
    { value: 'together', label: words.together },
  ];
  const { language } = view.site.settings;
  return (
    // No form: there is nothing to send, and each choice acts at once.
    <div
      class="filters"
      data-table={matrixId}
      data-words={JSON.stringify({ language, shown, shownAll, sorted })}
      hidden
    >
      <fieldset>
        <legend class="unseen">{filter.legend}</legend>
        <Choice name="kind" label={filter.kind} every={filter.every} options={kinds} />
        <Choice
          name="mission"
          label={filter.mission}
          every={filter.every}
          options={missions.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Choice name="agreed" label={filter.agreed} every={filter.every} options={states} />
        <Choice
          name="sort"
          label={filter.sort}
          every={filter.byName}
          options={[{ value: 'missions', label: filter.byMissions }]}
        />
      </fieldset>
      <p class="filter-status">
        <span role="status" data-status />
        <button type="button" data-clear hidden>
          {filter.clear}
        </button>
      </p>
    </div>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  /** What no choice is called. */
  every: string;
  options: readonly { value: string; label: string }[];
}

function Choice({ name, label, every, options }: ChoiceProps) {
  const id = `filter-${name}`;
  return (
    <p class="filter">
      <label for={id}>{label}</label>
      <select id={id} name={name} autocomplete="off">
        <option value="">{every}</option>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
