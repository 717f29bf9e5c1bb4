/** The readings of every measure, from the CSV files beside them. */
import { type Problem, problem } from '../problems/problem.ts';
import type { Content } from '../read/read-content.ts';
import type { Reading } from '../relate/site.ts';
import { parseReadings } from './readings.ts';

export function checkMeasures({ sources, readings }: Content): {
  readings: Map<string, Reading[]>;
  problems: Problem[];
} {
  const parsed = new Map<string, Reading[]>();
  const problems: Problem[] = [];
  for (const { kind, id, locate } of sources) {
    if (kind !== 'measure') continue;
    const file = readings.get(id);
    if (!file) {
      problems.push(problem('missing-readings', locate([]), { file: `${id}.csv` }));
      continue;
    }
    const found = parseReadings(file);
    parsed.set(id, found.readings);
    problems.push(...found.problems);
  }
  return { readings: parsed, problems };
}
