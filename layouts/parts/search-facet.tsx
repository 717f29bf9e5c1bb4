/** One facet of the search form: a fieldset of checkboxes that folds. */
import type { Facet, FacetName } from '../../src/render/facets.ts';
import type { View } from '../../src/render/layout.ts';

/**
 * Facets that start unfolded. The others keep the form short, and what counts their options is fetched
 * only when they are unfolded: in a large site 25 kB each.
 */
const unfolded: readonly FacetName[] = ['kind', 'mission'];

/** A facet, with how many pages have each option; the script says how many results each would leave. */
export function SearchFacet({ view, facet }: { view: View; facet: Facet }) {
  const { name, options } = facet;
  const label = view.text.search.facets[name];
  return (
    <details class="facet" open={unfolded.includes(name)} data-facet={name} data-label={label}>
      <summary>{label}</summary>
      <fieldset>
        <legend class="unseen">{label}</legend>
        <ul>
          {options.map((option) => (
            <li key={option.value}>
              <label>
                <input
                  type="checkbox"
                  name={name}
                  value={option.value}
                  data-label={option.label}
                  data-total={option.total}
                />
                <span class="facet-label">{option.label}</span>{' '}
                <span class="facet-count" data-count>
                  ({view.number(option.total)})
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}
