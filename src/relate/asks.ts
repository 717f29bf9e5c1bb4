/** Everything that is asked of others: the asks of missions, and the calls for help in weeknotes. */
import type { Day } from '../days.ts';
import type { SectionItem } from '../markdown/body.ts';
import { byText } from '../order.ts';
import type { Entry, Mission, Site } from './site.ts';

export interface Ask {
  /** The ask in plain words. */
  title: string;
  /** The item it was read from, with its links; undefined for asks written as fields. */
  item: SectionItem | undefined;
  from: Entry;
  /** Its place, `/weeknotes/x/#help-1`, from the root of the site. */
  address: string;
  /** Partner ids and kinds of partner; empty when it is for anyone. */
  of: string[];
  by: Day | undefined;
  contact: string | undefined;
  status: 'open' | 'answered' | 'closed';
  answer: string | undefined;
  /** The day by which it is ordered: that of the note, or the day it is wanted by. */
  date: Day | undefined;
}

/** All asks: open ones of missions by the day they are wanted, then those of weeknotes, newest first. */
export function asksOf(site: Site): Ask[] {
  const written = site.entries.mission.flatMap(asksOfMission);
  const open = written.filter(({ status }) => status === 'open');
  const done = written.filter(({ status }) => status !== 'open');
  open.sort((a, b) => byText(a.by ?? '9999', b.by ?? '9999'));
  const read = (site.gathered.help ?? []).map(
    (item): Ask => ({
      title: item.text,
      item,
      from: item.from,
      address: `${item.from.url}#${item.anchor}`,
      of: [],
      by: undefined,
      contact: undefined,
      status: 'open',
      answer: undefined,
      date: item.from.date,
    }),
  );
  return [...open, ...read, ...done];
}

/** The asks that a mission writes in its fields. */
export function asksOfMission(mission: Mission): Ask[] {
  return (mission.fields.asks ?? []).map((ask, index) => ({
    title: ask.title,
    item: undefined,
    from: mission,
    address: `${mission.url}#ask-${index + 1}`,
    of: ask.of ?? [],
    by: ask.by,
    contact: ask.contact,
    status: ask.status ?? 'open',
    answer: ask.answer,
    date: ask.by,
  }));
}
