/** A weeknote: what one team did, learned and needs this week. */
import type { z } from 'zod';
import { answersField, everyKind, toolkitFields } from './every-kind.ts';
import {
  count,
  day,
  flag,
  group,
  list,
  optional,
  reference,
  required,
  text,
  week,
} from './fields.ts';

export const weeknoteSchema = group({
  ...everyKind,
  date: required(day(), 'The day it is published.'),
  week: optional(
    week(),
    'The ISO week it tells of, `2026-W12`, or a range, `2026-W12/2026-W13`. Left out, it is the week of `date`.',
  ),
  season: optional(count(), 'The season, for teams that number their notes.'),
  episode: optional(count(), 'The number within the season.'),
  team: optional(reference('team'), 'The team that writes. A weeknote has a team or an author.'),
  authors: optional(
    list(reference('person-or-name')),
    'Who wrote it: ids of people, or plain names of guests.',
  ),
  writtenBy: optional(reference('partner'), 'The partner who wrote it, where it was not the team.'),
  missions: optional(list(reference('mission')), 'The missions it tells of.'),
  partners: optional(list(reference('partner')), 'The partners who took part.'),
  ...toolkitFields,
  answers: answersField,
  mood: optional(text(), 'How the week felt: a sentence, or an emoji with words.'),
  skipped: optional(flag(), '`true` for “no note this week”, so that the cadence shows no gap.'),
});

export type WeeknoteFields = z.output<typeof weeknoteSchema>;
