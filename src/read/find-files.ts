/** Finds what is in the content folder, in an order that is the same on every machine. */
import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from '../order.ts';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { reasonOf, type Unreadable, unreadableNow } from './read-whole.ts';

export interface FoundFiles {
  /** Paths from the root of the site, with forward slashes: `content/weeknotes/a.md`. */
  markdown: string[];
  csv: string[];
  /** Pictures and documents that are published as they are. */
  media: string[];
  problems: Problem[];
}

const mediaTypes = /\.(jpe?g|png|gif|webp|avif|pdf|odt|ods|docx|xlsx)$/i;

/** Walks `content/` below `root`. Links are not followed, and hidden files are passed over. */
export function findFiles(root: string): FoundFiles {
  const found: FoundFiles = { markdown: [], csv: [], media: [], problems: [] };
  if (existsSync(join(root, 'content'))) walk(root, 'content', found);
  return found;
}

function walk(root: string, folder: string, found: FoundFiles): void {
  for (const item of inside(root, folder, found.problems)) {
    const file = `${folder}/${item.name}`;
    const place = { file, line: 1, column: 1 };
    const refuse = (why: Unreadable) =>
      found.problems.push(problem('unreadable-file', place, { why }));
    if (item.name.startsWith('.')) continue;
    // In the place of bytes that are not UTF-8 stands a sign under which nothing can be opened.
    if (item.name.includes('\ufffd')) refuse('name');
    else if (item.isDirectory()) walk(root, file, found);
    else if (!item.isFile()) {
      found.problems.push(problem('not-a-file', place, { name: item.name, sort: sortOf(item) }));
    } else if (item.name.endsWith('.md')) found.markdown.push(file);
    else if (item.name.endsWith('.csv')) found.csv.push(file);
    else if (mediaTypes.test(item.name)) {
      const why = unreadableNow(join(root, file));
      if (why) refuse(why);
      found.media.push(file);
    } else found.problems.push(problem('unknown-file-type', place, { name: item.name }));
  }
}

/** What is in a folder, in order; a folder that cannot be looked into is a problem. */
function inside(root: string, folder: string, problems: Problem[]): Dirent[] {
  try {
    const items = readdirSync(join(root, folder), { withFileTypes: true });
    return items.sort((a, b) => byText(a.name, b.name));
  } catch (error) {
    const place = { file: folder, line: 1, column: 1 };
    problems.push(problem('unreadable-file', place, { why: reasonOf(error) }));
    return [];
  }
}

function sortOf(item: Dirent): 'link' | 'pipe' | 'socket' | 'device' {
  if (item.isFIFO()) return 'pipe';
  if (item.isSocket()) return 'socket';
  return item.isSymbolicLink() ? 'link' : 'device';
}
