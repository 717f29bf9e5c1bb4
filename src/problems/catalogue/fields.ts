/** Problems with single fields: unknown, missing, of the wrong form. */
import { allOf, anyOf, didYouMean, quote, sentences } from '../words.ts';
import type { ProblemText } from './text.ts';

export const fieldProblems = {
  'unknown-field': {
    severity: 'error',
    blocks: true,
    about: 'A field has a name that this kind of entry does not have. Most often it is misspelt.',
    message: ({ field, kind }: { field: string; kind: string }) =>
      `There is no field ${quote(field)} in ${kind}.`,
    hint: ({
      nearest,
      known,
    }: {
      field: string;
      kind: string;
      nearest?: string | undefined;
      known: string[];
    }) => didYouMean(nearest) ?? `The fields are ${anyOf(known)}.`,
  },
  'missing-field': {
    severity: 'error',
    blocks: true,
    about: 'A field that every entry of this kind needs is not there, or is empty.',
    message: ({ field, kind }: { field: string; kind: string }) =>
      `${capital(kind)} needs the field ${quote(field)}.`,
    hint: ({
      field,
      description,
    }: {
      field: string;
      kind: string;
      description?: string | undefined;
    }) => sentences(`Add “${field}: …”.`, description),
  },
  'wrong-type': {
    severity: 'error',
    blocks: true,
    about:
      'The value has another form than the field takes: a list where one text is wanted, for instance.',
    message: ({ field, found, wanted }: { field: string; found: string; wanted: string }) =>
      `The field ${quote(field)} holds ${found}, where ${wanted} is wanted.`,
    hint: ({
      description,
      inside,
    }: {
      field: string;
      found: string;
      wanted: string;
      description?: string | undefined;
      inside?: string[] | undefined;
    }) => sentences(description, inside && `Its own fields are ${allOf(inside)}, each on a line.`),
  },
  'invalid-choice': {
    severity: 'error',
    blocks: true,
    about: 'The field takes one of a few words, and this is none of them.',
    message: ({ field, value }: { field: string; value: string }) =>
      `The field ${quote(field)} cannot be ${quote(value)}.`,
    hint: ({
      nearest,
      choices,
    }: {
      field: string;
      value: string;
      nearest?: string | undefined;
      choices: string[];
    }) => sentences(didYouMean(nearest), `It is one of ${anyOf(choices)}.`),
  },
  'invalid-date': {
    severity: 'error',
    blocks: true,
    about: 'A date is a day that exists, written year-month-day: `2026-03-09`.',
    message: ({ value }: { value: string; suggestion?: string | undefined }) => notADay(value),
    hint: ({ suggestion }: { value: string; suggestion?: string | undefined }) =>
      didYouMean(suggestion) ?? 'Write a day as year-month-day, such as “2026-03-09”.',
  },
  'ambiguous-date': {
    severity: 'error',
    blocks: true,
    about: 'A date such as `10/05/2023` can be read in two ways. Write it year-month-day.',
    message: ({ value, readings }: { value: string; readings: string[] }) =>
      readings.length > 1 ? `${quote(value)} can be read as two different days.` : notADay(value),
    hint: ({ readings }: { value: string; readings: string[] }) =>
      readings.length > 1
        ? `Write ${anyOf(readings)}, whichever is meant.`
        : (didYouMean(readings[0]) ?? 'Write the day as year-month-day, such as “2026-03-09”.'),
  },
  'invalid-week': {
    severity: 'error',
    blocks: true,
    about: 'A week is written as in `2026-W12`, or as a range, `2026-W12/2026-W13`.',
    message: ({ value, last }: { value: string; last?: string | undefined }) =>
      last === undefined
        ? `${quote(value)} is not a week.`
        : `There is no week ${quote(value)}: the last one of that year is ${quote(last)}.`,
    hint: () => 'Write “2026-W12”, or a range, the earlier week first, “2026-W12/2026-W13”.',
  },
  'invalid-time': {
    severity: 'error',
    blocks: true,
    about: 'A time of day is written on a 24-hour clock, as in `14:00`.',
    message: ({ value }: { value: string }) => `${quote(value)} is not a time of day.`,
    hint: () => 'Write hours and minutes on a 24-hour clock, such as “09:30” or “14:00”.',
  },
  'invalid-flag': {
    severity: 'error',
    blocks: true,
    about: 'The field takes `true` or `false`.',
    message: ({ field, value }: { field: string; value: string }) =>
      `The field ${quote(field)} is either “true” or “false”, not ${quote(value)}.`,
    hint: ({ field }: { field: string; value: string }) =>
      `Write “${field}: true” or “${field}: false”.`,
  },
  'invalid-number': {
    severity: 'error',
    blocks: true,
    about: 'The field takes a plain number, without separators, signs or units.',
    message: ({ field, value, wanted }: { field: string; value: string; wanted: string }) =>
      `The field ${quote(field)} takes ${wanted}, and ${quote(value)} is none.`,
    hint: ({ wanted }: { field: string; value: string; wanted: string }) =>
      wanted === 'a whole number'
        ? 'Write digits only, such as “12”.'
        : 'Write digits only, with a point for decimals, such as “450000” or “33.5”.',
  },
  'invalid-address': {
    severity: 'error',
    blocks: true,
    about: 'The field takes a whole web address that begins with `https://`.',
    message: ({ field, value }: { field: string; value: string }) =>
      `The field ${quote(field)} takes a web address, and ${quote(value)} is none.`,
    hint: () => 'Write the whole address, beginning with “https://”.',
  },
  'invalid-language': {
    severity: 'error',
    blocks: true,
    about: 'A language is written as a tag, such as `en-GB` or `cy` (BCP 47).',
    message: ({ value }: { value: string }) => `${quote(value)} is not a language tag.`,
    hint: () => 'Write a tag such as “en-GB” for British English or “cy” for Welsh.',
  },
  'invalid-currency': {
    severity: 'error',
    blocks: true,
    about: 'A currency is written as its three letters, such as `GBP` (ISO 4217).',
    message: ({ value }: { value: string }) => `${quote(value)} is not a currency.`,
    hint: () => 'Write its three capital letters, such as “GBP” or “EUR”.',
  },
  'invalid-colour': {
    severity: 'error',
    blocks: true,
    about: 'A colour is written as `#` and six digits or letters a to f.',
    message: ({ value }: { value: string }) => `${quote(value)} is not a colour.`,
    hint: () => 'Write “#” and six of 0–9 and a–f in quotes, such as “#1f6f6b”.',
  },
  'missing-team-or-author': {
    severity: 'error',
    about: 'A weeknote has a team or an author, so that readers know who speaks.',
    message: () => 'This weeknote has neither a team nor an author.',
    hint: () => 'Add “team: …” with the id of a team, or “authors: …”.',
  },
  'tool-contradiction': {
    severity: 'error',
    about:
      'Toolset and catalyst follow from the tools. What is written beside them must not contradict them.',
    message: ({ value, field, tools }: { value: string; field: string; tools: string[] }) =>
      `${capital(field)} ${quote(value)} contradicts the ${tools.length === 1 ? 'tool' : 'tools'} ${allOf(tools)}.`,
    hint: ({
      field,
      derived,
    }: {
      value: string;
      field: string;
      tools: string[];
      derived: string[];
    }) =>
      `What follows from the tools is ${allOf(derived)}. Take the ${field} out, or add a tool of it.`,
  },
  'period-reversed': {
    severity: 'error',
    about: 'A period ends before it begins.',
    message: ({ from, to }: { from: string; to: string; first: string }) =>
      `This period ends on ${quote(to)}, before it begins on ${quote(from)}.`,
    hint: ({ first }: { from: string; to: string; first: string }) =>
      `Mend one of the two days; ${quote(first)} is the earlier one.`,
  },
  'image-without-alt': {
    severity: 'error',
    about: 'Every picture needs words for people who cannot see it.',
    message: ({ image }: { image: string; field?: string | undefined }) =>
      `The picture ${quote(image)} has no description.`,
    hint: ({ field }: { image: string; field?: string | undefined }) =>
      field === undefined
        ? 'Say what it shows between the square brackets: ![What it shows](picture.jpg).'
        : `Say what it shows in the field “${field}”.`,
  },
  'missing-summary': {
    severity: 'warning',
    about: 'A summary of one or two sentences is what lists, feeds and search show.',
    message: ({ kind }: { kind: string }) => `${capital(kind)} without a summary is hard to find.`,
    hint: () => 'Add “summary: …”, one or two plain sentences that say what it is about.',
  },
} satisfies Record<string, ProblemText>;

/** Says that a text is no day: one that is not in the calendar, or one that is written otherwise. */
function notADay(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? `${quote(value)} is not a day that exists.`
    : `${quote(value)} is not written year-month-day.`;
}

/** The first letter as a capital: texts name kinds in small letters, “a weeknote”. */
function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
