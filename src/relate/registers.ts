/**
 * Registers: lists gathered from all content (asks, lessons, decisions), each whole and narrowed to a
 * mission, tool, team, partner or year. What a register holds, and its addresses, are decided here.
 */
import { byText } from '../order.ts';
import { type Ask, asksIn, partnersAsked } from './asks.ts';
import { type Told, tellOnce } from './gathered.ts';
import type { Gathered, Site } from './site.ts';

/** What a list is narrowed by. `kind` is a kind of partner, or a kind of lesson. */
export type WayBy = 'kind' | 'mission' | 'tool' | 'team' | 'partner' | 'year';

/** One narrowed list; there is none without items. */
export interface Way<Item> {
  by: WayBy;
  /** An id, a year, or `anyone` and `did-not-work`. */
  id: string;
  /** `/learning/mission/warm-homes/`. */
  url: string;
  items: Item[];
}

export interface Register<Item> {
  /** `/learning/`. */
  url: string;
  items: Item[];
  /** In the order in which they are offered. */
  ways: Way<Item>[];
  /** The narrowed list about one thing; undefined where it would be empty. */
  way(by: WayBy, id: string): Way<Item> | undefined;
}

export interface Registers {
  asks: Register<Ask>;
  learning: Register<Told>;
  decisions: Register<Told>;
  /** The asks of weeknotes by the name under which they can be answered, `weeknotes/x#help-1`. */
  askByKey: ReadonlyMap<string, Ask>;
}

/** The way in for asks that name nobody, so that anyone may answer. */
export const ANYONE = 'anyone';

/** The way in for what did not work. */
export const DID_NOT_WORK = 'did-not-work';

/** The addresses of the narrowed lists. */
export function wayAddresses({ asks, learning, decisions }: Registers): string[] {
  return [asks, learning, decisions].flatMap(({ ways }: Register<unknown>) =>
    ways.map(({ url }) => url),
  );
}

/** Gathers the registers of a site. */
export function registersOf(site: Site): Registers {
  const { learned = [], failed = [], tricky = [], decisions = [] } = site.gathered;
  const order = orderOf(site);
  const asks = asksIn(site);
  return {
    askByKey: new Map(asks.flatMap((ask) => (ask.key ? [[ask.key, ask] as const] : []))),
    asks: register('/asks/', asks, (ask) => waysOfAsk(ask, site), order),
    learning: register(
      '/learning/',
      tellOnce([...learned, ...failed, ...tricky]),
      waysOfLesson,
      order,
    ),
    decisions: register('/decisions/', tellOnce(decisions), waysOf, order),
  };
}

type Step = Pick<Way<unknown>, 'by' | 'id'>;

function register<Item>(
  url: string,
  items: Item[],
  waysOfItem: (item: Item) => Step[],
  order: (found: readonly Step[]) => Step[],
): Register<Item> {
  const lists = new Map<string, Step & { items: Item[] }>();
  for (const item of items) {
    const seen = new Set<string>();
    for (const step of waysOfItem(item)) {
      const key = `${step.by} ${step.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const list = lists.get(key) ?? { ...step, items: [] };
      lists.set(key, list);
      list.items.push(item);
    }
  }
  const ways = order([...lists.values()]).flatMap(({ by, id }) => {
    const list = lists.get(`${by} ${id}`);
    return list ? [{ by, id, url: addressOfWay(url, by, id), items: list.items }] : [];
  });
  const byKey = new Map(ways.map((way) => [`${way.by} ${way.id}`, way]));
  return { url, items, ways, way: (by, id) => byKey.get(`${by} ${id}`) };
}

/** `/asks/for/smes/`, `/learning/did-not-work/`, `/learning/tool/mission-sprints/`. */
function addressOfWay(base: string, by: WayBy, id: string): string {
  if (id === DID_NOT_WORK) return `${base}${id}/`;
  return `${base}${by === 'kind' ? 'for' : by}/${id}/`;
}

/** Everything there could be a way in by, in the order of the site; years are the newest first. */
function orderOf(site: Site): (found: readonly Step[]) => Step[] {
  const { entries, toolkit } = site;
  const ids = (by: WayBy, things: readonly { id: string }[]) =>
    things.map(({ id }): Step => ({ by, id }));
  const known = [
    ...ids('kind', [{ id: DID_NOT_WORK }, ...toolkit.partnerKinds, { id: ANYONE }]),
    ...ids('mission', entries.mission),
    ...ids('tool', entries.tool),
    ...ids('team', entries.team),
    ...ids('partner', entries.partner),
  ];
  return (found) => {
    const years = found.filter(({ by }) => by === 'year');
    return [...known, ...years.sort((a, b) => byText(b.id, a.id))];
  };
}

/** A lesson or decision is about what its notes and case studies name in their fields. */
function waysOf({ places }: Told): Step[] {
  const step = (by: WayBy) => (id: string) => ({ by, id });
  return places.flatMap(({ from }) => [
    ...(from.fields.missions ?? []).map(step('mission')),
    ...(from.fields.tools ?? []).map(step('tool')),
    ...teamsOf(from).map(step('team')),
    step('year')(from.fields.date.slice(0, 4)),
  ]);
}

/** Lessons are on the pages of partners too, and what did not work can be read by itself. */
function waysOfLesson(told: Told): Step[] {
  const further = told.places.flatMap(({ section, from }): Step[] => [
    ...(section === 'failed' || section === 'tricky'
      ? [{ by: 'kind' as const, id: DID_NOT_WORK }]
      : []),
    ...(from.fields.partners ?? []).map((id) => ({ by: 'partner' as const, id })),
  ]);
  return [...waysOf(told), ...further];
}

/** The teams that tell of something. */
export function teamsOf(from: Gathered['from']): string[] {
  if (from.kind === 'case-study') return from.fields.teams ?? [];
  return from.fields.team ? [from.fields.team] : [];
}

function waysOfAsk(ask: Ask, site: Site): Step[] {
  const partners = partnersAsked(ask);
  const kinds = partners.map((id) => site.find('partner', id)?.fields.kind ?? id);
  const [year] = (ask.date ?? '').split('-');
  return [
    ...[...kinds, ...(ask.of.length === 0 ? [ANYONE] : [])].map((id): Step => ({ by: 'kind', id })),
    ...ask.missions.map((id): Step => ({ by: 'mission', id })),
    ...(year ? [{ by: 'year' as const, id: year }] : []),
  ];
}
