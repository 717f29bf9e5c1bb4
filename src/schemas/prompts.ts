/**
 * The prompts that `plainsight new` writes into a new file. They stand beside the schemas because two
 * stages know them: `new` writes them, and the check finds those that nobody has replaced.
 */
import type { ContentKind } from './kinds.ts';

/** What a new body holds: headings, each with the prompt below it. */
export const bodyPrompts: Partial<Record<ContentKind, [heading: string, prompt: string][]>> = {
  weeknote: [
    ['What went well', 'Say what moved this week, with names, places and numbers.'],
    ['What we decided', 'Say what was decided and why, one decision to a line.'],
    ['What we learned', 'Say what you know now that you did not know last week.'],
    ['What was hard', 'Say what did not work, and what you make of it.'],
    ['What is next', 'Say what you will do now.'],
    ['Help wanted', 'Say what would help, from whom, and how to reach you.'],
  ],
  mission: [
    ['What this means', 'Say in plain words what will be different for whom.'],
    ['Why it is hard', 'Say what stands in the way.'],
    ['How we work', 'Say who does what, and how anyone can join in.'],
  ],
  'case-study': [
    ['The problem', 'Say what was wrong, for whom, and how you knew.'],
    ['What we did', 'Say what you tried, step by step.'],
    ['What happened', 'Say what changed, with numbers where there are any.'],
    ['What did not work', 'Say what you would not do again.'],
    ['What others can use', 'Say what another place could take from this tomorrow.'],
    ['What we learned', 'Say what you know now that you did not know before.'],
  ],
  measure: [['What it measures', 'Say what the number counts, and what it does not.']],
  partner: [['What they do here', 'Say what the partner does in the missions.']],
  team: [['What we do', 'Say whom the team serves and how.']],
  sprint: [
    ['What we did', 'Say what the sprint tried, week by week.'],
    ['What we learned', 'Say what you know now that you did not know before.'],
  ],
  event: [['What to expect', 'Say what happens, for whom, and how to come.']],
  person: [['About', 'Say what this person works on.']],
  page: [['About', 'Say what readers came for.']],
};

/** Texts for fields that must not stay empty. */
export const fieldPrompts = {
  summary: 'Say in one or two plain sentences what this is about.',
  author: 'Your name',
  statement: 'By 2032 nobody here has to …',
  unit: 'The unit, such as % or people',
  source: 'Who publishes the numbers',
  problem: 'The one problem of this sprint, with an end in sight',
} as const;

/** Every prompt, as the check looks for it. */
export const prompts: string[] = [
  ...Object.values(bodyPrompts).flatMap((sections) => sections.map(([, prompt]) => prompt)),
  ...Object.values(fieldPrompts),
];
