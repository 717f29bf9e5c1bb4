/** English words about case studies; part of the catalogue in `en.ts`. */
import { joined } from './english.ts';

/** Words for `stage`. */
export const stageWords = {
  idea: 'An idea',
  testing: 'Being tested',
  running: 'Running',
  stopped: 'Stopped',
};

/** What a case study shares with something else, by name. */
interface Shared {
  missions: readonly string[];
  partners: readonly string[];
  tools: readonly string[];
}

interface WhySince extends Shared {
  links: boolean;
  teams: readonly string[];
}

interface Citation {
  authors: readonly string[];
  year: string;
  title: string;
  site: string;
  publisher: string | undefined;
  address: string | undefined;
  updated: string | undefined;
}

const same = (names: readonly string[], one: string, many: string) =>
  names.length === 0 ? [] : [`same ${names.length === 1 ? one : many}, ${joined(names)}`];

const missionsSame = (missions: readonly string[]) => same(missions, 'mission', 'missions');

/** What a later note or step shares besides the mission. */
const alsoShared = ({ partners, tools, teams }: WhySince) => [
  ...(partners.length > 0 ? [`also with ${joined(partners)}`] : []),
  ...(tools.length > 0 ? [`also used ${joined(tools)}`] : []),
  ...same(teams, 'team', 'teams'),
];

/** Words for `study`. */
export const studyWords = {
  previous: 'An earlier case study',
  next: 'A later case study',
  around: 'Case studies before and after this one',
  short: 'In short',
  part: {
    problem: 'The problem',
    approach: 'What was tried',
    result: 'What happened',
    cost: 'What it cost',
    failed: 'What did not work',
    transfers: 'What others can use',
  },
  more: (n: number) => `and ${n} more`,
  missingPart: {
    problem: 'the problem',
    approach: 'what was tried',
    result: 'what happened',
    cost: 'what it cost',
    failed: 'what did not work',
    transfers: 'what others can use',
  },
  /** A gap, said kindly. */
  missing: (parts: readonly string[]) => `It has no part of its own yet for ${joined(parts)}.`,
  /** Where nothing can be read out of the text. */
  untold: 'This story is told without the usual headings, so it cannot be given in short.',
  since: 'What happened since',
  sinceRule: (day: string) =>
    `After ${day}: weeknotes and steps of the same mission that share a partner, tool or team with this case study, and weeknotes that link to it. Newest first.`,
  nothingSince: (day: string) =>
    `Nothing later than ${day} has been written yet that shares its mission and a partner, tool or team.`,
  stepOf: (mission: string) => `A step of ${mission}`,
  whySince: (why: WhySince) =>
    sentence([
      ...(why.links ? ['links here'] : []),
      ...missionsSame(why.missions),
      ...alsoShared(why),
    ]),
  whyStep: (why: WhySince) =>
    sentence([...(why.links ? ['this case study is its evidence'] : []), ...alsoShared(why)]),
  similar: 'Similar case studies',
  similarRule: ({ partner, mission, tool }: { partner: number; mission: number; tool: number }) =>
    `Those that share most with this one: a partner counts ${partner}, a mission ${mission}, a tool ${tool}. Of the same weight, the nearest in time comes first.`,
  whySimilar: ({ missions, partners, tools }: Shared) =>
    sentence([
      ...(tools.length > 0 ? [`also used ${joined(tools)}`] : []),
      ...missionsSame(missions),
      ...(partners.length > 0 ? [`worked with ${joined(partners)}`] : []),
    ]),
  cite: 'How to cite it',
  citation: ({ authors, year, title, site, publisher, address, updated }: Citation) =>
    [
      `${joined(authors)} (${year}).`,
      `${title}.`,
      `Case study${updated ? `, updated ${updated}` : ''}.`,
      `${site}${publisher && publisher !== site ? `, ${publisher}` : ''}.`,
      address ? `${address}, accessed` : 'Accessed',
      '[the day you read it].',
    ].join(' '),
};

/** Reasons as one sentence: "Also used mission sprints; same mission, Warm homes." */
function sentence(reasons: readonly string[]): string {
  const words = reasons.join('; ');
  return words && `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
