/**
 * Marks for Pagefind on the page of one entry: filters, the day to sort by, and what a result shows.
 * Put it inside the article that has `data-pagefind-body`. It holds no text, so nobody hears or sees it.
 */

import type { Entry } from '../../src/relate/site.ts';
import { facetsOf } from '../../src/render/facets.ts';
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
  return (
    <div hidden>
      {facetsOf(entry, site).map(({ name, value }) => (
        // One element for each: Pagefind reads everything after the colon as the value.
        <span key={`${name}:${value}`} data-pagefind-filter={`${name}:${value}`} />
      ))}
      <span data-pagefind-sort={`date:${entry.date ?? NO_DAY}`} />
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
