/** The fields that every kind of entry has. */
import { adviceIds } from '../problems/advice.ts';
import {
  choice,
  day,
  flag,
  group,
  languageTag,
  list,
  moment,
  optional,
  reference,
  required,
  text,
  textOr,
} from './fields.ts';

/** What is looked for so that it is not published by accident, by the id of its problem. */
export const privateThings = [
  'personal-email',
  'personal-phone',
  'personal-number',
  'home-address',
  'bank-details',
  'secret-key',
  'internal-address',
] as const;

export const everyKind = {
  title: required(text(), 'What the entry is called, everywhere it is named.'),
  summary: optional(
    text(),
    'One or two plain sentences that say what it is about. Used in lists, feeds, search and digests.',
  ),
  draft: optional(flag(), 'Write `true` to keep the entry out of the site until it is ready.'),
  publish: optional(moment(), 'The day or moment before which the entry is held back.'),
  updated: optional(day(), 'The day of the last change that a reader should know of.'),
  aliases: optional(
    list(text()),
    'Old addresses of this entry, such as `/blog/2019/lofts/`. They keep working and lead here.',
  ),
  lang: optional(
    languageTag(),
    'The language it is written in, such as `cy`, where it is not the site’s.',
  ),
  image: optional(text(), 'A picture file beside the entry. It needs `imageAlt`.'),
  imageAlt: optional(text(), 'What the picture shows, for people who cannot see it.'),
  easyRead: optional(
    list(
      textOr('text', {
        text: required(text(), 'One short sentence.'),
        picture: optional(text(), 'A picture file that goes with the sentence.'),
        pictureAlt: optional(text(), 'What that picture shows.'),
      }),
    ),
    'An easy-read summary: a list of short sentences, each with an optional picture.',
  ),
  archived: optional(flag(), 'Write `true` when the entry is kept for the record only.'),
  supersededBy: optional(reference('entry'), 'The entry that replaces this one.'),
  sensitive: optional(
    flag(),
    'Write `true` when the entry may have to wait during an election period.',
  ),
  allow: optional(
    list(
      group({
        what: required(
          choice([...privateThings, ...adviceIds]),
          'What was reported: a private thing, or advice.',
        ),
        reason: required(text(), 'Why it may stay.'),
      }),
    ),
    'Private things in this file that are meant to be public, and advice that does not fit, each with the reason.',
  ),
  signedOff: optional(
    group({
      by: required(text(), 'Who agreed that this may be published.'),
      on: required(day(), 'The day they agreed.'),
    }),
    'Who signed the entry off, and when.',
  ),
};

/** Whom a mission or team serves: the four parts of a value proposition. */
export const servesField = optional(
  list(
    group({
      who: required(text(), 'A group of people that is helped.'),
      directly: optional(
        flag(),
        '`true` when they are helped directly, `false` when through others.',
      ),
      needs: optional(list(text()), 'The needs that are met.'),
      how: optional(text(), 'The ways of working, skills and partners used.'),
      impact: optional(text(), 'What changes for them as a result.'),
    }),
  ),
  'Whom the work serves, what they need, how that is met and what changes for them.',
);

/** What came of asks that weeknotes made: in a later weeknote, or in a mission. */
export const answersField = optional(
  list(
    group({
      ask: required(
        text(),
        'The place of an ask, `weeknotes/2026-05-29-a-note#help-1`: the end of its address.',
      ),
      status: optional(choice(['answered', 'closed']), 'Left out, it is answered.'),
      answer: optional(text(), 'What came of it.'),
    }),
  ),
  'Asks of weeknotes that are answered or closed by this.',
);

export const toolkitFields = {
  tools: optional(
    list(reference('tool')),
    'The tools of the toolkit that were used. Toolset and catalyst are derived from them.',
  ),
  toolsets: optional(
    list(reference('toolset')),
    'Toolsets, where no tool says it already. They must not contradict `tools`.',
  ),
  catalysts: optional(
    list(reference('catalyst')),
    'Catalysts, where no tool says it already. They must not contradict `tools`.',
  ),
};

export const partnerKindIds = [
  'public-sector',
  'vcse',
  'communities',
  'smes',
  'large-businesses',
  'universities-and-research',
  'funders',
] as const;

export type PartnerKindId = (typeof partnerKindIds)[number];

export const partnerKind = () => choice(partnerKindIds);
