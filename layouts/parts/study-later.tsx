/** What stands below a case study: what happened since, others like it, and how to cite it. */
import { similarTo, similarWeights } from '../../src/relate/similar.ts';
import { type Later, sinceOf, toldOn } from '../../src/relate/since.ts';
import type { CaseStudy, Entry } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { CaseStudyList } from './case-study-list.tsx';
import { DayTime } from './day-time.tsx';
import { EntryLink } from './entry-link.tsx';
import { progressShapes } from './progress-list.tsx';
import { Section } from './section.tsx';
import { StatusMark } from './status-mark.tsx';

interface StudyProps {
  view: View;
  study: CaseStudy;
}

/** Later weeknotes and steps, each with the reason why it stands here. */
export function StudySince({ view, study }: StudyProps) {
  const words = view.text.study;
  const later = sinceOf(view.site, study);
  const day = view.day(toldOn(study));
  return (
    <Section id="since" heading={words.since} unindexed>
      <p class="small">{later.length > 0 ? words.sinceRule(day) : words.nothingSince(day)}</p>
      {later.length > 0 ? (
        <ol class="entries later">
          {later.map((each) => (
            <li key={'note' in each ? each.note.id : `${each.date} ${each.step.title}`}>
              <LaterItem view={view} later={each} />
            </li>
          ))}
        </ol>
      ) : null}
    </Section>
  );
}

function LaterItem({ view, later }: { view: View; later: Later }) {
  const words = view.text.study;
  const { why } = later;
  const reasons = {
    links: why.links,
    missions: titlesOf(why.missions),
    partners: titlesOf(why.partners),
    tools: titlesOf(why.tools),
    teams: titlesOf(why.teams),
  };
  if ('note' in later) {
    return (
      <>
        <h3 class="item-title">
          <EntryLink view={view} entry={later.note} />
        </h3>
        <p class="byline">
          <DayTime view={view} day={later.date} />
          <span>{view.text.kinds.weeknote.one}</span>
        </p>
        <p class="why">{words.whySince(reasons)}</p>
      </>
    );
  }
  const { mission, step } = later;
  return (
    <>
      <h3 class="item-title">
        <a href={view.href(`${mission.url}#mission-progress`)}>{step.title}</a>
      </h3>
      <p class="byline">
        <DayTime view={view} day={later.date} />
        <span>{words.stepOf(mission.title)}</span>
        <StatusMark
          shape={progressShapes[step.status]}
          label={view.text.mission.progressStatus[step.status]}
        />
      </p>
      <p class="why">{words.whyStep(reasons)}</p>
    </>
  );
}

/** Case studies that share most with this one, each with what it shares. */
export function StudySimilar({ view, study }: StudyProps) {
  const words = view.text.study;
  const similar = similarTo(view.site, study);
  if (similar.length === 0) return null;
  const whyOf = new Map(
    similar.map(({ study: each, missions, tools, partners }) => [
      each,
      words.whySimilar({
        missions: titlesOf(missions),
        tools: titlesOf(tools),
        partners: titlesOf(partners),
      }),
    ]),
  );
  return (
    <Section id="similar" heading={words.similar} unindexed>
      <p class="small">{words.similarRule(similarWeights)}</p>
      <CaseStudyList
        view={view}
        studies={similar.map((each) => each.study)}
        level={3}
        why={(each) => whyOf.get(each)}
      />
    </Section>
  );
}

/** A line that another text can take over as it is. */
export function StudyCitation({ view, study }: StudyProps) {
  const { settings, find } = view.site;
  const words = view.text.study;
  const { fields } = study;
  const teams = (fields.teams ?? []).flatMap((id) => find('team', id)?.title ?? []);
  return (
    <Section id="cite" heading={words.cite} unindexed>
      <p class="citation">
        {words.citation({
          authors: teams.length > 0 ? teams : [settings.owner ?? settings.name],
          year: fields.date.slice(0, 4),
          title: study.title,
          site: settings.name,
          publisher: settings.owner,
          address: settings.url ? view.absolute(study.url ?? view.url) : undefined,
          updated: fields.updated ? view.day(fields.updated) : undefined,
        })}
      </p>
    </Section>
  );
}

function titlesOf(entries: readonly Entry[]): string[] {
  return entries.map(({ title }) => title);
}
