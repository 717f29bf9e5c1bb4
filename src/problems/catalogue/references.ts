/** Problems with references: an id, link or address that leads nowhere. */
import { anyOf, didYouMean, quote, sentences } from '../words.ts';
import type { ProblemText } from './text.ts';

interface UnknownWords {
  value: string;
  nearest?: string | undefined;
}

interface AskWords extends UnknownWords {
  /** Where nothing near could be meant: a mission's asks are answered where they stand. */
  why?: 'of-a-mission' | 'note-asks-nothing';
}

/** The texts for one kind of thing that does not exist. */
function unknown(a: string, where: string) {
  return {
    severity: 'error',
    about: `A reference names ${a} that does not exist. ${where}`,
    message: ({ value }: UnknownWords) => `There is no ${a.replace(/^an? /, '')} ${quote(value)}.`,
    hint: ({ value, nearest }: UnknownWords) =>
      value.includes(',')
        ? `To name several, put them in square brackets: [${value}].`
        : sentences(didYouMean(nearest), where),
  } as const satisfies ProblemText;
}

export const referenceProblems = {
  'unknown-mission': unknown('a mission', 'Missions are the files in content/missions/.'),
  'unknown-team': unknown('a team', 'Teams are the files in content/teams/.'),
  'unknown-person': unknown(
    'a person',
    'People are the files in content/people/; the name of a guest is written with a space or a capital.',
  ),
  'unknown-partner': unknown('a partner', 'Partners are the files in content/partners/.'),
  'unknown-partner-or-kind': unknown(
    'a partner or kind of partner',
    'Partners are the files in content/partners/; the seven kinds are in _data/toolkit.yml.',
  ),
  'unknown-measure': unknown('a measure', 'Measures are the files in content/measures/.'),
  'unknown-tool': unknown('a tool', 'The tools are listed in _data/toolkit.yml.'),
  'unknown-toolset': unknown('a toolset', 'The toolsets are listed in _data/toolkit.yml.'),
  'unknown-catalyst': unknown('a catalyst', 'The catalysts are listed in _data/toolkit.yml.'),
  'unknown-entry': {
    ...unknown(
      'an entry',
      'An entry is named by its id, or by its folder and id, `weeknotes/2026-03-06-lofts`.',
    ),
    hint: ({ nearest }: UnknownWords) =>
      didYouMean(nearest) ??
      'Write the file name without “.md”, or the folder too, such as “weeknotes/2026-03-06-lofts”.',
  },
  'ambiguous-entry': {
    severity: 'error',
    about: 'A link names an id that entries of several kinds have.',
    message: ({ value }: { value: string }) => `${quote(value)} could be several entries.`,
    hint: ({ choices }: { value: string; choices: string[] }) => `Write ${anyOf(choices)}.`,
  },
  'unknown-ask': {
    severity: 'error',
    about:
      'An answer names an ask that no weeknote has. Asks are the items below a heading such as “Help wanted”; the first of a note is `weeknotes/2026-03-06-lofts#help-1`.',
    message: ({ value }: AskWords) => `No weeknote has the ask ${quote(value)}.`,
    hint({ nearest, why }: AskWords) {
      if (why === 'of-a-mission') {
        return 'What a mission asks is answered in its own file: `status: answered` and `answer:` beside the ask.';
      }
      if (why === 'note-asks-nothing') {
        return 'That weeknote has no list below a heading such as “Help wanted”.';
      }
      return (
        didYouMean(nearest) ??
        'Write the end of the ask’s address, such as “weeknotes/2026-03-06-lofts#help-1”.'
      );
    },
  },
  'answered-twice': {
    severity: 'warning',
    about:
      'Two answers are given to one ask. Readers see the later one; that of a mission is the last.',
    message: ({ value, other }: { value: string; other: string }) =>
      `The ask ${quote(value)} is also answered in ${other}.`,
    hint: () => 'Readers see only the later of the two. Keep one, or leave this as it is.',
  },
  'answer-before-ask': {
    severity: 'warning',
    about: 'A weeknote answers an ask of a later weeknote.',
    message: ({ value, day, asked }: { value: string; day: string; asked: string }) =>
      `This note of ${day} answers ${quote(value)}, which was asked on ${asked}.`,
    hint: () => 'Check the date of the note, or which ask is meant.',
  },
  'broken-link': {
    severity: 'error',
    about: 'A link leads to a place in this site that does not exist.',
    message: ({ value }: { value: string }) =>
      value === ''
        ? 'This link has no address.'
        : `The link ${quote(value)} leads nowhere in this site.`,
    hint: ({ nearest }: UnknownWords) =>
      didYouMean(nearest) ??
      'Link to an entry with [[its-id]], or to an address such as “/missions/”.',
  },
  'link-scheme': {
    severity: 'error',
    about:
      'A link leads to something that is no page and no address of a person, such as a program to be opened on the reader’s computer.',
    message: ({ scheme }: { scheme: string }) =>
      `A page may not lead to what begins with ${quote(`${scheme}:`)}.`,
    hint: () => 'Links begin with https:, http:, mailto: or tel:, or lead to a place in this site.',
  },
  'link-to-unpublished': {
    severity: 'warning',
    about:
      'A link leads to a draft, or to an entry that is held until a later day. Until then readers see its words without the link.',
    message: ({ value }: { value: string }) => `${quote(value)} is not published.`,
    hint: () =>
      'Until it is, readers see the words of this link without the link; give it words that can stand alone.',
  },
  'broken-anchor': {
    severity: 'error',
    about: 'A link leads to a heading that the page does not have.',
    message: ({ value, page }: { value: string; page: string }) =>
      `There is no heading “#${value}” in ${page}.`,
    hint: ({ nearest }: UnknownWords & { page: string }) =>
      nearest === undefined ? undefined : `Did you mean “#${nearest}”?`,
  },
  'foreign-picture': {
    severity: 'warning',
    about:
      'A picture stands on another site. No page here asks others for anything, so readers see a link to it.',
    message: ({ value }: { value: string }) =>
      `The picture ${quote(value)} stands on another site.`,
    hint: () => 'Readers see a link to it. To show it, save the file beside the entry.',
  },
  'missing-picture': {
    severity: 'error',
    about:
      'A picture is named that is not there. Where that is allowed, readers see its description in its place.',
    message: ({ value }: { value: string }) => `The picture ${quote(value)} is not there.`,
    hint: ({ value, nearest }: UnknownWords) =>
      /\.(?:svg|heic|tiff?|bmp)$/i.test(value)
        ? 'Pictures of this type are not published. Save it as JPEG, PNG or WebP, and name that file.'
        : (didYouMean(nearest) ?? 'Put the file beside the entry, or mend its name.'),
  },
  'look-alike-ids': {
    severity: 'warning',
    about:
      'Two ids of one kind can be taken for each other: they differ in a hyphen, a plural, zeros before a number, or in letters and digits that look alike (`l` and `1`, `o` and `0`, `rn` and `m`).',
    message: ({ id, other }: { id: string; other: string }) =>
      `The id ${quote(id)} can be taken for ${quote(other)}.`,
    hint: () =>
      'If both mean one thing, keep one file. If not, give one of them a name that tells more.',
  },
  'look-alike-titles': {
    severity: 'warning',
    about: 'Two missions, partners, teams or people have names that readers cannot tell apart.',
    message: ({ title, other }: { title: string; other: string }) =>
      title === other
        ? `Another one is also called ${quote(title)}.`
        : `The name ${quote(title)} can be taken for ${quote(other)}.`,
    hint: () => 'If both are one thing, keep one file. If not, say in the names how they differ.',
  },
  'mixed-scripts': {
    severity: 'warning',
    about:
      'A word in a title, a summary or a name mixes Latin letters with those of another alphabet that look the same. Search does not find it, and it may be there to deceive.',
    message: ({ word, letter, script }: { word: string; letter: string; script: string }) =>
      `${quote(word)} looks like Latin letters, but its ${quote(letter)} is ${script}.`,
    hint: ({ meant }: { meant: string }) => `Type the word anew: ${meant}.`,
  },
} satisfies Record<string, ProblemText>;
