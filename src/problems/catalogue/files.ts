/** Problems with files as a whole: their bytes, their front matter, their names and addresses. */
import type { PictureTrouble } from '../picture-trouble.ts';
import { anyOf, didYouMean, quote, sentences } from '../words.ts';
import type { ProblemText } from './text.ts';

type Unreadable = 'not-allowed' | 'gone' | 'changing' | 'name' | 'not-a-file' | 'disk';

/** Why something cannot be read, and what to do. */
const unreadable: Record<Unreadable, { because: string; hint: string }> = {
  'not-allowed': {
    because: 'whoever runs this command is not allowed to',
    hint: 'Give that user leave to read it.',
  },
  gone: {
    because: 'it was there a moment ago and is gone',
    hint: 'Run the command again when nobody is moving files.',
  },
  changing: {
    because: 'it changed again and again while it was read',
    hint: 'Run the command again when nobody is writing to it.',
  },
  name: {
    because: 'its name is not UTF-8 text',
    hint: 'Give it another name: small letters a to z, digits and hyphens.',
  },
  'not-a-file': { because: 'it is no ordinary file', hint: 'Put the file itself here.' },
  disk: { because: 'the disk fails', hint: 'Copy it here again from where it is safe.' },
};

export const fileProblems = {
  'not-utf8': {
    severity: 'error',
    blocks: true,
    about: 'The file is not saved as UTF-8 text. Open it in an editor and save it again as UTF-8.',
    message: () => 'This file is not UTF-8 text.',
    hint: () => 'Save it again with the encoding UTF-8.',
  },
  'control-character': {
    severity: 'error',
    blocks: true,
    about:
      'The file holds an invisible character that cannot be shown, or that turns the direction of writing. Delete it.',
    message: ({ code }: { code: string }) => `There is an invisible character here (${code}).`,
    hint: () => 'Delete it, and type the words around it again.',
  },
  'file-too-large': {
    severity: 'error',
    blocks: true,
    about: 'A file of text may be 1 MiB at most, a table of readings 5 MiB.',
    message: ({ size }: { size: string }) => `This file is too large: ${size}.`,
    hint: () =>
      'A file of text may be 1 MiB at most, a table of readings 5 MiB. Split it, or take out what was pasted in.',
  },
  'not-a-file': {
    severity: 'error',
    about:
      'The content folder may hold files and folders only. Links to other places are not followed.',
    message: ({ name, sort }: { name: string; sort: 'link' | 'pipe' | 'socket' | 'device' }) =>
      `${quote(name)} is a ${sort === 'link' ? 'link to another place' : `${sort}, not a file`}.`,
    hint: ({ sort }: { name: string; sort: string }) =>
      sort === 'link' ? 'Put the file itself here; links are not followed.' : 'Take it away.',
  },
  'unreadable-file': {
    severity: 'error',
    blocks: true,
    about:
      'A file or folder is there and cannot be read, or somebody kept on writing to it while the site was read.',
    message: ({ why }: { why: Unreadable }) => `This cannot be read: ${unreadable[why].because}.`,
    hint: ({ why }: { why: Unreadable }) => unreadable[why].hint,
  },
  'stray-file': {
    severity: 'error',
    about:
      'A Markdown file stands in a folder that Plainsight does not know, so it would never be shown.',
    message: ({ folder }: { folder: string }) =>
      folder === ''
        ? 'This file stands in no folder of its kind, so it would not be published.'
        : `There is no kind of entry for the folder ${quote(folder)}, so this file would not be published.`,
    hint: ({ nearest, known }: { folder: string; nearest?: string | undefined; known: string[] }) =>
      didYouMean(nearest) ?? `Move it to one of ${anyOf(known)}.`,
  },
  'unknown-file-type': {
    severity: 'warning',
    about: 'A file in the content folder is of a type that is not published.',
    message: ({ name }: { name: string }) =>
      `The file ${quote(name)} is of a type that is not published.`,
    hint: () => 'Entries are .md files; pictures and documents may stand beside them.',
  },
  'missing-front-matter': {
    severity: 'error',
    blocks: true,
    about: 'Every entry begins with its fields between two lines of three dashes.',
    message: () => 'This file has no front matter.',
    hint: () =>
      'Begin the file with a line “---”, then the fields such as “title: …”, then a line “---”.',
  },
  'unclosed-front-matter': {
    severity: 'error',
    blocks: true,
    about: 'The fields at the top of a file end with a line of three dashes and nothing else.',
    message: () => 'The front matter is not closed.',
    hint: ({ meant }: { meant?: boolean }) =>
      meant
        ? 'If this line is meant to close it, make it exactly “---”.'
        : 'Put a line “---”, with nothing else on it, after the last field.',
  },
  'front-matter-language': {
    severity: 'error',
    blocks: true,
    about:
      'Fields are written in YAML. Front matter in JavaScript or another language is never run.',
    message: ({ language }: { language: string }) =>
      `The front matter says it is written in ${quote(language)}.`,
    hint: () => 'Only YAML is read: begin the file with a line that is exactly “---”.',
  },
  'front-matter-not-fields': {
    severity: 'error',
    blocks: true,
    about:
      'The front matter, or a file of settings, has to be fields, `name: value`, one on each line.',
    message: () => 'There are no fields here.',
    hint: () => 'Write each field as “name: value”, such as “title: Warm homes”.',
  },
  'invalid-yaml': {
    severity: 'error',
    blocks: true,
    about:
      'The fields are not valid YAML. Most often a value with a colon in it needs quotes around it.',
    message: ({ reason }: { reason: string }) => `The fields cannot be read: ${reason}.`,
    hint: ({
      quoteIt,
      advice,
    }: {
      reason: string;
      quoteIt?: string | undefined;
      advice?: string | undefined;
    }) => (quoteIt === undefined ? advice : `Put the value in quotes: ${quoteIt}`),
  },
  'lost-after-hash': {
    severity: 'warning',
    about:
      'In front matter a number sign after a space begins a comment; what follows it is not shown.',
    message: ({ lost }: { lost: string }) =>
      `${quote(lost)} is taken for a comment and will not be shown.`,
    hint: () => 'If it belongs to the text, put the whole value in quotes.',
  },
  'repeated-key': {
    severity: 'error',
    blocks: true,
    about: 'A field stands twice in one place, and only one of the two could count.',
    message: ({ key, line }: { key: string; line: number }) =>
      `The field ${quote(key)} stands here again; it is on line ${line} already.`,
    hint: () => 'Keep one of the two.',
  },
  'invalid-id': {
    severity: 'error',
    about:
      'The file name is the id and the address of an entry: small letters a to z, digits and hyphens.',
    message: ({ id }: { id: string }) => `The file name ${quote(id)} cannot be an address.`,
    hint: ({ suggestion }: { id: string; suggestion: string }) =>
      suggestion === ''
        ? 'Use small letters a to z, digits and hyphens, at most 80.'
        : `Name it ${quote(`${suggestion}.md`)}: small letters a to z, digits and hyphens, at most 80.`,
  },
  'invalid-toolkit-id': {
    severity: 'error',
    about:
      'The id of a toolset, catalyst or tool is part of its address: small letters a to z, digits and hyphens.',
    message: ({ id }: { id: string; suggestion: string }) =>
      `The id ${quote(id)} cannot be an address.`,
    hint: ({ suggestion }: { id: string; suggestion: string }) =>
      sentences(
        'Use small letters a to z, digits and hyphens, at most 80.',
        suggestion && `Did you mean “${suggestion}”?`,
      ),
  },
  'repeated-toolkit-id': {
    severity: 'error',
    blocks: true,
    about: 'Two toolsets, two catalysts or two tools have the same id.',
    message: ({ id, line }: { id: string; line: number }) =>
      `The id ${quote(id)} stands here again; it is on line ${line} already.`,
    hint: () => 'Give one of the two an id of its own.',
  },
  'ids-differ-in-case': {
    severity: 'error',
    blocks: true,
    about: 'Two files have the same name but for capitals; many computers cannot keep them apart.',
    message: ({ id, other }: { id: string; other: string }) =>
      `${quote(id)} and ${quote(other)} differ only in capital letters.`,
    hint: () => 'Give this file another name, in small letters.',
  },
  'duplicate-id': {
    severity: 'error',
    blocks: true,
    about: 'Two files of one kind have the same name, and so the same address.',
    message: ({ id, other }: { id: string; other: string }) =>
      `The id ${quote(id)} is taken by ${other}.`,
    hint: () => 'Rename one of the two files.',
  },
  'duplicate-address': {
    severity: 'error',
    blocks: true,
    about: 'Two pages would have the same address.',
    message: ({ address, other }: { address: string; other: string }) =>
      `The address ${quote(address)} is taken by ${other}.`,
    hint: () => 'Rename this file.',
  },
  'alias-collision': {
    severity: 'error',
    blocks: true,
    about: 'An old address in `aliases` is the address of another page.',
    message: ({ alias, other }: { alias: string; other: string }) =>
      `The old address ${quote(alias)} belongs to ${other}.`,
    hint: () => 'An old address can lead to one place only. Take it out here or there.',
  },
  'address-outside-site': {
    severity: 'error',
    blocks: true,
    about: 'An address, alias or file name leads out of the site’s own folder.',
    message: ({ value }: { value: string; isPicture?: boolean }) =>
      `${quote(value)} is no place in this site.`,
    hint: ({ isPicture }: { value: string; isPicture?: boolean }) =>
      isPicture
        ? 'Put the picture beside the entry, and write its name.'
        : 'Write a place in this site, from its root, such as “/blog/2019/lofts/”.',
  },
  'long-address': {
    severity: 'error',
    blocks: true,
    about:
      'An old address in `aliases` is longer than the name of a file can be, so nothing could stand there.',
    message: ({ bytes }: { bytes: number }) => `This old address is too long: ${bytes} bytes.`,
    hint: () =>
      'At most 255 fit between two slashes, and 1,000 in all; an accented letter takes two or more.',
  },
  'file-name-date': {
    severity: 'warning',
    about:
      'The file name begins with a day that there is not, or that is not the one in `date`. Readers see `date`.',
    message: ({ named, isDay, date }: { named: string; isDay: boolean; date: string }) =>
      isDay
        ? `The date here is ${date}, and the file name begins with ${named}.`
        : `The file name begins with ${named}, and there is no such day.`,
    hint: () =>
      'Readers see the date here. Where the file name is wrong, rename the file, and keep its old address in “aliases” if it was public.',
  },
  'broken-picture': {
    severity: 'error',
    about:
      'A file that is shown as a picture cannot be: it is empty, damaged, of another type than its name says, or too large.',
    message: ({ value, why, is }: PictureTrouble & { value: string }) =>
      ({
        empty: `The picture ${quote(value)} is an empty file.`,
        'no-picture':
          is === 'Git LFS'
            ? `In the place of the picture ${quote(value)} stands a pointer of Git LFS.`
            : `The file ${quote(value)} is no picture that can be shown${is ? `: inside it is ${is}` : ''}.`,
        damaged: `The picture ${quote(value)} is damaged.`,
        'too-large': `The file of the picture ${quote(value)} is larger than 40 MiB.`,
        'too-many-points': `The picture ${quote(value)} is too large${is ? `: ${is} points` : ''}.`,
      })[why],
    hint: ({ why, is }: PictureTrouble & { value: string }) =>
      why === 'no-picture' && is === 'Git LFS'
        ? 'Fetch the pictures themselves with “git lfs pull”.'
        : why === 'no-picture'
          ? 'Save it as JPEG, PNG or WebP; to change the name alone does not help.'
          : why === 'empty' || why === 'damaged'
            ? 'Copy it here again from where it is whole, and see that it opens.'
            : 'Save it smaller: 2,000 points on the longer side are plenty, 16,000 and 100 million in all the most there may be.',
  },
  'drafts-left-out': {
    severity: 'warning',
    about: 'Drafts are checked but not published. This says once how many there are.',
    message: ({ count }: { count: number }) =>
      count === 1
        ? 'One draft is left out of the site.'
        : `${count} drafts are left out of the site.`,
    hint: () => 'Take “draft: true” out when they are ready; “--drafts” shows them.',
  },
} satisfies Record<string, ProblemText>;
