/** The page of one partner: its part in the missions, what is asked of it, and the work done together. */
import { asksOfMission } from '../src/relate/asks.ts';
import type { Partner } from '../src/relate/site.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { AskList } from './parts/ask-list.tsx';
import { EntryLink } from './parts/entry-link.tsx';
import { EntryPage } from './parts/entry-page.tsx';
import { EntriesFact, Fact, Facts } from './parts/facts.tsx';
import { Agreement } from './parts/mission-partners.tsx';
import { PartnerLogo } from './parts/picture.tsx';
import { Prose } from './parts/prose.tsx';
import { MentionedIn, RelatedCaseStudies, RelatedWeeknotes } from './parts/related-parts.tsx';
import { Section } from './parts/section.tsx';
import { SignedOff } from './parts/shared-facts.tsx';
import { SideHeading } from './parts/side-heading.tsx';
import { whoData } from './parts/structured-data.ts';

const PartnerPage: Layout<{ entry: Partner }> = ({ view, entry }) => {
  const { site, text } = view;
  const { fields } = entry;
  const kind = site.toolkit.partnerKinds.find(({ id }) => id === fields.kind);
  const related = site.related(entry);
  const asks = site.entries.mission
    .flatMap(asksOfMission)
    .filter(
      ({ of, status }) => status === 'open' && (of.includes(entry.id) || of.includes(fields.kind)),
    );
  return (
    <EntryPage
      view={view}
      entry={entry}
      structured={whoData(entry)}
      hasFeed
      side={
        <>
          <PartnerLogo view={view} partner={entry} />
          <SideHeading>{text.facts.facts}</SideHeading>
          <Facts>
            {kind ? (
              <Fact label={text.facts.kind}>
                <a href={view.href(`/partners/#${kind.id}`)}>{kind.label}</a>
              </Fact>
            ) : null}
            {fields.url ? (
              <Fact label={text.facts.website}>
                <a href={fields.url}>{text.facts.websiteOf(entry.title)}</a>
              </Fact>
            ) : null}
            <EntriesFact view={view} label={text.facts.missions} entries={related.mission} />
            <EntriesFact view={view} label={text.facts.teams} entries={related.team} />
            <SignedOff view={view} entry={entry} />
          </Facts>
        </>
      }
      after={
        <>
          <RelatedCaseStudies view={view} entry={entry} />
          <RelatedWeeknotes view={view} entry={entry} />
          <MentionedIn view={view} entry={entry} />
        </>
      }
    >
      <Prose view={view} entry={entry} />
      <MissionRoles view={view} partner={entry} />
      {asks.length > 0 ? (
        <Section id="asks" heading={text.partner.asks}>
          <AskList view={view} asks={asks} />
        </Section>
      ) : null}
    </EntryPage>
  );
};

export default PartnerPage;

/** The missions that name the partner, with its role in each. */
function MissionRoles({ view, partner }: { view: View; partner: Partner }) {
  const roles = view.site.related(partner).mission.flatMap((mission) => {
    const parts = mission.fields.partners?.filter((part) => part.partner === partner.id) ?? [];
    return parts.map((part) => ({ mission, part }));
  });
  if (roles.length === 0) return null;
  return (
    <Section id="missions" heading={view.text.partner.missions}>
      <ul class="rows">
        {roles.map(({ mission, part }) => (
          <li key={mission.id}>
            <p class="row-title">
              <EntryLink view={view} entry={mission} />
            </p>
            {part.role ? <p>{part.role}</p> : null}
            <Agreement view={view} part={part} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
