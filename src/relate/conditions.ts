/**
 * The five conditions of a mission (Mazzucato; CIPFA for public finance), each with what the site shows
 * for it. What can be derived is: the rules stand in ADR 17 and, in words, on the page.
 */
import { partnerKindIds } from '../schemas/every-kind.ts';
import type { Mission, Site } from './site.ts';

const conditionNames = ['bold', 'achievable', 'clear', 'crossSector', 'bottomUp'] as const;
export type ConditionName = (typeof conditionNames)[number];

/** `shown` by the content, `partly`, or `missing`. Not a judgement of the mission, only of what is said. */
export type ConditionState = 'shown' | 'partly' | 'missing';

/** What the site shows for one condition. */
export interface Condition {
  name: ConditionName;
  state: ConditionState;
  /** What the owner wrote. */
  written: string | undefined;
}

/** What is counted for the conditions that can be derived. */
export interface ConditionFacts {
  /** Targets in all, and those with a starting point, an end and at least one reading. */
  targets: number;
  completeTargets: number;
  /** Targets with a reason to believe them. */
  reasons: number;
  /** Ids of the kinds of the partners that take part, in the toolkit's order. */
  partnerKinds: string[];
  partners: number;
  /** Pieces of work told as case studies. */
  strands: number;
}

export function conditionsOf(
  site: Site,
  mission: Mission,
): { conditions: Condition[]; facts: ConditionFacts } {
  const facts = factsOf(site, mission);
  const derived: Record<ConditionName, ConditionState> = {
    bold: 'missing',
    achievable: facts.reasons === 0 ? 'missing' : 'partly',
    clear: ofAll(facts.completeTargets, facts.targets),
    crossSector: atLeastTwo(facts.partnerKinds.length),
    bottomUp: atLeastTwo(facts.strands),
  };
  const conditions = conditionNames.map((name): Condition => {
    const written = mission.fields.conditions?.[name];
    return { name, state: written ? 'shown' : derived[name], written };
  });
  return { conditions, facts };
}

function factsOf(site: Site, mission: Mission): ConditionFacts {
  const { targets = [] } = mission.fields;
  const { partner, 'case-study': studies } = site.related(mission);
  const complete = targets.filter(({ measure, baseline }) => {
    const entry = site.find('measure', measure);
    return baseline && entry && site.readings(entry).some(({ value }) => value !== undefined);
  });
  const kinds = new Set<string>(partner.map(({ fields }) => fields.kind));
  return {
    targets: targets.length,
    completeTargets: complete.length,
    reasons: targets.filter(({ reason }) => reason).length,
    partnerKinds: partnerKindIds.filter((id) => kinds.has(id)),
    partners: partner.length,
    strands: studies.length,
  };
}

function ofAll(some: number, all: number): ConditionState {
  if (some === 0) return 'missing';
  return some === all ? 'shown' : 'partly';
}

function atLeastTwo(count: number): ConditionState {
  if (count === 0) return 'missing';
  return count === 1 ? 'partly' : 'shown';
}
