/** The page of one sprint: its problem, its time and people, what it needed, what came of it and what was learned. */
import type { ComponentChildren } from 'preact';
import type { Sprint } from '../src/relate/site.ts';
import { notesOfSprint } from '../src/relate/sprints.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { EntryLink, InlineList } from './parts/entry-link.tsx';
import { EntryPage } from './parts/entry-page.tsx';
import { EntriesFact, Fact, Facts } from './parts/facts.tsx';
import { Prose } from './parts/prose.tsx';
import { AllLink, MentionedIn } from './parts/related-parts.tsx';
import { Section } from './parts/section.tsx';
import { SignedOff } from './parts/shared-facts.tsx';
import { SideHeading } from './parts/side-heading.tsx';
import { SprintConditions } from './parts/sprint-conditions.tsx';
import { SprintDates, SprintStatus, sprintLength } from './parts/sprint-state.tsx';
import { WeeknoteList } from './parts/weeknote-list.tsx';

interface SprintProps {
  view: View;
  entry: Sprint;
}

const SprintPage: Layout<{ entry: Sprint }> = ({ view, entry }) => {
  const words = view.text.sprint;
  const { fields } = entry;
  return (
    <EntryPage
      view={view}
      entry={entry}
      standfirst={fields.problem}
      hasFeed
      byline={
        <>
          <SprintStatus view={view} sprint={entry} />
          <SprintDates view={view} sprint={entry} />
        </>
      }
      side={<SprintFacts view={view} entry={entry} />}
      after={
        <>
          <Notes view={view} entry={entry} />
          <MentionedIn view={view} entry={entry} />
          <AllLink view={view} url="/sprints/" label={words.all} shown />
        </>
      }
    >
      {entry.summary ? <p class="lead">{entry.summary}</p> : null}
      <Prose view={view} entry={entry} />
      <Results view={view} entry={entry} />
      <Lines id="sprint-learned" heading={words.learned} lines={fields.learned} />
      <Section id="sprint-conditions" heading={words.conditions}>
        <SprintConditions view={view} sprint={entry} />
      </Section>
    </EntryPage>
  );
};

export default SprintPage;

function SprintFacts({ view, entry }: SprintProps) {
  const { site, text } = view;
  const words = text.sprint;
  const { fields } = entry;
  const related = site.related(entry);
  const mission = site.find('mission', fields.mission);
  return (
    <>
      <SideHeading>{text.facts.facts}</SideHeading>
      <Facts>
        <Fact label={words.mission}>
          {mission ? <EntryLink view={view} entry={mission} /> : null}
        </Fact>
        <EntriesFact view={view} label={words.team} entries={related.team} />
        <Fact label={words.length}>{sprintLength(view, entry) ?? words.noEnd}</Fact>
        <Fact label={words.champion}>{fields.champion}</Fact>
        <Members view={view} entry={entry} />
        <EntriesFact view={view} label={words.partners} entries={related.partner} />
        <SignedOff view={view} entry={entry} />
      </Facts>
    </>
  );
}

/** People with pages as links, others by their names. */
function Members({ view, entry }: SprintProps) {
  const { members = [] } = entry.fields;
  if (members.length === 0) return null;
  return (
    <Fact label={view.text.sprint.members}>
      <InlineList>
        {members.map((member) => {
          const person = view.site.find('person', member);
          return <li key={member}>{person ? <EntryLink view={view} entry={person} /> : member}</li>;
        })}
      </InlineList>
    </Fact>
  );
}

/** What came of it; a sprint that runs may have none yet. */
function Results({ view, entry }: SprintProps) {
  const words = view.text.sprint;
  const { results = [], end } = entry.fields;
  if (results.length > 0) {
    return <Lines id="sprint-results" heading={words.results} lines={results} />;
  }
  const isOver = end !== undefined && end < view.site.today;
  return (
    <Section id="sprint-results" heading={words.results}>
      <p class={isOver ? 'gap' : 'small'}>{isOver ? words.resultsNone : words.resultsLater}</p>
    </Section>
  );
}

interface LinesProps {
  id: string;
  heading: string;
  lines: readonly string[] | undefined;
}

/** Lines that can be pointed at, one by one. */
function Lines({ id, heading, lines = [] }: LinesProps): ComponentChildren {
  if (lines.length === 0) return null;
  return (
    <Section id={id} heading={heading}>
      <ul class="results">
        {lines.map((line, index) => (
          <li key={line} id={`${id}-${index + 1}`}>
            {line}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Notes({ view, entry }: SprintProps) {
  const notes = notesOfSprint(view.site, entry);
  if (notes.length === 0) return null;
  return (
    <Section id="sprint-notes" heading={view.text.sprint.notes} unindexed>
      <WeeknoteList view={view} notes={notes} level={3} brief />
    </Section>
  );
}
