/** The English words of the page at /coverage/; part of the catalogue in `en.ts`. */
import { counted, joined } from './english.ts';

/** A thing and where it would be, by name. */
interface Pair {
  what: string;
  where: string;
}

interface Gaps {
  nothing: boolean;
  pairs: readonly Pair[];
  /** How many more there are than those named. */
  more: number;
  thinnest: { count: number; pairs: readonly Pair[]; more: number } | undefined;
}

const inWords = (pairs: readonly Pair[], more: number) =>
  joined([
    ...pairs.map(({ what, where }) => `${what} in ${where}`),
    ...(more > 0 ? [`${counted(more, 'other pair', 'other pairs')}`] : []),
  ]);

/** Words for `coverage`. */
export const coverageWords = {
  title: 'Coverage',
  intro:
    'What has been written about, and what has not: weeknotes and case studies, counted by mission, tool, kind of partner and year.',
  rule: 'How to read the tables',
  rules: [
    'Each number counts the weeknotes and case studies that carry both tags. It leads to them.',
    'The shade says the same as the number, in five steps:',
    'One piece of work can stand in several cells. “In all” counts each piece once, also those that stand in no cell of the row or column.',
    'A number says how much was written. It does not say how well the work went.',
  ],
  /** The steps of shade; the numbers come from `src/relate/coverage.ts`. */
  level: {
    none: 'No evidence',
    thin: 'Thin',
    some: 'Some',
    rich: 'Rich',
    most: 'Very rich',
  },
  from: (first: number, last: number | undefined) => {
    if (last === undefined) return `${first} or more`;
    return first === last ? String(first) : `${first} to ${last}`;
  },
  inAll: 'In all',
  table: {
    missionTools: {
      heading: 'Missions and tools',
      corner: 'Mission',
      anyWhat: 'any tool',
      anyWhere: 'any mission',
    },
    missionKinds: {
      heading: 'Missions and kinds of partner',
      corner: 'Mission',
      anyWhat: 'any kind of partner',
      anyWhere: 'any mission',
    },
    toolsetYears: {
      heading: 'Toolsets and years',
      corner: 'Toolset',
      anyWhat: 'any toolset',
      anyWhere: 'any year',
    },
  },
  /** What a number is of, for those who do not see its row and column. */
  cell: (count: number, row: string, column: string) =>
    `${count === 1 ? 'piece' : 'pieces'} of work: ${row}, ${column}`,
  ofThem: 'of them',
  studies: (n: number) => counted(n, 'study', 'studies'),
  /** One sentence about a table: what is absent, or else thinnest. */
  sentence: ({ nothing, pairs, more, thinnest }: Gaps) => {
    if (nothing) return 'No evidence yet: nothing has been tagged with these.';
    if (!thinnest) return `No evidence yet for ${inWords(pairs, more)}.`;
    const least = inWords(thinnest.pairs, thinnest.more);
    const isOne = thinnest.pairs.length + thinnest.more === 1;
    return `There is evidence for every pair. The thinnest: ${least}, with ${thinnest.count}${isOne ? '' : ' each'}.`;
  },
};
