/** The newest steps of all missions: what was delivered, changed or became hard. */
import type { Mission } from '../../../src/relate/site.ts';
import type { View } from '../../../src/render/layout.ts';
import { DayTime } from '../day-time.tsx';
import { EntryLink, languageOf } from '../entry-link.tsx';
import { progressByDate, progressShapes, type Step } from '../progress-list.tsx';
import { StatusMark } from '../status-mark.tsx';

const shown = 5;

/** The newest steps, each with its mission. */
export function RecentSteps({ view }: { view: View }) {
  const { mission: words, for: texts } = view.text;
  const steps = newestSteps(view);
  if (steps.length === 0) return <p>{texts.nothingMoved}</p>;
  return (
    <ul class="rows">
      {steps.map(({ mission, step }) => (
        <li key={`${mission.id} ${step.date} ${step.title}`} class={`mission-${mission.id}`}>
          <p class="byline">
            <StatusMark
              shape={progressShapes[step.status]}
              label={words.progressStatus[step.status]}
            />
            <DayTime view={view} day={step.date} />
            <EntryLink view={view} entry={mission} />
          </p>
          <p {...languageOf(mission)}>{step.title}</p>
        </li>
      ))}
    </ul>
  );
}

/** Steps that have happened, newest first; on one day in the order of the missions. */
function newestSteps({ site }: View): { mission: Mission; step: Step }[] {
  return site.entries.mission
    .flatMap((mission) => progressByDate(mission).map((step) => ({ mission, step })))
    .filter(({ step }) => step.date <= site.today)
    .sort((a, b) => (a.step.date < b.step.date ? 1 : a.step.date > b.step.date ? -1 : 0))
    .slice(0, shown);
}
