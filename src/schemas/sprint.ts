/** A mission sprint: a protected, time-limited team that works on one problem of a mission. */
import type { z } from 'zod';
import { everyKind } from './every-kind.ts';
import { day, group, list, optional, reference, required, text } from './fields.ts';

/** The six conditions of a sprint team in the toolkit, each with how it was met. */
const conditions = group({
  multidisciplinary: optional(text(), 'Which professions and partners are in the team.'),
  protectedTime: optional(text(), 'How the team is shielded from everyday work.'),
  seniorChampion: optional(text(), 'What the senior champion clears away.'),
  timeboundProblem: optional(text(), 'How the problem was cut to fit the time.'),
  mindsetGuided: optional(text(), 'How the missions mindset guides the work.'),
  suitablePractices: optional(text(), 'Which methods fit the problem.'),
});

export const sprintSchema = group({
  ...everyKind,
  mission: required(reference('mission'), 'The mission it works on.'),
  team: optional(reference('team'), 'The team that runs it.'),
  problem: required(text(), 'The one problem it is about.'),
  start: required(day(), 'The first day.'),
  end: optional(day(), 'The last day. Left out, the sprint goes on.'),
  members: optional(
    list(reference('person-or-name')),
    'Who is in it: ids of people, or plain names.',
  ),
  partners: optional(list(reference('partner')), 'The partners who take part.'),
  champion: optional(text(), 'The senior person or role that clears the way.'),
  conditions: optional(conditions, 'How each of the six conditions of a sprint team is met.'),
  results: optional(list(text()), 'What came of it.'),
  learned: optional(list(text()), 'What was learned, for others to use.'),
});

export type SprintFields = z.output<typeof sprintSchema>;
