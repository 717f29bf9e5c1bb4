/** Problems with the logo that the settings name. */
import { didYouMean, quote } from '../words.ts';
import type { ProblemText } from './text.ts';

/** Why a logo is not used, and what to do about it. */
export type LogoFault = keyof typeof faults;

const plain = 'Export it from your drawing program as plain SVG, or as PNG.';

const faults = {
  type: ['is neither SVG nor PNG', 'Save it as SVG, or as PNG.'],
  large: [
    'is larger than a mark needs to be',
    'At most 500 kB, and 4,096 points from side to side: export it as plain SVG, or as a smaller PNG.',
  ],
  broken: ['cannot be read as a picture', plain],
  empty: ['shows nothing', plain],
  code: ['has code in it, which could run in readers’ browsers', plain],
  elsewhere: ['loads something from elsewhere', plain],
  picture: [
    'has another picture in it',
    'Name that picture itself, as PNG, or draw the logo in shapes.',
  ],
  text: [
    'has letters in it that are set in a font, and would look different on each computer',
    'Turn the letters into outlines (“convert to path”), and save it again.',
  ],
} satisfies Record<string, [what: string, hint: string]>;

export const logoProblems = {
  'missing-logo': {
    severity: 'error',
    about: 'The settings name a logo that is not there.',
    message: ({ value }: { value: string; nearest?: string | undefined }) =>
      `The logo ${quote(value)} is not there.`,
    hint: ({ nearest }: { value: string; nearest?: string | undefined }) =>
      didYouMean(nearest) ??
      'Put the file into the folder “_data” and write its name, or write “/media/” and its place in the folder “content”.',
  },
  'unusable-logo': {
    severity: 'error',
    about:
      'The logo in the settings cannot be used: it is no SVG or PNG, too large, or an SVG with code, letters set in a font, or anything from elsewhere in it.',
    message: ({ value, why }: { value: string; why: LogoFault }) =>
      `The logo ${quote(value)} ${faults[why][0]}.`,
    hint: ({ why }: { value: string; why: LogoFault }) => faults[why][1],
  },
} satisfies Record<string, ProblemText>;
