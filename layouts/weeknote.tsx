/** The page of one weeknote. */
import type { Weeknote } from '../src/relate/site.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { AnswersGiven, AsksAnswered } from './parts/ask-answers.tsx';
import { DayTime, weekInWords } from './parts/day-time.tsx';
import { EntryLink, InlineList, languageOf } from './parts/entry-link.tsx';
import { EntryPage } from './parts/entry-page.tsx';
import { EntriesFact, Fact, Facts } from './parts/facts.tsx';
import { Prose } from './parts/prose.tsx';
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
          <span>{text.count.minutes(Math.max(1, Math.round(entry.body.words / 220)))}</span>
        </>
      }
      structured={writingData(view, entry)}
      side={
        <>
          <SideHeading>{text.facts.topics}</SideHeading>
          <Facts>
            {(fields.authors ?? []).length > 0 ? (
              <Fact label={text.facts.by}>
                <Authors view={view} note={entry} />
              </Fact>
            ) : null}
            <Fact label={text.weeknote.mood}>{fields.mood}</Fact>
            <EntriesFact view={view} label={text.facts.missions} entries={related.mission} />
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
          <Around view={view} team={team?.title} previous={previous} next={next} />
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

interface AroundProps {
  view: View;
  team: string | undefined;
  previous: Weeknote | undefined;
  next: Weeknote | undefined;
}

/** The notes before and after this one. */
function Around({ view, team, previous, next }: AroundProps) {
  if (!previous && !next) return null;
  const words = view.text.weeknote;
  const ways = [
    { note: previous, label: words.previous(team), rel: 'prev' },
    { note: next, label: words.next(team), rel: 'next' },
  ];
  return (
    <nav class="around" aria-label={words.around} data-pagefind-ignore="all">
      {ways.map(({ note, label, rel }) =>
        note?.url ? (
          <a key={rel} class={`around-${rel}`} rel={rel} href={view.href(note.url)}>
            <span class="label">{label}</span>
            <span class="around-title" {...languageOf(note)}>
              {note.title}
            </span>
          </a>
        ) : null,
      )}
    </nav>
  );
}
