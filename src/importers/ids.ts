/** Names as other people write them → ids: kebab-case, ASCII, at most 80 characters, each once. */
import slugify from '@sindresorhus/slugify';

const MAX_LENGTH = 80;

/** Makes an id. Letters of other scripts are written in Latin ones where there is a usual way. */
export function idFrom(name: string): string {
  const id = slugify(name.normalize('NFC'), { decamelize: false })
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  return shorten(id, MAX_LENGTH) || 'untitled';
}

/** Cuts at a hyphen, so that no word is cut in two, where there is one in the second half. */
function shorten(id: string, length: number): string {
  if (id.length <= length) return id;
  const cut = id.slice(0, length + 1);
  const hyphen = cut.lastIndexOf('-');
  return (hyphen > length / 2 ? cut.slice(0, hyphen) : id.slice(0, length)).replace(/-+$/, '');
}

/** Gives out each id once: a second `lofts` becomes `lofts-2`. */
export class IdRegister {
  readonly #taken = new Set<string>();

  take(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#taken.has(id); number += 1) {
      const suffix = `-${number}`;
      id = `${shorten(wanted, MAX_LENGTH - suffix.length)}${suffix}`;
    }
    this.#taken.add(id);
    return id;
  }
}

/** A readable title for something of which only the id or file name is known. */
export function titleFromName(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').replace(/\s+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A name of a person made from an id: `asha-example` → `Asha Example`. One with capitals is kept. */
export function personNameFrom(name: string): string {
  if (/[A-Z\s]/.test(name)) return name.trim();
  return name
    .split(/[-_.]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
