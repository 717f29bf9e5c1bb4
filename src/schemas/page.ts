/** A free page: about, accessibility, privacy and the like. */
import type { z } from 'zod';
import { everyKind } from './every-kind.ts';
import { count, group, optional } from './fields.ts';

export const pageSchema = group({
  ...everyKind,
  navigation: optional(
    count(),
    'Its place in the menu, 1 being first. Left out, it is not in the menu.',
  ),
});

export type PageFields = z.output<typeof pageSchema>;
