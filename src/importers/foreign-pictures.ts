/** Pictures of a foreign file: found in its folder and copied beside the entry, or reported as absent. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { type Arrival, targetOf } from './arrival.ts';
import type { Change } from './changes.ts';
import { fileInside } from './foreign-files.ts';
import { idFrom } from './ids.ts';

/** What a picture's address becomes; undefined when only its description can stay. */
export interface PictureTarget {
  to: string | undefined;
  change?: Change;
}

const pictureTypes = /\.(jpe?g|png|gif|webp|avif)$/i;
const MAX_BYTES = 20 * 1024 * 1024;

/** Finds pictures for one run. A picture that is used twice by an entry is copied once. */
export function createPictures(folder: string, roots: readonly string[]) {
  const taken = new Map<string, string>();

  /** Looks for a picture as a file names it. */
  async function find(source: string, arrival: Arrival): Promise<PictureTarget> {
    if (/^https?:/i.test(source)) return { to: source };
    if (source.startsWith('//')) return { to: `https:${source}` };
    if (/^[a-z][a-z0-9+.-]*:/i.test(source)) {
      const text = `picture ${source.slice(0, 40)} left out: only its description is kept`;
      return { to: undefined, change: { kind: 'picture-dropped', text } };
    }
    if (source.trim() === '') {
      return {
        to: undefined,
        change: { kind: 'picture-dropped', text: 'a picture without an address left out' },
      };
    }
    const place = await locate(source, arrival.source);
    if (place === undefined) {
      return {
        to: source,
        change: { kind: 'picture-absent', text: `picture ${source} is not in the folder` },
      };
    }
    if (!pictureTypes.test(place) || (await stat(place)).size > MAX_BYTES) {
      const text = `picture ${source} is of a type or size that is not published`;
      return { to: source, change: { kind: 'picture-absent', text } };
    }
    const to = await nameFor(place, arrival);
    if (!arrival.pictures.some((picture) => picture.to === to))
      arrival.pictures.push({ from: place, to });
    const name = posix.basename(to);
    return {
      to: name,
      change: { kind: 'picture-copied', text: `picture ${source} copied as ${name}` },
    };
  }

  /** Beside the file, or below the folders in which the old site kept what it served. */
  async function locate(source: string, path: string): Promise<string | undefined> {
    const wanted = readable(source.replace(/[?#].*$/, ''));
    const beside = wanted.startsWith('/') ? [] : [posix.join(posix.dirname(path), wanted)];
    const served = roots.map((root) => posix.join(root, wanted));
    for (const candidate of [...beside, ...served]) {
      const place = candidate.startsWith('..') ? undefined : await fileInside(folder, candidate);
      if (place !== undefined) return place;
    }
    return undefined;
  }

  async function nameFor(place: string, arrival: Arrival): Promise<string> {
    const ending = posix.extname(place).toLowerCase();
    const name = `${posix.basename(arrival.id)}-${idFrom(posix.basename(place, posix.extname(place)))}`;
    const to = posix.join(posix.dirname(targetOf(arrival)), `${name}${ending}`);
    const owner = taken.get(to);
    if (owner === undefined || owner === place) {
      taken.set(to, place);
      return to;
    }
    const hash = createHash('sha256')
      .update(await readFile(place))
      .digest('hex')
      .slice(0, 8);
    return to.replace(/(\.[a-z]+)$/, `-${hash}$1`);
  }

  return { find };
}

export type Pictures = ReturnType<typeof createPictures>;

function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
