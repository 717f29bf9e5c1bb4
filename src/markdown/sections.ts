/**
 * Sections are data: under a heading with a known wording, list items (or paragraphs, where there is
 * no list) become lessons, decisions, next steps and asks, each with an anchor back to its place.
 */
import type { Token } from 'markdown-it';
import InlineToken from 'markdown-it/lib/token.mjs';
import type { ContentKind } from '../schemas/kinds.ts';
import type { SectionName } from '../schemas/settings.ts';
import type { Body, SectionItem } from './body.ts';
import { plainText } from './outline.ts';

/** The usual wordings of the sections of each kind. A site adds its own in `_data/site.yml`. */
const usualWordings: Partial<Record<ContentKind, Partial<Record<SectionName, string[]>>>> = {
  weeknote: {
    highlights: ['highlights', 'what went well', 'good things', 'the good', 'achievements'],
    decisions: ['decisions', 'what we decided', 'decided', 'decisions made', 'we decided'],
    learned: [
      'what we learned',
      'what we learnt',
      'learned',
      'learnt',
      'lessons',
      'lessons learned',
      'what i learned',
      'what i learnt',
      'learned things',
    ],
    tricky: [
      'what was hard',
      'what did not work',
      'what didn’t work',
      'tricky',
      'what was tricky',
      'what did not go well',
      'worries',
      'blockers',
      'the bad',
    ],
    next: ['what is next', 'what’s next', 'next', 'next week', 'next steps', 'coming up'],
    help: [
      'help wanted',
      'can you help',
      'how you can help',
      'we need help',
      'we need your help',
      'asks',
      'what we need',
    ],
  },
  'case-study': {
    problem: ['the problem', 'problem', 'the challenge', 'challenge', 'why we did it'],
    approach: ['approach', 'our approach', 'what we did', 'how we did it', 'what we tried'],
    result: [
      'result',
      'results',
      'the result',
      'what happened',
      'what changed',
      'outcome',
      'outcomes',
      'impact',
    ],
    failed: ['what did not work', 'what didn’t work', 'what failed', 'what went wrong'],
    transfers: ['what others can use', 'what transfers', 'for others', 'use it yourself'],
    learned: [
      'what we learned',
      'what we learnt',
      'learned',
      'learnt',
      'lessons',
      'lessons learned',
    ],
  },
};

/** A heading as it is compared: small letters, one kind of apostrophe, no closing mark. */
export function headingKey(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/'/g, '’')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\s?:.!…]+$/, '')
    .trim();
}

/** Every wording and the section it opens in one kind of entry: the usual ones and those of a site. */
export function sectionWordings(
  kind: ContentKind,
  own: Partial<Record<SectionName, string[] | undefined>> | undefined,
): Map<string, SectionName> {
  const wordings = new Map<string, SectionName>();
  for (const [section, usual] of Object.entries(usualWordings[kind] ?? {})) {
    // `Object.entries` forgets that the keys of `usualWordings` are section names.
    const name = section as SectionName;
    for (const words of [...usual, ...(own?.[name] ?? [])]) wordings.set(headingKey(words), name);
  }
  return wordings;
}

/** Reads the sections of a document and gives each item an id in the page. */
export function readSections(
  tokens: readonly Token[],
  wordings: ReadonlyMap<string, SectionName>,
  render: (tokens: Token[]) => string,
): Body['sections'] {
  const sections: Body['sections'] = {};
  const ids = new Set(tokens.map((token) => token.attrGet('id')));
  for (const { name, from, to } of findSections(tokens, wordings)) {
    const items = sections[name] ?? [];
    sections[name] = items;
    for (const { open, content } of itemsIn(tokens, from, to)) {
      const words = content.map((token) => plainText(token.children ?? [])).join(' ');
      const text = words.replace(/\s+/g, ' ').trim();
      if (text === '') continue;
      let anchor = `${name}-${items.length + 1}`;
      while (ids.has(anchor)) anchor += '-item';
      open.attrSet('id', anchor);
      const html = content
        .filter(({ type }) => type === 'inline')
        .map((token) => render([withoutFurniture(token)]))
        .join(' ');
      items.push({ anchor, text, html } satisfies SectionItem);
    }
  }
  return sections;
}

interface Span {
  name: SectionName;
  from: number;
  to: number;
}

/** A section runs from its heading to the next heading of the same or a higher level. */
function findSections(
  tokens: readonly Token[],
  wordings: ReadonlyMap<string, SectionName>,
): Span[] {
  const spans: Span[] = [];
  let open: (Span & { level: number }) | undefined;
  const close = (at: number) => {
    if (open) spans.push({ name: open.name, from: open.from, to: at });
    open = undefined;
  };
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'footnote_block_open') close(index);
    if (token.type !== 'heading_open' || token.level > 0) continue;
    const level = Number(token.tag.slice(1));
    const name = wordings.get(headingKey(plainText(tokens[index + 1]?.children ?? [])));
    if (open && (name !== undefined || level <= open.level)) close(index);
    if (name) open = { name, from: index + 3, to: tokens.length, level };
  }
  close(tokens.length);
  return spans;
}

/** The items of outermost lists, or the outermost paragraphs where there is no list. */
function itemsIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): { open: Token; content: Token[] }[] {
  const found = {
    list_item: [] as { open: Token; content: Token[] }[],
    paragraph: [] as { open: Token; content: Token[] }[],
  };
  for (let index = from; index < to; index++) {
    const open = tokens[index];
    const kind =
      open?.type === 'list_item_open' && open.level === 1
        ? 'list_item'
        : open?.type === 'paragraph_open' && open.level === 0
          ? 'paragraph'
          : undefined;
    if (!open || !kind) continue;
    let end = index + 1;
    while (
      end < to &&
      !(tokens[end]?.type === `${kind}_close` && tokens[end]?.level === open.level)
    )
      end++;
    found[kind].push({ open, content: tokens.slice(index + 1, end) });
    index = end;
  }
  return found.list_item.length > 0 ? found.list_item : found.paragraph;
}

/** An item is shown on other pages too: footnote marks and check boxes stay behind. */
function withoutFurniture(token: Token): Token {
  const copy = new InlineToken('inline', '', 0);
  copy.children = (token.children ?? []).filter(
    ({ type }) => type !== 'footnote_ref' && type !== 'html_inline',
  );
  return copy;
}
