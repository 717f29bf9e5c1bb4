/**
 * The money of a mission over the years of its life: what is agreed, bid for or over, and which years
 * nothing agreed covers. The rule is ADR 14, and stands in plain words beside the numbers.
 */
import { type Day, dateToDay, daysBetween, dayToDate } from '../days.ts';
import { byText } from '../order.ts';
import type { Mission, Site } from './site.ts';

export type MoneySource = NonNullable<Mission['fields']['funding']>[number];
export type MoneyState = NonNullable<MoneySource['status']> | 'unsaid';
export type MoneyKind = NonNullable<MoneySource['kind']> | 'unsaid';

/** Years run from April to March, or from January to December. */
export type YearStart = 'april' | 'january';

/** From its first day to its last, both included. */
export interface Span {
  from: Day;
  to: Day;
}

/** Why an amount stands in no year. */
export type Unplaced = 'no-amount' | 'no-period' | 'half-period' | 'reversed-period';

/** One source of money, in the author's order. */
export interface PlacedSource {
  source: MoneySource;
  state: MoneyState;
  kind: MoneyKind;
  /** Undefined where the author gives no whole period. */
  period: Span | undefined;
  unplaced: Unplaced | undefined;
}

/** What falls into one year, by state and kind; amounts in different states are never added. */
export interface MoneyYear extends Span {
  amounts: Partial<Record<MoneyState, Partial<Record<MoneyKind, number>>>>;
}

/** What there is of one state. */
export interface StateTotal {
  state: MoneyState;
  sum: number;
  /** How much of it is help in kind. */
  inKind: number;
  /** From the first day to the last of its known periods. */
  span: Span | undefined;
  /** The kinds of its amounts that stand in years. */
  kinds: MoneyKind[];
}

/** What there is in a time without agreed money: help in kind, money in no known state, a bid, nothing. */
export type Instead = 'in-kind' | 'unsaid' | 'bid' | 'nothing';

/** A part of the mission's life that no agreed or ended money covers. */
export interface Gap extends Span {
  instead: Instead;
}

export interface MissionMoney {
  years: YearStart;
  sources: PlacedSource[];
  totals: StateTotal[];
  /** Every year of the mission's life and of its money. */
  table: MoneyYear[];
  /** From `started` to `by`; where one is missing, from the first or to the last day of the money. */
  life: Span | undefined;
  gaps: Gap[];
}

const states: readonly MoneyState[] = ['agreed', 'ended', 'bid', 'unsaid'];
const kinds: readonly MoneyKind[] = [
  'base-budget',
  'grant',
  'investment',
  'loan',
  'in-kind',
  'unsaid',
];

/** From what covers a day best to what covers it least. */
const ranks = ['money', 'in-kind', 'unsaid', 'bid', 'nothing'] as const;

/** April to March where more of the site's money begins or ends with such years than with calendar years. */
export function yearStartOf(missions: readonly Mission[]): YearStart {
  const sources = missions.flatMap(({ fields }) => fields.funding ?? []);
  const ends = (first: string, last: string) =>
    sources.filter(({ from }) => from?.endsWith(first)).length +
    sources.filter(({ to }) => to?.endsWith(last)).length;
  return ends('-04-01', '-03-31') > ends('-01-01', '-12-31') ? 'april' : 'january';
}

/** How each site counts years: asked for with every mission, and the same for all. */
const yearStarts = new WeakMap<Site, YearStart>();

/** The money of a mission of a site. */
export function missionMoney(site: Site, mission: Mission): MissionMoney {
  const years = yearStarts.get(site) ?? yearStartOf(site.entries.mission);
  yearStarts.set(site, years);
  return moneyOf(mission, years, site.today);
}

/** @param years how the site counts years, see `yearStartOf` */
export function moneyOf({ fields }: Mission, years: YearStart, today: Day): MissionMoney {
  const sources = (fields.funding ?? []).map(placed);
  const periods = sources.flatMap(({ period }) => period ?? []);
  const life = spanning(fields.started ?? spanOf(periods)?.from, fields.by ?? spanOf(periods)?.to);
  const whole = spanOf(life ? [...periods, life] : periods);
  const table = whole ? yearsOf(whole, years) : [];
  for (const source of sources) spread(source, table);
  return {
    years,
    sources,
    totals: totalsOf(sources),
    table,
    life,
    gaps: life ? gapsOf(life, sources, today) : [],
  };
}

/** The sum of one state in a year, over all kinds. */
export function sumOfYear({ amounts }: MoneyYear, state: MoneyState): number {
  return Object.values(amounts[state] ?? {}).reduce((sum, amount) => sum + amount, 0);
}

/** The day after. */
export function dayAfter(day: Day): Day {
  return shifted(day, 1);
}

