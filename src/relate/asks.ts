/** Everything that is asked of others: the asks of missions, and the calls for help in weeknotes. */
import type { Day } from '../days.ts';
import type { SectionItem } from '../markdown/body.ts';
import { headingSlug, shortenId } from '../markdown/slug.ts';
import { byText } from '../order.ts';
import { type Answer, answersIn, answersOf, askKey } from './answers.ts';
import type { Gathered, Mission, Site, Weeknote } from './site.ts';

/** The longest name of an ask in the address of its mission. */
const ANCHOR_LENGTH = 40;

export interface Ask {
  /** The ask in plain words. Of a weeknote's ask show `item`: its links may lead to what is not public. */
  title: string;
  /** The item it was read from, with its links; undefined for asks written as fields. */
  item: SectionItem | undefined;
  from: Mission | Weeknote;
  /** Its place, `/weeknotes/x/#help-1`, from the root of the site. */
  address: string;
  /** Of a weeknote's ask the name under which it can be answered, `weeknotes/x#help-1`. */
  key: string | undefined;
  /** Partner ids and kinds of partner; empty when it is for anyone. */
  of: string[];
  /** Partners that the words of a weeknote's ask link to. */
  named: string[];
  /** The missions it is for. */
  missions: string[];
  by: Day | undefined;
  /** How to answer, as the mission writes it or as an address in the words; see `waysToAnswer`. */
  contact: string | undefined;
  status: 'open' | 'answered' | 'closed';
  answer: string | undefined;
  /** The weeknote or mission that says what came of it, where that is not the ask's own mission. */
  answeredIn: Answer | undefined;
  /** The day by which it is ordered: that of the note, or the day it is wanted by. */
  date: Day | undefined;
}

/** How an ask stands today: still open, open past its day, or over. */
export type AskState = 'open' | 'past' | 'done';

export const askStates: readonly AskState[] = ['open', 'past', 'done'];

export function stateOfAsk({ status, by }: Ask, today: Day): AskState {
  if (status !== 'open') return 'done';
  return by !== undefined && by < today ? 'past' : 'open';
}

/** How many asks of a list are in one state, and where the first of them stands, from 0. */
export interface StateCount {
  state: AskState;
  total: number;
  first: number;
}

/** The states that occur in a list, in the order in which they are shown. */
export function countStates(asks: readonly Ask[], today: Day): StateCount[] {
  const states = asks.map((ask) => stateOfAsk(ask, today));
  return askStates.flatMap((state) => {
    const first = states.indexOf(state);
    const total = states.filter((each) => each === state).length;
    return total > 0 ? [{ state, total, first }] : [];
  });
}

/** All asks of a site, in the order in which `/asks/` shows them. */
export function asksOf(site: Site): Ask[] {
  return site.registers().asks.items;
}

/**
 * Gathers all asks: open ones of missions by the day they are wanted, then those of weeknotes, newest
 * first; then those past their day; then those that are answered or closed, the newest answer first.
 */
export function asksIn(site: Site): Ask[] {
  const written = site.entries.mission.flatMap(asksOfMission);
  written.sort((a, b) => byText(a.by ?? '9999', b.by ?? '9999'));
  const answers = answersByAsk(site);
  const read = (site.gathered.help ?? []).flatMap((item) => askOfItem(item, answers, site) ?? []);
  const all = [...written, ...read];
  const inState = (state: AskState) => all.filter((ask) => stateOfAsk(ask, site.today) === state);
  return [
    ...inState('open'),
    ...inState('past').reverse(),
    ...inState('done').sort((a, b) => byText(overOn(b), overOn(a)) || byText(a.address, b.address)),
  ];
}

