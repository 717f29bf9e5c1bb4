/** The page of one weeknote. */
import type { Weeknote } from '../src/relate/site.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { Around } from './parts/around.tsx';
import { AnswersGiven, AsksAnswered } from './parts/ask-answers.tsx';
import { Contents, partsOf } from './parts/contents.tsx';
import { DayTime, weekInWords } from './parts/day-time.tsx';
import { EntryLink, InlineList } from './parts/entry-link.tsx';
import { EntryPage } from './parts/entry-page.tsx';
import { EntriesFact, Fact, Facts } from './parts/facts.tsx';
import { Prose } from './parts/prose.tsx';
import { ReadingTime } from './parts/reading-time.tsx';
import { MentionedIn } from './parts/related-parts.tsx';
import { SignedOff, ToolkitFacts, WrittenBy } from './parts/shared-facts.tsx';
import { SideHeading } from './parts/side-heading.tsx';
import { writingData } from './parts/structured-data.ts';

interface WeeknoteProps {
  entry: Weeknote;
  /** The note before and the note after this one, of the same team. */
  previous?: Weeknote;
  next?: Weeknote;
}

const WeeknotePage: Layout<WeeknoteProps> = ({ view, entry, previous, next }) => {
  const { site, text } = view;
  const { fields } = entry;
  const team = fields.team ? site.find('team', fields.team) : undefined;
  const related = site.related(entry);
  return (
    <EntryPage
      view={view}
      entry={entry}
      kicker={`${text.kinds.weeknote.one}, ${weekInWords(text, fields.week, fields.date)}`}
      byline={
        <>
          <DayTime view={view} day={fields.date} />
          <WrittenBy view={view} entry={entry} />
          {team ? <EntryLink view={view} entry={team} /> : null}
          <ReadingTime view={view} entry={entry} />
        </>
      }
      structured={writingData(view, entry)}
      side={
        <>
          <Contents view={view} links={partsOf(entry)} />
          <SideHeading>{text.facts.topics}</SideHeading>
          <Facts>
            {(fields.authors ?? []).length > 0 ? (
              <Fact label={text.facts.by}>
                <Authors view={view} note={entry} />
              </Fact>
            ) : null}
            <Fact label={text.weeknote.mood}>{fields.mood}</Fact>
            <EntriesFact
              view={view}
              label={text.facts.partOf}
              entries={[...related.mission, ...related.team]}
            />
            <EntriesFact view={view} label={text.facts.partners} entries={related.partner} />
            <ToolkitFacts view={view} entry={entry} />
            {fields.season === undefined && fields.episode === undefined ? null : (
              <Fact label={text.facts.season}>
                {text.facts.seasonEpisode(fields.season, fields.episode)}
              </Fact>
            )}
            <SignedOff view={view} entry={entry} />
          </Facts>
        </>
      }
      after={
        <>
          <Around
            view={view}
            label={text.weeknote.around}
            previous={previous && { entry: previous, label: text.weeknote.previous(team?.title) }}
            next={next && { entry: next, label: text.weeknote.next(team?.title) }}
          />
          <MentionedIn view={view} entry={entry} />
        </>
      }
    >
      {fields.skipped ? <p class="skipped">{text.weeknote.skipped}</p> : null}
      <Prose view={view} entry={entry} />
      <AsksAnswered view={view} note={entry} />
      <AnswersGiven view={view} entry={entry} />
    </EntryPage>
  );
};

export default WeeknotePage;

/** People as links, guests by name. */
function Authors({ view, note }: { view: View; note: Weeknote }) {
  return (
    <InlineList>
      {(note.fields.authors ?? []).map((author) => {
        const person = view.site.find('person', author);
        return <li key={author}>{person ? <EntryLink view={view} entry={person} /> : author}</li>;
      })}
    </InlineList>
  );
}
