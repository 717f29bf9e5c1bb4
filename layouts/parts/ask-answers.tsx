/** Asks and their answers on the pages where the two are told: a weeknote that asks, a note or mission that answers. */
import { type Ask, answersGiven, asksAnswered } from '../../src/relate/asks.ts';
import type { Mission, Weeknote } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { AskWords, askShapes, hueOfAsk, Outcome } from './ask-list.tsx';
import { languageOf } from './entry-link.tsx';
import { Section } from './section.tsx';
import { StatusMark } from './status-mark.tsx';

/** What a note or mission says came of earlier asks; nothing where it answers none. */
export function AnswersGiven({ view, entry }: { view: View; entry: Weeknote | Mission }) {
  const words = view.text.asks;
  const given = answersGiven(view.site, entry);
  if (given.length === 0) return null;
  return (
    <Section id="answers" heading={words.given}>
      <ul class="asks">
        {given.map(({ about, status, words: answer }) => (
          <li key={about.address} class={`ask ${hueOfAsk(about)}`}>
            {/* What was asked is found where it stands; here only the answer is. */}
            <div data-pagefind-ignore>
              <AskWords view={view} ask={about} />
              <p class="byline">
                <StatusMark shape={askShapes[status]} label={words.status[status]} />
                <span>
                  {words.from} <Place view={view} ask={about} />
                </span>
              </p>
            </div>
            {answer ? <p {...languageOf(entry)}>{answer}</p> : <p>{words.noAnswer}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What came of the asks of a note since; nothing where all of them are open. */
export function AsksAnswered({ view, note }: { view: View; note: Weeknote }) {
  const words = view.text.asks;
  const answered = asksAnswered(view.site, note);
  if (answered.length === 0) return null;
  return (
    <Section id="answered" heading={words.since} unindexed>
      <ul class="asks">
        {answered.map((ask) => (
          <li key={ask.address} class={`ask ${hueOfAsk(ask)}`}>
            <AskWords view={view} ask={ask} />
            <p>
              <StatusMark shape={askShapes[ask.status]} label={`${words.status[ask.status]}.`} />{' '}
              <Outcome view={view} ask={ask} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Place({ view, ask }: { view: View; ask: Ask }) {
  return (
    <a href={view.href(ask.address)} {...languageOf(ask.from)}>
      {ask.from.title}
    </a>
  );
}
