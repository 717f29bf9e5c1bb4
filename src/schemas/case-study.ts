/** A case study: one piece of work told whole, with what failed and what others can use. */
import type { z } from 'zod';
import { everyKind, toolkitFields } from './every-kind.ts';
import { choice, day, group, list, optional, reference, required, text } from './fields.ts';

export const caseStudySchema = group({
  ...everyKind,
  summary: required(
    text(),
    'One or two plain sentences that say what it is about. Used in lists, feeds, search and digests.',
  ),
  date: required(day(), 'The day it is published.'),
  place: optional(text(), 'Where it happened.'),
  writtenBy: optional(reference('partner'), 'The partner who wrote it, where it was not the team.'),
  missions: required(list(reference('mission')), 'The missions it belongs to.'),
  ...toolkitFields,
  partners: optional(list(reference('partner')), 'The partners who took part.'),
  teams: optional(list(reference('team')), 'The teams who did the work.'),
  period: optional(
    group({
      from: optional(day(), 'The first day of the work.'),
      to: optional(day(), 'The last day of the work.'),
    }),
    'When the work took place.',
  ),
  stage: optional(choice(['idea', 'testing', 'running', 'stopped']), 'How far it has come.'),
  cost: optional(text(), 'What it cost, as a sum or a sentence.'),
  contact: optional(text(), 'Whom to ask.'),
});

export type CaseStudyFields = z.output<typeof caseStudySchema>;
