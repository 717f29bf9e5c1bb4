/** The page of all sprints: a list, each with its bar on one scale of time. */
import type { Layout, View } from '../src/render/layout.ts';
import { spanOf, type TimeSpan } from './charts/sprint-timeline.tsx';
import { ListPage } from './parts/list-page.tsx';
import { SprintList } from './parts/sprints-of.tsx';

const SprintsPage: Layout = ({ view }) => {
  const { site, text } = view;
  const words = text.sprint;
  const sprints = site.entries.sprint;
  const span = spanOf(sprints, site.today);
  return (
    <ListPage view={view} title={text.kinds.sprint.many} intro={words.intro}>
      {span ? (
        <>
          <p class="small">{timelineInWords(view, span)}</p>
          <p class="timeline-ends" aria-hidden="true">
            <span>{view.month(span.from.slice(0, 7))}</span>
            <span>{view.month(monthBefore(span.to))}</span>
          </p>
          <SprintList view={view} sprints={sprints} level={2} span={span} />
        </>
      ) : (
        <p>{words.none}</p>
      )}
    </ListPage>
  );
};

export default SprintsPage;

/** What the marks of the timeline mean, where they are drawn. */
function timelineInWords(view: View, { from, to }: TimeSpan): string {
  const words = view.text.sprint.timeline;
  const { today, entries } = view.site;
  return [
    today >= from && today < to ? words.today(view.day(today)) : '',
    entries.sprint.some(({ fields }) => fields.end === undefined) ? words.open : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The month before the one that a day begins. */
function monthBefore(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const before = month === 1 ? [year - 1, 12] : [year, month - 1];
  return `${String(before[0]).padStart(4, '0')}-${String(before[1]).padStart(2, '0')}`;
}
