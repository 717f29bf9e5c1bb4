/** The page of one partner, to come back to: its part in the missions, what is asked, what moved. */
import { feedAddressOf } from '../src/relate/addresses.ts';
import { asksOfPartner, movesFor, type PartInMission, partsOf } from '../src/relate/moves.ts';
import type { Mission, Partner } from '../src/relate/site.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { SHORT_LIST } from '../src/render/paginate.ts';
import { AskList } from './parts/ask-list.tsx';
import { Contents } from './parts/contents.tsx';
import { EntryLink } from './parts/entry-link.tsx';
import { EntryPage } from './parts/entry-page.tsx';
import { EntriesFact, Fact, Facts } from './parts/facts.tsx';
import { Agreement } from './parts/mission-partners.tsx';
import { LastMoved, Moves, sinceScript } from './parts/moves.tsx';
import { PartnerLogo } from './parts/picture.tsx';
import { Prose } from './parts/prose.tsx';
import {
  AllLink,
  MentionedIn,
  RelatedCaseStudies,
  RelatedLessons,
  RelatedWeeknotes,
} from './parts/related-parts.tsx';
import { Section } from './parts/section.tsx';
import { SignedOff } from './parts/shared-facts.tsx';
import { SideHeading } from './parts/side-heading.tsx';
import { hasSmallMap, SmallMap } from './parts/small-map.tsx';
import { Deadline, MissionStatus } from './parts/status-mark.tsx';
import { whoData } from './parts/structured-data.ts';

const PartnerPage: Layout<{ entry: Partner }> = ({ view, entry }) => {
  const { site, text } = view;
  const related = site.related(entry);
  const parts = partsOf(site, entry);
  const named = new Set(parts.map(({ mission }) => mission));
  const others = related.mission.filter((mission) => !named.has(mission));
  const asks = asksOfPartner(site, entry);
  const moves = movesFor(site, entry);
  const asksOfKind = site.registers().asks.way('kind', entry.fields.kind);
  const lessons = site.registers().learning.way('partner', entry.id);
  const links = [
    ...(related.mission.length > 0 ? [{ id: 'missions', heading: text.partner.missions }] : []),
    { id: 'asks', heading: text.partner.asks },
    ...(asks.done.length > 0 ? [{ id: 'answered', heading: text.partner.answered }] : []),
    ...(moves.length > 0 ? [{ id: 'moves', heading: text.partner.moved }] : []),
    ...(lessons ? [{ id: 'related-lessons', heading: text.learning.title }] : []),
  ];
  return (
    <EntryPage
      view={view}
      entry={entry}
      structured={whoData(entry)}
      hasFeed
      scripts={moves.length > 0 ? [view.asset(sinceScript)] : []}
      byline={moves.length > 0 ? <LastMoved view={view} moves={moves} /> : null}
      side={<Side view={view} partner={entry} links={links} />}
      after={
        <>
          <RelatedLessons view={view} entry={entry} />
          <RelatedCaseStudies view={view} entry={entry} />
          <RelatedWeeknotes view={view} entry={entry} />
          <MentionedIn view={view} entry={entry} />
        </>
      }
    >
      <Prose view={view} entry={entry} />
      <Missions view={view} parts={parts} others={others} />
      <Section id="asks" heading={text.partner.asks}>
        {asks.open.length > 0 ? (
          <AskList view={view} asks={asks.open.slice(0, SHORT_LIST)} />
        ) : (
          <p>{text.partner.nothingAsked}</p>
        )}
        <AllLink
          view={view}
          url={asksOfKind?.url ?? '/asks/'}
          label={asksOfKind ? text.partner.asksOfKind : text.asks.title}
          shown
        />
      </Section>
      {asks.done.length > 0 ? (
        <Section id="answered" heading={text.partner.answered}>
          <AskList view={view} asks={asks.done.slice(0, SHORT_LIST)} />
        </Section>
      ) : null}
      <Moves view={view} moves={moves} />
      {hasSmallMap(site, entry) ? (
        <Section id="map" heading={text.map.part}>
          <SmallMap view={view} entry={entry} />
        </Section>
      ) : null}
    </EntryPage>
  );
};

export default PartnerPage;

interface SideProps {
  view: View;
  partner: Partner;
  links: { id: string; heading: string }[];
}

function Side({ view, partner, links }: SideProps) {
  const { site, text } = view;
  const { fields } = partner;
  const kind = site.toolkit.partnerKinds.find(({ id }) => id === fields.kind);
  const feed = feedAddressOf(partner);
  const related = site.related(partner);
  return (
    <>
      <PartnerLogo view={view} partner={partner} />
      <SideHeading>{text.facts.facts}</SideHeading>
      <Facts>
        {kind ? (
          <Fact label={text.facts.kind}>
            <a href={view.href(`/partners/#${kind.id}`)}>{kind.label}</a>
          </Fact>
        ) : null}
        {fields.url ? (
          <Fact label={text.facts.website}>
            <a href={fields.url}>{text.facts.websiteOf(partner.title)}</a>
          </Fact>
        ) : null}
        {feed ? (
          <Fact label={text.partner.follow}>
            <a href={view.href(feed)}>{text.partner.feed}</a>
          </Fact>
        ) : null}
        <EntriesFact view={view} label={text.partner.teams} entries={related.team} />
        <EntriesFact view={view} label={text.partner.people} entries={related.person} />
        <SignedOff view={view} entry={partner} />
      </Facts>
      <Contents view={view} links={links} />
    </>
  );
}

interface MissionsProps {
  view: View;
  parts: readonly PartInMission[];
  /** Missions that do not name it, but that it is written of together with. */
  others: readonly Mission[];
}

/** The missions that name the partner, with its part in each and how each stands. */
function Missions({ view, parts, others }: MissionsProps) {
  const words = view.text.partner;
  if (parts.length + others.length === 0) return null;
  return (
    <Section id="missions" heading={words.missions}>
      {parts.length > 0 ? (
        <ul class="rows">
          {parts.map(({ mission, part }, index) => (
            <li key={index} class={`mission-${mission.id}`}>
              <p class="row-title">
                <EntryLink view={view} entry={mission} />
              </p>
              {part.role ? <p>{part.role}</p> : null}
              <Agreement view={view} part={part} />
              <p class="byline">
                <span>
                  {words.stateOf} <MissionStatus view={view} mission={mission} />
                </span>
                <Deadline view={view} mission={mission} />
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p class="gap">{words.noPart}</p>
      )}
      {others.length > 0 ? (
        <Facts>
          <EntriesFact view={view} label={words.alsoIn} entries={others} />
        </Facts>
      ) : null}
    </Section>
  );
}
