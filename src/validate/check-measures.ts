/** The readings of every measure, from the CSV files beside them. */
import type { Day } from '../days.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Content, Source } from '../read/read-content.ts';
import type { Reading } from '../relate/site.ts';
import { measureSchema } from '../schemas/measure.ts';
import { isYearEnd } from './reading-dates.ts';
import { parseReadings } from './readings.ts';

/** @param today readings of a later day are not used yet */
export function checkMeasures(
  { sources, readings }: Content,
  today: Day,
): {
  readings: Map<string, Reading[]>;
  problems: Problem[];
} {
  const parsed = new Map<string, Reading[]>();
  const problems: Problem[] = [];
  for (const source of sources) {
    if (source.kind !== 'measure') continue;
    const { id, locate } = source;
    const { yearEnds, series } = saidOfReadings(source);
    const isWrongEnd = yearEnds !== undefined && !isYearEnd(yearEnds);
    if (isWrongEnd) {
      problems.push(problem('invalid-year-end', locate(['yearEnds']), { value: yearEnds }));
    }
    const file = readings.get(id);
    if (!file) {
      if (readings.has(id)) continue;
      problems.push(problem('missing-readings', locate([]), { file: `${id}.csv` }));
      continue;
    }
    const ends = isWrongEnd ? undefined : yearEnds;
    const found = parseReadings(file, { today, yearEnds: ends, series, locate });
    parsed.set(id, found.readings);
    // That the years have no end follows from the mistake above.
    problems.push(
      ...found.problems.filter((each) => !isWrongEnd || each.id !== 'year-without-end'),
    );
  }
  return { readings: parsed, problems };
}

/** The fields about the readings, which are looked at even where another field has a mistake. */
function saidOfReadings({ fields }: Source) {
  const { yearEnds, series } = measureSchema.shape;
  return {
    yearEnds: yearEnds.safeParse(fields?.yearEnds).data,
    series: series.safeParse(fields?.series).data,
  };
}
