/** An event: a show and tell, a celebration, a committee date or another day to come to. */
import type { z } from 'zod';
import { everyKind } from './every-kind.ts';
import {
  choice,
  clock,
  day,
  group,
  list,
  optional,
  reference,
  required,
  text,
  webAddress,
} from './fields.ts';

export const eventSchema = group({
  ...everyKind,
  date: required(day(), 'The day, or the first of several.'),
  end: optional(day(), 'The last day, where there are several.'),
  time: optional(clock(), 'When it begins, in the time of the place: `14:00`.'),
  until: optional(clock(), 'When it ends.'),
  type: optional(
    choice(['show-and-tell', 'celebration', 'committee', 'workshop', 'other']),
    'What sort of event it is.',
  ),
  place: optional(text(), 'Where it is.'),
  url: optional(webAddress(), 'A page about it elsewhere, or where to join.'),
  contact: optional(text(), 'Whom to ask.'),
  missions: optional(list(reference('mission')), 'The missions it is about.'),
  teams: optional(list(reference('team')), 'The teams who hold it.'),
  partners: optional(list(reference('partner')), 'The partners who take part.'),
});

export type EventFields = z.output<typeof eventSchema>;
