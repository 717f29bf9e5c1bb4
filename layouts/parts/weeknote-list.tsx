/** Lists of weeknotes. */
import type { Weeknote } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { DayTime } from './day-time.tsx';
import { EntryLink } from './entry-link.tsx';
import { type HeadingLevel, ItemHeading, Summary } from './item-heading.tsx';
import { hueOf, MissionNames, missionsOf } from './mission-names.tsx';

interface WeeknoteListProps {
  view: View;
  notes: readonly Weeknote[];
  level: HeadingLevel;
  /** Leaves out summaries and missions. */
  brief?: boolean;
  /** Leaves out who writes: the list stands on the page of the team. */
  ofTeam?: boolean;
}

/** Weeknotes in a list, in the order given. */
export function WeeknoteList({
  view,
  notes,
  level,
  brief = false,
  ofTeam = false,
}: WeeknoteListProps) {
  return (
    <ul class={brief ? 'notes notes-brief' : 'notes'}>
      {notes.map((note) => (
        <li key={note.id} class={`note ${hueOf(note.fields.missions)}`}>
          <ItemHeading view={view} entry={note} level={level} />
          <p class="byline">
            <DayTime view={view} day={note.fields.date} />
            {ofTeam ? null : <Writers view={view} note={note} />}
            {note.fields.skipped ? <span class="mark">{view.text.weeknote.skipped}</span> : null}
          </p>
          {brief ? null : (
            <>
              <Summary entry={note} />
              <MissionNames view={view} missions={missionsOf(view, note.fields.missions)} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The team of a note, or its authors where there is no team. */
function Writers({ view, note }: { view: View; note: Weeknote }) {
  const team = note.fields.team ? view.site.find('team', note.fields.team) : undefined;
  if (team) {
    return (
      <span>
        <EntryLink view={view} entry={team} />
      </span>
    );
  }
  return <span>{view.text.site.and(authorNames(view, note))}</span>;
}

function authorNames({ site }: View, note: Weeknote): string[] {
  return (note.fields.authors ?? []).map((author) => site.find('person', author)?.title ?? author);
}
