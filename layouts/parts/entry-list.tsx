/** Plain lists of entries of any kind, and of partners, teams and people. */
import type { Entry, Person } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { DayTime } from './day-time.tsx';
import { EntryLink } from './entry-link.tsx';
import { type HeadingLevel, ItemHeading, Summary } from './item-heading.tsx';

interface EntryListProps {
  view: View;
  entries: readonly Entry[];
  level: HeadingLevel;
  /** Says of each what kind of entry it is. */
  mixed?: boolean;
}

/** Entries with title and summary. */
export function EntryList({ view, entries, level, mixed = false }: EntryListProps) {
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <li key={`${entry.kind}/${entry.id}`}>
          <ItemHeading view={view} entry={entry} level={level} />
          {mixed ? (
            <p class="byline">
              <span>{view.text.kinds[entry.kind].one}</span>
              {entry.date ? <DayTime view={view} day={entry.date} /> : null}
            </p>
          ) : null}
          <Summary entry={entry} />
        </li>
      ))}
    </ul>
  );
}

/** People with their roles. */
export function PersonList({ view, people }: { view: View; people: readonly Person[] }) {
  return (
    <ul class="entries entries-columns">
      {people.map((person) => (
        <li key={person.id}>
          <EntryLink view={view} entry={person} />
          {person.fields.role ? <p class="byline">{person.fields.role}</p> : null}
        </li>
      ))}
    </ul>
  );
}
