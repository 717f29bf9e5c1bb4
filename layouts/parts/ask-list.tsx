/** Asks: what is wanted, of whom, by when, and what came of it. */
import type { Ask } from '../../src/relate/asks.ts';
import type { View } from '../../src/render/layout.ts';
import { EntryLink, InlineList, languageOf } from './entry-link.tsx';
import { Contact, Fact, Facts } from './facts.tsx';
import { type MarkShape, StatusMark } from './status-mark.tsx';

const shapes: Record<Ask['status'], MarkShape> = {
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
          <AskLine view={view} ask={ask} ownPage={ownPage} />
          {brief ? null : <AskFacts view={view} ask={ask} />}
        </li>
      ))}
    </ul>
  );
}

function AskWords({ view, ask }: { view: View; ask: Ask }) {
  if (!ask.item) return <p class="ask-title">{ask.title}</p>;
  const html = view.itemOf(ask.item, ask.from);
  return (
    <p class="ask-title" {...languageOf(ask.from)} dangerouslySetInnerHTML={{ __html: html }} />
  );
}

/** The state of an ask, its day, and where it stands. */
function AskLine({ view, ask, ownPage }: { view: View; ask: Ask; ownPage: boolean }) {
  const words = view.text.asks;
  return (
    <p class="byline">
      {ask.status === 'open' ? null : (
        <StatusMark shape={shapes[ask.status]} label={words.status[ask.status]} />
      )}
      {ask.by ? (
        <time datetime={ask.by}>
          {(ask.by < view.site.today ? words.wasDue : words.by)(view.day(ask.by))}
        </time>
      ) : null}
      {ownPage ? null : (
        <span>
          {words.from} <a href={view.href(ask.address)}>{ask.from.title}</a>
        </span>
      )}
    </p>
  );
}

function AskFacts({ view, ask }: { view: View; ask: Ask }) {
  const words = view.text.asks;
  if (ask.of.length === 0 && !ask.contact && !ask.answer) return null;
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
      {ask.contact ? (
        <Fact label={words.contact}>
          <Contact contact={ask.contact} />
        </Fact>
      ) : null}
      <Fact label={words.answer}>{ask.answer}</Fact>
    </Facts>
  );
}

/** A partner, or a kind of partner on the page of all partners. */
function Asked({ view, id }: { view: View; id: string }) {
  const partner = view.site.find('partner', id);
  if (partner) return <EntryLink view={view} entry={partner} />;
  const kind = view.site.toolkit.partnerKinds.find((each) => each.id === id);
  return kind ? <a href={view.href(`/partners/#${kind.id}`)}>{kind.label}</a> : id;
}

function hueOfAsk({ from }: Ask): string {
  if (from.kind === 'mission') return `mission-${from.id}`;
  const mission = 'missions' in from.fields ? from.fields.missions?.[0] : undefined;
  return mission ? `mission-${mission}` : 'mission-none';
}
