/** The targets of a mission: from where to where, by when, and how far it has come. */

import { daysBetween } from '../../src/days.ts';
import { measureAnchor } from '../../src/relate/measures.ts';
import type { Measure, Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { DayTime } from './day-time.tsx';
import { Fact, Facts } from './facts.tsx';
import { MeasureNotes } from './measure-notes.tsx';
import { latestReadings, Readings } from './readings.tsx';

type Target = NonNullable<Mission['fields']['targets']>[number];

/** Every target of a mission whose measure is in the site. */
export function Targets({ view, mission }: { view: View; mission: Mission }) {
  return (
    <div class="targets">
      {(mission.fields.targets ?? []).map((target) => {
        const measure = view.site.find('measure', target.measure);
        return measure ? (
          <TargetPart key={measure.id} view={view} target={target} measure={measure} />
        ) : null;
      })}
    </div>
  );
}

interface TargetProps {
  view: View;
  target: Target;
  measure: Measure;
}

function TargetPart({ view, target, measure }: TargetProps) {
  const words = view.text.mission;
  return (
    <section class="target" id={measureAnchor(measure.id)}>
      <h3>{measure.title}</h3>
      {measure.summary ? <p>{measure.summary}</p> : null}
      <Span view={view} target={target} measure={measure} />
      <p>
        {words.better[measure.fields.better]} <Stale view={view} measure={measure} />
      </p>
      <Readings view={view} measure={measure} />
      <Facts>
        <Fact label={words.targetReason}>{target.reason}</Fact>
        <Fact label={words.method}>{measure.fields.method}</Fact>
        <Fact label={words.source}>
          <SourceOf view={view} measure={measure} />
        </Fact>
      </Facts>
      <MeasureNotes view={view} measure={measure} />
    </section>
  );
}

function SourceOf({ view, measure }: { view: View; measure: Measure }) {
  const { name, url, licence } = measure.fields.source;
  return (
    <>
      {url ? <a href={url}>{name}</a> : name}
      {licence ? <>. {view.text.mission.licence(licence)}</> : null}
    </>
  );
}

/** From the baseline over the last readings to the target. */
function Span({ view, target, measure }: TargetProps) {
  const words = view.text.mission;
  const { unit } = measure.fields;
  const now = latestReadings(view.site.readings(measure)).map(({ series, value, date }) => ({
    label: series ? words.nowIn(series) : words.now,
    value,
    date,
  }));
  const steps = [
    ...(target.baseline ? [{ label: words.from, ...target.baseline }] : []),
    ...now,
    { label: words.to, ...target.target },
  ];
  return (
    <dl class="span">
      {steps.map(({ label, value, date }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span class="amount">
              <strong>{unit === '%' ? `${view.number(value)}%` : view.number(value)}</strong>{' '}
              {unit === '%' ? null : unit}
            </span>
            <DayTime view={view} day={date} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Stale({ view, measure }: { view: View; measure: Measure }) {
  const latest = latestReadings(view.site.readings(measure));
  const last = latest.map(({ date }) => date).sort((a, b) => (a < b ? 1 : -1))[0];
  const { staleAfter } = measure.fields;
  if (!last || !staleAfter || daysBetween(last, view.site.today) <= staleAfter) return null;
  return <strong class="gap">{view.text.mission.stale(view.day(last))} </strong>;
}
