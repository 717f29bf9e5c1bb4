/** A case study in short: the first words of each of its parts, with the place where they stand. */
import type { SectionItem } from '../markdown/body.ts';
import type { CaseStudy } from './site.ts';

export const shortNames = ['problem', 'approach', 'result', 'cost', 'failed', 'transfers'] as const;
export type ShortName = (typeof shortNames)[number];

/** One line of the short form. */
export interface ShortPart {
  name: ShortName;
  words: string;
  /** The id of the element it was read from; undefined for a field. */
  anchor: string | undefined;
  /** How many more items the section holds, where it is a list. */
  more: number;
}

/** What is told, and what is not told yet. */
export interface InShort {
  parts: ShortPart[];
  missing: ShortName[];
}

/** Words fewer than this do not say enough alone. */
const ENOUGH = 90;
const TOO_MANY = 260;

export function inShort({ body, fields }: CaseStudy): InShort {
  const parts = shortNames.flatMap((name): ShortPart[] => {
    if (name === 'cost') {
      return fields.cost ? [{ name, words: fields.cost, anchor: undefined, more: 0 }] : [];
    }
    const items = itemsThatSay(body.sections[name] ?? []);
    const [first] = items;
    if (!first) return [];
    const { words, used } = firstWords(items);
    return [{ name, words, anchor: first.anchor, more: items.length - used }];
  });
  const told = new Set(parts.map(({ name }) => name));
  return { parts, missing: shortNames.filter((name) => !told.has(name)) };
}

/** Without the words that lead to a table or a list, where anything else is said. */
function itemsThatSay(items: readonly SectionItem[]): readonly SectionItem[] {
  const others = items.filter(({ text }) => !text.endsWith(':'));
  return others.length > 0 ? others : items;
}

/** The first sentences of the first item; short items are joined until they say enough. */
function firstWords(items: readonly SectionItem[]): { words: string; used: number } {
  let words = '';
  let used = 0;
  for (const { text } of items) {
    if (words.length >= ENOUGH) break;
    words += words ? `${/[.!?…:;]$/.test(words) ? '' : ';'} ${text}` : text;
    used += 1;
  }
  const sentences = words.split(/(?<=[.!?…؟。][”’")\]]?)\s+(?=[\p{Lu}\p{Lo}\d“‘"£$€])/u);
  let told = '';
  for (const sentence of sentences) {
    if (told.length >= ENOUGH) break;
    told += told ? ` ${sentence}` : sentence;
  }
  return { words: cutAtWord(told), used };
}

function cutAtWord(words: string): string {
  if (words.length <= TOO_MANY) return words;
  return `${words.slice(0, TOO_MANY).replace(/\s+\S*$/, '')} …`;
}
