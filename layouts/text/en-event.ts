/** English words about event pages and calendars; part of the catalogue in `en.ts`. */
export const eventWords = {
  intro: 'Days to come to: show and tells, celebrations, committees and more.',
  type: {
    'show-and-tell': 'Show and tell',
    celebration: 'Celebration',
    committee: 'Committee',
    workshop: 'Workshop',
    other: 'Event',
  },
  coming: 'To come',
  nothingComing: 'Nothing is planned at the moment.',
  past: (year: string) => `Past, ${year}`,
  none: 'No event has been written down yet.',
  when: 'When',
  where: 'Where',
  contact: 'Whom to ask',
  more: 'More about it',
  host: 'Who holds it',
  /** `from` and `to` are days in words. */
  days: (from: string, to: string) => `${from} to ${to}`,
  times: (from: string, to: string | undefined) => (to ? `${from} to ${to}` : `from ${from}`),
  until: (to: string) => `until ${to}`,
  today: 'Today',
  going: 'Going on now',
  isPast: 'This is over. What is said here was written for it.',
  /** Words for calendars that people keep elsewhere. */
  calendar: {
    link: 'Put this in your calendar',
    linkOf: (mission: string) => `Put ${mission} in your calendar`,
    about:
      'The address of this link is a calendar. Most calendar programs can subscribe to it, and then keep up with changes by themselves.',
    holds:
      'It has the events below, the deadlines of missions, the days by which something is asked for or due, and the meetings of committees.',
    title: (place: string) => `Dates: ${place}`,
    deadline: (mission: string) => `Deadline: ${mission}`,
    ask: (ask: string) => `Wanted by today: ${ask}`,
    meeting: (body: string, mission: string) => `${body} (${mission})`,
    target: (measure: string, amount: string) => `Target: ${measure}, ${amount}`,
    contact: (contact: string) => `Ask: ${contact}`,
  },
};
