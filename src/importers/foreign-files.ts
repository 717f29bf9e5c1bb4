/** Finds and reads the files of a foreign folder: inside it only, no links, 1 MiB and UTF-8 at most. */
import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import picomatch from 'picomatch';
import { decode } from '../read/decode.ts';
import type { LeftOut, Tidied } from './changes.ts';

/** What is looked at when a map says nothing else. */
export const usualFiles = ['**/*.{md,markdown,mkd,mkdn}'];

const passedOver = new Set(['node_modules', '_site']);
const MAX_BYTES = 1024 * 1024;
/** C0 controls but tab, line feed and carriage return, and the controls that turn writing around. */
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** A test of paths against patterns such as `posts/**`. */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  return picomatch([...patterns], { nocase: true });
}

/**
 * The paths below a folder that match, with forward slashes, in an order that is the same on every
 * machine. Links are listed, so that they can be reported, and never followed.
 */
export async function findForeignFiles(
  folder: string,
  patterns: readonly string[],
): Promise<string[]> {
  const matches = matcher(patterns);
  const found: string[] = [];
  const walk = async (inside: string): Promise<void> => {
    const entries: Dirent[] = await readdir(join(folder, inside), { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const entry of entries) {
      if (entry.name.startsWith('.') || passedOver.has(entry.name)) continue;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) await walk(path);
      else if (matches(path)) found.push(path);
    }
  };
  await walk('');
  return found;
}

/** Reads one file as text, or says why it cannot be taken. */
export async function readForeignFile(
  folder: string,
  path: string,
): Promise<Tidied<string> | LeftOut> {
  const place = join(folder, path);
  const stats = await lstat(place);
  if (!stats.isFile())
    return { leftOut: 'a link to another place', detail: 'Links are not followed.' };
  if (stats.size > MAX_BYTES) {
    const size = `${(stats.size / MAX_BYTES).toFixed(1)} MiB`;
    return {
      leftOut: 'too large',
      detail: `It has ${size}; a Markdown file may have 1 MiB at most.`,
    };
  }
  return readText(await readFile(place));
}

/** Bytes → text. Invisible characters are taken out and said; bytes that are not UTF-8 are refused. */
export function readText(bytes: Uint8Array): Tidied<string> | LeftOut {
  const { text, problems } = decode(bytes, '');
  const [problem] = problems;
  if (!problem) return { value: text, changes: [] };
  if (problem.id !== 'control-character') {
    const at = `line ${problem.line}, column ${problem.column}`;
    return { leftOut: 'not UTF-8 text', detail: `The first byte that is not UTF-8 is at ${at}.` };
  }
  const whole = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  const value = whole.replace(invisible, '');
  const count = whole.length - value.length;
  const said =
    count === 1 ? 'an invisible character taken out' : `${count} invisible characters taken out`;
  return { value, changes: [{ kind: 'characters', text: said }] };
}

/** A file that really lies inside a folder, with no link on the way; undefined otherwise. */
export async function fileInside(folder: string, path: string): Promise<string | undefined> {
  try {
    const place = join(folder, path);
    const [base, real, stats] = [await realpath(folder), await realpath(place), await lstat(place)];
    return stats.isFile() && real.startsWith(base + sep) && real === join(base, path)
      ? real
      : undefined;
  } catch {
    return undefined;
  }
}
