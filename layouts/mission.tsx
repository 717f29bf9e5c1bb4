/** The page of one mission: the promise, how it is going, and everything tied to it. */
import type { Mission } from '../src/relate/site.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { AnswersGiven } from './parts/ask-answers.tsx';
import { CalendarLink } from './parts/calendar-link.tsx';
import { Contents } from './parts/contents.tsx';
import { EntryPage } from './parts/entry-page.tsx';
import { EntriesFact, Facts } from './parts/facts.tsx';
import { Glance } from './parts/glance.tsx';
import { missionParts } from './parts/mission-parts.tsx';
import { Prose } from './parts/prose.tsx';
import {
  MentionedIn,
  RelatedCaseStudies,
  RelatedLessons,
  RelatedWeeknotes,
} from './parts/related-parts.tsx';
import { Section } from './parts/section.tsx';
import { SignedOff } from './parts/shared-facts.tsx';

const MissionPage: Layout<{ entry: Mission }> = ({ view, entry }) => {
  const { text, site } = view;
  const { fields } = entry;
  const parts = missionParts(view, entry);
  const related = site.related(entry);
  const links = [
    ...parts.map(({ id, heading }) => ({ id, heading })),
    ...(related.weeknote.length > 0
      ? [{ id: 'related-weeknotes', heading: text.kinds.weeknote.many }]
      : []),
    ...(related['case-study'].length > 0
      ? [{ id: 'related-case-studies', heading: text.kinds['case-study'].many }]
      : []),
  ];
  return (
    <EntryPage
      view={view}
      entry={entry}
      kicker={text.mission.kind[fields.kind ?? 'mission']}
      standfirst={fields.statement}
      hasFeed
      sideFirst
      below={<Glance view={view} mission={entry} />}
      side={
        <>
          <Contents view={view} links={links} />
          <MissionFacts view={view} mission={entry} />
          <CalendarLink view={view} mission={entry} />
        </>
      }
      after={
        <>
          <RelatedLessons view={view} entry={entry} />
          <RelatedCaseStudies view={view} entry={entry} />
          <RelatedWeeknotes view={view} entry={entry} />
          <MentionedIn view={view} entry={entry} />
        </>
      }
    >
      {entry.summary ? <p class="lead">{entry.summary}</p> : null}
      {fields.outcome ? (
        <Section id="outcome" heading={text.mission.outcome}>
          <p>{fields.outcome}</p>
        </Section>
      ) : null}
      {!fields.outcome && fields.by && fields.by < site.today ? (
        <p class="gap">{text.mission.outcomeWanted}</p>
      ) : null}
      <Prose view={view} entry={entry} />
      {parts.map(({ id, heading, show }) => (
        <Section key={id} id={id} heading={heading}>
          {show()}
        </Section>
      ))}
      <AnswersGiven view={view} entry={entry} />
    </EntryPage>
  );
};

export default MissionPage;

/** What the panel at the top does not say: the other teams, and who signed the page off. */
function MissionFacts({ view, mission }: { view: View; mission: Mission }) {
  const { fields } = mission;
  const teams = (fields.teams ?? [])
    .filter((id) => id !== fields.lead)
    .flatMap((id) => view.site.find('team', id) ?? []);
  if (teams.length === 0 && !fields.signedOff) return null;
  return (
    <Facts>
      <EntriesFact view={view} label={view.text.mission.teams} entries={teams} />
      <SignedOff view={view} entry={mission} />
    </Facts>
  );
}
