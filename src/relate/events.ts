/** Which events are to come and which are past. */
import { byText } from '../order.ts';
import type { Event, Site } from './site.ts';

/** Events by time. */
export interface EventsByTime {
  /** The next first; what is going on counts as to come. */
  coming: Event[];
  /** By year, the newest first, and in each the newest first. */
  past: { year: string; events: Event[] }[];
}

/** The last day of an event. */
export function lastDayOf({ fields }: Event): string {
  return fields.end ?? fields.date;
}

/** All events of a site by time. */
export function eventsByTime({ entries, today }: Pick<Site, 'entries' | 'today'>): EventsByTime {
  const coming = entries.event.filter((event) => lastDayOf(event) >= today);
  const past = entries.event.filter((event) => lastDayOf(event) < today);
  const years = new Map<string, Event[]>();
  for (const event of past) {
    const year = event.fields.date.slice(0, 4);
    const list = years.get(year) ?? [];
    years.set(year, list);
    list.push(event);
  }
  return {
    coming: coming.toSorted((a, b) => byText(startOf(a), startOf(b)) || byText(a.id, b.id)),
    past: [...years].map(([year, events]) => ({ year, events })),
  };
}

/** Day and time as text that sorts; an event without a time stands before those of its day. */
function startOf({ fields }: Event): string {
  return `${fields.date} ${fields.time ?? ''}`;
}
