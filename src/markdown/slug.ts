/** Words → the part of an address that stands for them. */
import slugify from '@sindresorhus/slugify';

/**
 * A slug for headings: small letters, digits and hyphens of any script, NFC.
 * "Beth ddysgon ni? (tŷ cynnes)" → "beth-ddysgon-ni-tŷ-cynnes".
 */
export function headingSlug(words: string): string {
  const slug = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'section' : slug;
}

/** The longest id. */
export const MAX_ID_LENGTH = 80;

/**
 * A slug for ids, that is file names and addresses: kebab-case ASCII, at most 80 characters, cut
 * between words. "Tŷ cynnes" → "ty-cynnes". Empty for words without a letter or digit.
 */
export function idSlug(words: string): string {
  const id = slugify(words.normalize('NFC'), { decamelize: false })
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  return shortenId(id, MAX_ID_LENGTH);
}

/** Cuts an id at a hyphen where there is one in its second half, so that no word is cut in two. */
export function shortenId(id: string, length: number): string {
  if (id.length <= length) return id;
  const cut = id.slice(0, length + 1);
  const hyphen = cut.lastIndexOf('-');
  return (hyphen > length / 2 ? cut.slice(0, hyphen) : id.slice(0, length)).replace(/-+$/, '');
}

/** True for words that can be part of an address as they stand: what `idSlug` makes. */
export function isAddressPart(words: string): boolean {
  return words.length <= MAX_ID_LENGTH && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(words);
}
