/** Finds the layouts: the package's own, each of which a site may replace by a file of the same name. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Ask, StateCount } from '../relate/asks.ts';
import type { Told } from '../relate/gathered.ts';
import type { Way } from '../relate/registers.ts';
import type { MissionReport } from '../relate/report.ts';
import type {
  CaseStudy,
  Catalyst,
  Entry,
  Event,
  FreePage,
  Mission,
  Partner,
  Person,
  Sprint,
  Team,
  Tool,
  Toolset,
  Weeknote,
} from '../relate/site.ts';
import type { ToolkitKind } from '../schemas/kinds.ts';
import type { DataFile } from './data-files.ts';
import type { Layout, Pagination } from './layout.ts';
import type { Token } from './tokens.ts';

/** How many weeknotes a year has, and each of its months. */
export interface YearOfNotes {
  year: string;
  total: number;
  /** Newest first; `month` is `2026-05`. */
  months: { month: string; total: number }[];
}

/** What a list beside an entry holds. */
export type RelatedList = 'weeknotes' | 'case-studies' | 'mentions';

/** A record of a mission that may be too long for its page. */
export type MissionRecord = 'progress' | 'changes';

/** Every layout and what it is given besides its view. */
export interface LayoutProps {
  home: object;
  weeknote: { entry: Weeknote; previous?: Weeknote; next?: Weeknote };
  mission: { entry: Mission };
  'case-study': { entry: CaseStudy; previous?: CaseStudy; next?: CaseStudy };
  partner: { entry: Partner };
  team: { entry: Team };
  person: { entry: Person };
  toolset: { entry: Toolset };
  catalyst: { entry: Catalyst };
  tool: { entry: Tool };
  page: { entry: FreePage };
  weeknotes: { list: Pagination<Weeknote>; years: YearOfNotes[]; period?: string };
  missions: object;
  'case-studies': { list: Pagination<CaseStudy> };
  partners: object;
  teams: object;
  people: object;
  toolkit: { kind: ToolkitKind };
  'mission-record': { of: Mission; what: MissionRecord };
  'related-list': { of: Entry; list: Pagination<Entry>; what: RelatedList };
  learning: { list: Pagination<Told>; way?: Way<Told> };
  asks: { list: Pagination<Ask>; way?: Way<Ask>; states: StateCount[] };
  search: object;
  'not-found': object;
  redirect: { to: string };
  report: { report: MissionReport; css: string };
  sprint: { entry: Sprint };
  sprints: object;
  event: { entry: Event };
  events: object;
  decisions: { list: Pagination<Told>; way?: Way<Told> };
  coverage: object;
  for: { reader: Reader };
  map: object;
  glossary: object;
  follow: object;
  data: { files: readonly DataFile[] };
  style: { tokens: readonly Token[] };
  accessibility: object;
}

/** Whom the short ways in below `/for/` are for. */
export const readers = ['partners', 'residents', 'councillors', 'staff', 'funders'] as const;
export type Reader = (typeof readers)[number];

export type LayoutName = keyof LayoutProps;
export type Layouts = { [Name in LayoutName]: Layout<LayoutProps[Name]> };

export const layoutNames: readonly LayoutName[] = [
  'home',
  'weeknote',
  'mission',
  'case-study',
  'partner',
  'team',
  'person',
  'toolset',
  'catalyst',
  'tool',
  'page',
  'weeknotes',
  'missions',
  'case-studies',
  'partners',
  'teams',
  'people',
  'toolkit',
  'mission-record',
  'related-list',
  'learning',
  'asks',
  'search',
  'not-found',
  'redirect',
  'report',
  'sprint',
  'sprints',
  'event',
  'events',
  'decisions',
  'coverage',
  'for',
  'map',
  'glossary',
  'follow',
  'data',
  'style',
  'accessibility',
];

/** The folder of the layouts that the package brings. */
export const packageLayouts = fileURLToPath(new URL('../../layouts/', import.meta.url));

/** Loads every layout. Only code that may be changed by those who may change code is imported. */
export async function loadLayouts(root: string): Promise<Layouts> {
  const loaded = await Promise.all(
    layoutNames.map(async (name) => {
      const own = join(root, 'layouts', `${name}.tsx`);
      const path = existsSync(own) ? own : join(packageLayouts, `${name}.tsx`);
      const module: { default: unknown } = await import(pathToFileURL(path).href);
      if (typeof module.default !== 'function') {
        throw new Error(`The layout ${path} has no default export that is a function.`);
      }
      return [name, module.default] as const;
    }),
  );
  // Each file was loaded under the name that says what its props are.
  return Object.fromEntries(loaded) as unknown as Layouts;
}
