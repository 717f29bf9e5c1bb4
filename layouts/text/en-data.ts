/** The English words of the page at /data/; part of the catalogue in `en.ts`. */
import { counted } from './english.ts';

/** Words about the data files. */
export const dataWords = {
  title: 'The data behind this site',
  intro:
    'Everything that is published here is also here as data, for spreadsheets and programs. Drafts and what is held back are in none of it.',
  licence: 'Licence',
  licensed: 'The words and data of this site may be used again under the',
  unlicensed: 'The site names no licence. Ask before you use its words or data again.',
  sources:
    'Readings of measures belong to whoever publishes them: the licence of each is named with the measure, and in its metadata.',
  cite: 'How to cite',
  citeWords: 'Name the publisher, the site, the file, the day and the address. For example:',
  citation: (publisher: string, site: string, what: string, day: string, address: string) =>
    `${publisher}, “${site}: ${what}”, as of ${day}, ${address}`,
  forms: 'In what form',
  formWords: [
    'CSV opens in any spreadsheet. It is UTF-8 with a header, and follows RFC 4180. A text that begins with = + - @ or a tab has an apostrophe before it, so that no spreadsheet takes it for a formula.',
    'Where a field holds a list, its values stand in one cell with “; ” between them.',
    'JSON has all that CSV has, and the fields that hold fields of their own, such as the targets of a mission.',
    'Each CSV file has its columns described for programs beside it (CSVW). Addresses and columns stay as they are; new columns may come.',
  ],
  files: 'The files',
  rows: (n: number) => counted(n, 'row', 'rows'),
  entries: (n: number) => counted(n, 'entry', 'entries'),
  columns: (n: number) => counted(n, 'column', 'columns'),
  columnsOf: (what: string) => `Columns of ${what}`,
  heads: { name: 'Column', datatype: 'Holds', description: 'What for' },
  datatype: {
    string: 'text',
    number: 'a number',
    date: 'a day, YYYY-MM-DD',
    boolean: 'true or false',
    anyURI: 'an address',
  },
  listOf: (separator: string) => `several texts, with “${separator.trim()}” between them`,
  jsonOnly: 'In the JSON only:',
  csv: 'CSV',
  json: 'JSON',
  metadata: 'Metadata',
  /** After the name of a form, for those who do not see where the link stands. */
  of: (form: string, what: string) => `${form}: ${what}`,
  names: {
    targets: 'Targets, and how each stands',
    readings: 'Readings of measures',
    asks: 'Asks',
    learning: 'Lessons',
    decisions: 'Decisions',
  },
  about: {
    targets: 'Every target of every mission with its newest reading, a row for each series.',
    readings: 'Every reading that a target is judged by, one file for each measure.',
    asks: 'What missions and teams ask of others, and what came of it.',
    learning: 'What was learned, and what did not work, each with its places.',
    decisions: 'What was decided, each with its places.',
    weeknote: 'What each team did, learned and got stuck on.',
    mission: 'What was promised, by when, and how it goes.',
    'case-study': 'Single pieces of work told whole.',
    partner: 'The organisations and groups that take part.',
    team: 'The teams that do the work.',
    person: 'The people who write here.',
    sprint: 'Short pieces of work with a beginning and an end.',
    event: 'Show and tells, celebrations, committee dates.',
    measure: 'What is counted, how, and by whom. The readings have files of their own.',
    page: 'The pages about this site.',
  },
};
