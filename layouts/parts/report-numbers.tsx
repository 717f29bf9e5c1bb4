/** The numbers of a report: each measure at both ends of the period, beside its path and target. */
import type { SeriesAssessment } from '../../src/relate/assess.ts';
import type { MissionReport, NumbersAtBothEnds } from '../../src/relate/report.ts';
import type { View } from '../../src/render/layout.ts';
import { MeasureChart } from '../charts/measure-chart.tsx';
import { expectedOf, measureSentence } from './measure-sentence.ts';
import { TableRegion } from './table-region.tsx';

/** One part for each target. */
export function ReportNumbers({ view, report }: { view: View; report: MissionReport }) {
  return (
    <>
      {report.numbers.map((numbers) => (
        <section key={numbers.atEnd.measure.id} class="target">
          <h3>{numbers.atEnd.measure.title}</h3>
          {numbers.atEnd.series.map((series) => (
            <p key={series.name ?? ''}>{measureSentence(view, numbers.atEnd, series)}</p>
          ))}
          <MeasureChart view={view} assessment={numbers.atEnd} />
          <NumbersTable view={view} report={report} numbers={numbers} />
        </section>
      ))}
    </>
  );
}

interface NumbersTableProps {
  view: View;
  report: MissionReport;
  numbers: NumbersAtBothEnds;
}

function NumbersTable({ view, report, numbers }: NumbersTableProps) {
  const words = view.text.report;
  const { atEnd, atStart } = numbers;
  const { measure, target } = atEnd;
  const say = (value: number | undefined) =>
    value === undefined ? undefined : view.amount(value, measure.fields.unit);
  const headings = [
    words.atStart(view.day(report.from)),
    words.atStart(view.day(report.to)),
    words.change,
    words.expected,
    words.target,
  ];
  return (
    <TableRegion view={view} caption={words.numbersOf(measure.title)}>
      <thead>
        <tr>
          <th scope="col">{words.series}</th>
          {headings.map((heading) => (
            <th key={heading} scope="col" class="number">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {atEnd.series.map((series, index) => {
          const start = atStart[index];
          return (
            <tr key={series.name ?? ''}>
              <th scope="row">{series.name ?? words.whole}</th>
              <Value view={view} words={say(start?.value)} />
              <Value view={view} words={say(series.latest?.value)} />
              <Value view={view} words={changeOf(view, series, start?.value)} />
              <Value view={view} words={say(expectedOf(series))} />
              <Value view={view} words={say(target.target.value)} />
            </tr>
          );
        })}
      </tbody>
    </TableRegion>
  );
}

function Value({ view, words }: { view: View; words: string | undefined }) {
  return <td class="number">{words ?? <span class="gap">{view.text.report.noReading}</span>}</td>;
}

/** "+1.5", "−2.4"; binary fractions are rounded away. */
function changeOf(
  view: View,
  { latest }: SeriesAssessment,
  start: number | undefined,
): string | undefined {
  if (!latest || start === undefined) return undefined;
  const change = Number((latest.value - start).toPrecision(12));
  const sign = change > 0 ? '+' : change < 0 ? '−' : '';
  return `${sign}${view.number(Math.abs(change))}`;
}
