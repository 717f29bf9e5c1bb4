/** The axis of the chart of money: the years under it, today and the deadline over it. */
import type { ComponentChildren } from 'preact';
import type { Day } from '../../src/days.ts';
import { dayAfter, type MissionMoney, type Span } from '../../src/relate/money.ts';
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { yearName } from '../parts/money-years.ts';

/** Where a day stands on the axis, in percent of its width. */
export type Scale = (day: Day) => number;

/** A drawing as wide as the chart, in which places are percentages. */
export function Strip(props: { class: string; children: ComponentChildren }) {
  return (
    <svg class={props.class} width="100%" aria-hidden="true" focusable="false">
      {props.children}
    </svg>
  );
}

/** About how wide a letter of the axis is, and the narrowest and the usual chart, in CSS pixels. */
const LETTER = 8;
const NARROW = 270;
const WIDE = 540;

/** The names of the years, each from where it begins; on narrow screens and over many years not of all. */
export function YearAxis({ view, money, at }: { view: View; money: MissionMoney; at: Scale }) {
  const names = money.table.map((year) => ({ name: yearName(view, year), year }));
  const width = Math.max(...names.map(({ name }) => name.length + 1)) * LETTER;
  const everyWide = Math.ceil((names.length * width) / WIDE);
  const everyNarrow = Math.ceil((names.length * width) / NARROW / everyWide) * everyWide;
  return (
    <Strip class="money-axis">
      {names.map(({ name, year }, index) => {
        const isShown = (every: number) => index % every === 0 && index + every <= names.length;
        if (!isShown(everyWide)) return null;
        return (
          <text
            key={name}
            class={isShown(everyNarrow) ? undefined : 'money-wide'}
            x={`${at(year.from)}%`}
            y="1.2em"
          >
            {name}
          </text>
        );
      })}
    </Strip>
  );
}

export interface Mark {
  name: 'today' | 'deadline';
  label: string;
  x: number;
  anchor: 'start' | 'middle' | 'end';
  /** From 0, downwards. */
  line: 0 | 1;
}

/** Today and the deadline, where they are on the axis. */
export function marksOf(view: View, { fields }: Mission, { from, to }: Span, at: Scale): Mark[] {
  const { today, deadline } = view.text.money;
  const marks: { name: Mark['name']; label: string; day: Day }[] = [
    { name: 'today', label: today, day: view.site.today },
    // The deadline has passed when its day is over.
    ...(fields.by
      ? [{ name: 'deadline' as const, label: deadline, day: dayAfter(fields.by) }]
      : []),
  ];
  const [left, right] = marks
    .filter(({ day }) => day >= from && day <= dayAfter(to))
    .map(({ day, ...mark }): Mark => ({ ...mark, x: at(day), anchor: anchorAt(at(day)), line: 0 }))
    .sort((a, b) => a.x - b.x);
  return left && right ? apart(left, right) : left ? [left] : [];
}

/** Words near an end of the axis stand inside it. */
function anchorAt(x: number): Mark['anchor'] {
  return x < 15 ? 'start' : x > 85 ? 'end' : 'middle';
}

/** Turns two marks away from each other where they are close, so that no line crosses the other's word. */
function apart(left: Mark, right: Mark): Mark[] {
  const letters = left.label.length + right.label.length + 2;
  if (right.x - left.x >= (letters * LETTER * 100) / NARROW) return [left, right];
  if (left.x < 30) {
    return [
      { ...left, anchor: 'start' },
      { ...right, anchor: 'start', line: 1 },
    ];
  }
  if (right.x > 70) {
    return [
      { ...left, anchor: 'end', line: 1 },
      { ...right, anchor: 'end' },
    ];
  }
  return [
    { ...left, anchor: 'end' },
    { ...right, anchor: 'start' },
  ];
}

/** Their words, and the beginning of their lines. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  if (marks.length === 0) return null;
  const isTall = marks.some(({ line }) => line > 0);
  return (
    <Strip class={isTall ? 'money-marks money-marks-two' : 'money-marks'}>
      {marks.map(({ name, label, x, anchor, line }) => (
        <g key={name}>
          <line
            class={`money-${name}`}
            x1={`${x}%`}
            x2={`${x}%`}
            y1={line ? '2.7em' : '1.3em'}
            y2="100%"
          />
          <text x={`${x}%`} y={line ? '2.4em' : '1em'} text-anchor={anchor}>
            {label}
          </text>
        </g>
      ))}
    </Strip>
  );
}
