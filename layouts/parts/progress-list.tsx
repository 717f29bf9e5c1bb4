/** The progress of a mission: dated steps, each with its state and what shows it. */
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { DayTime } from './day-time.tsx';
import { EntryLink, InlineList } from './entry-link.tsx';
import { hostOf } from './facts.tsx';
import { type MarkShape, StatusMark } from './status-mark.tsx';

/** A step of a mission. */
export type Step = NonNullable<Mission['fields']['progress']>[number];

/** The shape that stands for each state of a step. */
export const progressShapes: Record<Step['status'], MarkShape> = {
  delivered: 'full',
  'in-progress': 'half',
  changed: 'turn',
  challenge: 'alert',
};

/** The steps, newest first. */
export function progressByDate({ fields }: Mission): Step[] {
  return [...(fields.progress ?? [])].sort((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : 0,
  );
}

interface ProgressListProps {
  view: View;
  mission: Mission;
  /** In the order in which they are shown. */
  steps: readonly Step[];
}

/** Steps of a mission, each with its state, its day and what shows it. */
export function ProgressList({ view, mission, steps }: ProgressListProps) {
  const words = view.text.mission;
  return (
    <ol class="progress" reversed>
      {steps.map((step) => (
        <li key={`${step.date} ${step.title}`}>
          <p class="byline">
            <StatusMark
              shape={progressShapes[step.status]}
              label={words.progressStatus[step.status]}
            />
            <DayTime view={view} day={step.date} />
          </p>
          <p class="progress-title">{step.title}</p>
          <Evidence view={view} mission={mission} step={step} />
        </li>
      ))}
    </ol>
  );
}

/** What shows a step; a delivered one that nothing shows has a visible gap. */
function Evidence({ view, mission, step }: { view: View; mission: Mission; step: Step }) {
  const words = view.text.mission;
  const evidence = step.evidence ?? [];
  if (evidence.length === 0) {
    return step.status === 'delivered' ? <p class="gap">{words.noEvidence}</p> : null;
  }
  const outside = evidence.filter(isOutside);
  const nameOf = (link: string) =>
    outside.length > 1 ? `${step.title} (${outside.indexOf(link) + 1})` : step.title;
  return (
    <div class="evidence">
      <span class="label">{words.evidence}</span>
      <InlineList>
        {evidence.map((link) => (
          <li key={link}>
            <EvidenceLink view={view} mission={mission} link={link} name={nameOf(link)} />
          </li>
        ))}
      </InlineList>
    </div>
  );
}

interface EvidenceLinkProps {
  view: View;
  mission: Mission;
  link: string;
  /** What it is evidence of, which tells it from others at the same host. */
  name: string;
}

const isOutside = (link: string) => /^https?:/.test(link);

function EvidenceLink({ view, mission, link, name }: EvidenceLinkProps) {
  if (isOutside(link)) {
    const { elsewhere, apart } = view.text.site;
    const words = elsewhere(hostOf(link));
    return (
      <a href={link} aria-label={apart(words, name)}>
        {words}
      </a>
    );
  }
  const entry = view.site.target({ form: 'wiki', target: link }, mission)?.entry;
  return entry ? <EntryLink view={view} entry={entry} /> : link;
}
