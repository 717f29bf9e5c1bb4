/** One hostile string in every place of a weeknote where an author may write, each place on lines of its own. */

/** Where a string stands: its name, and the first and last line of the file. */
export interface Placement {
  place: string;
  from: number;
  to: number;
}

export interface HostileNote {
  text: string;
  placements: Placement[];
}

/** Notes are spread over as many missions as it takes for the feed of a mission to hold all of its own. */
export const HOLDERS = 20;

/** The mission of a note, by the number of its string. */
export const holderOf = (index: number): string => `holder-${index % HOLDERS}`;

/** The picture that every note may show, beside the notes. */
export const DOT = 'dot.png';

/** What no field may hold: characters that are refused wherever they stand, and nothing to see. */
export function isNeverAccepted(text: string): boolean {
  const refused =
    /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u;
  return refused.test(text) || /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(text);
}

/** The name of a file that can be made of a string; undefined where no file system could hold it. */
export function fileNameOf(text: string, ending: string): string | undefined {
  const name = `${text}${ending}`;
  const isPossible = text !== '' && !/[/\u0000]/.test(text) && Buffer.byteLength(name) <= 255;
  // Hidden files are passed over, and half a pair has no bytes.
  return isPossible && !text.startsWith('.') && isWhole(text) ? name : undefined;
}

/** The same for a picture; a name with U+FFFD in it is taken for one that is not UTF-8. */
export function pictureNameOf(text: string): string | undefined {
  return text.includes('\ufffd') ? undefined : fileNameOf(text, '.png');
}

/** False where half a pair stands alone. */
const isWhole = (text: string) => Buffer.from(text).toString() === text;

/** A string as YAML has it between double quotation marks, with escapes for what a file may not hold. */
export function quoted(text: string): string {
  const hidden =
    /[\u007f-\u009f\u00ad\u0600-\u0605\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;
  return JSON.stringify(text).replace(hidden, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const fields: Record<string, (text: string, index: number) => string> = {
  title: (text) => `title: ${quoted(text)}`,
  summary: (text) => `summary: ${quoted(text)}`,
  author: (text) => `authors: [${quoted(text)}]`,
  mood: (text) => `mood: ${quoted(text)}`,
  'picture alt': (text) => `image: ${DOT}\nimageAlt: ${quoted(text)}`,
  'easy read': (text) => `easyRead: [{ text: ${quoted(text)} }]`,
  'old address': (text, index) => `aliases: [${quoted(`/old/${index}/${text}`)}]`,
  'signed off by': (text) => `signedOff: { by: ${quoted(text)}, on: 2026-06-01 }`,
};

/** What stands in place of a field that was refused and that a note cannot do without. */
const fallbacks: Record<string, string> = {
  title: 'title: A note',
  summary: 'summary: A note with a hostile string.',
  author: 'authors: [Asha Rahman]',
};

/** The string on one line, as it must be within a heading, a link or a table. */
export const flat = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ');

const contexts: Record<string, (text: string) => string> = {
  'words of a link': (text) => `[${flat(text)}](https://elsewhere.example/)`,
  link: (text) => `[a link](${flat(text)})`,
  'link in brackets': (text) => `[a link](<${flat(text)}>)`,
  'title of a link': (text) => `[a link](https://elsewhere.example/ "${flat(text)}")`,
  autolink: (text) => `Go to <${flat(text)}> now.`,
  reference: (text) => `[a reference][r]\n\n[r]: ${flat(text)} "${flat(text)}"`,
  'wiki link': (text) => `See [[${flat(text)}]].`,
  'words of a wiki link': (text) => `See [[missions/holder-0|${flat(text)}]].`,
  picture: (text) => `![a picture](${flat(text)})`,
  'alt text': (text) => `![${flat(text)}](${DOT})`,
  caption: (text) => `![a dot](${DOT} "${flat(text)}")`,
  'picture by its name': (text) => `![a dot](pictures/${encodeURIComponent(text)}.png)`,
  heading: (text) => `### ${flat(text)}`,
  quote: (text) => `> ${flat(text)}`,
  code: (text) => `Code: \`${flat(text)}\` and \`\`${flat(text)} \`\`.`,
  'code block': (text) => `\`\`\`${flat(text)}\n${flat(text)}\n\`\`\``,
  'table cell': (text) => `| ${flat(text)} | b |\n| --- | --- |\n| a | ${flat(text)} |`,
  task: (text) => `- [ ] ${flat(text)}\n- [x] done`,
  footnote: (text) => `A note.[^f]\n\n[^f]: ${flat(text)}`,
  container: (text) => `::: callout ${flat(text)}\n${flat(text)}\n:::`,
  lesson: (text) => `## What we learned\n\n- ${flat(text)}`,
  ask: (text) => `## Help wanted\n\n- ${flat(text)}`,
  // Last: what it opens and does not close is its own affair.
  body: (text) => `## The rest\n\n${text}`,
};

/** Places that make pages of their own: some of the strings are enough for them. */
function isTried(place: string, text: string, index: number): boolean {
  if (place === 'picture by its name') return pictureNameOf(text) !== undefined;
  if (place === 'old address') return index % 3 === 0;
  if (place === 'lesson') return index % 4 === 0;
  if (place === 'ask') return index % 4 === 2;
  return true;
}

/** Places in the body: a character that no file may hold refuses them all at once. */
export const bodyPlaces = Object.keys(contexts);

/**
 * Writes the note of a string.
 * @param isLeftOut says which places are to do without the string
 */
export function hostileNote(
  text: string,
  index: number,
  isLeftOut: (place: string) => boolean,
): HostileNote {
  const lines: string[] = [];
  const placements: Placement[] = [];
  const add = (place: string, written: string) => {
    const from = lines.length + 1;
    lines.push(...written.split(/\r\n|\r|\n/));
    placements.push({ place, from, to: lines.length });
  };
  lines.push('---', `date: 2026-0${1 + (index % 6)}-01`, `missions: [${holderOf(index)}]`);
  for (const [place, write] of Object.entries(fields)) {
    if (!isTried(place, text, index)) continue;
    if (!isLeftOut(place)) add(place, write(text, index));
    else lines.push(...(fallbacks[place] ?? '').split('\n').filter(Boolean));
  }
  lines.push('---');
  for (const [place, write] of Object.entries(contexts)) {
    if (isLeftOut(place) || !isTried(place, text, index)) continue;
    lines.push('');
    add(place, write(text));
  }
  return { text: `${lines.join('\n')}\n`, placements };
}
