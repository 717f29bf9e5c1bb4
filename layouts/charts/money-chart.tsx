/**
 * The money of a mission on one time axis, drawn at build time: a bar for each source, and the time that
 * nothing agreed covers. Places are percentages, so text keeps its size on every screen.
 */
import { scaleUtc } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { dayToDate } from '../../src/days.ts';
import {
  dayAfter,
  type MissionMoney,
  type MoneyKind,
  type PlacedSource,
  type Span,
} from '../../src/relate/money.ts';
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { Marks, marksOf, type Scale, Strip, YearAxis } from './money-axis.tsx';

interface MoneyChartProps {
  view: View;
  mission: Mission;
  money: MissionMoney;
  /** The id of the sentence that says the same. */
  describedBy: string;
}

/** The chart; nothing where no year is known. */
export function MoneyChart({ view, mission, money, describedBy }: MoneyChartProps) {
  const [first] = money.table;
  const last = money.table.at(-1);
  if (!first || !last) return null;
  const words = view.text.money;
  const scale = scaleUtc([dayToDate(first.from), dayToDate(dayAfter(last.to))], [0, 100]);
  const at: Scale = (day) => Math.round(scale(dayToDate(day)) * 100) / 100;
  const patterns = `money-${mission.id}`;
  const marks = marksOf(view, mission, { from: first.from, to: last.to }, at);
  return (
    <div
      class="money-chart"
      role="img"
      aria-label={words.chart(mission.title)}
      aria-describedby={describedBy}
      data-pagefind-ignore
    >
      <Marks marks={marks} />
      <div class="money-rows">
        <Strip class="money-grid">
          <Patterns prefix={patterns} />
          {[...money.table.map(({ from }) => at(from)), 100].map((x) => (
            <line key={x} class="money-line" x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
          ))}
          {marks.map(({ x, name }) => (
            <line key={name} class={`money-${name}`} x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
          ))}
        </Strip>
        {money.sources.map((source, index) => (
          <SourceRow key={index} view={view} placed={source} patterns={patterns} at={at} />
        ))}
        {money.gaps.length > 0 ? (
          <Row label={<span class="money-none">{words.noMoney}</span>}>
            {money.gaps.map(({ from, to, instead }) => [
              <Bar
                key={`${from} ground`}
                class={instead === 'nothing' ? 'money-void' : 'money-ground'}
                at={at}
                span={{ from, to }}
              />,
              <Bar
                key={from}
                class={`money-gap money-gap-${instead}`}
                at={at}
                span={{ from, to }}
                fill={`url(#${patterns}-gap)`}
              />,
            ])}
          </Row>
        ) : null}
      </div>
      <YearAxis view={view} money={money} at={at} />
    </div>
  );
}

interface SourceRowProps {
  view: View;
  placed: PlacedSource;
  patterns: string;
  at: Scale;
}

function SourceRow({ view, placed, patterns, at }: SourceRowProps) {
  const words = view.text.money;
  const { source, kind, state, period } = placed;
  const amount = source.amount === undefined ? words.noAmount : view.money(source.amount);
  return (
    <Row
      label={
        <>
          {source.source} <strong>{amount}</strong>{' '}
          <span class="small">
            {words.about(words.kind[kind], words.state[state])}
            {period ? null : `, ${words.noPeriod}`}
          </span>
        </>
      }
    >
      {period ? (
        <>
          <Bar class="money-ground" at={at} span={period} />
          <Bar
            class={`money-bar money-bar-${state}`}
            at={at}
            span={period}
            fill={fillOf(kind, patterns)}
          />
        </>
      ) : null}
    </Row>
  );
}

/** A line of words above its bars. */
function Row({ label, children }: { label: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="money-row">
      <p>
        <span class="money-label">{label}</span>
      </p>
      {children ? <Strip class="money-bars">{children}</Strip> : null}
    </div>
  );
}

interface BarProps {
  class: string;
  at: Scale;
  span: Span;
  fill?: string;
  height?: string;
}

function Bar({ at, span, fill, height = '100%', ...rest }: BarProps) {
  const x = at(span.from);
  const width = Math.round((at(dayAfter(span.to)) - x) * 100) / 100;
  return (
    <rect
      class={rest.class}
      x={`${x}%`}
      width={`${width}%`}
      height={height}
      {...(fill ? { fill } : {})}
    />
  );
}

/** A council's own budget is filled whole; each other kind has a pattern; an unknown kind has none. */
function fillOf(kind: MoneyKind, prefix: string): string {
  if (kind === 'unsaid') return 'none';
  return `url(#${prefix}-${kind})`;
}

/** The patterns, once in a page for all its bars. */
function Patterns({ prefix }: { prefix: string }) {
  const pattern = (name: string, size: number, marks: ComponentChildren) => (
    <pattern id={`${prefix}-${name}`} width={size} height={size} patternUnits="userSpaceOnUse">
      {marks}
    </pattern>
  );
  const dot = (x: number) => <circle class="money-ink" cx={x} cy={x} r="1.1" />;
  return (
    <defs>
      {pattern('base-budget', 8, <rect class="money-fill" width="8" height="8" />)}
      {pattern('grant', 6, <path class="money-stroke" d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3" />)}
      {pattern('investment', 5, <path class="money-stroke" d="M2.5 0v5" />)}
      {pattern('loan', 5, <path class="money-stroke" d="M0 2.5h5" />)}
      {pattern('in-kind', 7, [dot(1.75), dot(5.25)])}
      {pattern(
        'gap',
        7,
        <path class="money-hatch" d="M-1.75 5.25l3.5 3.5M0 0l7 7M5.25-1.75l3.5 3.5" />,
      )}
    </defs>
  );
}
