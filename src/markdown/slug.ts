/** Words → the part of an address that stands for them. */

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

/** A slug for file names and addresses: ASCII only, at most 80 characters. "Tŷ cynnes" → "ty-cynnes". */
export function idSlug(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[’']/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
}

/** True for words that can be part of an address as they stand: what `idSlug` makes. */
export function isAddressPart(words: string): boolean {
  return words.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(words);
}
