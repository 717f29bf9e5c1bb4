/** What an importer altered in a file, and why it left a file out: the words of the import report. */

/** The kinds of change, in the order in which the report lists them. */
export const changeKinds = {
  repaired: 'front matter repaired so that it can be read',
  characters: 'invisible characters taken out',
  renamed: 'file name made into an id',
  'title-found': 'title taken from a heading or the file name',
  'title-tidied': 'title tidied',
  'date-found': 'date taken from the file name or the map',
  'date-differs': 'date in the file name differs from the date given',
  'time-dropped': 'time of day left out',
  'summary-found': 'summary made from the first paragraph',
  'summary-tidied': 'summary made plain text',
  'fields-left': 'fields without a place left behind',
  'value-left': 'values that do not fit left behind',
  'tags-left': 'tags without a place left behind',
  'alias-left': 'old addresses that cannot be kept',
  'template-read': 'template tags turned into Markdown',
  'template-left': 'template tags left as text',
  'html-read': 'HTML turned into Markdown',
  'html-dropped': 'HTML that cannot be kept taken out',
  'html-left': 'HTML left as text, because it is not well formed',
  'layout-dropped': 'marks of layout taken out',
  headings: 'headings moved down one level',
  brackets: 'double square brackets escaped',
  'picture-copied': 'pictures copied',
  'picture-absent': 'pictures that are not in the folder',
  'picture-described': 'pictures without a description',
  'picture-dropped': 'pictures that cannot be kept',
  'link-moved': 'links led to the imported entry',
  'link-absolute': 'links led to the old site',
  'link-dropped': 'links without a target turned into text',
} as const;

export type ChangeKind = keyof typeof changeKinds;

/** One thing that was altered, with the words that say what. */
export interface Change {
  kind: ChangeKind;
  text: string;
}

/** Why a file was left out: a short reason to count by, and the particulars where there are any. */
export interface LeftOut {
  leftOut: string;
  detail?: string;
}

/** Tells a result from the reason why there is none. */
export function isLeftOut(result: object): result is LeftOut {
  return 'leftOut' in result;
}

/** A value on its way, with what was altered to get it. */
export interface Tidied<Value> {
  value: Value;
  changes: Change[];
}

/** “a, b and 3 more”: a list that stays short. */
export function shortList(values: Iterable<string>, most = 5): string {
  const all = [...new Set(values)];
  if (all.length <= most) return all.join(', ');
  return `${all.slice(0, most).join(', ')} and ${all.length - most} more`;
}
