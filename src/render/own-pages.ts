/**
 * The pages that the site makes of itself, beside those of its entries: what readers look for by name.
 * Lists only where something stands in them.
 */
import type { Text } from '../../layouts/text/en.ts';
import { accessibilityAddress } from '../relate/addresses.ts';
import type { Site } from '../relate/site.ts';
import { folders } from '../schemas/kinds.ts';
import { readers } from './layouts.ts';

/** A page of the site's own. */
export interface OwnPage {
  title: string;
  /** From the root of the site. */
  url: string;
}

const listed = ['mission', 'weeknote', 'case-study', 'partner', 'team', 'person'] as const;
const toolkit = ['toolset', 'catalyst', 'tool', 'sprint', 'event'] as const;

/** Pages that hold words of their own, and so are in the search index: their layouts say `findable`. */
export function findablePages(site: Site, text: Text): OwnPage[] {
  return [
    ...readers.map((reader) => ({ title: text.for.title[reader], url: `/for/${reader}/` })),
    ...(site.glossary.length > 0 ? [{ title: text.glossary.title, url: '/glossary/' }] : []),
    { title: text.follow.title, url: '/follow/' },
    { title: text.data.title, url: '/data/' },
    ...(hasOwnStatement(site)
      ? []
      : [{ title: text.accessibility.title, url: accessibilityAddress }]),
  ];
}

/** Lists of what stands elsewhere: known by name, but their words are found where they stand. */
export function listPages(site: Site, text: Text): OwnPage[] {
  const { asks, learning, decisions } = site.registers();
  return [
    ...[...listed, ...toolkit]
      .filter((kind) => site.entries[kind].length > 0)
      .map((kind) => ({ title: text.kinds[kind].many, url: `/${folders[kind]}/` })),
    ...(asks.items.length > 0 ? [{ title: text.asks.title, url: '/asks/' }] : []),
    ...(learning.items.length > 0 ? [{ title: text.learning.title, url: '/learning/' }] : []),
    ...(decisions.items.length > 0 ? [{ title: text.decisions.title, url: '/decisions/' }] : []),
    { title: text.map.title, url: '/map/' },
    { title: text.coverage.title, url: '/coverage/' },
  ];
}

/** Whether the owner wrote the accessibility statement as a page, which then takes the place of ours. */
export function hasOwnStatement({ entries }: Site): boolean {
  return entries.page.some(({ url }) => url === accessibilityAddress);
}
