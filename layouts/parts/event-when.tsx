/** When an event is, in words. */
import { lastDayOf } from '../../src/relate/events.ts';
import type { Event } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';

/** "4 December 2026, 12:30 to 13:30": the day or days, and the times as the clock of the place has them. */
export function EventWhen({ view, event }: { view: View; event: Event }) {
  const { date, end, time } = event.fields;
  const times = eventTimes(view, event);
  return (
    <span class="event-when">
      {end && end !== date ? (
        view.text.event.days(view.day(date), view.day(end))
      ) : (
        <time datetime={time ? `${date}T${time}` : date}>{view.day(date)}</time>
      )}
      {times ? `, ${times}` : ''}
    </span>
  );
}

/** "12:30 to 13:30", "from 12:30", "until 13:30"; undefined where no time is said. */
function eventTimes(view: View, { fields }: Event): string | undefined {
  const words = view.text.event;
  if (fields.time) return words.times(fields.time, fields.until);
  return fields.until ? words.until(fields.until) : undefined;
}

/** "Today", or "Going on now" on one of several days; undefined on any other day. */
export function nowInWords(view: View, event: Event): string | undefined {
  const { today } = view.site;
  const last = lastDayOf(event);
  if (today < event.fields.date || today > last) return undefined;
  return event.fields.date === last ? view.text.event.today : view.text.event.going;
}
