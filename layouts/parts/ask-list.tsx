/** Asks: what is wanted, of whom, by when, and what came of it. */
import { type Ask, stateOfAsk, wayToAnswer } from '../../src/relate/asks.ts';
import type { Team } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { EntryLink, InlineList, languageOf } from './entry-link.tsx';
import { Contact, Fact, Facts } from './facts.tsx';
import { hueOf } from './mission-names.tsx';
import { type MarkShape, StatusMark } from './status-mark.tsx';

/** The shape that stands for what became of an ask. */
export const askShapes: Record<Ask['status'], MarkShape> = {
  open: 'open',
  answered: 'full',
  closed: 'ended',
};

interface AskListProps {
  view: View;
  asks: readonly Ask[];
  /** The list stands on the page of the source: no need to name it, and each ask is an anchor. */
  ownPage?: boolean;
  /** The asks alone, each a link to its place. */
  brief?: boolean;
}

/** Asks in a list, in the order given. */
export function AskList({ view, asks, ownPage = false, brief = false }: AskListProps) {
  return (
    <ul class={brief ? 'asks asks-brief' : 'asks'}>
      {asks.map((ask) => (
        <li
          key={`${ask.address} ${ask.title}`}
          id={ownPage ? ask.address.split('#')[1] : undefined}
          class={`ask ${hueOfAsk(ask)}`}
        >
          <AskWords view={view} ask={ask} />
          <AskLine view={view} ask={ask} ownPage={ownPage} brief={brief} />
          {brief ? null : <AskFacts view={view} ask={ask} />}
        </li>
      ))}
    </ul>
  );
}

/** The words of an ask, with the links of a weeknote's. */
export function AskWords({ view, ask }: { view: View; ask: Ask }) {
  if (!ask.item) {
    return (
      <p class="ask-title" {...languageOf(ask.from)}>
        {ask.title}
      </p>
    );
  }
  const html = view.itemOf(ask.item, ask.from);
  return (
    <p class="ask-title" {...languageOf(ask.from)} dangerouslySetInnerHTML={{ __html: html }} />
  );
}

interface AskLineProps {
  view: View;
  ask: Ask;
  ownPage: boolean;
  brief: boolean;
}

/** The state of an ask, its day, who asks, and where. */
function AskLine({ view, ask, ownPage, brief }: AskLineProps) {
  const words = view.text.asks;
  const { from, by } = ask;
  const isPast = stateOfAsk(ask, view.site.today) === 'past';
  return (
    // Words without spaces between them, which would be found as one.
    <p class="byline" data-pagefind-ignore>
      {isPast ? <StatusMark shape="alert" label={words.status.past} /> : null}
      {ask.status === 'open' ? null : (
        <StatusMark shape={askShapes[ask.status]} label={words.status[ask.status]} />
      )}
      {by ? (
        <time datetime={by}>{(by < view.site.today ? words.wasDue : words.by)(view.day(by))}</time>
      ) : null}
      {ownPage ? null : (
        <span>
          {words.from}{' '}
          <a href={view.href(ask.address)} {...languageOf(from)}>
            {from.title}
          </a>
        </span>
      )}
      {brief || ownPage ? null : <AskedBy view={view} ask={ask} />}
    </p>
  );
}

/** The team that asks, and the day where it is known; nothing where neither is. */
function AskedBy({ view, ask }: { view: View; ask: Ask }) {
  const words = view.text.asks;
  const team = teamOf(view, ask);
  const day = ask.from.kind === 'weeknote' ? ask.from.fields.date : undefined;
  if (!team && !day) return null;
  return (
    <span>
      {team ? (
        <>
          {words.askedBy} <EntryLink view={view} entry={team} />{' '}
        </>
      ) : null}
      {day ? <time datetime={day}>{(team ? words.on : words.asked)(view.day(day))}</time> : null}
    </span>
  );
}

/** The team that asks: that of the note, or the one that leads the mission. */
function teamOf({ site }: View, { from }: Ask): Team | undefined {
  const id = from.kind === 'mission' ? from.fields.lead : from.fields.team;
  return id ? site.find('team', id) : undefined;
}

function AskFacts({ view, ask }: { view: View; ask: Ask }) {
  const words = view.text.asks;
  return (
    <Facts>
      {ask.of.length > 0 ? (
        <Fact label={words.of}>
          <InlineList>
            {ask.of.map((id) => (
              <li key={id}>
                <Asked view={view} id={id} />
              </li>
            ))}
          </InlineList>
        </Fact>
      ) : null}
      {ask.status === 'open' ? (
        <Fact label={words.contact}>
          <HowToAnswer view={view} ask={ask} />
        </Fact>
      ) : (
        <Fact label={words.answer}>
          <Outcome view={view} ask={ask} />
        </Fact>
      )}
    </Facts>
  );
}

/** The contact of the ask; else that of the site, said to be so. */
function HowToAnswer({ view, ask }: { view: View; ask: Ask }) {
  const words = view.text.asks;
  const way = wayToAnswer(ask, view.site);
  if (!way) return words.noContact;
  return (
    <>
      <Contact contact={way.contact} />
      {way.of === 'site' ? (
        <span class="small"> {words.siteContact(teamOf(view, ask)?.title)}</span>
      ) : null}
    </>
  );
}

/** What came of an ask, and where that is told. */
export function Outcome({ view, ask }: { view: View; ask: Ask }) {
  const words = view.text.asks;
  const { answer, answeredIn } = ask;
  return (
    <>
      {answer ? (
        <span {...languageOf(answeredIn?.from ?? ask.from)}>{answer}</span>
      ) : (
        words.noAnswer
      )}
      {answeredIn ? (
        <>
          {' '}
          {words.told}{' '}
          <a href={view.href(`${answeredIn.from.url}#answers`)} {...languageOf(answeredIn.from)}>
            {answeredIn.from.title}
          </a>
          {answeredIn.day ? `, ${view.day(answeredIn.day)}` : null}
        </>
      ) : null}
    </>
  );
}

/** A partner, or a kind of partner on the page of all partners. */
function Asked({ view, id }: { view: View; id: string }) {
  const partner = view.site.find('partner', id);
  if (partner) return <EntryLink view={view} entry={partner} />;
  const kind = view.site.toolkit.partnerKinds.find((each) => each.id === id);
  return kind ? <a href={view.href(`/partners/#${kind.id}`)}>{kind.label}</a> : id;
}

/** The class that gives an ask the colour of its first mission. */
export function hueOfAsk({ missions }: Ask): string {
  return hueOf(missions);
}
