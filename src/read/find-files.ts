/** Finds what is in the content folder, in an order that is the same on every machine. */
import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from '../order.ts';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';

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
  const inside: Dirent[] = readdirSync(join(root, folder), { withFileTypes: true });
  inside.sort((a, b) => byText(a.name, b.name));
  for (const item of inside) {
    const file = `${folder}/${item.name}`;
    const place = { file, line: 1, column: 1 };
    if (item.name.startsWith('.')) continue;
    if (item.isDirectory()) walk(root, file, found);
    else if (!item.isFile()) found.problems.push(problem('not-a-file', place, { name: item.name }));
    else if (item.name.endsWith('.md')) found.markdown.push(file);
    else if (item.name.endsWith('.csv')) found.csv.push(file);
    else if (mediaTypes.test(item.name)) found.media.push(file);
    else found.problems.push(problem('unknown-file-type', place, { name: item.name }));
  }
}
