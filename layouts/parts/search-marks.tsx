/**
 * Marks for Pagefind on the page of one entry: filters, the day to sort by, and what a result shows.
 * Put it inside the article that has `data-pagefind-body`. It holds no text, so nobody hears or sees it.
 */

import type { Entry } from '../../src/relate/site.ts';
import { type FacetValue, facetsOf } from '../../src/render/facets.ts';
import type { View } from '../../src/render/layout.ts';
import { languageOf } from './entry-link.tsx';

/** The day of what has none: before all others, because Pagefind drops what it cannot sort. */
const NO_DAY = '0000-00-00';

/** The marks of an entry. */
export function SearchMarks({ view, entry }: { view: View; entry: Entry }) {
  const { site, text } = view;
  const meta = {
    kind: text.kinds[entry.kind].one,
    date: entry.date,
    summary: entry.summary,
    lang: languageOf(entry).lang,
    state: stateOf(entry, view),
  };
  return <Marks facets={facetsOf(entry, site)} day={entry.date} meta={meta} />;
}

/** The marks of a page that the site makes of itself: it is found among the free pages. */
export function OwnPageMarks({ view, summary }: { view: View; summary?: string | undefined }) {
  const kind = view.text.kinds.page.one;
  return <Marks facets={[{ name: 'kind', value: 'page' }]} meta={{ kind, summary }} />;
}

interface MarksProps {
  facets: readonly FacetValue[];
  day?: string | undefined;
  /** What a result shows, by the names that the script of the search page reads. */
  meta: Record<string, string | undefined>;
}

function Marks({ facets, day, meta }: MarksProps) {
  return (
    <div hidden>
      {facets.map(({ name, value }) => (
        // One element for each: Pagefind reads everything after the colon as the value.
        <span key={`${name}:${value}`} data-pagefind-filter={`${name}:${value}`} />
      ))}
      <span data-pagefind-sort={`date:${day ?? NO_DAY}`} />
      {Object.entries(meta).map(([name, value]) =>
        value ? (
          <span key={name} data-pagefind-meta={`${name}[data-value]`} data-value={value} />
        ) : null,
      )}
    </div>
  );
}

/** The mark of an entry that is kept for the record, as lists show it. */
function stateOf({ fields }: Entry, { text }: View): string | undefined {
  if ('supersededBy' in fields && fields.supersededBy) return text.mark.superseded;
  return 'archived' in fields && fields.archived ? text.mark.archived : undefined;
}
