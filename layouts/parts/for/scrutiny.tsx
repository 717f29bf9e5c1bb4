/** What a scrutiny committee asks after: what is late, changed without a reason, or said without showing it. */
import { asksOf } from '../../../src/relate/asks.ts';
import { assessTargets } from '../../../src/relate/assess.ts';
import type { Mission } from '../../../src/relate/site.ts';
import type { View } from '../../../src/render/layout.ts';
import { DayTime } from '../day-time.tsx';
import { EntryLink } from '../entry-link.tsx';
import { headingOf } from '../ledger.tsx';
import { isOverdue } from '../status-mark.tsx';

interface ScrutinyProps {
  view: View;
}

/** Missions and targets past their day without having arrived, and asks past theirs. */
export function LateList({ view }: ScrutinyProps) {
  const words = view.text.for.councillors;
  const { entries, today } = view.site;
  const missions = entries.mission.filter((mission) => isOverdue(view, mission));
  const targets = entries.mission.flatMap((mission) =>
    assessTargets(view.site, mission)
      .filter(
        ({ target, series }) =>
          target.target.date < today && series.some(({ path }) => path !== 'reached'),
      )
      .map((assessment) => ({ mission, ...assessment })),
  );
  const asks = asksOf(view.site).filter(({ status, by }) => status === 'open' && by && by < today);
  if (missions.length + targets.length + asks.length === 0) return <p>{words.noneLate}</p>;
  return (
    <ul class="rows">
      {missions.map((mission) => (
        <li key={mission.id}>
          <p>
            <EntryLink view={view} entry={mission} />:{' '}
            {words.lateMission(view.day(mission.fields.by ?? today))}.{' '}
            {mission.fields.outcome ? null : <span class="gap">{words.noOutcome}</span>}
          </p>
        </li>
      ))}
      {targets.map(({ mission, measure, target }) => (
        <li key={`${mission.id} ${measure.id} ${target.target.date}`}>
          <p>
            <EntryLink view={view} entry={mission} />:{' '}
            <a href={view.href(measure.url ?? mission.url ?? '/')}>
              {words.lateTarget(measure.title, view.day(target.target.date))}
            </a>
          </p>
        </li>
      ))}
      {asks.length > 0 ? (
        <li>
          <a href={view.href('/asks/')}>{words.lateAsks(asks.length)}</a>
        </li>
      ) : null}
    </ul>
  );
}

/** Changes in the record of any mission that have no reason beside them, newest first. */
export function UnexplainedList({ view }: ScrutinyProps) {
  const words = view.text.for.councillors;
  const ledgers = view.site.entries.mission.map((mission) => ({
    mission,
    ledger: view.site.ledger(mission),
  }));
  const unchecked = ledgers.filter(({ ledger }) => ledger.noHistory).map((each) => each.mission);
  const isChanged = ledgers.some(({ ledger }) => ledger.items.length > 0);
  const found = ledgers.flatMap(({ mission, ledger }) => {
    const items = ledger.items.filter(({ reason }) => !reason);
    return items.map((item) => ({ mission, item }));
  });
  found.sort((a, b) => (a.item.date < b.item.date ? 1 : a.item.date > b.item.date ? -1 : 0));
  return (
    <>
      {found.length > 0 ? (
        <ul class="rows">
          {found.map(({ mission, item }, index) => (
            <li key={index}>
              <p>
                <EntryLink view={view} entry={mission} />:{' '}
                <a href={view.href(`${mission.url}#mission-changes`)}>{headingOf(view, item)}</a>{' '}
                <span class="small">
                  <DayTime view={view} day={item.date} />
                </span>
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p>{isChanged ? words.allExplained : words.noChanges}</p>
      )}
      {unchecked.length > 0 ? (
        <p class="small">
          {words.unchecked(view.text.site.and(unchecked.map(({ title }) => title)))}
        </p>
      ) : null}
    </>
  );
}

/** Steps that are said to be delivered and have no evidence. */
export function UnshownList({ view }: ScrutinyProps) {
  const words = view.text.for.councillors;
  const found = view.site.entries.mission.flatMap((mission) =>
    unshownOf(mission).map((step) => ({ mission, step })),
  );
  if (found.length === 0) {
    const isDelivered = view.site.entries.mission.some(({ fields }) =>
      fields.progress?.some(({ status }) => status === 'delivered'),
    );
    return <p>{isDelivered ? words.allShown : words.noDelivered}</p>;
  }
  return (
    <ul class="rows">
      {found.map(({ mission, step }) => (
        <li key={`${mission.id} ${step.date} ${step.title}`}>
          <p>
            <EntryLink view={view} entry={mission} />:{' '}
            <a href={view.href(`${mission.url}#mission-progress`)}>{step.title}</a>{' '}
            <span class="small">
              <DayTime view={view} day={step.date} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function unshownOf({ fields }: Mission) {
  return (fields.progress ?? []).filter(
    ({ status, evidence = [] }) => status === 'delivered' && evidence.length === 0,
  );
}
