/** The way in for residents: the missions in plain words, how they go, what they cost, how to help. */
import { ANYONE } from '../../../src/relate/registers.ts';
import type { Mission } from '../../../src/relate/site.ts';
import type { View } from '../../../src/render/layout.ts';
import { AskList } from '../ask-list.tsx';
import { languageOf } from '../entry-link.tsx';
import { Contact, Fact, Facts } from '../facts.tsx';
import { WorkCounts } from '../glance.tsx';
import { ItemHeading } from '../item-heading.tsx';
import { AllLink } from '../related-parts.tsx';
import { Section } from '../section.tsx';
import { Deadline, MissionStatus } from '../status-mark.tsx';
import { openAsksByKind } from './asked.ts';
import { moneyOfMission } from './money-cells.tsx';
import { NextEvents } from './next-events.tsx';

const shown = { asks: 4, sentences: 4 };

/** What a resident needs first. */
export function ForResidents({ view }: { view: View }) {
  const { site, text } = view;
  const words = text.for.residents;
  const byKind = openAsksByKind(view);
  const asks = [...(byKind.get('communities') ?? []), ...(byKind.get(ANYONE) ?? [])];
  const { contact } = site.settings;
  return (
    <>
      <Section id="missions" heading={words.missions} class="way-wide">
        {site.entries.mission.length > 0 ? (
          <ul class="way-missions">
            {site.entries.mission.map((mission) => (
              <li key={mission.id} class={`mission-${mission.id}`}>
                <MissionInShort view={view} mission={mission} />
              </li>
            ))}
          </ul>
        ) : (
          <p>{text.home.noMissions}</p>
        )}
      </Section>
      <Section id="help" heading={words.help}>
        {asks.length > 0 ? (
          <>
            <AskList view={view} asks={asks.slice(0, shown.asks)} brief />
            <AllLink view={view} url="/asks/" label={text.asks.title} shown />
          </>
        ) : (
          <p>{words.noHelp}</p>
        )}
        {contact ? (
          <p class="way-note">
            {words.tell} <Contact contact={contact} />
          </p>
        ) : null}
      </Section>
      <NextEvents view={view} heading={words.events} />
    </>
  );
}

function MissionInShort({ view, mission }: { view: View; mission: Mission }) {
  const words = view.text.for.residents;
  const { easyRead = [] } = mission.fields;
  return (
    <>
      <ItemHeading view={view} entry={mission} level={3} />
      <p class="byline">
        <MissionStatus view={view} mission={mission} />
        <Deadline view={view} mission={mission} />
      </p>
      <div class="way-plain" {...languageOf(mission)}>
        {easyRead.length > 0 ? (
          easyRead.slice(0, shown.sentences).map(({ text }) => <p key={text}>{text}</p>)
        ) : (
          <p>{mission.summary ?? mission.fields.statement}</p>
        )}
      </div>
      <Facts>
        <Fact label={words.going}>
          <WorkCounts view={view} mission={mission} />
          {(mission.fields.progress ?? []).length > 0 ? (
            <a href={view.href(`${mission.url}#mission-progress`)}>
              {words.evidence}
              <span class="unseen">: {mission.title}</span>
            </a>
          ) : null}
        </Fact>
        <Fact label={words.cost}>
          <Cost view={view} mission={mission} />
        </Fact>
      </Facts>
    </>
  );
}

function Cost({ view, mission }: { view: View; mission: Mission }) {
  const words = view.text.for.residents;
  const { totals } = moneyOfMission(view, mission);
  const agreed = totals.find(({ state }) => state === 'agreed');
  if (!agreed) return <>{words.noCost}</>;
  return (
    <>
      {words.costs(view.money(agreed.sum))}{' '}
      <a class="way-block" href={view.href(`${mission.url}#mission-funding`)}>
        {words.money}
        <span class="unseen">: {mission.title}</span>
      </a>
    </>
  );
}
