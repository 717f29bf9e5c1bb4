/** The report on one mission and one period: one file that stands by itself, made to be printed. */
import type { MissionReport } from '../src/relate/report.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { SHORT_LIST } from '../src/render/paginate.ts';
import { AskList } from './parts/ask-list.tsx';
import { directionOf, EntryLink } from './parts/entry-link.tsx';
import { Fact, Facts } from './parts/facts.tsx';
import { GatheredList } from './parts/gathered-list.tsx';
import { TimeLeft } from './parts/glance.tsx';
import { Changes } from './parts/ledger.tsx';
import { ProgressList } from './parts/progress-list.tsx';
import { ReportMoney } from './parts/report-money.tsx';
import { ReportNumbers } from './parts/report-numbers.tsx';
import { ReportSources } from './parts/report-sources.tsx';
import { Section } from './parts/section.tsx';
import { MissionStatus } from './parts/status-mark.tsx';

interface ReportProps {
  report: MissionReport;
  /** All styles; the file has no other. */
  css: string;
}

const ReportPage: Layout<ReportProps> = ({ view, report, css }) => {
  const { site, text } = view;
  const words = text.report;
  const { mission, from, to } = report;
  const { language } = site.settings;
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{text.site.titleOf(words.title(mission.title), site.settings.name)}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body class={`report mission-${mission.id}`}>
        <main class="page">
          <header class="entry-head">
            <p class="kicker">
              {words.title(mission.title)}
              <br />
              {words.period(view.day(from), view.day(to))}
            </p>
            <h1>{mission.fields.statement}</h1>
            <ReportFacts view={view} report={report} />
          </header>
          <ReportParts view={view} report={report} />
          <footer class="report-foot">
            <p>{words.writtenOn(view.day(site.today), site.settings.name)}</p>
            {site.settings.url && mission.url ? (
              <p>
                {words.wholeStory} <a href={view.href(mission.url)}>{mission.title}</a>
              </p>
            ) : null}
          </footer>
        </main>
      </body>
    </html>
  );
};

export default ReportPage;

function ReportFacts({ view, report: { mission } }: { view: View; report: MissionReport }) {
  const { mission: words } = view.text;
  const lead = mission.fields.lead ? view.site.find('team', mission.fields.lead) : undefined;
  return (
    <Facts wide>
      <Fact label={words.state}>
        <MissionStatus view={view} mission={mission} />
      </Fact>
      <Fact label={words.deadline}>
        <TimeLeft view={view} mission={mission} />
      </Fact>
      <Fact label={words.lead}>{lead ? <EntryLink view={view} entry={lead} /> : undefined}</Fact>
      <Fact label={words.champion}>{mission.fields.champion}</Fact>
    </Facts>
  );
}

function ReportParts({ view, report }: { view: View; report: MissionReport }) {
  const { text } = view;
  const words = text.report;
  const { mission, steps, changes, laterChanges, asks, lessons, money } = report;
  const part = (state: keyof typeof steps, heading: string) => (
    <Section id={`report-${state}`} heading={heading}>
      {steps[state].length > 0 ? (
        <ProgressList view={view} mission={mission} steps={steps[state]} />
      ) : (
        <p class="small">{words.nothing}</p>
      )}
    </Section>
  );
  return (
    <>
      <Section id="report-numbers" heading={words.numbers}>
        {report.numbers.length > 0 ? (
          <ReportNumbers view={view} report={report} />
        ) : (
          <p class="small">{words.noTargets}</p>
        )}
      </Section>
      {part('delivered', words.delivered)}
      {part('in-progress', words['in-progress'])}
      {part('changed', words.changedWork)}
      {part('challenge', words.challenge)}
      <Section id="report-changes" heading={words.changes}>
        {changes.length > 0 ? (
          <Changes view={view} items={changes} />
        ) : (
          <p class="small">{words.noChanges}</p>
        )}
        {laterChanges > 0 ? <p class="small">{words.laterChanges(laterChanges)}</p> : null}
      </Section>
      <Section id="report-money" heading={words.money}>
        {money.length > 0 ? (
          <ReportMoney view={view} report={report} />
        ) : (
          <p class="small">{words.noMoney}</p>
        )}
      </Section>
      <Section id="report-asks" heading={words.asks}>
        {asks.length > 0 ? (
          <AskList view={view} asks={asks} ownPage />
        ) : (
          <p class="small">{words.noAsks}</p>
        )}
      </Section>
      {lessons.length > 0 ? (
        <Section id="report-lessons" heading={words.lessons}>
          <GatheredList view={view} items={lessons.slice(0, SHORT_LIST)} />
          {lessons.length > SHORT_LIST ? (
            <p class="small">{words.moreLessons(lessons.length - SHORT_LIST)}</p>
          ) : null}
        </Section>
      ) : null}
      <ReportSources view={view} report={report} />
    </>
  );
}
