/** The commands: which options each takes, how many words, and whether it needs a site. */
import type { ParseArgsConfig } from 'node:util';

/** Options as `util.parseArgs` takes them. */
export type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** Options of all commands. */
export const everywhere = {
  root: { type: 'string' },
  now: { type: 'string' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

const format = { type: 'string' } as const;
const allow = { type: 'string', multiple: true } as const;

/** The options that each command takes besides; `new` also takes the fields of its kind. */
export const optionsOf: Record<string, OptionsConfig> = {
  check: { format, allow, advice: { type: 'boolean' } },
  build: { to: { type: 'string' }, link: { type: 'boolean' }, drafts: { type: 'boolean' }, allow },
  serve: { port: { type: 'string' } },
  due: { format },
  hold: { list: { type: 'boolean' }, format },
  report: {
    from: { type: 'string' },
    to: { type: 'string' },
    file: { type: 'string' },
    pdf: { type: 'boolean' },
    overwrite: { type: 'boolean' },
  },
  accessibility: { all: { type: 'boolean' } },
  new: {},
  init: {},
  import: {
    as: { type: 'string' },
    map: { type: 'string' },
    'dry-run': { type: 'boolean' },
    format,
  },
};

/** Commands that need a site; the others can make one. */
export const readsContent = ['check', 'build', 'serve', 'report', 'due', 'hold', 'accessibility'];

/** How many words each command takes besides options, and what to do about one too many. */
export const wordsOf: Record<string, { most: number; hint: string }> = {
  // Those to report on.
  check: { most: Number.POSITIVE_INFINITY, hint: '' },
  build: { most: 0, hint: 'Name the output folder with --to.' },
  serve: { most: 0, hint: 'Name the folder that holds content/ with --root.' },
  due: { most: 0, hint: 'All that waits is listed.' },
  hold: { most: 0, hint: 'All that is held is listed.' },
  report: { most: 1, hint: 'A report is on one mission; name it by its id.' },
  accessibility: { most: 0, hint: 'One page of each kind is tested; --all tests every page.' },
  new: { most: 2, hint: 'Put quotation marks around a title of several words.' },
  init: { most: 1, hint: 'Put quotation marks around a name with spaces.' },
  import: { most: 2, hint: 'Name one folder; put quotation marks around a name with spaces.' },
};

/** What any of the options may be given. */
export interface Values {
  root?: string;
  now?: string;
  help?: boolean;
  version?: boolean;
  format?: string;
  allow?: string[];
  advice?: boolean;
  all?: boolean;
  to?: string;
  link?: boolean;
  drafts?: boolean;
  port?: string;
  list?: boolean;
  from?: string;
  file?: string;
  pdf?: boolean;
  overwrite?: boolean;
  as?: string;
  map?: string;
  'dry-run'?: boolean;
}

/** The forms in which problems are told. */
export const reportFormats = ['pretty', 'json', 'github'] as const;
