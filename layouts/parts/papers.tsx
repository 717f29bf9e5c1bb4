/** The papers behind a mission: documents elsewhere that its steps give as evidence, newest first. */
import type { Day } from '../../src/days.ts';
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { DayTime } from './day-time.tsx';
import { hostOf } from './facts.tsx';
import { progressByDate } from './progress-list.tsx';

interface Paper {
  url: string;
  date: Day;
  title: string;
}

/** Each address once, with the newest step that names it. */
export function papersOf(mission: Mission): Paper[] {
  const papers = new Map<string, Paper>();
  for (const { date, title, evidence = [] } of progressByDate(mission)) {
    for (const url of evidence) {
      if (/^https?:/.test(url) && !papers.has(url)) papers.set(url, { url, date, title });
    }
  }
  return [...papers.values()];
}

/** The list. */
export function Papers({ view, mission }: { view: View; mission: Mission }) {
  return (
    <ul class="rows">
      {papersOf(mission).map(({ url, date, title }) => (
        <li key={url}>
          <a href={url}>{title}</a>
          <span class="byline">
            <DayTime view={view} day={date} />
            <span>{hostOf(url)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
