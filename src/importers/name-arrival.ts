/** The id of an arrival, which is its file name and its address here: from its name, kebab-case, once. */
import { posix } from 'node:path';
import type { ContentKind } from '../schemas/kinds.ts';
import type { Change } from './changes.ts';
import { dateInPath } from './foreign-dates.ts';
import { type IdRegister, idFrom } from './ids.ts';
import { ownAddresses } from './own-site.ts';

/** Names an arrival, and says so when the name is not the one it had. */
export function nameArrival(
  path: string,
  kind: ContentKind,
  permalink: unknown,
  ids: IdRegister,
): { id: string; changes: Change[] } {
  const name = posix.basename(path).replace(/\.[^.]*$/, '');
  const wanted = wantedId(path, name, kind, permalink);
  const id = ids.take(wanted);
  if (id === name) return { id, changes: [] };
  const why = id === wanted ? '' : `, because ${wanted} is taken`;
  return { id, changes: [{ kind: 'renamed', text: `“${name}” is named ${id} here${why}` }] };
}

function wantedId(path: string, name: string, kind: ContentKind, permalink: unknown): string {
  if (kind === 'page') return pageId(path, name, permalink);
  if (/^(index|readme)$/i.test(name)) return idFrom(folderName(path) ?? name);
  const { day, slug } = dateInPath(posix.basename(path));
  return idFrom(day === undefined ? name : `${day} ${slug}`);
}

/** Free pages stand at the root, where the site has addresses of its own. */
function pageId(path: string, name: string, permalink: unknown): string {
  const last =
    typeof permalink === 'string'
      ? /([^/]+)\/?$/.exec(permalink.replace(/\.html?$/, ''))?.[1]
      : undefined;
  const isIndex = /^(index|readme)$/i.test(name);
  const id = idFrom(last ?? (isIndex ? (folderName(path) ?? name) : name));
  const isTaken = ownAddresses.some((address) => address.replace(/\.\w+$/, '/') === `/${id}/`);
  return isTaken ? `${id}-page` : id;
}

function folderName(path: string): string | undefined {
  const folder = posix.basename(posix.dirname(path));
  return folder === '.' || folder === '' ? undefined : folder;
}
