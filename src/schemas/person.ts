/** A person who writes or works here. */
import type { z } from 'zod';
import { everyKind } from './every-kind.ts';
import { group, optional, reference, text, webAddress } from './fields.ts';

export const personSchema = group({
  ...everyKind,
  role: optional(text(), 'What they do.'),
  team: optional(reference('team'), 'The team they are in.'),
  url: optional(webAddress(), 'Their own site or profile.'),
});

export type PersonFields = z.output<typeof personSchema>;