function placed(source: MoneySource): PlacedSource {
  const { from, to, amount, status: state = 'unsaid', kind = 'unsaid' } = source;
  const period = spanning(from, to);
  const half = from || to ? 'half-period' : 'no-period';
  const fault = from && to && !period ? 'reversed-period' : period ? undefined : half;
  const unplaced = amount === undefined ? 'no-amount' : fault;
  return { source, state, kind, period, unplaced };
}

function spanning(from: Day | undefined, to: Day | undefined): Span | undefined {
  return from && to && from <= to ? { from, to } : undefined;
}

/** From the first day to the last of some spans. */
function spanOf(spans: readonly Span[]): Span | undefined {
  const from = spans.map((span) => span.from).sort(byText)[0];
  const to = spans
    .map((span) => span.to)
    .sort(byText)
    .at(-1);
  return spanning(from, to);
}

/** The whole years that a span touches. */
function yearsOf({ from, to }: Span, years: YearStart): MoneyYear[] {
  const start = years === 'april' ? '04-01' : '01-01';
  const found: MoneyYear[] = [];
  const first = Number(from.slice(0, 4)) - (from.slice(5) < start ? 1 : 0);
  for (let year = first; yearDay(year, start) <= to; year += 1) {
    const next = yearDay(year + 1, start);
    found.push({ from: yearDay(year, start), to: shifted(next, -1), amounts: {} });
  }
  return found;
}

function yearDay(year: number, monthDay: string): Day {
  return `${String(year).padStart(4, '0')}-${monthDay}`;
}

/**
 * Spreads an amount evenly over the days of its period. What has gone by at the end of each year is
 * rounded, not each part, so that the parts add up to the amount.
 */
function spread({ source, state, kind, period }: PlacedSource, table: readonly MoneyYear[]): void {
  const { amount } = source;
  if (!period || amount === undefined) return;
  const days = daysBetween(period.from, period.to) + 1;
  let before = 0;
  for (const year of table) {
    if (year.to < period.from || year.from > period.to) continue;
    const gone = daysBetween(period.from, year.to) + 1;
    const now = year.to >= period.to ? amount : Math.round((amount * gone) / days);
    const byKind = year.amounts[state] ?? {};
    year.amounts[state] = { ...byKind, [kind]: (byKind[kind] ?? 0) + now - before };
    before = now;
  }
}

function totalsOf(sources: readonly PlacedSource[]): StateTotal[] {
  return states.flatMap((state) => {
    const known = sources.filter(
      (each) => each.state === state && each.source.amount !== undefined,
    );
    if (known.length === 0) return [];
    const inYears = known.filter(({ unplaced }) => !unplaced);
    return {
      state,
      sum: sumOf(known),
      inKind: sumOf(known.filter(({ kind }) => kind === 'in-kind')),
      span: spanOf(inYears.flatMap(({ period }) => period ?? [])),
      kinds: kinds.filter((kind) => inYears.some((each) => each.kind === kind)),
    };
  });
}

function sumOf(sources: readonly PlacedSource[]): number {
  return sources.reduce((sum, { source }) => sum + (source.amount ?? 0), 0);
}

/** Cuts the life where any money begins or ends, and keeps the pieces that no money covers. */
function gapsOf(life: Span, sources: readonly PlacedSource[], today: Day): Gap[] {
  const covers = sources.flatMap((source) => coverOf(source, today));
  const cuts = covers.flatMap(({ span }) => [span.from, dayAfter(span.to)]);
  const inside = cuts.filter((day) => day > life.from && day <= life.to);
  const starts = [...new Set([life.from, ...inside])].sort(byText);
  const gaps: Gap[] = [];
  for (const [index, from] of starts.entries()) {
    const next = starts[index + 1];
    const to = next ? shifted(next, -1) : life.to;
    const here = covers.filter(({ span }) => span.from <= from && span.to >= from);
    const best = ranks.find((rank) => here.some((each) => each.rank === rank)) ?? 'nothing';
    if (best === 'money') continue;
    const last = gaps.at(-1);
    if (last?.instead === best && dayAfter(last.to) === from) last.to = to;
    else gaps.push({ from, to, instead: best });
  }
  return gaps;
}

/** The days a source covers and how well. Money that is over covers no day that is still to come. */
function coverOf({ source, state, kind, period }: PlacedSource, today: Day) {
  if (!period || source.amount === 0) return [];
  const to = state === 'ended' && period.to > today ? today : period.to;
  const span = spanning(period.from, to);
  const isSure = state === 'agreed' || state === 'ended';
  const rank = isSure ? (kind === 'in-kind' ? kind : 'money') : state;
  return span ? [{ span, rank }] : [];
}

function shifted(day: Day, days: number): Day {
  const date = dayToDate(day);
  date.setUTCDate(date.getUTCDate() + days);
  return dateToDay(date);
}
