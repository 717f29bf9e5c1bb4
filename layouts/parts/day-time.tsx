/** Days in words. */
import { type Day, weekOf } from '../../src/days.ts';
import type { View } from '../../src/render/layout.ts';
import type { Text } from '../text/en.ts';

/** A day, readable by people and machines. */
export function DayTime({ view, day }: { view: View; day: Day }) {
  return <time datetime={day}>{view.day(day)}</time>;
}

/** "Week 12, 2026" or "Weeks 12 to 13, 2026", for what a weeknote says or for the week of its date. */
export function weekInWords(text: Text, week: string | undefined, date: Day): string {
  const [first, last] = (week ?? weekOf(date)).split('/').map((part) => {
    const [year, number] = part.split('-W').map(Number);
    return { year: year ?? 0, number: number ?? 0 };
  });
  if (!first) return '';
  return last
    ? text.weeknote.weeks(first.number, last.number, last.year)
    : text.weeknote.week(first.number, first.year);
}
