/** A team: the people who write weeknotes together. */
import type { z } from 'zod';
import { everyKind, servesField } from './every-kind.ts';
import { choice, group, list, optional, reference } from './fields.ts';

export const teamSchema = group({
  ...everyKind,
  cadence: optional(
    choice(['weekly', 'fortnightly', 'monthly', 'none']),
    'How often the team means to write.',
  ),
  members: optional(list(reference('person')), 'Who is in the team.'),
  missions: optional(list(reference('mission')), 'The missions it works on.'),
  serves: servesField,
});

export type TeamFields = z.output<typeof teamSchema>;
