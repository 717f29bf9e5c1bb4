/** The components that show work, with what this site has for them. */

import { asksOf } from '../../../src/relate/asks.ts';
import { assessTargets } from '../../../src/relate/assess.ts';
import type { View } from '../../../src/render/layout.ts';
import { MeasureChart } from '../../charts/measure-chart.tsx';
import { shownSeries } from '../../charts/shown-series.ts';
import { AskList } from '../ask-list.tsx';
import { CaseStudyList } from '../case-study-list.tsx';
import { DirectionMark, PathMark } from '../direction-mark.tsx';
import { GatheredList } from '../gathered-list.tsx';
import { measureSentence } from '../measure-sentence.ts';
import { MissionCards } from '../mission-card.tsx';
import { Readings } from '../readings.tsx';
import { StatusMark } from '../status-mark.tsx';
import { WeeknoteList } from '../weeknote-list.tsx';
import { Specimen } from './specimen.tsx';

/** Missions, notes, case studies, asks and lessons. */
export function WorkSpecimens({ view }: { view: View }) {
  const { site, text } = view;
  const words = text.style.parts;
  const missions = site.entries.mission.slice(0, 1);
  const notes = site.entries.weeknote.slice(0, 1);
  const studies = site.entries['case-study'].slice(0, 2);
  const asks = asksOf(site).slice(0, 1);
  const lessons = (site.gathered.learned ?? []).slice(0, 1);
  return (
    <>
      {missions.length > 0 ? (
        <Specimen view={view} id="mission-card" name={words.missionCard} file="mission-card.tsx">
          <MissionCards view={view} missions={missions} level={4} />
        </Specimen>
      ) : null}
      {notes.length > 0 ? (
        <Specimen view={view} id="weeknote" name={words.weeknoteCard} file="weeknote-list.tsx">
          <WeeknoteList view={view} notes={notes} level={4} />
        </Specimen>
      ) : null}
      {studies.length > 0 ? (
        <Specimen view={view} id="case-study" name={words.studyCard} file="case-study-list.tsx">
          <CaseStudyList view={view} studies={studies} level={4} />
        </Specimen>
      ) : null}
      {asks.length > 0 ? (
        <Specimen view={view} id="ask" name={words.ask} file="ask-list.tsx">
          <AskList view={view} asks={asks} />
        </Specimen>
      ) : null}
      {lessons.length > 0 ? (
        <Specimen view={view} id="lesson" name={words.lesson} file="gathered-list.tsx">
          <GatheredList view={view} items={lessons} />
        </Specimen>
      ) : null}
      <Marks view={view} />
      <ChartSpecimen view={view} />
    </>
  );
}

/** Every mark there is, with the word it has on missions and measures. */
function Marks({ view }: { view: View }) {
  const { mission, style, asks } = view.text;
  const words = style.parts;
  const states = mission.status;
  return (
    <Specimen
      view={view}
      id="status-marks"
      name={words.statusMarks}
      file="status-mark.tsx, direction-mark.tsx"
      about={words.statusAbout}
    >
      <ul class="inline-list">
        {(
          [
            ['full', states.active],
            ['half', states.paused],
            ['turn', states.superseded],
            ['ended', states.closed],
            ['open', asks.status.open],
            ['alert', asks.status.past],
          ] as const
        ).map(([shape, label]) => (
          <li key={shape}>
            <StatusMark shape={shape} label={label} />
          </li>
        ))}
      </ul>
      <ul class="inline-list">
        {(['improving', 'level', 'worsening'] as const).map((direction) => (
          <li key={direction}>
            <DirectionMark view={view} direction={direction} better="higher" />
          </li>
        ))}
        {(['on', 'off', 'reached', 'missed', 'awaited'] as const).map((path) => (
          <li key={path}>
            <PathMark view={view} path={path} aim="arrive" />
          </li>
        ))}
      </ul>
    </Specimen>
  );
}

/** The first chart of the site that has readings. */
function ChartSpecimen({ view }: { view: View }) {
  const [found] = view.site.entries.mission.flatMap((mission) =>
    assessTargets(view.site, mission)
      .filter(({ lastReading }) => lastReading !== undefined)
      .map((assessment) => ({ mission, assessment })),
  );
  if (!found) return null;
  const { mission, assessment } = found;
  return (
    <Specimen
      view={view}
      id="chart"
      name={view.text.style.parts.chart}
      file="layouts/charts/measure-chart.tsx, readings.tsx"
    >
      <div class={`mission-${mission.id}`}>
        <div id="specimen-sentence">
          {shownSeries(assessment).map((series) => (
            <p key={series.name ?? ''} class="standing">
              {measureSentence(view, assessment, series)}
            </p>
          ))}
        </div>
        <MeasureChart view={view} assessment={assessment} id="specimen" />
        <Readings view={view} assessment={assessment} />
      </div>
    </Specimen>
  );
}
