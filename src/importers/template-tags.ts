/**
 * Template tags in prose, `{{ … }}` and `{% … %}`. None is run. Those the map explains become Markdown;
 * all others stay as text, and the check says that readers will see them. Code is left alone.
 */
import { escapeHtml } from '../escape-html.ts';
import { type Change, shortList, type Tidied } from './changes.ts';
import type { ImportMap } from './import-map.ts';
import { isWithin, type Range, specialRanges } from './markdown-tree.ts';
import { applyEdits, type Edit } from './text-edits.ts';

/** The person a template tag names: the words of the link and, where there is an entry, its address. */
export type FindPerson = (name: string) => { title: string; address: string | undefined };

/** What tags mean when a map says nothing else: those of Jekyll and Eleventy. */
const usual = {
  links: ['url', 'relative_url', 'absolute_url'],
  values: { 'site.baseurl': '', 'site.url': '' } as Record<string, string>,
  pictures: { image: ['source', 'alt'] } as Record<string, readonly string[]>,
};

const rawBlock = /\{%-?\s*raw\s*-?%\}[\s\S]*?\{%-?\s*endraw\s*-?%\}/g;
const anyTag = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;
const quotedAndFilter = /^(["'])([\s\S]*?)\1\s*\|\s*([\w-]+)(?:\s*:\s*(["'])([\s\S]*?)\4)?$/;

/** Writes what a tag comes to: as Markdown, or as HTML inside a block of HTML. */
interface Writer {
  link(words: string, address: string): string;
  picture(alt: string, address: string): string;
  words(words: string): string;
}

const asMarkdown: Writer = {
  link: (words, address) => `[${escapeLabel(words)}](${address})`,
  picture: (alt, address) => `![${escapeLabel(alt)}](${address})`,
  words: escapeLabel,
};

const asHtml: Writer = {
  link: (words, address) => `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`,
  picture: (alt, address) => `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}">`,
  words: escapeHtml,
};

/** Turns the tags in a text into Markdown where their meaning is known. */
export function readTemplateTags(text: string, map: ImportMap, person: FindPerson): Tidied<string> {
  if (!/\{[{%]/.test(text)) return { value: text, changes: [] };
  const { code, html } = specialRanges(text);
  const raw = [...text.matchAll(rawBlock)]
    .map(rangeOfMatch)
    .filter((range) => !isWithin(range, code));
  const left: string[] = raw.map(() => '{% raw %}');
  const edits: Edit[] = [];
  for (const match of text.matchAll(anyTag)) {
    const [tag] = match;
    const range = rangeOfMatch(match);
    if (isWithin(range, code) || isWithin(range, raw)) continue;
    const inner = tag.slice(2, -2).replace(/^-|-$/g, '').trim();
    const writer = isWithin(range, html) ? asHtml : asMarkdown;
    const read = tag.startsWith('{{')
      ? readOutput(inner, map, person, writer)
      : readTag(inner, map, writer);
    if (read === undefined) left.push(shortened(tag));
    else edits.push({ ...range, text: read });
  }
  const changes: Change[] = [];
  if (edits.length > 0) {
    changes.push({ kind: 'template-read', text: `${counted(edits.length)} turned into Markdown` });
  }
  if (left.length > 0) {
    const text = `${counted(left.length)} left as text: ${shortList(left)}`;
    changes.push({ kind: 'template-left', text });
  }
  return { value: applyEdits(text, edits), changes };
}

function rangeOfMatch(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length };
}

/** `"/path/" | url`, `"asha" | team_link`, `site.baseurl`. */
function readOutput(
  inner: string,
  map: ImportMap,
  person: FindPerson,
  write: Writer,
): string | undefined {
  const templates = map.templates ?? {};
  const values = { ...usual.values, ...templates.values };
  if (Object.hasOwn(values, inner)) return values[inner];
  const match = quotedAndFilter.exec(inner);
  if (!match) return undefined;
  const [, , value = '', filter = '', , argument] = match;
  const address = value.trim().replaceAll(' ', '%20');
  if ((templates.links ?? usual.links).includes(filter)) return address;
  if (templates.embeds?.includes(filter) && /^https?:\/\//.test(value)) {
    return write.link(argument ?? value, address);
  }
  if (templates.people?.includes(filter)) {
    const found = person(value);
    return found.address === undefined
      ? write.words(found.title)
      : write.link(found.title, found.address);
  }
  return undefined;
}

/** `image "source" "alt"`. */
function readTag(inner: string, map: ImportMap, write: Writer): string | undefined {
  const [, name = '', rest = ''] = /^([\w-]+)\s*([\s\S]*)$/.exec(inner) ?? [];
  const pictures = map.templates?.pictures ?? usual.pictures;
  const meanings = Object.hasOwn(pictures, name) ? pictures[name] : undefined;
  if (!meanings) return undefined;
  const words = quotedWords(rest, meanings.length);
  const source = words[meanings.indexOf('source')]?.trim();
  if (!source) return undefined;
  const alt = words[meanings.indexOf('alt')] ?? '';
  const address = /^([a-z]+:|\/)/i.test(source) ? source : `/${source.replace(/^\.\//, '')}`;
  return write.picture(alt.replace(/\s+/g, ' ').trim(), address.replaceAll(' ', '%20'));
}

/** Words in quotes, divided by spaces or commas. The last may itself hold quotes, as people forget. */
function quotedWords(rest: string, most: number): string[] {
  const words = rest.trim().split(/(?<=["'])\s*,?\s+(?=["'])/);
  const last = words.slice(most - 1).join(' ');
  return [...words.slice(0, most - 1), ...(last === '' ? [] : [last])].map((word) =>
    word.replace(/^(["'])([\s\S]*)\1$/, '$2').replace(/^"([\s\S]*)"$/, '$1'),
  );
}

const attributes = /[.#][\w-]+|[\w-]+="[^"\n]*"/.source;
const attributeList = new RegExp(
  `\\{:?[ \\t]*(?:toc|${attributes})(?:[ \\t]+(?:${attributes}))*[ \\t]*\\}`,
  'g',
);

/** `{.left}` and `{: .left}` say how something looked; here they would only be read aloud. */
export function dropAttributeLists(text: string): Tidied<string> {
  const found = [...text.matchAll(attributeList)];
  const code = found.length > 0 ? specialRanges(text).code : [];
  const edits = found
    .map(rangeOfMatch)
    .filter((range) => !isWithin(range, code))
    .map((range) => ({ ...range, text: '' }));
  if (edits.length === 0) return { value: text, changes: [] };
  const marks = shortList(found.map(([mark]) => mark));
  return {
    value: applyEdits(text, edits),
    changes: [{ kind: 'layout-dropped', text: `marks of layout taken out: ${marks}` }],
  };
}

/** Escapes what would end or nest the words of a link. */
export function escapeLabel(words: string): string {
  return words.replace(/[\\[\]]/g, '\\$&');
}

function shortened(tag: string): string {
  const line = tag.replace(/\s+/g, ' ');
  return line.length > 50 ? `${line.slice(0, 47)}…` : line;
}

function counted(count: number): string {
  return count === 1 ? 'one template tag' : `${count} template tags`;
}
