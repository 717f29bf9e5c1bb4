/** Problems with what an owner sets about the looks of a site: colours, the home page, own rules. */
import { quote } from '../words.ts';
import type { ProblemText } from './text.ts';

interface AdjustedWords {
  colour: string;
  used: string;
  fill: string;
  before: string;
  after: string;
}

export const appearanceProblems = {
  'colour-adjusted': {
    severity: 'warning',
    about:
      'A colour in the settings cannot be read on the light pages of the site (WCAG 2.2 asks for a contrast of 4.5 to 1), so a darker one of the same hue stands in its place. Dark pages always have a lighter one of their own.',
    message: ({ colour, used, before, after }: AdjustedWords) =>
      `${quote(colour)} is hard to read on light pages: its contrast is ${before} to 1, and words need 4.5 to 1. Words there are ${quote(used)} instead, with ${after} to 1.`,
    hint: ({ used, fill }: AdjustedWords) =>
      used === fill
        ? `Choose a darker colour, or write ${quote(used)} here to keep what is used.`
        : `Surfaces with white words on them are ${quote(fill)}. Choose a darker colour, or write ${quote(used)} here.`,
  },
  'repeated-choice': {
    severity: 'error',
    about: 'Something stands twice in a list in which each thing has one place.',
    message: ({ value, line }: { value: string; line: number }) =>
      `${quote(value)} is in this list already, on line ${line}.`,
    hint: () => 'Take one of the two out.',
  },
  'invalid-css': {
    severity: 'error',
    about:
      'The rules in `_data/custom.css` have a mistake, so that browsers would leave some of them out.',
    message: () => 'Browsers cannot understand this, and would leave it out.',
    hint: () => 'Look for a missing “;”, “:” or “}” on this line and the one before it.',
  },
  'css-address': {
    severity: 'error',
    about:
      'A rule in `_data/custom.css` names a file that is not beside it. Nothing in a page is loaded from elsewhere, so that nobody learns who reads it.',
    message: ({ value, why }: { value: string; why: 'import' | 'elsewhere' | 'missing' }) =>
      ({
        import: `${quote(value)} would be another style sheet, and this one is the only one.`,
        elsewhere: `${quote(value)} is not a file of this site, and browsers would not load it.`,
        missing: `There is no picture or font ${quote(value)} in _data/.`,
      })[why],
    hint: ({ why }: { why: 'import' | 'elsewhere' | 'missing' }) =>
      why === 'import'
        ? 'Copy its rules into this file.'
        : 'Put the file below _data/ and name it from there, such as “fonts/ours.woff2”. It may be a woff2, png, jpg, webp, avif or svg.',
  },
} satisfies Record<string, ProblemText>;
