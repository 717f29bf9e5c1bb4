/** One facet of the search form: a fieldset of checkboxes that folds. */
import type { Facet } from '../../src/render/facets.ts';

/** Facets with more options than this start folded, so that the form stays short. */
const LONG = 12;

/** A facet; the script fills in how many results each option would leave. */
export function SearchFacet({ facet, label }: { facet: Facet; label: string }) {
  const { name, options } = facet;
  return (
    <details class="facet" open={options.length <= LONG} data-facet={name} data-label={label}>
      <summary>{label}</summary>
      <fieldset>
        <legend class="unseen">{label}</legend>
        <ul>
          {options.map((option) => (
            <li key={option.value}>
              <label>
                <input type="checkbox" name={name} value={option.value} data-label={option.label} />
                <span class="facet-label">{option.label}</span>{' '}
                <span class="facet-count" data-count />
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}
