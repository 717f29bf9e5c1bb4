/**
 * The table of kinds: for each kind of entry its folder, its schema and the address of its pages.
 * Everything that differs by kind and is data stands here; the addresses are a contract.
 */
import { type CaseStudyFields, caseStudySchema } from './case-study.ts';
import { type EventFields, eventSchema } from './event.ts';
import { type MeasureFields, measureSchema } from './measure.ts';
import { type MissionFields, missionSchema } from './mission.ts';
import { type PageFields, pageSchema } from './page.ts';
import { type PartnerFields, partnerSchema } from './partner.ts';
import { type PersonFields, personSchema } from './person.ts';
import { type SprintFields, sprintSchema } from './sprint.ts';
import { type TeamFields, teamSchema } from './team.ts';
import { type WeeknoteFields, weeknoteSchema } from './weeknote.ts';

export const contentKinds = {
  weeknote: { folder: 'weeknotes', schema: weeknoteSchema },
  mission: { folder: 'missions', schema: missionSchema },
  'case-study': { folder: 'case-studies', schema: caseStudySchema },
  partner: { folder: 'partners', schema: partnerSchema },
  team: { folder: 'teams', schema: teamSchema },
  person: { folder: 'people', schema: personSchema },
  sprint: { folder: 'sprints', schema: sprintSchema },
  event: { folder: 'events', schema: eventSchema },
  measure: { folder: 'measures', schema: measureSchema },
  page: { folder: 'pages', schema: pageSchema },
} as const;

/** A kind of entry that authors write as Markdown. */
export type ContentKind = keyof typeof contentKinds;

/** A kind of entry that comes from the toolkit. */
export type ToolkitKind = 'toolset' | 'catalyst' | 'tool';

export type Kind = ContentKind | ToolkitKind;

/** The fields of each kind, as its schema gives them out. */
export interface FieldsOf {
  weeknote: WeeknoteFields;
  mission: MissionFields;
  'case-study': CaseStudyFields;
  partner: PartnerFields;
  team: TeamFields;
  person: PersonFields;
  sprint: SprintFields;
  event: EventFields;
  measure: MeasureFields;
  page: PageFields;
}

/** The folder of each kind, which is also the first part of its address. */
export const folders: Record<Kind, string> = {
  weeknote: 'weeknotes',
  mission: 'missions',
  'case-study': 'case-studies',
  partner: 'partners',
  team: 'teams',
  person: 'people',
  sprint: 'sprints',
  event: 'events',
  measure: 'measures',
  page: 'pages',
  toolset: 'toolsets',
  catalyst: 'catalysts',
  tool: 'tools',
};

export const contentKindNames = Object.keys(contentKinds) as ContentKind[];
export const kindNames = Object.keys(folders) as Kind[];

const kindByFolder = new Map(kindNames.map((kind) => [folders[kind], kind]));

/** The kind whose entries live in a folder of this name. */
export function kindOfFolder(folder: string): Kind | undefined {
  return kindByFolder.get(folder);
}

/**
 * The address of an entry, from the root of the site; undefined for measures, which have no page.
 * Free pages stand at the root: `content/pages/about.md` is `/about/`.
 */
export function addressOf(kind: Kind, id: string): string | undefined {
  if (kind === 'measure') return undefined;
  if (kind === 'page') return `/${id}/`;
  return `/${folders[kind]}/${id}/`;
}
