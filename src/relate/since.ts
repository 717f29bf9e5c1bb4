/**
 * What happened after a case study was told: later weeknotes and progress steps of its missions that
 * share a partner, tool or team with it, and later weeknotes that link to it.
 */
import type { Day } from '../days.ts';
import { byText } from '../order.ts';
import type {
  CaseStudy,
  Entry,
  Mission,
  Partner,
  Related,
  Site,
  Team,
  Tool,
  Weeknote,
} from './site.ts';

/** A step of a mission. */
export type ProgressStep = NonNullable<Mission['fields']['progress']>[number];

/** Why something stands among what happened since. */
export interface WhySince {
  /** It links to the case study, or names it as evidence. */
  links: boolean;
  missions: Mission[];
  partners: Partner[];
  tools: Tool[];
  teams: Team[];
}

/** One later thing: a weeknote, or a step of a mission. */
export type Later = { date: Day; why: WhySince } & (
  | { note: Weeknote }
  | { mission: Mission; step: ProgressStep }
);

/** How many later things are shown. */
const SHOWN = 6;

/** A weeknote or a step, with the missions it belongs to and what else it is about. */
interface Happening {
  date: Day;
  what: { note: Weeknote } | { mission: Mission; step: ProgressStep };
  missions: Mission[];
  partners: Partner[];
  tools: Tool[];
  teams: Team[];
  /** The case studies that it names as evidence. */
  shows: CaseStudy[];
}

interface HappeningsOfSite {
  /** By a mission and something else of theirs, newest first. */
  byPair: Map<string, Happening[]>;
  ofNote: Map<Weeknote, Happening>;
}

/** What was gathered of each site, once for all its case studies; it goes when the site goes. */
const gathered = new WeakMap<Site, HappeningsOfSite>();

/** The day since which things are later: that of the last telling. */
export function toldOn({ fields }: CaseStudy): Day {
  return fields.updated ?? fields.date;
}

/** The newest later things, at most six. */
export function sinceOf(site: Site, study: CaseStudy): Later[] {
  const known = gathered.get(site) ?? gatherHappenings(site);
  gathered.set(site, known);
  const own = site.related(study);
  const told = toldOn(study);
  const found = new Set<Happening>();
  const others: Entry[] = [...own.partner, ...own.tool, ...own.team, study];
  for (const mission of own.mission) {
    for (const other of others) {
      for (const each of firstLater(known.byPair.get(keyOf(mission, other)) ?? [], told)) {
        found.add(each);
      }
    }
  }
  const linking = own.mentionedIn.flatMap((entry) =>
    entry.kind === 'weeknote' ? (known.ofNote.get(entry) ?? []) : [],
  );
  for (const each of firstLater(linking, told)) found.add(each);
  const links = new Set(linking);
  return [...found]
    .sort(newestFirst)
    .slice(0, SHOWN)
    .map((each) => ({ date: each.date, ...each.what, why: whyOf(each, study, own, links) }));
}

/** The first few of a list, newest first, that are later than a day. */
function firstLater(list: readonly Happening[], told: Day): Happening[] {
  const first = list.slice(0, SHOWN);
  return first.filter(({ date }) => date > told);
}

function whyOf(
  happening: Happening,
  study: CaseStudy,
  own: Related,
  links: ReadonlySet<Happening>,
): WhySince {
  const shared = <E extends Entry>(its: readonly E[], ours: readonly E[]) =>
    its.filter((each) => ours.includes(each));
  return {
    links: links.has(happening) || happening.shows.includes(study),
    missions: shared(happening.missions, own.mission),
    partners: shared(happening.partners, own.partner),
    tools: shared(happening.tools, own.tool),
    teams: shared(happening.teams, own.team),
  };
}

function keyOf(mission: Mission, other: Entry): string {
  return `${mission.id} ${other.kind}/${other.id}`;
}

/** Every weeknote and every step, by each pair of a mission and something else that it is about. */
function gatherHappenings(site: Site): HappeningsOfSite {
  const notes = site.entries.weeknote.map((note) => happeningOfNote(site, note));
  const steps = site.entries.mission.flatMap((mission) => happeningsOfMission(site, mission));
  const byPair = new Map<string, Happening[]>();
  for (const each of [...steps, ...notes].sort(newestFirst)) {
    for (const mission of each.missions) {
      for (const other of [...each.partners, ...each.tools, ...each.teams, ...each.shows]) {
        const key = keyOf(mission, other);
        const list = byPair.get(key) ?? [];
        byPair.set(key, list);
        list.push(each);
      }
    }
  }
  return {
    byPair,
    ofNote: new Map(notes.flatMap((each) => ('note' in each.what ? [[each.what.note, each]] : []))),
  };
}

function happeningOfNote(site: Site, note: Weeknote): Happening {
  const { mission, partner, tool, team } = site.related(note);
  return {
    date: note.fields.date,
    what: { note },
    missions: mission,
    partners: partner,
    tools: tool,
    teams: team,
    shows: [],
  };
}

/** The steps of a mission that have happened; each is about what its evidence is about. */
function happeningsOfMission(site: Site, mission: Mission): Happening[] {
  const steps = (mission.fields.progress ?? []).filter(({ date }) => date <= site.today);
  return steps.map((step) => {
    const evidence = (step.evidence ?? []).flatMap((link) => {
      const entry = site.target({ form: 'wiki', target: link }, mission)?.entry;
      return entry?.kind === 'weeknote' || entry?.kind === 'case-study' ? [entry] : [];
    });
    const about = evidence.map((entry) => site.related(entry));
    return {
      date: step.date,
      what: { mission, step },
      missions: [mission],
      partners: [...new Set(about.flatMap(({ partner }) => partner))],
      tools: [...new Set(about.flatMap(({ tool }) => tool))],
      teams: [...new Set(about.flatMap(({ team }) => team))],
      shows: evidence.filter((entry) => entry.kind === 'case-study'),
    };
  });
}

/** By day, steps before weeknotes, then by name. */
function newestFirst(a: Happening, b: Happening): number {
  return byText(b.date, a.date) || byText(nameOf(a), nameOf(b));
}

function nameOf({ what }: Happening): string {
  return 'step' in what ? `1 ${what.mission.id} ${what.step.title}` : `2 ${what.note.id}`;
}
