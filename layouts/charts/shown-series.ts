/** Which series of a measure are drawn and spoken of: readings broken down by age and sex can have dozens. */
import type { PathState, SeriesAssessment, TargetAssessment } from '../../src/relate/assess.ts';

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

/** A promise is kept when all of it is, so the worst counts; what cannot be judged comes in between. */
const worstFirst: readonly (PathState | undefined)[] = [
  'missed',
  'off',
  'awaited',
  undefined,
  'on',
  'reached',
];

/** Where only one is told: the main series, or of several with names the one furthest from its target. */
export function toldSeries(assessment: TargetAssessment): SeriesAssessment | undefined {
  const rank = ({ path }: SeriesAssessment) => worstFirst.indexOf(path);
  const [worst] = shownSeries(assessment)
    .filter(({ latest }) => latest !== undefined)
    .sort((a, b) => rank(a) - rank(b));
  return mainSeries(assessment.series) ?? worst;
}
