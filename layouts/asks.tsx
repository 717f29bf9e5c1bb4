/** Everything that missions and teams ask of others: open, past its date, and what came of the rest. */
import { type Ask, askStates, type StateCount, stateOfAsk } from '../src/relate/asks.ts';
import type { Way } from '../src/relate/registers.ts';
import type { Layout, Pagination, View } from '../src/render/layout.ts';
import { PAGE_SIZE } from '../src/render/paginate.ts';
import { AskList } from './parts/ask-list.tsx';
import { RegisterPage } from './parts/register-page.tsx';
import { Section } from './parts/section.tsx';

interface AsksProps {
  list: Pagination<Ask>;
  way?: Way<Ask>;
  /** Of the whole list, of which the page shows a part. */
  states: StateCount[];
}

const AsksPage: Layout<AsksProps> = ({ view, list, way, states }) => {
  const words = view.text.asks;
  const { today } = view.site;
  return (
    <RegisterPage view={view} name="asks" list={list} way={way}>
      <States view={view} list={list} states={states} />
      {askStates.map((state) => {
        const asks = list.items.filter((ask) => stateOfAsk(ask, today) === state);
        if (asks.length === 0) return null;
        return (
          <Section key={state} id={state} heading={words.states[state]}>
            {state === 'past' ? <p class="small">{words.pastAbout}</p> : null}
            <AskList view={view} asks={asks} />
          </Section>
        );
      })}
    </RegisterPage>
  );
};

export default AsksPage;

interface StatesProps {
  view: View;
  list: Pagination<Ask>;
  states: readonly StateCount[];
}

/** How many asks are in each state, each a link to the first of them, on whichever page it stands. */
function States({ view, list, states }: StatesProps) {
  if (states.length === 0) return null;
  return (
    <ul class="ask-states inline-list">
      {states.map(({ state, total, first }) => (
        <li key={state}>
          <a href={view.href(`${list.addressOf(Math.floor(first / PAGE_SIZE) + 1)}#${state}`)}>
            {view.text.asks.countOf[state](total)}
          </a>
        </li>
      ))}
    </ul>
  );
}
