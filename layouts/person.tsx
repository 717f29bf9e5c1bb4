/** The page of one person: role, team, what they have written, and what their team wrote as a whole. */
import type { Person, Team } from '../src/relate/site.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { SHORT_LIST } from '../src/render/paginate.ts';
import { CaseStudyList } from './parts/case-study-list.tsx';
import { EntryPage } from './parts/entry-page.tsx';
import { EntriesFact, Fact, Facts } from './parts/facts.tsx';
import { Prose } from './parts/prose.tsx';
import {
  AllLink,
  MentionedIn,
  RelatedCaseStudies,
  RelatedWeeknotes,
} from './parts/related-parts.tsx';
import { Section } from './parts/section.tsx';
import { SideHeading } from './parts/side-heading.tsx';
import { whoData } from './parts/structured-data.ts';

const PersonPage: Layout<{ entry: Person }> = ({ view, entry }) => {
  const { text } = view;
  const { fields } = entry;
  const teams = teamsOf(view, entry);
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
            <EntriesFact view={view} label={text.facts.team} entries={teams} />
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
          {teams.map((team) => (
            <TeamStudies key={team.id} view={view} team={team} person={entry} />
          ))}
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

/** The teams a person says to be in, or that count them among their members. Ties through notes do not count. */
function teamsOf({ site }: View, person: Person): Team[] {
  return site
    .related(person)
    .team.filter(
      ({ id, fields }) => id === person.fields.team || fields.members?.includes(person.id),
    );
}

interface TeamStudiesProps {
  view: View;
  team: Team;
  person: Person;
}

/** Case studies have no authors: they are their team's, and are said to be. */
function TeamStudies({ view, team, person }: TeamStudiesProps) {
  const words = view.text.people;
  const own = new Set(view.site.related(person)['case-study']);
  const studies = view.site.related(team)['case-study'].filter((study) => !own.has(study));
  if (studies.length === 0) return null;
  return (
    <Section id={`team-${team.id}`} heading={words.teamStudies(team.title)} unindexed>
      <p class="summary">{words.teamStudiesAbout}</p>
      <CaseStudyList view={view} studies={studies.slice(0, SHORT_LIST)} level={3} />
      <AllLink view={view} url={team.url ?? '/teams/'} label={team.title} shown />
    </Section>
  );
}
