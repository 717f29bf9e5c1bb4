/** The site as a whole: every published entry, what is tied to what, and what was read out of the notes. */

import type { Day } from '../days.ts';
import type { Body, BodyLink, SectionItem } from '../markdown/body.ts';
import type { Place } from '../problems/problem.ts';
import type { AccessibilityTest } from '../schemas/accessibility.ts';
import type { ContentKind, FieldsOf, Kind } from '../schemas/kinds.ts';
import type { SectionName, Settings, Toolkit } from '../schemas/settings.ts';
import type { Ledger } from './ledger.ts';
import type { Registers } from './registers.ts';

/** Where a key or value stands in the file it came from. */
export type Locate = (path: readonly PropertyKey[], part?: 'key' | 'value') => Place;

/** Where the keys of the two files of settings stand. */
export interface SettingsPlaces {
  site: Locate;
  toolkit: Locate;
}

/** What an entry waits for before it may be seen. */
export interface Waiting {
  for: 'day' | 'election' | 'sign-off';
  /** The day or moment from which it may be seen; undefined where nobody has set one. */
  until: string | undefined;
}

/** One validated document: a Markdown file, or an item of the toolkit. */
export interface EntryBase<K extends Kind, Fields> {
  kind: K;
  /** The file name without `.md`; unique within its kind. */
  id: string;
  /** From the root of the site, `/missions/warm-homes/`; undefined for a measure that no mission shows. */
  url: string | undefined;
  title: string;
  summary: string | undefined;
  /** The day that orders it in lists; undefined for what has none. */
  date: Day | undefined;
  fields: Fields;
  body: Body;
  /** The file it came from, relative to the root of the site. */
  file: string;
  locate: Locate;
  /** Out of the public site: a draft, or held until a later day. Only seen with `--drafts`. */
  unpublished: 'draft' | 'held' | undefined;
  /** What a held entry waits for. */
  waiting?: Waiting | undefined;
}

/** What could be read of a document whose fields have mistakes: it is checked, but never shown. */
export type UnfinishedEntry = Pick<
  EntryBase<ContentKind, unknown>,
  'kind' | 'id' | 'url' | 'fields' | 'body' | 'file' | 'locate'
>;

export type ContentEntry<K extends ContentKind = ContentKind> = {
  [Each in K]: EntryBase<Each, FieldsOf[Each]>;
}[K];

export type Weeknote = ContentEntry<'weeknote'>;
export type Mission = ContentEntry<'mission'>;
export type CaseStudy = ContentEntry<'case-study'>;
export type Partner = ContentEntry<'partner'>;
export type Team = ContentEntry<'team'>;
export type Person = ContentEntry<'person'>;
export type Sprint = ContentEntry<'sprint'>;
export type Event = ContentEntry<'event'>;
export type Measure = ContentEntry<'measure'>;
export type FreePage = ContentEntry<'page'>;
export type Toolset = EntryBase<'toolset', Toolkit['toolsets'][number]>;
export type Catalyst = EntryBase<'catalyst', Toolkit['catalysts'][number]>;
export type Tool = EntryBase<'tool', Toolkit['tools'][number]>;

/** Anything that other things can point at. */
export type Entry = ContentEntry | Toolset | Catalyst | Tool;

export interface EntryOf {
  weeknote: Weeknote;
  mission: Mission;
  'case-study': CaseStudy;
  partner: Partner;
  team: Team;
  person: Person;
  sprint: Sprint;
  event: Event;
  measure: Measure;
  page: FreePage;
  toolset: Toolset;
  catalyst: Catalyst;
  tool: Tool;
}

/** Entries by kind, each list in the order in which it is shown. */
export type EntriesByKind = { [K in Kind]: EntryOf[K][] };

/** What an entry is tied to, both ways, by kind; and the entries that link to it in their prose. */
export interface Related extends EntriesByKind {
  mentionedIn: Entry[];
}

/** A lesson, decision, next step or call for help, with the entry it was read from. */
export interface Gathered extends SectionItem {
  section: SectionName;
  from: Weeknote | CaseStudy;
}

/** One reading of a measure. A missing value is a gap, never zero. */
export interface Reading {
  /** The day, or the last day of the period that `label` names. */
  date: Day;
  /** The author's own name of the period, `2019/20`, where it is not a day. */
  label?: string | undefined;
  value: number | undefined;
  note: string | undefined;
  series: string | undefined;
}

/** What a mission promised at one time. */
export interface MissionPast
  extends Pick<Mission['fields'], 'statement' | 'by' | 'status' | 'targets'> {
  /** The day from which that version was public; undefined for at once. */
  publicFrom?: Day | undefined;
}

/** A word of the glossary. */
export interface Term {
  /** The word as it is explained. */
  term: string;
  /** What it means, in one or two plain sentences. */
  means: string;
  /** Other forms and words for the same. */
  also: string[];
  /** Its place on the page of the glossary. */
  anchor: string;
}

/** An old address and the entry it leads to. */
export interface Alias {
  from: string;
  to: Entry;
}

/** Numbers for the closing summary. */
export interface SiteCounts {
  files: number;
  drafts: number;
  held: number;
  /** Warnings that the settings turn off; known once all problems are. */
  muted?: number;
}

/** The mark of a site, harmless and whole in itself. */
export interface Logo {
  /** An SVG picture; a PNG stands within one. */
  svg: string;
  width: number;
  height: number;
  isVector: boolean;
}

export interface Site {
  settings: Settings & { language: string; currency: string };
  toolkit: Toolkit;
  /** Undefined where the settings name none, or none that can be used. */
  logo: Logo | undefined;
  /** What the last accessibility test found; undefined where none has run. */
  accessibilityTest: AccessibilityTest | undefined;
  /** The day the site is built for: decides what is due, held or past. */
  today: Day;
  entries: EntriesByKind;
  /** Finds an entry that is in the site. */
  find<K extends Kind>(kind: K, id: string): EntryOf[K] | undefined;
  /** What an entry is tied to. */
  related(entry: Entry): Related;
  /** What a link in a body leads to; undefined when that is not public. */
  target(link: Pick<BodyLink, 'form' | 'target'>, from: Entry): Target | undefined;
  /** The file of a picture that an entry names, from the root folder; undefined when it is not there. */
  picture(source: string, from: Entry): string | undefined;
  /** The documents that published entries link to, by path from the root folder. */
  documents: ReadonlySet<string>;
  /** The pictures that published entries show or link to, by path from the root folder. */
  pictures: ReadonlyMap<string, PictureUse>;
  gathered: Partial<Record<SectionName, Gathered[]>>;
  /** What was read out of the notes and case studies tied to an entry, newest first. */
  gatheredFor(section: SectionName, entry: Entry): Gathered[];
  /** Everything that is asked, learned and decided, whole and by mission, tool, team, partner and year. */
  registers(): Registers;
  readings(measure: Measure): Reading[];
  /** What a mission altered of its promise, written down or not. */
  ledger(mission: Mission): Ledger;
  /** The words that the site explains, in the order of the file. */
  glossary: Term[];
  aliases: Alias[];
  counts: SiteCounts;
}

/** What a picture file is there for. */
export interface PictureUse {
  /** It stands in a page. */
  isShown: boolean;
  /** A link leads to it, so that it is published by itself too. */
  isLinked: boolean;
  /** Every place that names it, and as what. */
  named: { source: string; place: Place }[];
}

/** What a link leads to: a place in this site or on the web, or an entry that has no page. */
export interface Target {
  /** From the root of the site (without path prefix) for places here, whole for places elsewhere. */
  address: string | undefined;
  entry: Entry | undefined;
}