/** The asks that a mission writes in its fields. */
export function asksOfMission(mission: Mission): Ask[] {
  const anchors = new Map<string, number>();
  return (mission.fields.asks ?? []).map((ask) => {
    // By its words, not its number: an ask that is added or held back moves no other.
    const slug = shortenId(headingSlug(ask.title), ANCHOR_LENGTH);
    const again = (anchors.get(slug) ?? 0) + 1;
    anchors.set(slug, again);
    return {
      title: ask.title,
      item: undefined,
      from: mission,
      address: `${mission.url}#ask-${slug}${again > 1 ? `-${again}` : ''}`,
      key: undefined,
      of: ask.of ?? [],
      named: [],
      missions: [mission.id],
      by: ask.by,
      contact: ask.contact,
      status: ask.status ?? 'open',
      answer: ask.answer,
      answeredIn: undefined,
      date: ask.by,
    };
  });
}

/** The partners and kinds of partner that an ask is for, or that its words name. */
export function partnersAsked({ of, named }: Ask): string[] {
  return [...new Set([...of, ...named])];
}

/** What a note or mission says came of the asks of others. */
export interface GivenAnswer extends Answer {
  /** The ask as it stands now. */
  about: Ask;
}

/** The answers that an entry gives to asks that are public, in its own order. */
export function answersGiven(site: Site, from: Weeknote | Mission): GivenAnswer[] {
  return answersOf(from).flatMap((answer) => {
    const about = site.registers().askByKey.get(answer.ask);
    return about ? { ...answer, about } : [];
  });
}

/** The asks of a note of which something has been said elsewhere since, in its own order. */
export function asksAnswered(site: Site, note: Weeknote): Ask[] {
  return (note.body.sections.help ?? []).flatMap(({ anchor }) => {
    const ask = site.registers().askByKey.get(askKey({ note: note.id, anchor }));
    return ask?.answeredIn && ask.answeredIn.from !== note ? [ask] : [];
  });
}

/** Where to turn: the contact of the ask itself, else that of the site for the team that asks. */
export interface WayToAnswer {
  contact: string;
  /** Whose contact it is. */
  of: 'ask' | 'site';
}

/** How to answer an ask; undefined where no contact is known at all. */
export function wayToAnswer({ contact }: Ask, { settings }: Site): WayToAnswer | undefined {
  if (contact) return { contact, of: 'ask' };
  return settings.contact ? { contact: settings.contact, of: 'site' } : undefined;
}

/** The last answer to each ask; when two are given the later one counts. */
function answersByAsk({ entries }: Site): Map<string, Answer> {
  const answers = answersIn([...entries.weeknote, ...entries.mission]);
  return new Map(answers.map((answer) => [answer.ask, answer]));
}

function askOfItem(
  item: Gathered,
  answers: ReadonlyMap<string, Answer>,
  site: Site,
): Ask | undefined {
  const { from, anchor, text } = item;
  if (from.kind !== 'weeknote') return undefined;
  const key = askKey({ note: from.id, anchor });
  const answer = answers.get(key);
  return {
    title: text,
    item,
    from,
    address: `${from.url}#${anchor}`,
    key,
    of: [],
    named: partnersNamed(item, site),
    missions: from.fields.missions ?? [],
    by: undefined,
    contact: addressIn(text),
    status: answer?.status ?? 'open',
    answer: answer?.words,
    answeredIn: answer,
    date: from.fields.date,
  };
}

/** The first e-mail address in the words of an ask. */
function addressIn(words: string): string | undefined {
  return /[^\s@<>()[\],;:]+@[^\s@<>()[\],;:]+\.[\p{L}\d-]+/u.exec(words)?.[0];
}

/** Partners that an item links to: its HTML has a mark for each link, numbered through the body. */
function partnersNamed({ html, from }: Gathered, site: Site): string[] {
  const links = [...html.matchAll(/\u0000A(\d+)\u0000/g)].map(([, number]) => Number(number));
  return links.flatMap((index) => {
    const link = from.body.links[index];
    const entry = link && site.target(link, from)?.entry;
    return entry?.kind === 'partner' ? [entry.id] : [];
  });
}

/** The day on which an ask was over, as far as it is known. */
function overOn({ answeredIn, by, date }: Ask): Day {
  return answeredIn?.day ?? by ?? date ?? '';
}
