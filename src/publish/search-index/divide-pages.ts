/**
 * Divides the pages of a site into parts that are indexed by themselves. Where one part ends depends on
 * the addresses around it alone, so that a new page moves no other page to another part.
 */
import { createHash } from 'node:crypto';
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

export interface Division {
  /** Pages come in the order of their paths. */
  add(page: FindablePage): void;
  /** Ends the last part. */
  end(): void;
}

/** @param onPart is given each part as soon as it is whole */
export function dividePages(
  onPart: (part: FindablePage[]) => void,
  average = PAGES_PER_PART,
): Division {
  let part: FindablePage[] = [];
  const end = () => {
    if (part.length > 0) onPart(part);
    part = [];
  };
  return {
    add(page) {
      part.push(page);
      if (endsPart(page.path, average) || part.length >= MOST * average) end();
    },
    end,
  };
}

/** By chance, but the same chance each time: one address in so many ends a part. */
function endsPart(path: string, average: number): boolean {
  return createHash('sha256').update(path).digest().readUInt32BE() % average === 0;
}
