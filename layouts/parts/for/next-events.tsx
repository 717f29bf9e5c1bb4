/** The next events in a few lines, for the ways in. */
import type { Event } from '../../../src/relate/site.ts';
import type { View } from '../../../src/render/layout.ts';
import { DayTime } from '../day-time.tsx';
import { EntryLink } from '../entry-link.tsx';
import { AllLink } from '../related-parts.tsx';
import { Section } from '../section.tsx';

const shown = 3;

interface NextEventsProps {
  view: View;
  heading: string;
  /** Which sorts of event; all where it is left out. */
  suits?: (event: Event) => boolean;
}

/** Events that are still to come, the nearest first; nothing where there are none. */
export function NextEvents({ view, heading, suits = () => true }: NextEventsProps) {
  const { site, text } = view;
  const events = site.entries.event
    .filter((event) => (event.fields.end ?? event.fields.date) >= site.today && suits(event))
    .sort((a, b) => (a.fields.date < b.fields.date ? -1 : a.fields.date > b.fields.date ? 1 : 0));
  if (events.length === 0) return null;
  return (
    <Section id="events" heading={heading}>
      <ul class="rows">
        {events.slice(0, shown).map((event) => (
          <li key={event.id}>
            <p class="row-title">
              <EntryLink view={view} entry={event} />
            </p>
            <p class="byline">
              <DayTime view={view} day={event.fields.date} />
              {event.fields.place ? <span>{event.fields.place}</span> : null}
            </p>
          </li>
        ))}
      </ul>
      <AllLink view={view} url="/events/" label={text.kinds.event.many} shown />
    </Section>
  );
}
