/** The ledger of a mission: what it altered, with both versions and the reason, newest first. */
import type { Ledger, LedgerItem, LedgerValue } from '../../src/relate/ledger.ts';
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { DayTime } from './day-time.tsx';
import { Fact, Facts } from './facts.tsx';

interface LedgerProps {
  view: View;
  mission: Mission;
  /** Shows so many at most. */
  limit?: number;
}

/** The changes, and a word on where they come from. */
export function LedgerList({ view, mission, limit = Number.POSITIVE_INFINITY }: LedgerProps) {
  const ledger = view.site.ledger(mission);
  return (
    <>
      <LedgerNote view={view} ledger={ledger} />
      {ledger.items.length > 0 ? (
        <Changes view={view} items={ledger.items.slice(0, limit)} />
      ) : null}
    </>
  );
}

/** Changes, in the order given. */
export function Changes({ view, items }: { view: View; items: readonly LedgerItem[] }) {
  return (
    <ol class="ledger" reversed>
      {items.map((item, index) => (
        <Change key={index} view={view} item={item} />
      ))}
    </ol>
  );
}

/** Whether the history of the file was there to check against. */
function LedgerNote({ view, ledger }: { view: View; ledger: Ledger }) {
  const words = view.text.ledger;
  const { items, noHistory } = ledger;
  const isEmpty = items.length === 0;
  if (noHistory) {
    return (
      <p class="small">
        {isEmpty ? `${words.noneWritten} ` : null}
        {words.noHistory[noHistory]}
      </p>
    );
  }
  return <p class="small">{isEmpty ? words.none : words.checked}</p>;
}

function Change({ view, item }: { view: View; item: LedgerItem }) {
  const words = view.text.ledger;
  return (
    <li>
      <p class="byline">
        <strong>{headingOf(view, item)}</strong>
        <DayTime view={view} day={item.date} />
      </p>
      {item.isWithheld ? <p>{words.withheld}</p> : null}
      <Facts>
        {item.isWithheld ? null : (
          <>
            <Fact label={words.before}>
              {item.from ? <del>{wordsOf(view, item, item.from)}</del> : words.nothing}
            </Fact>
            <Fact label={words.since}>
              {item.to ? <ins>{wordsOf(view, item, item.to)}</ins> : words.nothing}
            </Fact>
          </>
        )}
        <Fact label={words.reason}>{item.reason ?? <span class="gap">{words.noReason}</span>}</Fact>
      </Facts>
      {item.isUncommitted ? <p class="small">{words.uncommitted}</p> : null}
    </li>
  );
}

/** What a change is called: "The deadline was moved". */
export function headingOf(
  view: View,
  { field, measure, from, to, isWithheld }: LedgerItem,
): string {
  const words = view.text.ledger;
  const name = measure ? (view.site.find('measure', measure)?.title ?? measure) : '';
  const set = isWithheld || (from && to) ? words.changed : from ? words.removed : words.added;
  const word = Object.entries({ ...words.changed, ...set }).find(([key]) => key === field)?.[1];
  if (!word || (name === '' && (field === 'target' || field === 'baseline'))) {
    return field === 'target' ? words.changed.targets() : words.changed.other(field);
  }
  return word(name);
}

function wordsOf(view: View, { field }: LedgerItem, value: LedgerValue): string {
  if ('text' in value) return value.text;
  if ('day' in value) return view.day(value.day);
  if ('status' in value) return view.text.mission.status[value.status];
  const unit = view.site.find('measure', value.measure)?.fields.unit;
  const { point } = value;
  const amount = unit ? view.amount(point.value, unit) : view.number(point.value);
  const form = field === 'baseline' ? 'baseline' : 'target';
  return view.text.ledger[form](amount, view.day(point.date));
}
