/** The page of one person: role, team, and what they have written. */
import type { Person } from '../src/relate/site.ts';
import type { Layout } from '../src/render/layout.ts';
import { EntryPage } from './parts/entry-page.tsx';
import { EntriesFact, Fact, Facts } from './parts/facts.tsx';
import { Prose } from './parts/prose.tsx';
import { MentionedIn, RelatedCaseStudies, RelatedWeeknotes } from './parts/related-parts.tsx';
import { SideHeading } from './parts/side-heading.tsx';
import { whoData } from './parts/structured-data.ts';

const PersonPage: Layout<{ entry: Person }> = ({ view, entry }) => {
  const { site, text } = view;
  const { fields } = entry;
  return (
    <EntryPage
      view={view}
      entry={entry}
      standfirst={fields.role ?? entry.summary}
      structured={whoData(entry)}
      side={
        <>
          <SideHeading>{text.facts.facts}</SideHeading>
          <Facts>
            <EntriesFact view={view} label={text.facts.team} entries={site.related(entry).team} />
            {fields.url ? (
              <Fact label={text.facts.website}>
                <a href={fields.url}>{text.facts.websiteOf(entry.title)}</a>
              </Fact>
            ) : null}
          </Facts>
        </>
      }
      after={
        <>
          <RelatedWeeknotes view={view} entry={entry} />
          <RelatedCaseStudies view={view} entry={entry} />
          <MentionedIn view={view} entry={entry} />
        </>
      }
    >
      {fields.role && entry.summary ? <p class="lead">{entry.summary}</p> : null}
      <Prose view={view} entry={entry} />
    </EntryPage>
  );
};

export default PersonPage;
