/** The latest readings of a measure as a small table, one column for each series. */
import type { Day } from '../../src/days.ts';
import type { Measure, Reading } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { DayTime } from './day-time.tsx';
import { TableRegion } from './table-region.tsx';

const shownDates = 6;

/** The newest reading with a value, of each series, in the order of the file. */
export function latestReadings(readings: readonly Reading[]): (Reading & { value: number })[] {
  const latest = new Map<string | undefined, Reading & { value: number }>();
  for (const reading of readings) {
    const { value, series, date } = reading;
    if (value === undefined) continue;
    const known = latest.get(series);
    if (!known || date >= known.date) latest.set(series, { ...reading, value });
  }
  return [...latest.values()];
}

/** The table, newest readings first. */
export function Readings({ view, measure }: { view: View; measure: Measure }) {
  const words = view.text.mission;
  const { unit } = measure.fields;
  const readings = view.site.readings(measure);
  if (readings.length === 0) return <p class="gap">{words.noReadings}</p>;
  const series = [...new Set(readings.map((reading) => reading.series))];
  const dates = [...new Set(readings.map((reading) => reading.date))].sort(newestFirst);
  const rows = dates.slice(0, shownDates).map((date) => rowOf(date, series, readings));
  const hasNotes = rows.some((row) => row.notes.length > 0);
  return (
    <TableRegion view={view} caption={words.readings(measure.title, unit)}>
      <thead>
        <tr>
          <th scope="col">{words.date}</th>
          {series.map((name) => (
            <th key={name ?? ''} scope="col" class="number">
              {name ?? words.value}
            </th>
          ))}
          {hasNotes ? <th scope="col">{words.note}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.date}>
            <th scope="row">
              <DayTime view={view} day={row.date} />
            </th>
            {row.values.map(({ name, value }) => (
              <td key={name ?? ''} class="number">
                {value === undefined ? (
                  <span class="gap">{words.noReading}</span>
                ) : (
                  view.number(value)
                )}
              </td>
            ))}
            {hasNotes ? <td>{row.notes.join(' ')}</td> : null}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

function rowOf(date: Day, series: readonly (string | undefined)[], readings: readonly Reading[]) {
  const onDay = readings.filter((reading) => reading.date === date);
  return {
    date,
    values: series.map((name) => ({
      name,
      value: onDay.find((reading) => reading.series === name)?.value,
    })),
    notes: onDay.flatMap((reading) => reading.note ?? []),
  };
}

function newestFirst(a: Day, b: Day): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
