/** The targets of a mission: from where to where, by when, how far it has come, and how that is known. */

import { readingsAddress } from '../../src/relate/addresses.ts';
import {
  assessTargets,
  type SeriesAssessment,
  type TargetAssessment,
} from '../../src/relate/assess.ts';
import { measureAnchor } from '../../src/relate/measures.ts';
import type { Measure, Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { MeasureChart } from '../charts/measure-chart.tsx';
import { shownSeries } from '../charts/shown-series.ts';
import { DayTime } from './day-time.tsx';
import { DirectionMark, PathMark } from './direction-mark.tsx';
import { Fact, Facts } from './facts.tsx';
import { JudgingRule } from './judging-rule.tsx';
import { MeasureNotes } from './measure-notes.tsx';
import { measureSentence, shortAmount } from './measure-sentence.ts';
import { Readings } from './readings.tsx';

/** Every target of a mission whose measure is in the site. */
export function Targets({ view, mission }: { view: View; mission: Mission }) {
  const assessments = assessTargets(view.site, mission);
  if (assessments.length === 0) return null;
  return (
    <div class="targets">
      {assessments.map((assessment, index) => {
        const { id } = assessment.measure;
        const before = assessments.slice(0, index).filter(({ measure }) => measure.id === id);
        return (
          <TargetPart
            key={index}
            view={view}
            assessment={assessment}
            id={`${measureAnchor(id)}${before.length > 0 ? `-${before.length + 1}` : ''}`}
          />
        );
      })}
      <JudgingRule view={view} />
    </div>
  );
}

interface TargetProps {
  view: View;
  assessment: TargetAssessment;
  /** The anchor in the page: a mission can have two targets for one measure. */
  id: string;
}

function TargetPart({ view, assessment, id }: TargetProps) {
  const words = view.text.measure;
  const { target, measure, lastReading, isStale } = assessment;
  const { fields } = measure;
  return (
    <section class="target" id={id}>
      <h3>{measure.title}</h3>
      {measure.summary ? (
        <p class="target-summary">
          {measure.summary} {words.better[fields.better]}
        </p>
      ) : (
        <p class="target-summary">{words.better[fields.better]}</p>
      )}
      <Standings view={view} assessment={assessment} id={id} />
      <MeasureChart view={view} assessment={assessment} id={id} />
      <Readings view={view} assessment={assessment} />
      <Facts>
        <Fact label={words.facts.reason}>{target.reason}</Fact>
        <Fact label={words.facts.method}>{fields.method}</Fact>
        <Fact label={words.facts.source}>
          <SourceOf view={view} measure={measure} />
        </Fact>
        {lastReading ? (
          <Fact label={words.facts.lastReading}>
            <DayTime view={view} day={lastReading} />{' '}
            {isStale ? <strong class="gap">{words.stale} </strong> : null}
            <a
              href={view.href(readingsAddress(measure))}
              aria-label={view.text.site.apart(words.csv, measure.title)}
            >
              {words.csv}
            </a>
          </Fact>
        ) : null}
      </Facts>
      <MeasureNotes view={view} measure={measure} id={id} />
    </section>
  );
}

/** The sentence of each series, with the marks that say the same at a glance. */
function Standings({ view, assessment, id }: TargetProps) {
  const words = view.text.measure;
  const series = shownSeries(assessment);
  return (
    <div class="standings" id={`${id}-sentence`}>
      {series.map((each) => (
        <div key={each.name ?? ''}>
          <p class="standing">{measureSentence(view, assessment, each)}</p>
          <Bearings view={view} assessment={assessment} series={each} />
        </div>
      ))}
      {series.length < assessment.series.length ? (
        <p class="small">{words.notAllSeries(series.length, assessment.series.length)}</p>
      ) : null}
    </div>
  );
}

interface BearingsProps {
  view: View;
  assessment: TargetAssessment;
  series: SeriesAssessment;
}

/** The two marks, and what the direction was judged against. */
function Bearings({ view, assessment, series }: BearingsProps) {
  const words = view.text.measure;
  const { measure, aim } = assessment;
  const { direction, path, compared } = series;
  if (!direction && !path) return null;
  return (
    <p class="bearings">
      {direction && compared ? (
        <span>
          <DirectionMark view={view} direction={direction} better={measure.fields.better} />{' '}
          <span class="small">
            {words.against(
              words.at(shortAmount(view, measure, compared.value), view.when(compared, measure)),
            )}
          </span>
        </span>
      ) : null}
      {path ? <PathMark view={view} path={path} aim={aim} /> : null}
    </p>
  );
}

function SourceOf({ view, measure }: { view: View; measure: Measure }) {
  const { name, url, licence } = measure.fields.source;
  return (
    <>
      {url ? <a href={url}>{name}</a> : name}
      {licence ? <>. {view.text.measure.licence(licence)}</> : null}
    </>
  );
}
