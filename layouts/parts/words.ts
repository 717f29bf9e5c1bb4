/** Words for what authors write freely: the catalogue's where it has them, else the author's own. */

/** The word for a key that may not be in the table. */
export function wordFor(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}
