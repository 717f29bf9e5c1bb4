/**
 * `/calendar.ics`, and one beside every mission (iCalendar, RFC 5545). The site knows no time zone: days are
 * days, and times are floating, the time on the wall of wherever the event is.
 */
import ical, {
  escape as escapeText,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import { type Day, dayToDate } from '../days.ts';
import { calendarAddressOf } from '../relate/addresses.ts';
import { datesOf, type KeptDate } from '../relate/dates.ts';
import { dayAfter } from '../relate/money.ts';
import type { Event, Site } from '../relate/site.ts';
import type { View } from '../render/layout.ts';
import type { Page } from '../render/pages.ts';
import { createViews, type ViewOptions } from '../render/view.ts';

/** How often a calendar that subscribes should look again, in seconds: once a day. */
const LOOK_AGAIN = 86_400;

/** The day of the last change of what gives no day at all: bytes must not depend on the clock. */
const NO_DAY = '1970-01-01';

export function calendarPages(site: Site, options: ViewOptions): Page[] {
  const view = createViews(site, options)('/');
  const { name } = site.settings;
  const words = view.text.event.calendar;
  const make = (url: string, title: string, dates: () => KeptDate[]): Page => ({
    url,
    render: () => calendarText(view, title, dates()),
  });
  return [
    make('/calendar.ics', words.title(name), () => datesOf(site)),
    ...site.entries.mission.flatMap((mission) => {
      const url = calendarAddressOf(mission);
      return url ? [make(url, words.title(mission.title), () => datesOf(site, mission))] : [];
    }),
  ];
}

function calendarText(view: View, title: string, dates: readonly KeptDate[]): string {
  const calendar = ical({
    prodId: { company: 'Plainsight', product: 'Plainsight' },
    // The library escapes the texts of events, and not the name of the calendar.
    name: escapeText(title, false),
    ttl: LOOK_AGAIN,
    events: dates.map((date) => eventOf(view, date)),
  });
  // The last line ends like the others (RFC 5545, 3.1), which the library leaves to its caller.
  return `${calendar.toString()}\r\n`;
}

function eventOf(view: View, date: KeptDate): ICalEventData {
  const { from } = date;
  const { url } = view.site.settings;
  const name = new URL(encodeURI(view.absolute(date.name)));
  return {
    id: `${name.pathname}${name.hash}@${url ? name.host : 'localhost'}`,
    stamp: dayToDate(lastChange(from)),
    ...(url ? { url: encodeURI(view.absolute(date.address)) } : {}),
    // A deadline keeps nobody from meeting somebody else on that day.
    transparency:
      date.what === 'event' && date.from.fields.time
        ? ICalEventTransparency.OPAQUE
        : ICalEventTransparency.TRANSPARENT,
    ...wordsOf(view, date),
    ...timeOf(date),
  };
}

/** The day on which a date was written down last, as far as its entry says. */
function lastChange({ kind, fields }: KeptDate['from']): Day {
  return fields.updated ?? (kind === 'event' ? fields.date : fields.started) ?? NO_DAY;
}

/** What it is called, and what else a calendar can say of it. */
function wordsOf(
  view: View,
  date: KeptDate,
): Pick<ICalEventData, 'summary' | 'description' | 'location'> {
  const words = view.text.event.calendar;
  switch (date.what) {
    case 'event': {
      const { fields, title, summary } = date.from;
      const lines = [summary, isOfDays(date.from) ? timesInWords(view, date.from) : '', fields.url];
      if (fields.contact) lines.push(words.contact(fields.contact));
      const description = lines.filter(Boolean).join('\n\n');
      return {
        summary: title,
        ...(description ? { description } : {}),
        ...(fields.place ? { location: fields.place } : {}),
      };
    }
    case 'deadline':
      return { summary: words.deadline(date.from.title), description: date.from.fields.statement };
    case 'ask': {
      const { title, contact } = date.ask;
      return {
        summary: words.ask(title),
        ...(contact ? { description: words.contact(contact) } : {}),
      };
    }
    case 'meeting':
      return {
        summary: words.meeting(date.meeting.body, date.from.title),
        ...(date.meeting.url ? { description: date.meeting.url } : {}),
      };
    case 'target': {
      const { measure, target } = date;
      const amount = view.amount(target.target.value, measure.fields.unit);
      return {
        summary: words.target(measure.title, amount),
        description: date.from.fields.statement,
      };
    }
  }
}

/** Whole days, or times on one day. The hours of several days are said in words: they may be each day's. */
function timeOf(date: KeptDate): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'floating'> {
  const event = date.what === 'event' ? date.from : undefined;
  const { time, until, end = date.day } = event?.fields ?? {};
  if (!time || end !== date.day) {
    // The end of an event of whole days is the day after (RFC 5545, 3.6.1).
    return { allDay: true, start: dayToDate(date.day), end: dayToDate(dayAfter(end)) };
  }
  const start = momentOf(date.day, time);
  return { floating: true, start, ...(until ? { end: momentOf(date.day, until) } : {}) };
}

/** The library writes floating times by their UTC parts, so the time zone of the machine plays no role. */
function momentOf(day: Day, clock: string): Date {
  return new Date(`${day}T${clock}:00Z`);
}

function isOfDays({ fields }: Event): boolean {
  return fields.end !== undefined && fields.end !== fields.date;
}

function timesInWords(view: View, { fields }: Event): string {
  const words = view.text.event;
  if (fields.time) return words.times(fields.time, fields.until);
  return fields.until ? words.until(fields.until) : '';
}
