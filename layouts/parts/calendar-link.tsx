/** The way from a page to the dates it has, for a reader's own calendar. */
import { calendarAddressOf } from '../../src/relate/addresses.ts';
import { datesOf } from '../../src/relate/dates.ts';
import type { Mission } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';

/** "Put this in your calendar"; of a mission only where it has dates. */
export function CalendarLink({ view, mission }: { view: View; mission?: Mission }) {
  const words = view.text.event.calendar;
  const address = mission ? calendarAddressOf(mission) : '/calendar.ics';
  if (!address || datesOf(view.site, mission).length === 0) return null;
  return (
    <p class="all-link calendar-link">
      <a href={view.href(address)} type="text/calendar">
        {mission ? words.linkOf(mission.title) : words.link}
      </a>
    </p>
  );
}
