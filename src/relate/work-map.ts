/** The map of the work: missions, the teams and partners tied to each, and how; bounded, so that it can be drawn. */
import type { Mission, Partner, Site, Team } from './site.ts';

/** A team or partner and how a mission is tied to it. */
export interface MissionTie<Entry extends Team | Partner> {
  entry: Entry;
  /** The mission names it; else it is known from notes and case studies alone. */
  isNamed: boolean;
}

/** Everybody who is tied to a mission. */
export interface MissionTies {
  mission: Mission;
  teams: MissionTie<Team>[];
  partners: MissionTie<Partner>[];
}

/** What is drawn, and how many of each are not. */
export interface WorkMap {
  ties: MissionTies[];
  teams: Team[];
  partners: Partner[];
  /** Missions, teams and partners that are tied to something but would make the drawing unreadable. */
  leftOut: { mission: number; team: number; partner: number };
}

/** The most of each that a drawing can hold and still be read. */
export const mapLimits = { mission: 12, team: 16, partner: 32 };

/** Who is tied to a mission: first those it names, then those it has worked with. */
export function tiesOfMission(site: Site, mission: Mission): MissionTies {
  const { fields } = mission;
  const related = site.related(mission);
  const teams = new Set([...(fields.lead ? [fields.lead] : []), ...(fields.teams ?? [])]);
  const partners = new Set((fields.partners ?? []).map(({ partner }) => partner));
  const tied = <Entry extends Team | Partner>(
    entries: readonly Entry[],
    named: ReadonlySet<string>,
  ): MissionTie<Entry>[] => {
    const ties = entries.map((entry) => ({ entry, isNamed: named.has(entry.id) }));
    return [...ties.filter((tie) => tie.isNamed), ...ties.filter((tie) => !tie.isNamed)];
  };
  return {
    mission,
    teams: tied(related.team, teams),
    partners: tied(related.partner, partners),
  };
}

/** The whole map, with those that have the most ties where there is no room for all. */
export function workMap(site: Site): WorkMap {
  const missions = site.entries.mission.map((mission) => tiesOfMission(site, mission));
  const ties = mostTied(
    missions,
    ({ teams, partners }) => teams.length + partners.length,
    mapLimits.mission,
  );
  const all = {
    teams: weigh(missions.flatMap(({ teams }) => teams)),
    partners: weigh(missions.flatMap(({ partners }) => partners)),
  };
  const teams = pick(site.entries.team, weigh(ties.flatMap((each) => each.teams)), mapLimits.team);
  const partners = pick(
    site.entries.partner,
    weigh(ties.flatMap((each) => each.partners)),
    mapLimits.partner,
  );
  return {
    ties,
    teams,
    partners,
    leftOut: {
      mission: missions.length - ties.length,
      team: all.teams.size - teams.length,
      partner: all.partners.size - partners.length,
    },
  };
}

/** A tie that a mission names counts more than any number of those that it does not. */
function weigh<Entry extends Team | Partner>(
  ties: readonly MissionTie<Entry>[],
): Map<Entry, number> {
  const weights = new Map<Entry, number>();
  for (const { entry, isNamed } of ties) {
    weights.set(entry, (weights.get(entry) ?? 0) + (isNamed ? 1000 : 1));
  }
  return weights;
}

/** The heaviest, in the order of the site. */
function pick<Entry extends Team | Partner>(
  entries: readonly Entry[],
  weights: ReadonlyMap<Entry, number>,
  most: number,
): Entry[] {
  const tied = entries.filter((entry) => weights.has(entry));
  return mostTied(tied, (entry) => weights.get(entry) ?? 0, most);
}

/** The items of the greatest weight, in the order given; of equals the first. */
function mostTied<Item>(
  items: readonly Item[],
  weight: (item: Item) => number,
  most: number,
): Item[] {
  const kept = new Set([...items].sort((a, b) => weight(b) - weight(a)).slice(0, most));
  return items.filter((item) => kept.has(item));
}
