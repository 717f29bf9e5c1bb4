/** What a report rests on: notes and case studies of the period, papers, and where the numbers come from. */
import type { ComponentChildren } from 'preact';
import type { MissionReport } from '../../src/relate/report.ts';
import type { Entry } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { DayTime } from './day-time.tsx';
import { EntryLink } from './entry-link.tsx';
import { Section } from './section.tsx';

/** The lists that hold something. */
export function ReportSources({ view, report }: { view: View; report: MissionReport }) {
  const words = view.text.report;
  const papers = Object.values(report.steps)
    .flat()
    .flatMap(({ evidence = [], title }) => evidence.map((url) => ({ url, title })))
    .filter(({ url }) => /^https?:/.test(url));
  const measures = report.numbers.map(({ atEnd }) => atEnd.measure);
  return (
    <Section id="report-sources" heading={words.sources}>
      <Entries view={view} heading={words.weeknotes} entries={report.weeknotes} />
      <Entries view={view} heading={words.caseStudies} entries={report.caseStudies} />
      <List heading={words.papers}>
        {papers.map(({ url, title }) => (
          <li key={url}>
            <a href={url}>{title}</a>
          </li>
        ))}
      </List>
      <List heading={words.data}>
        {measures.map(({ id, title, fields: { source } }) => (
          <li key={id}>
            {title}: {source.url ? <a href={source.url}>{source.name}</a> : source.name}
            {source.licence ? <>. {view.text.measure.licence(source.licence)}</> : null}
          </li>
        ))}
      </List>
    </Section>
  );
}

function Entries({ view, heading, entries }: { view: View; heading: string; entries: Entry[] }) {
  return (
    <List heading={heading}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <EntryLink view={view} entry={entry} />{' '}
          {entry.date ? (
            <span class="small">
              <DayTime view={view} day={entry.date} />
            </span>
          ) : null}
        </li>
      ))}
    </List>
  );
}

function List({ heading, children }: { heading: string; children: ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>{children}</ul>
    </>
  );
}
