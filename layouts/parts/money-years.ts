/** The years of money in words, shared by the chart and the tables. */
import type { MissionMoney, Span } from '../../src/relate/money.ts';
import type { View } from '../../src/render/layout.ts';

/** "2026/27", or "2026" for a calendar year. */
export function yearName(view: View, { from, to }: Span): string {
  return view.text.money.year(Number(from.slice(0, 4)), Number(to.slice(0, 4)));
}

/** The years that a span touches: "2028/29 to 2031/32"; with days where it does not fill them. */
export function yearsInWords(view: View, { table }: MissionMoney, span: Span): string {
  const words = view.text.money;
  const touched = table.filter(({ from, to }) => from <= span.to && to >= span.from);
  const [first] = touched;
  const last = touched.at(-1);
  if (!first || !last) return '';
  const [from, to] = [view.day(span.from), view.day(span.to)];
  const isWhole = first.from === span.from && last.to === span.to;
  if (first === last) {
    const year = yearName(view, first);
    return isWhole ? year : words.partOfYear(year, from, to);
  }
  const begins = yearName(view, first);
  const ends = yearName(view, last);
  return words.years(
    first.from === span.from ? begins : words.yearFrom(begins, from),
    last.to === span.to ? ends : words.yearUntil(ends, to),
  );
}

/** The same without days: "2028/29 to 2031/32", whole or in part. */
export function yearsTouched(view: View, { table }: MissionMoney, span: Span): string {
  const touched = table.filter(({ from, to }) => from <= span.to && to >= span.from);
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? view.text.money.years(yearName(view, first), yearName(view, last)) : '';
}
