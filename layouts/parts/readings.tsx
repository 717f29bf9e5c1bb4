/** All readings of a measure as a table, newest first, one column for each series; folded away. */
import { group } from 'd3-array';
import type { Day } from '../../src/days.ts';
import { byText } from '../../src/order.ts';
import type { TargetAssessment } from '../../src/relate/assess.ts';
import type { Reading } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { TableRegion } from './table-region.tsx';

interface ReadingsProps {
  view: View;
  assessment: TargetAssessment;
}

/** The table behind the chart; nothing where there are no readings. */
export function Readings({ view, assessment }: ReadingsProps) {
  const words = view.text.measure;
  const { measure, series } = assessment;
  const readings = series.flatMap((each) => each.readings);
  if (readings.length === 0) return null;
  const names = series.map(({ name }) => name);
  const rows = rowsOf(view, names, readings);
  const hasNotes = rows.some(({ notes }) => notes.length > 0);
  return (
    <details class="readings">
      <summary>{words.allReadings(readings.length)}</summary>
      <TableRegion view={view} caption={words.tableOf(measure.title, measure.fields.unit)}>
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            {names.map((name) => (
              <th key={name ?? ''} scope="col" class="number">
                {name ?? (names.length > 1 ? words.main : words.value)}
              </th>
            ))}
            {hasNotes ? <th scope="col">{words.note}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ date, label, values, notes }) => (
            <tr key={date}>
              <th scope="row">
                <time datetime={date}>{view.when({ date, label, value: 0 }, measure).words}</time>
              </th>
              {values.map((value, index) => (
                <td key={names[index] ?? ''} class="number">
                  {value === undefined ? (
                    <span class="gap">{words.noReading}</span>
                  ) : (
                    view.number(value)
                  )}
                </td>
              ))}
              {hasNotes ? <td>{notes.join(' ')}</td> : null}
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </details>
  );
}

interface Row {
  date: Day;
  label: string | undefined;
  values: (number | undefined)[];
  notes: string[];
}

function rowsOf(view: View, names: readonly (string | undefined)[], readings: Reading[]): Row[] {
  const dates = [...new Set(readings.map(({ date }) => date))].sort((a, b) => byText(b, a));
  const onDays = group(readings, ({ date }) => date);
  return dates.map((date) => {
    const onDay = onDays.get(date) ?? [];
    return {
      date,
      label: onDay.find(({ label }) => label)?.label,
      values: names.map((name) => onDay.find(({ series }) => series === name)?.value),
      notes: onDay.flatMap(({ note, series }) => {
        if (!note) return [];
        return series && names.length > 1 ? view.text.measure.noteOf(series, note) : note;
      }),
    };
  });
}
