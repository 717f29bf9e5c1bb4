/** Every date that a site tells people to keep: events, deadlines, days of asks and targets, meetings. */
import type { Day } from '../days.ts';
import { byText } from '../order.ts';
import { isOpen } from '../validate/mission-rules.ts';
import { type Ask, asksOfMission } from './asks.ts';
import { measureAnchor } from './measures.ts';
import type { Event, Measure, Mission, Site } from './site.ts';

type Meeting = NonNullable<Mission['fields']['governance']>[number];
type Target = NonNullable<Mission['fields']['targets']>[number];

/** One date: what it is about, the day, its place in the site, and a name of its own that stays the same. */
export type KeptDate = { day: Day; name: string; address: string } & (
  | { what: 'event'; from: Event }
  | { what: 'deadline'; from: Mission }
  | { what: 'ask'; from: Mission; ask: Ask }
  | { what: 'meeting'; from: Mission; meeting: Meeting }
  | { what: 'target'; from: Mission; target: Target; measure: Measure }
);

/** All dates of a site, or those of one mission, by day. Of drafts and of what is held there are none. */
export function datesOf(site: Site, mission?: Mission): KeptDate[] {
  const events = (mission ? site.related(mission).event : site.entries.event).filter(
    (event) => isPublic(event) && event.fields.supersededBy === undefined,
  );
  const missions = (mission ? [mission] : site.entries.mission).filter(isPublic);
  const dates = [
    ...events.map((from): KeptDate => {
      const address = from.url ?? '/events/';
      return { what: 'event', from, day: from.fields.date, name: address, address };
    }),
    ...missions.flatMap((each) => datesOfMission(site, each)),
  ];
  return dates.sort((a, b) => byText(a.day, b.day) || byText(a.name, b.name));
}

function isPublic({ unpublished }: Event | Mission): boolean {
  return unpublished === undefined;
}

/** The dates that a mission writes in its fields. What is over has none to keep. */
function datesOfMission(site: Site, from: Mission): KeptDate[] {
  if (!isOpen(from)) return [];
  const { by, governance = [] } = from.fields;
  const page = from.url ?? '/missions/';
  const deadline = { what: 'deadline' as const, from, name: `${page}#deadline`, address: page };
  return [
    ...(by ? [{ ...deadline, day: by }] : []),
    ...asksOfMission(from).flatMap((ask): KeptDate[] => {
      if (ask.status !== 'open' || ask.by === undefined) return [];
      return [{ what: 'ask', from, ask, day: ask.by, name: ask.address, address: ask.address }];
    }),
    ...governance.flatMap((meeting, index): KeptDate[] => {
      if (meeting.next === undefined || hasEvent(site, from, meeting)) return [];
      const name = `${page}#meeting-${index + 1}`;
      const address = `${page}#mission-governance`;
      return [{ what: 'meeting', from, meeting, day: meeting.next, name, address }];
    }),
    ...targetDates(site, from, page),
  ];
}

/** The days of targets, by the places of their measures in the page of the mission. */
function targetDates(site: Site, from: Mission, page: string): KeptDate[] {
  const { targets = [] } = from.fields;
  return targets.flatMap((target, index): KeptDate[] => {
    const measure = site.find('measure', target.measure);
    if (!measure || measure.unpublished) return [];
    const before = targets.slice(0, index).filter((other) => other.measure === target.measure);
    const place = `${measureAnchor(measure.id)}${before.length > 0 ? `-${before.length + 1}` : ''}`;
    const address = `${page}#${place}`;
    return [
      { what: 'target', from, target, measure, day: target.target.date, name: address, address },
    ];
  });
}

/** True where the meeting is written down as an event too: one meeting, one date. */
function hasEvent(site: Site, mission: Mission, { body, url, next }: Meeting): boolean {
  return site
    .related(mission)
    .event.some(
      ({ fields, title, unpublished }) =>
        unpublished === undefined &&
        fields.type === 'committee' &&
        fields.date === next &&
        ((url !== undefined && fields.url === url) ||
          title.toLowerCase().includes(body.toLowerCase())),
    );
}
