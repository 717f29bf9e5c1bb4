/** Where a site is never written to: over what somebody else made, or into what it is made from. */
import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, parse, relative, sep } from 'node:path';

/** The mark by which a build knows a folder that Plainsight made, and so may replace. */
export const MARKER = '/.plainsight.txt';

/** The folders of a site that are not for writing. */
const sources = ['content', '_data', 'layouts', 'node_modules', '.git'];

/** Says in a sentence why a site may not be written to `target`; undefined where it may. Both paths are whole. */
export function refusalOf(target: string, root: string): string | undefined {
  const file = fileOnTheWay(target);
  if (file === target) return `${target} is a file, not a folder.`;
  if (file) return `${file} is a file, so there can be no folder within it.`;
  // Where it stands, and where it leads to: either may be a place that is not for writing.
  const places = [join(realPath(dirname(target)), basename(target)), realPath(target)];
  const home = realPath(homedir());
  const site = realPath(root);
  for (const place of places) {
    if (place === parse(place).root) return `${target} is the whole disk.`;
    if (place === home) return `${target} is your home folder.`;
    if (place === site) return `${target} is the folder of the site itself.`;
    if (isWithin(site, place)) return `${target} holds the folder of the site, ${root}.`;
    for (const name of sources) {
      const source = realPath(join(site, name));
      if (place === source) return `${target} is what the site is made from.`;
      if (isWithin(place, source)) return `${target} is within ${name}, which is not for writing.`;
    }
  }
  if (!existsSync(target)) return undefined;
  if (readdirSync(target).length === 0 || isMadeHere(target)) return undefined;
  return `${target} holds files that Plainsight did not make, so it will not be replaced.`;
}

/** True for a folder that Plainsight made, and that nobody keeps the history of a repository in. */
export function isMadeHere(folder: string): boolean {
  return existsSync(join(folder, MARKER)) && !existsSync(join(folder, '.git'));
}

/** The path itself or what it is within, where that is a file. */
function fileOnTheWay(path: string): string | undefined {
  if (existsSync(path)) return statSync(path).isDirectory() ? undefined : path;
  const above = dirname(path);
  return above === path ? undefined : fileOnTheWay(above);
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path without links, as far as there is something. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    return above === path || lstatSync(path, { throwIfNoEntry: false })
      ? path
      : join(realPath(above), basename(path));
  }
}
