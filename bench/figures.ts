/** Figures from runs, and how they are written. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((below ?? Number.NaN) + (above ?? Number.NaN)) / 2;
}

/** One run whose every number is the median of that number in all runs; lists follow each other. */
export function medians<Run>(runs: readonly Run[]): Run {
  // It has the form of each.
  return middle(runs) as Run;
}

function middle(values: readonly unknown[]): unknown {
  const present = values.filter((value) => value !== undefined && value !== null);
  const [first] = present;
  if (typeof first === 'number') return median(present.map(Number));
  if (Array.isArray(first)) return present.flat();
  if (typeof first !== 'object' || first === null) return first;
  const entries = present.map((each) => new Map(Object.entries(Object(each))));
  const names = new Set(entries.flatMap((each) => [...each.keys()]));
  return Object.fromEntries(
    [...names].map((name) => [name, middle(entries.map((each) => each.get(name)))]),
  );
}

/** The slope through points on logarithmic scales, by least squares: 1 is growth in proportion. */
export function exponent(points: readonly (readonly [number, number | undefined])[]): number {
  const known = points.flatMap(([size, value]) =>
    value !== undefined && value > 0 ? [[Math.log(size), Math.log(value)] as const] : [],
  );
  const mean = (values: number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
  const x = mean(known.map(([size]) => size));
  const y = mean(known.map(([, value]) => value));
  const over = known.reduce((sum, [size, value]) => sum + (size - x) * (value - y), 0);
  const under = known.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
  return known.length < 2 || known.length < points.length ? Number.NaN : over / under;
}

/** Not a number where either is not known, or not above nothing. */
export function ratio(of: number | undefined, to: number | undefined): number {
  return of !== undefined && to !== undefined && of > 0 && to > 0 ? of / to : Number.NaN;
}

export function shown(value: number | undefined, digits: number): string {
  if (value === undefined || !Number.isFinite(value)) return '–';
  return digits === 0 ? whole(value) : value.toFixed(digits);
}

export const megabytes = (bytes: number | undefined): number | undefined =>
  bytes === undefined ? undefined : bytes / 1e6;

export const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** The first column is of words, the others are of numbers, unless they are of words as well. */
export function markdownTable(
  header: readonly string[],
  body: readonly string[][],
  { words = false } = {},
): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = row(header.map((_, index) => (words || index === 0 ? '---' : '---:')));
  return [row(header), rule, ...body.map(row)].join('\n');
}
