/** What the numbers of a target say, in the sentence a careful analyst would write of each series. */
import type { SeriesAssessment, TargetAssessment } from '../../src/relate/assess.ts';
import type { Measure } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';

/** A sign such as `%` stands by every number; a unit in words is said once. */
const inWords = /\p{L}{2}/u;

/** Expected values are printed with at most so many decimals. */
const mostDecimals = 3;

/** "41% in March 2024, 33.4% in September 2026; … Improving, but behind the path." */
export function measureSentence(
  view: View,
  assessment: TargetAssessment,
  series: SeriesAssessment,
): string {
  const words = view.text.measure;
  const sentence = [figures(view, assessment, series), verdict(view, assessment, series)]
    .filter(Boolean)
    .join(' ');
  const name = series.name ?? (assessment.series.length > 1 ? words.main : undefined);
  return name ? words.ofSeries(name, sentence) : sentence;
}

/** For lists: "Improving, behind the path". Direction and path only, without the name of the series. */
export function standingOf(
  view: View,
  { aim }: TargetAssessment,
  { latest, direction, path }: SeriesAssessment,
): string {
  const words = view.text.measure;
  if (!latest) return words.noReadings;
  return words.standing(direction, path, aim) || words.oneReading;
}

/** The numbers, ending in a full stop. */
function figures(view: View, assessment: TargetAssessment, series: SeriesAssessment): string {
  const words = view.text.measure;
  const { target, measure, aim } = assessment;
  const { start, latest, compared, noPath, expected } = series;
  const say = amounts(view, measure.fields.unit);
  const at = (point: { date: string; value: number; label?: string | undefined }) =>
    words.at(say(point.value), view.when(point, measure));
  const when = view.when(target.target, measure);
  const isPast =
    view.site.today > target.target.date ||
    (latest !== undefined && latest.date >= target.target.date);
  const aims = (reading: string) =>
    words.aims(
      reading,
      say(target.target.value),
      when,
      isPast,
      aim,
      measure.fields.better === 'higher',
    );

  if (!latest) {
    return aims(start ? words.noneBut(at(start)) : words.noReadings);
  }
  if (noPath === 'not-since-baseline' && start) {
    if (latest.date === start.date) return aims(words.atBaseline(at(latest)));
    return aims(words.beforeBaseline(at(latest), at(start)));
  }
  const from = start && start.date < latest.date ? start : compared;
  const reading = from ? words.andThen(at(from), at(latest)) : at(latest);
  if (expected === undefined || aim === 'hold') return aims(reading);
  return words.onPath(
    reading,
    say(target.target.value),
    when,
    say(expectedOf(series) ?? expected),
    aim,
  );
}

function verdict(view: View, assessment: TargetAssessment, series: SeriesAssessment): string {
  const words = view.text.measure;
  const { latest, direction, path, noPath } = series;
  if (!latest || noPath === 'no-reading') return '';
  const since = sinceOf(view, assessment, series);
  if (path) return words.verdict(direction, path, assessment.aim, since);
  if (!direction && noPath === 'no-baseline') {
    return words.unjudged(undefined, words.alone, undefined);
  }
  return noPath ? words.unjudged(direction, words.noPath[noPath], since) : '';
}

/** Said where the direction is not that of the two numbers in the sentence, since it was judged by another. */
function sinceOf(
  view: View,
  { measure }: TargetAssessment,
  { start, latest, compared, direction }: SeriesAssessment,
): string | undefined {
  if (!latest || !compared || !start || start.date >= latest.date) return undefined;
  if (compared.date === start.date && compared.value === start.value) return undefined;
  const change = Math.sign(latest.value - start.value);
  const isBetter = change > 0 === (measure.fields.better === 'higher');
  const shown = change === 0 ? 'level' : isBetter ? 'improving' : 'worsening';
  if (shown === direction) return undefined;
  const amount = shortAmount(view, measure, compared.value);
  return view.text.measure.since(amount, view.when(compared, measure));
}

/** An amount whose unit stands nearby: a number, with `%` and other signs but without a unit in words. */
export function shortAmount(view: View, { fields }: Measure, value: number): string {
  return inWords.test(fields.unit) ? view.number(value) : view.amount(value, fields.unit);
}

/** Says amounts one after another, with the unit where it has to be said. */
function amounts(view: View, unit: string): (value: number) => string {
  let isSaid = false;
  return (value) => {
    if (isSaid && inWords.test(unit)) return view.number(value);
    isSaid = true;
    return view.amount(value, unit);
  };
}

/**
 * The expected value with as many decimals as the readings have: it is no more exact than they are.
 * It gets more where it would else look the same as a reading that is behind it.
 */
export function expectedOf(series: SeriesAssessment): number | undefined {
  const { expected, readings, start, latest, path } = series;
  if (expected === undefined) return undefined;
  const values = [...readings.map(({ value }) => value), start?.value];
  const most = Math.max(...values.map(decimalsOf));
  for (let decimals = Math.min(most, mostDecimals); decimals < mostDecimals; decimals += 1) {
    const value = Number(expected.toFixed(decimals));
    if (path === 'on' || value !== latest?.value) return value;
  }
  return Number(expected.toFixed(mostDecimals));
}

function decimalsOf(value: number | undefined): number {
  return value === undefined ? 0 : (String(value).split('.')[1]?.length ?? 0);
}
