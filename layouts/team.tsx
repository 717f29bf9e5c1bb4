/** The page of one team: who is in it, whom it serves, how steadily it writes and what it has learned. */
import type { Team } from '../src/relate/site.ts';
import type { Layout } from '../src/render/layout.ts';
import { TeamCadence } from './parts/cadence.tsx';
import { PersonList } from './parts/entry-list.tsx';
import { EntryPage } from './parts/entry-page.tsx';
import { EntriesFact, Fact, Facts } from './parts/facts.tsx';
import { Prose } from './parts/prose.tsx';
import {
  MentionedIn,
  RelatedCaseStudies,
  RelatedLessons,
  RelatedWeeknotes,
} from './parts/related-parts.tsx';
import { Section } from './parts/section.tsx';
import { Serves } from './parts/serves.tsx';
import { SignedOff } from './parts/shared-facts.tsx';
import { SideHeading } from './parts/side-heading.tsx';
import { SprintsOf } from './parts/sprints-of.tsx';
import { whoData } from './parts/structured-data.ts';

const TeamPage: Layout<{ entry: Team }> = ({ view, entry }) => {
  const { site, text } = view;
  const { fields } = entry;
  const related = site.related(entry);
  // Guests who wrote in its notes are tied to the team too.
  const members = related.person.filter(
    (person) => person.fields.team === entry.id || fields.members?.includes(person.id),
  );
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
          <RelatedLessons view={view} entry={entry} />
          <RelatedWeeknotes view={view} entry={entry} />
          <RelatedCaseStudies view={view} entry={entry} />
          <MentionedIn view={view} entry={entry} />
        </>
      }
    >
      <Prose view={view} entry={entry} />
      {members.length > 0 ? (
        <Section id="members" heading={text.team.members}>
          <PersonList view={view} people={members} />
        </Section>
      ) : null}
      {fields.serves && fields.serves.length > 0 ? (
        <Section id="serves" heading={text.team.serves}>
          <Serves view={view} entry={entry} />
        </Section>
      ) : null}
      {related.sprint.length > 0 ? (
        <Section id="sprints" heading={text.kinds.sprint.many}>
          <SprintsOf view={view} entry={entry} />
        </Section>
      ) : null}
      <TeamCadence view={view} team={entry} />
    </EntryPage>
  );
};

export default TeamPage;
