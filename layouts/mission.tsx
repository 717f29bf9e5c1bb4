/** The page of one mission: the promise, how it is going, and everything tied to it. */
import type { Mission } from '../src/relate/site.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { Contents } from './parts/contents.tsx';
import { DayTime } from './parts/day-time.tsx';
import { EntryLink } from './parts/entry-link.tsx';
import { EntryPage } from './parts/entry-page.tsx';
import { EntriesFact, Fact, Facts } from './parts/facts.tsx';
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
import { SideHeading } from './parts/side-heading.tsx';
import { Deadline, MissionState, MissionStatus } from './parts/status-mark.tsx';

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
      byline={
        <>
          <MissionStatus view={view} mission={entry} />
          <Deadline view={view} mission={entry} />
        </>
      }
      hasFeed
      sideFirst
      side={
        <>
          <SideHeading>{text.facts.facts}</SideHeading>
          <MissionFacts view={view} mission={entry} />
          <Contents view={view} links={links} />
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
    </EntryPage>
  );
};

export default MissionPage;

function MissionFacts({ view, mission }: { view: View; mission: Mission }) {
  const { mission: words } = view.text;
  const { fields } = mission;
  const lead = fields.lead ? view.site.find('team', fields.lead) : undefined;
  const teams = (fields.teams ?? [])
    .filter((id) => id !== fields.lead)
    .flatMap((id) => view.site.find('team', id) ?? []);
  return (
    <Facts>
      <Fact label={words.state}>
        <MissionState view={view} mission={mission} />
      </Fact>
      {fields.by ? (
        <Fact label={words.deadline}>
          {fields.by < view.site.today ? (
            words.passed(view.day(fields.by))
          ) : (
            <DayTime view={view} day={fields.by} />
          )}
        </Fact>
      ) : null}
      {fields.started ? (
        <Fact label={words.started}>
          <DayTime view={view} day={fields.started} />
        </Fact>
      ) : null}
      {lead ? (
        <Fact label={words.lead}>
          <EntryLink view={view} entry={lead} />
        </Fact>
      ) : null}
      <Fact label={words.champion}>{fields.champion}</Fact>
      <EntriesFact view={view} label={words.teams} entries={teams} />
      <SignedOff view={view} entry={mission} />
    </Facts>
  );
}
