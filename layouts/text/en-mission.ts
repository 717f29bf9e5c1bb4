/** The English words of mission pages; part of the catalogue in `en.ts`. */
import type { ConditionFacts } from '../../src/relate/conditions.ts';
import { counted, joined } from './english.ts';

/** A length of time: whole years and months, or days where it is short. */
interface Span {
  years: number;
  months: number;
  days: number;
}

function spanWords({ years, months, days }: Span): string {
  if (years === 0 && months < 2) return counted(days, 'day', 'days');
  const parts = [
    ...(years > 0 ? [counted(years, 'year', 'years')] : []),
    ...(months > 0 ? [counted(months, 'month', 'months')] : []),
  ];
  return joined(parts);
}

/** Words about a mission and its record. */
export const missionWords = {
  kind: { mission: 'Mission', challenge: 'Challenge' },
  status: {
    active: 'Active',
    paused: 'Paused',
    closed: 'Closed',
    superseded: 'Replaced',
    overdue: (day: string) => `Past its deadline of ${day}`,
  },
  state: 'State',
  deadline: 'Deadline',
  by: (day: string) => `by ${day}`,
  started: 'Agreed',
  lead: 'Led by',
  champion: 'Champion',
  teams: 'Teams',
  intro: 'What this place has promised, by when, and how it is going.',
  none: 'No mission has been published yet.',
  outcome: 'What came of it',
  serves: 'Whom it serves',
  directly: 'Helped directly',
  indirectly: 'Helped through others',
  needs: 'What they need',
  how: 'How we meet it',
  impact: 'What changes for them',
  targets: 'How we will know',
  outcomeWanted:
    'The deadline has passed. What came of the mission is not written here yet, and should be.',
  progress: 'Progress',
  progressOf: (mission: string) => `Progress of “${mission}”`,
  progressIntro:
    'What was delivered, what is in progress, what changed and what is hard, newest first.',
  allSteps: (n: number) => `All ${counted(n, 'step', 'steps')}`,
  glance: 'At a glance',
  work: 'The work so far',
  headline: 'Headline measure',
  askedNow: 'Asked right now',
  nothingAsked: 'Nothing at the moment.',
  noDeadline: 'No deadline is given.',
  noTargets: 'No target is given.',
  countOf: {
    delivered: (n: number) => `${n} delivered`,
    'in-progress': (n: number) => `${n} in progress`,
    changed: (n: number) => `${n} changed`,
    challenge: (n: number) => counted(n, 'challenge', 'challenges'),
  },
  lastUpdate: 'Last update',
  /** How long until a day, or since it; whole months, or days where it is less than two months. */
  timeLeft: (span: Span) => `${spanWords(span)} left`,
  timePast: (span: Span) => `${spanWords(span)} ago`,
  progressStatus: {
    delivered: 'Delivered',
    'in-progress': 'In progress',
    changed: 'Changed',
    challenge: 'Challenge',
  },
  evidence: 'Evidence',
  noEvidence: 'No evidence given yet',
  partners: 'Who takes part',
  agreed: {
    agreed: 'Agreed with the partner',
    asked: 'The partner has been asked',
    'not-asked': 'The partner has not been asked yet',
  },
  asks: 'What we ask of others',
  funding: 'The money',
  unsaid: '–',
  theory: 'How we think it works',
  risks: 'Risks',
  risk: { acting: 'Of acting', notActing: 'Of not acting' },
  governance: 'Who holds us to account',
  meets: (day: string) => `meets next on ${day}`,
  met: (day: string) => `met on ${day}`,
  conditions: 'Is it a good mission?',
  condition: {
    bold: 'Bold, and it matters to people',
    achievable: 'Ambitious but achievable',
    clear: 'Clear, measured and dated',
    crossSector: 'Across disciplines and sectors',
    bottomUp: 'Tried by more than one route',
  },
  conditionsAbout:
    'Five things make a mission worth the name. For each, what this site shows and where; it is no mark for the mission itself.',
  conditionState: { shown: 'Shown', partly: 'Shown in part', missing: 'Not shown yet' },
  derived: {
    achievable: ({ reasons, targets }: ConditionFacts) =>
      `${reasons} of ${counted(targets, 'target says', 'targets say')} why anyone should believe in it.`,
    clear: ({ completeTargets, targets }: ConditionFacts) =>
      `${completeTargets} of ${counted(targets, 'target has', 'targets have')} a starting point, an end with a date, and readings.`,
    crossSector: ({ partners, kinds }: ConditionFacts & { kinds: string }) =>
      `${counted(partners, 'partner takes', 'partners take')} part: ${kinds}.`,
    bottomUp: ({ strands }: ConditionFacts) =>
      `${counted(strands, 'piece of work is', 'pieces of work are')} told as ${strands === 1 ? 'a case study' : 'case studies'}.`,
  },
  missingFor: {
    bold: 'Nobody has written down why people would care.',
    achievable: 'Nobody has written down why it can be done.',
    clear: 'Not every target has a starting point, an end with a date, and readings.',
    crossSector: 'Partners of at least two kinds would show it.',
    bottomUp: 'At least two different pieces of work, told as case studies, would show it.',
  },
  papers: 'Papers',
  alignment: 'What it lines up with',
  tier: {
    council: 'Council',
    'combined authority': 'Combined authority',
    local: 'Local',
    regional: 'Regional',
    national: 'National',
    international: 'International',
  },
  learned: 'What we have learned on the way',
};
