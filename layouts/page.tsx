/** A free page: about, accessibility, privacy and the like. */
import type { FreePage } from '../src/relate/site.ts';
import type { Layout } from '../src/render/layout.ts';
import { Contents, partsOf } from './parts/contents.tsx';
import { DayTime } from './parts/day-time.tsx';
import { EntryPage } from './parts/entry-page.tsx';
import { Prose } from './parts/prose.tsx';
import { MentionedIn } from './parts/related-parts.tsx';

const FreePagePage: Layout<{ entry: FreePage }> = ({ view, entry }) => {
  const links = partsOf(entry);
  return (
    <EntryPage
      view={view}
      entry={entry}
      byline={
        entry.fields.updated ? (
          <span>
            {view.text.facts.updated} <DayTime view={view} day={entry.fields.updated} />
          </span>
        ) : null
      }
      sideFirst
      side={links.length > 0 ? <Contents view={view} links={links} /> : undefined}
      after={<MentionedIn view={view} entry={entry} />}
    >
      <Prose view={view} entry={entry} />
    </EntryPage>
  );
};

export default FreePagePage;
