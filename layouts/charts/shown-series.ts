/** Which series of a measure are drawn and spoken of: readings broken down by age and sex can have dozens. */
import type { SeriesAssessment, TargetAssessment } from '../../src/relate/assess.ts';

/** More than these cannot be told apart in one chart. */
const most = 6;

/** The main series, which has no name, first. Of too many, that one alone; without one, the first few. */
export function shownSeries({ series }: TargetAssessment): SeriesAssessment[] {
  const main = mainSeries(series);
  const rest = series.filter((each) => each !== main);
  if (series.length <= most) return main ? [main, ...rest] : rest;
  return main ? [main] : rest.slice(0, most);
}

/** The series that stands for all of the measure: the one without a name, or the only one. */
export function mainSeries(series: readonly SeriesAssessment[]): SeriesAssessment | undefined {
  return series.length === 1 ? series[0] : series.find(({ name }) => name === undefined);
}
