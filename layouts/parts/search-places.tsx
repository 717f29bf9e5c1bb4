/** The facet of places on a search page that searches several: which of them are to be found. */
import type { NetworkPlace } from '../../src/network.ts';
import type { View } from '../../src/render/layout.ts';

interface PlaceFacetProps {
  view: View;
  /** What this place is called. */
  here: string;
  places: readonly NetworkPlace[];
  /** How many pages of this site can be found. */
  total: number;
}

/** As other facets; what the others have is known only when they have been asked. */
export function PlaceFacet({ view, here, places, total }: PlaceFacetProps) {
  const label = view.text.search.facets.place;
  return (
    <details class="facet" open data-facet="place" data-label={label}>
      <summary>{label}</summary>
      <fieldset>
        <legend class="unseen">{label}</legend>
        <ul>
          <PlaceOption id="here" name={here} total={total} count={`(${view.number(total)})`} />
          {places.map(({ id, name }) => (
            <PlaceOption key={id} id={id} name={name} />
          ))}
        </ul>
      </fieldset>
    </details>
  );
}

interface PlaceOptionProps {
  id: string;
  name: string;
  total?: number;
  count?: string;
}

function PlaceOption({ id, name, total, count }: PlaceOptionProps) {
  return (
    <li>
      <label>
        <input type="checkbox" name="place" value={id} data-label={name} data-total={total} />
        <span class="facet-label">{name}</span>{' '}
        <span class="facet-count" data-count>
          {count}
        </span>
      </label>
    </li>
  );
}
