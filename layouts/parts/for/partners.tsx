/** The way in for partners: their page, what is asked of their kind, and what has moved. */
import type { Ask } from '../../../src/relate/asks.ts';
import { ANYONE } from '../../../src/relate/registers.ts';
import type { Partner } from '../../../src/relate/site.ts';
import type { View } from '../../../src/render/layout.ts';
import { SHORT_LIST } from '../../../src/render/paginate.ts';
import { EntryLink, InlineList, languageOf } from '../entry-link.tsx';
import { Contact } from '../facts.tsx';
import { Section } from '../section.tsx';
import { addressOfAsks, openAsksByKind, partnersByKind } from './asked.ts';
import { RecentSteps } from './recent-steps.tsx';

const shownAsks = 2;

/** What a partner needs first. */
export function ForPartners({ view }: { view: View }) {
  const words = view.text.for;
  const { contact } = view.site.settings;
  const asks = openAsksByKind(view);
  const anyone = asks.get(ANYONE) ?? [];
  return (
    <>
      <Section id="kinds" heading={words.partners.kinds} class="way-wide">
        <ul class="way-kinds">
          {partnersByKind(view).map(({ id, label, members }) => (
            <li key={id}>
              <h3>
                <a href={view.href(`/partners/#${id}`)}>{label}</a>
              </h3>
              <Members view={view} id={id} label={label} members={members} />
              <Asked view={view} kind={id} label={label} asks={asks.get(id) ?? []} />
            </li>
          ))}
          {anyone.length > 0 ? (
            <li>
              <h3>{words.partners.anyone}</h3>
              <Asked view={view} kind={ANYONE} label={words.partners.anyone} asks={anyone} />
            </li>
          ) : null}
        </ul>
        {contact ? (
          <p>
            {words.partners.wrong} <Contact contact={contact} />
          </p>
        ) : null}
      </Section>
      <Section id="moved" heading={words.moved} class="way-wide">
        <RecentSteps view={view} />
      </Section>
    </>
  );
}

interface MembersProps {
  view: View;
  id: string;
  label: string;
  members: readonly Partner[];
}

function Members({ view, id, label, members }: MembersProps) {
  if (members.length === 0) return <p class="gap">{view.text.partner.none}</p>;
  return (
    <InlineList>
      {members.slice(0, SHORT_LIST).map((partner) => (
        <li key={partner.id}>
          <EntryLink view={view} entry={partner} />
        </li>
      ))}
      {members.length > SHORT_LIST ? (
        <li>
          <a href={view.href(`/partners/#${id}`)}>
            {view.text.for.partners.allOf(members.length, label)}
          </a>
        </li>
      ) : null}
    </InlineList>
  );
}

interface AskedProps {
  view: View;
  /** The id of the kind. */
  kind: string;
  label: string;
  asks: readonly Ask[];
}

function Asked({ view, kind, label, asks }: AskedProps) {
  const words = view.text.for.partners;
  if (asks.length === 0) return <p class="small">{words.noAsk}</p>;
  const more = asks.length - shownAsks;
  return (
    <>
      <p class="label">{view.text.mission.askedNow}</p>
      <ul>
        {asks.slice(0, shownAsks).map((ask) => (
          <li key={ask.address}>
            <AskInLine view={view} ask={ask} />
          </li>
        ))}
        {more > 0 ? (
          <li>
            <a
              href={view.href(addressOfAsks(view, kind))}
              aria-label={view.text.site.apart(words.moreAsks(more), label)}
            >
              {words.moreAsks(more)}
            </a>
          </li>
        ) : null}
      </ul>
    </>
  );
}

/** The words of an ask and the way to its place. Those of a weeknote may hold links of their own. */
function AskInLine({ view, ask }: { view: View; ask: Ask }) {
  const words = view.text.asks;
  if (ask.item) {
    return (
      <>
        <span
          {...languageOf(ask.from)}
          dangerouslySetInnerHTML={{ __html: view.itemOf(ask.item, ask.from) }}
        />{' '}
        <span class="small">
          {words.from} <a href={view.href(ask.address)}>{ask.from.title}</a>
        </span>
      </>
    );
  }
  return (
    <>
      <a href={view.href(ask.address)}>{ask.title}</a>{' '}
      {ask.by ? (
        <span class="small">
          {(ask.by < view.site.today ? words.wasDue : words.by)(view.day(ask.by))}
        </span>
      ) : null}
    </>
  );
}
