/** Banners at the head of an entry that say what state it is in. */
import type { Entry } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { EntryLink } from './entry-link.tsx';
import { isContent } from './kinds.ts';

/** Draft, held, archived and superseded, each said in a sentence; nothing for an ordinary entry. */
export function Banners({ view, entry }: { view: View; entry: Entry }) {
  const { banner } = view.text;
  const { archived, supersededBy } = isContent(entry)
    ? entry.fields
    : { archived: undefined, supersededBy: undefined };
  if (!entry.unpublished && !archived && !supersededBy) return null;
  const newer = supersededBy
    ? view.site.target({ form: 'wiki', target: supersededBy }, entry)?.entry
    : undefined;
  return (
    <aside class="banner" aria-label={banner.label}>
      {entry.unpublished === 'draft' ? <p>{banner.draft}</p> : null}
      {entry.unpublished === 'held' ? (
        <p>
          {banner.held[entry.waiting?.for ?? 'day']}{' '}
          {entry.waiting?.until ? banner.until(view.day(entry.waiting.until.slice(0, 10))) : null}
        </p>
      ) : null}
      {archived ? <p>{banner.archived}</p> : null}
      {newer ? (
        <p>
          {banner.superseded} <EntryLink view={view} entry={newer} />
        </p>
      ) : null}
    </aside>
  );
}
