/**
 * Case studies like another one, by the partners, missions and tools that both have. Candidates come out
 * of the lists that stand beside those things, rarest first and only so many of them, so that the work
 * grows with the case studies and never with pairs of them.
 */
import type { Day } from '../days.ts';
import { daysBetween } from '../days.ts';
import { byText } from '../order.ts';
import type { CaseStudy, Mission, Partner, Site, Tool } from './site.ts';

/** What each shared thing counts for. A contract: the page says so. */
export const similarWeights = { partner: 3, mission: 2, tool: 2 } as const;

/** How many case studies are shown as similar. */
const SHOWN = 3;

/** How many case studies are looked at on either side of one in a list beside a shared thing. */
const NEIGHBOURS = 20;

/** How many candidates are weighed in all. */
const CANDIDATES = 60;

/** A similar case study, and what it shares. */
export interface Similar {
  study: CaseStudy;
  weight: number;
  missions: Mission[];
  tools: Tool[];
  partners: Partner[];
}

/** The case studies that share most: by weight, then by nearness in time, then the newer. */
export function similarTo(site: Site, study: CaseStudy): Similar[] {
  const { date } = study.fields;
  const own = site.related(study);
  const beside = [...own.partner, ...own.mission, ...own.tool]
    .map((thing) => site.related(thing)['case-study'])
    // A sort keeps the order of lists of the same length: partners, missions, tools.
    .sort((a, b) => a.length - b.length);
  const candidates = new Set<CaseStudy>();
  for (const studies of beside) {
    for (const each of aroundDay(studies, date)) {
      if (each !== study && candidates.size < CANDIDATES) candidates.add(each);
    }
  }
  const partners = new Set(own.partner);
  const missions = new Set(own.mission);
  const tools = new Set(own.tool);
  const found = [...candidates].map((each): Similar => {
    const its = site.related(each);
    const shared = {
      partners: its.partner.filter((one) => partners.has(one)),
      missions: its.mission.filter((one) => missions.has(one)),
      tools: its.tool.filter((one) => tools.has(one)),
    };
    return { study: each, weight: weightOf(shared), ...shared };
  });
  const apart = ({ fields }: CaseStudy) => Math.abs(daysBetween(date, fields.date));
  return found
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        apart(a.study) - apart(b.study) ||
        byText(b.study.fields.date, a.study.fields.date) ||
        byText(a.study.id, b.study.id),
    )
    .slice(0, SHOWN);
}

function weightOf({ partners, missions, tools }: Pick<Similar, 'partners' | 'missions' | 'tools'>) {
  return (
    partners.length * similarWeights.partner +
    missions.length * similarWeights.mission +
    tools.length * similarWeights.tool
  );
}

/** The part of a list, newest first, that stands around a day. */
function aroundDay(studies: readonly CaseStudy[], day: Day): readonly CaseStudy[] {
  let from = 0;
  let to = studies.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const isNewer = (studies[middle]?.fields.date ?? '') > day;
    if (isNewer) from = middle + 1;
    else to = middle;
  }
  return studies.slice(Math.max(0, from - NEIGHBOURS), from + NEIGHBOURS + 1);
}
