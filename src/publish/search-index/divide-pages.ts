/**
 * Divides the pages of a site into parts that are indexed by themselves. Where one part ends depends on
 * the addresses around it alone, so that a new page moves no other page to another part.
 */
import { createHash } from 'node:crypto';
import { byText } from '../../order.ts';
import type { SortValues } from './part.ts';

/** A page as far as the search is concerned. */
export interface FindablePage {
  /** From the folder of the site: `weeknotes/2026-11-20-a/index.html`. */
  path: string;
  /** Its HTML, or as much of it as Pagefind reads. */
  html: string;
  sorts: SortValues;
}

/** How many pages a part has on average: few are quickly made again, many are made with less ado. */
export const PAGES_PER_PART = 250;

/** How many more a part may have than the average. */
const MOST = 3;

export function dividePages(
  pages: readonly FindablePage[],
  average = PAGES_PER_PART,
): FindablePage[][] {
  const parts: FindablePage[][] = [];
  let part: FindablePage[] = [];
  for (const page of [...pages].sort((a, b) => byText(a.path, b.path))) {
    part.push(page);
    if (endsPart(page.path, average) || part.length >= MOST * average) {
      parts.push(part);
      part = [];
    }
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** By chance, but the same chance each time: one address in so many ends a part. */
function endsPart(path: string, average: number): boolean {
  return createHash('sha256').update(path).digest().readUInt32BE() % average === 0;
}
