/** A mission at a glance: what a reader wants to know before anything else, on the first screen. */
import type { ComponentChildren } from 'preact';
import { spanBetween } from '../../src/days.ts';
import { asksOfMission } from '../../src/relate/asks.ts';
import {
  assessTargets,
  type SeriesAssessment,
  type TargetAssessment,
} from '../../src/relate/assess.ts';
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { shownSeries } from '../charts/shown-series.ts';
import { Spark } from '../charts/spark.tsx';
import { DayTime } from './day-time.tsx';
import { EntryLink } from './entry-link.tsx';
import { standingOf } from './measure-sentence.ts';
import { progressShapes, type Step } from './progress-list.tsx';
import { MissionStatus, StatusMark } from './status-mark.tsx';

interface MissionProps {
  view: View;
  mission: Mission;
}

const shownAsks = 3;

/** The panel below the promise. */
export function Glance({ view, mission }: MissionProps) {
  const words = view.text.mission;
  const { fields } = mission;
  const lead = fields.lead ? view.site.find('team', fields.lead) : undefined;
  return (
    <section class="glance" aria-label={words.glance} data-pagefind-ignore>
      <dl>
        <Cell label={words.state}>
          <MissionStatus view={view} mission={mission} />
          {fields.started ? (
            <span class="small">
              {words.started} <DayTime view={view} day={fields.started} />
            </span>
          ) : null}
        </Cell>
        <Cell label={words.deadline}>
          <TimeLeft view={view} mission={mission} />
        </Cell>
        <Cell label={words.lead}>{lead ? <EntryLink view={view} entry={lead} /> : null}</Cell>
        <Cell label={words.champion}>{fields.champion}</Cell>
        <Cell label={words.work}>
          <WorkCounts view={view} mission={mission} />
        </Cell>
        <Cell label={words.headline} wide>
          <Headline view={view} mission={mission} />
        </Cell>
        <Cell label={words.askedNow} wide>
          <AskedNow view={view} mission={mission} />
        </Cell>
      </dl>
    </section>
  );
}

/** One labelled cell; nothing where there is nothing to say. */
function Cell({
  label,
  wide = false,
  children,
}: {
  label: string;
  wide?: boolean;
  children: ComponentChildren;
}) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <div class={wide ? 'glance-wide' : undefined}>
      <dt>{label}</dt> <dd>{children}</dd>
    </div>
  );
}

/** The deadline and how long until it, or since. */
export function TimeLeft({ view, mission }: MissionProps) {
  const words = view.text.mission;
  const { by } = mission.fields;
  if (!by) return <span class="gap">{words.noDeadline}</span>;
  const { today } = view.site;
  const span = spanBetween(today, by);
  const isPast = by < today;
  return (
    <>
      <DayTime view={view} day={by} />
      <span class={isPast ? 'gap' : 'small'}>
        {isPast ? words.timePast(span) : words.timeLeft(span)}
      </span>
    </>
  );
}

/** How many steps are in each of the four states; the marks are those of the list of progress. */
export function WorkCounts({ view, mission }: MissionProps) {
  const words = view.text.mission;
  const steps = mission.fields.progress ?? [];
  // The keys are those of the record.
  const states = Object.keys(progressShapes) as Step['status'][];
  return (
    <ul class="work-counts">
      {states.map((state) => (
        <li key={state}>
          <StatusMark
            shape={progressShapes[state]}
            label={words.countOf[state](steps.filter(({ status }) => status === state).length)}
          />
        </li>
      ))}
    </ul>
  );
}

/** The first target: its measure, a small chart, and how it stands. */
export function Headline({ view, mission }: MissionProps) {
  const [headline] = assessTargets(view.site, mission);
  if (!headline) return <span class="gap">{view.text.mission.noTargets}</span>;
  return (
    <span class="headline">
      <a href={view.href(headline.measure.url ?? mission.url ?? '/')}>{headline.measure.title}</a>
      <Spark view={view} assessment={headline} />
      {shownSeries(headline).map((series) => (
        <Standing key={series.name ?? ''} view={view} assessment={headline} series={series} />
      ))}
    </span>
  );
}

/** The newest reading of one series, which way it is going, and where it is beside its path. */
function Standing({
  view,
  assessment,
  series,
}: {
  view: View;
  assessment: TargetAssessment;
  series: SeriesAssessment;
}) {
  const { measure } = assessment;
  const { name, latest } = series;
  const words = view.text.measure;
  const standing = standingOf(view, assessment, series);
  return (
    <span>
      {name ? <span class="small">{words.ofSeries(name, '')}</span> : null}
      {latest ? (
        <strong class="headline-value">{view.amount(latest.value, measure.fields.unit)} </strong>
      ) : null}
      <span class="small">{standing}</span>
    </span>
  );
}

/** The open asks, by the day they are wanted. */
function AskedNow({ view, mission }: MissionProps) {
  const words = view.text.mission;
  const open = asksOfMission(mission)
    .filter(({ status }) => status === 'open')
    .sort((a, b) => ((a.by ?? '9999') < (b.by ?? '9999') ? -1 : 1));
  if (open.length === 0) return <span>{words.nothingAsked}</span>;
  return (
    <ul class="glance-asks">
      {open.slice(0, shownAsks).map((ask) => (
        <li key={ask.address}>
          <a href={view.href(ask.address)}>{ask.title}</a>
          {ask.by ? (
            <span class="small">
              {(ask.by < view.site.today ? view.text.asks.wasDue : view.text.asks.by)(
                view.day(ask.by),
              )}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
