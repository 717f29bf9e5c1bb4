/** The page of one team: who is in it, what it works on and what it writes. */
import type { Team } from '../src/relate/site.ts';
import type { Layout } from '../src/render/layout.ts';
import { PersonList } from './parts/entry-list.tsx';
import { EntryPage } from './parts/entry-page.tsx';
import { EntriesFact, Fact, Facts } from './parts/facts.tsx';
import { Prose } from './parts/prose.tsx';
import { MentionedIn, RelatedCaseStudies, RelatedWeeknotes } from './parts/related-parts.tsx';
import { Section } from './parts/section.tsx';
import { Serves } from './parts/serves.tsx';
import { SignedOff } from './parts/shared-facts.tsx';
import { SideHeading } from './parts/side-heading.tsx';
import { whoData } from './parts/structured-data.ts';

const TeamPage: Layout<{ entry: Team }> = ({ view, entry }) => {
  const { site, text } = view;
  const { fields } = entry;
  const related = site.related(entry);
  return (
    <EntryPage
      view={view}
      entry={entry}
      structured={whoData(entry)}
      hasFeed
      side={
        <>
          <SideHeading>{text.facts.facts}</SideHeading>
          <Facts>
            <Fact label={text.facts.cadence}>
              {fields.cadence ? text.cadence[fields.cadence] : null}
            </Fact>
            <EntriesFact view={view} label={text.team.missions} entries={related.mission} />
            <EntriesFact view={view} label={text.facts.partners} entries={related.partner} />
            <SignedOff view={view} entry={entry} />
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
      <Prose view={view} entry={entry} />
      {related.person.length > 0 ? (
        <Section id="members" heading={text.team.members}>
          <PersonList view={view} people={related.person} />
        </Section>
      ) : null}
      {fields.serves && fields.serves.length > 0 ? (
        <Section id="serves" heading={text.team.serves}>
          <Serves view={view} entry={entry} />
        </Section>
      ) : null}
    </EntryPage>
  );
};

export default TeamPage;
