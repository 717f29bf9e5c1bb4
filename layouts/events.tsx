/** The page of all events: what is to come, the next first, then what is past by year. */
import { eventsByTime } from '../src/relate/events.ts';
import type { Event } from '../src/relate/site.ts';
import type { Layout, View } from '../src/render/layout.ts';
import { CalendarLink } from './parts/calendar-link.tsx';
import { EventWhen, nowInWords } from './parts/event-when.tsx';
import { ItemHeading, Summary } from './parts/item-heading.tsx';
import { ListPage } from './parts/list-page.tsx';
import { hueOf, MissionNames, missionsOf } from './parts/mission-names.tsx';
import { Section } from './parts/section.tsx';

const EventsPage: Layout = ({ view }) => {
  const words = view.text.event;
  const { coming, past } = eventsByTime(view.site);
  const hasAny = coming.length + past.length > 0;
  return (
    <ListPage view={view} title={view.text.kinds.event.many} intro={words.intro}>
      <div class="calendar-offer">
        <CalendarLink view={view} />
        <p class="small">
          {words.calendar.about} {words.calendar.holds}
        </p>
      </div>
      {hasAny ? (
        <Section id="coming" heading={words.coming}>
          {coming.length > 0 ? (
            <EventList view={view} events={coming} />
          ) : (
            <p>{words.nothingComing}</p>
          )}
        </Section>
      ) : (
        <p>{words.none}</p>
      )}
      {past.map(({ year, events }) => (
        <Section key={year} id={`past-${year}`} heading={words.past(year)}>
          <EventList view={view} events={events} />
        </Section>
      ))}
    </ListPage>
  );
};

export default EventsPage;

function EventList({ view, events }: { view: View; events: readonly Event[] }) {
  return (
    <ul class="entries">
      {events.map((event) => {
        const now = nowInWords(view, event);
        return (
          <li key={event.id} class={hueOf(event.fields.missions)}>
            <ItemHeading view={view} entry={event} level={3} />
            <p class="byline">
              {now ? <span class="mark">{now}</span> : null}
              <EventWhen view={view} event={event} />
              {event.fields.type ? <span>{view.text.event.type[event.fields.type]}</span> : null}
              {event.fields.place ? <span>{event.fields.place}</span> : null}
            </p>
            <Summary entry={event} />
            <MissionNames view={view} missions={missionsOf(view, event.fields.missions)} />
          </li>
        );
      })}
    </ul>
  );
}
