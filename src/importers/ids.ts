/** Names as other people write them → ids: kebab-case, ASCII, at most 80 characters, each once. */
import { idSlug, MAX_ID_LENGTH, shortenId } from '../markdown/slug.ts';

/** Makes an id of a name; `untitled` of one without a letter or digit. */
export function idFrom(name: string): string {
  return idSlug(name) || 'untitled';
}

/** Gives out each id once: a second `lofts` becomes `lofts-2`. */
export class IdRegister {
  readonly #taken = new Set<string>();

  take(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#taken.has(id); number += 1) {
      const suffix = `-${number}`;
      id = `${shortenId(wanted, MAX_ID_LENGTH - suffix.length)}${suffix}`;
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
