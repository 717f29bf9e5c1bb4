/** The old addresses that entries keep alive: each leads to one place, and its file gets in nobody's way. */
import { type Place, type Problem, problem } from '../problems/problem.ts';
import { aliasKey, generated } from './addresses.ts';
import type { Alias, ContentEntry } from './site.ts';

/** The longest name of a file, and the longest path within a site, in bytes. */
const MAX_PART = 255;
const MAX_ADDRESS = 1000;

/** Pages that belong to another page, and that are there once its lists have grown. */
const furtherPages = [
  /^(?<page>\/.+)\/(?:weeknotes|case-studies|mentions|page\/\d+)$/,
  /^(?<page>\/missions\/[^/]+)\/(?:progress|changes)$/,
  // Archives of feeds, which cannot be folders either.
  /^(?<page>|\/(?:missions|teams)\/[^/]+)\/feed-\d+\.xml(?:\/.*)?$/,
];

interface Known {
  alias: Alias;
  file: string;
}

/** Where an old address cannot be kept: who has it, in words, and the alias of that one, if it is one. */
interface Holder {
  other: string;
  known?: Known | undefined;
}

/** @param taken every address of the site itself */
export function collectAliases(
  entries: readonly ContentEntry[],
  taken: ReadonlySet<string>,
): { aliases: Alias[]; problems: Problem[] } {
  const aliases = new Map<string, Known>();
  /** Folders that the files of old addresses stand in, each with one of them. */
  const folders = new Map<string, Known>();
  const problems: Problem[] = [];
  const holderOf = (from: string): Holder | undefined => {
    const key = aliasKey(from);
    if (has(taken, key)) return { other: 'a page of this site' };
    const page = pageAbove(key, taken);
    if (page !== undefined) return { other: `the further pages of “${page}/”` };
    const keptFor = generated.find((part) => `${key}/`.startsWith(part));
    if (keptFor) return { other: `the files below “${keptFor}”` };
    const file = foldersOf(key).find((folder) => taken.has(folder));
    if (file) return { other: `the file “${file}”, which cannot be a folder too` };
    const known =
      aliases.get(key) ??
      foldersOf(key)
        .map((folder) => aliases.get(folder))
        .find((each) => each && isAlone(each.alias.from)) ??
      (isAlone(from) ? folders.get(key) : undefined);
    return known && { other: known.file, known };
  };
  for (const entry of entries) {
    for (const [index, written] of (entry.fields.aliases ?? []).entries()) {
      const place = entry.locate(['aliases', index]);
      const from = insideSite(written);
      if (from === undefined) {
        problems.push(problem('address-outside-site', place, { value: written }));
        continue;
      }
      const tooLong = lengthProblem(from, place);
      const holder = tooLong ? undefined : holderOf(from);
      if (tooLong) {
        problems.push(tooLong);
      } else if (holder) {
        const related = holder.known ? [holder.known.alias.to.locate(['aliases'], 'key')] : [];
        const words = { alias: written, other: holder.other };
        problems.push(problem('alias-collision', place, words, related));
      } else {
        const known = { alias: { from, to: entry }, file: entry.file };
        aliases.set(aliasKey(from), known);
        for (const folder of foldersOf(aliasKey(from))) folders.set(folder, known);
      }
    }
  }
  return { aliases: [...aliases.values()].map(({ alias }) => alias), problems };
}

/** The address of the file that stands for an old one: `/old` and `/old/` are both `/old/index.html`. */
export function aliasAddress(from: string): string {
  return isFile(from) || from.endsWith('/') ? from : `${from}/`;
}

function isFile(from: string): boolean {
  return /\.[a-z0-9]+$/i.test(from);
}

/** True for a file that is not the page of its folder. */
function isAlone(from: string): boolean {
  return isFile(from) && !/\/index\.html$/i.test(from);
}

/** `/a/b/c` → `/a`, `/a/b`: what has to be a folder. */
function foldersOf(key: string): string[] {
  const parts = key.split('/').slice(1, -1);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
}

function has(taken: ReadonlySet<string>, key: string): boolean {
  return taken.has(key) || taken.has(`${key}/`);
}

/** The page of this site that an address would be a further page of, `/missions/a` for `/missions/a/changes`. */
function pageAbove(key: string, taken: ReadonlySet<string>): string | undefined {
  const pages = furtherPages.flatMap((pattern) => pattern.exec(key)?.groups?.page ?? []);
  for (const page of pages) {
    const found = has(taken, page) ? page : pageAbove(page, taken);
    if (found !== undefined) return found;
  }
  return undefined;
}

function lengthProblem(from: string, place: Place): Problem | undefined {
  const bytes = Buffer.byteLength(from);
  const longest = Math.max(...from.split('/').map((part) => Buffer.byteLength(part)));
  if (longest <= MAX_PART && bytes <= MAX_ADDRESS) return undefined;
  return problem('long-address', place, { bytes: longest > MAX_PART ? longest : bytes });
}

/** An address from the root of the site, decoded; undefined when it does not stay within the site. */
function insideSite(address: string): string | undefined {
  if (!address.startsWith('/') || address.startsWith('//') || /[?#]/.test(address)) {
    return undefined;
  }
  let decoded: string;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  const isPath = !/[\\\u0000-\u001f\u007f]/.test(decoded) && !decoded.includes('//');
  // Names that begin with a dot are `..`, or files that servers and this product keep for themselves.
  const isHidden = decoded.split('/').some((part) => part.startsWith('.'));
  return isPath && !isHidden ? decoded : undefined;
}
