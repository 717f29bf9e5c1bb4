/** What an owner says about the accessibility of a site, and what the last test run found. */
import type { z } from 'zod';
import { choice, count, day, group, list, optional, required, text, textOr } from './fields.ts';

/** The bodies that enforce the United Kingdom's accessibility regulations for public bodies. */
export const regulators = ['great-britain', 'northern-ireland'] as const;

/** `accessibility` in `_data/site.yml`: the parts of the statement that only people know. */
export const accessibilitySchema = group({
  regulator: optional(
    choice(regulators),
    'For public bodies in the United Kingdom: where the regulations of 2018 are enforced for you. The statement then has the parts that they ask for.',
  ),
  reply: optional(text(), 'How soon somebody answers, `within five working days`.'),
  compliance: optional(
    choice(['full', 'partial', 'none']),
    'How far the site meets WCAG 2.2 at level AA. Only an `audit` by people can say so; left out, the statement says that nobody has found out.',
  ),
  audit: optional(
    group({
      by: required(text(), 'Who tested the site.'),
      date: required(day(), 'When.'),
      about: optional(text(), 'What was tested and how, in one or two sentences.'),
    }),
    'The last test by people.',
  ),
  problems: optional(
    list(
      textOr('what', {
        what: required(text(), 'What is hard or closed, for whom, and another way to the same.'),
        criterion: optional(text(), 'The success criterion that it fails, `1.1.1`.'),
        plan: optional(text(), 'What will be done, and by when.'),
      }),
    ),
    'What is known not to be accessible.',
  ),
  burden: optional(
    list(text()),
    'What would be too much to mend for now, with the reason (a disproportionate burden).',
  ),
  outside: optional(list(text()), 'Content that the regulations do not cover.'),
  plans: optional(list(text()), 'What is being done to improve accessibility.'),
  prepared: optional(day(), 'When the statement was first written.'),
  reviewed: optional(day(), 'When somebody last looked at it.'),
});

export type AccessibilitySettings = z.output<typeof accessibilitySchema>;

/** The ways of looking at a page that a test run goes through. */
export const modeNames = [
  'light',
  'dark',
  'forced-colours',
  'print',
  'reduced-motion',
  'narrow',
  'zoom',
] as const;

export type ModeName = (typeof modeNames)[number];

/** `_data/accessibility-test.yml`, which `plainsight accessibility` writes and the statement quotes. */
export const accessibilityTestSchema = group({
  date: required(day(), 'When the test ran.'),
  engine: required(text(), 'The program that judged the pages, with its version.'),
  browser: required(text(), 'The browser that showed them, with its version.'),
  rules: required(count(), 'How many rules were tried on each page.'),
  pages: required(count(), 'How many pages were tested, one of each kind.'),
  of: required(count(), 'How many pages the site had.'),
  modes: required(list(choice(modeNames)), 'The ways of looking at each page.'),
  undecided: required(count(), 'How often the program could not tell whether a page keeps a rule.'),
  broken: optional(
    list(
      group({
        rule: required(text(), 'The rule that is broken, by its name in the program.'),
        what: required(text(), 'What it asks for.'),
        page: required(text(), 'The address of the page, from the root of the site.'),
        modes: required(list(choice(modeNames)), 'The ways of looking in which it is broken.'),
        places: required(count(), 'The most places on the page at once.'),
      }),
    ),
    'Every rule that is broken, page by page.',
  ),
});

export type AccessibilityTest = z.output<typeof accessibilityTestSchema>;
