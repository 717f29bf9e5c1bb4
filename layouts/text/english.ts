/** How English counts and joins words; the catalogue in `en.ts` is made with it. */

const plurals = new Intl.PluralRules('en-GB');
const numbers = new Intl.NumberFormat('en-GB');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `1 weeknote`, `1,204 weeknotes`. */
export function counted(n: number, one: string, many: string): string {
  return `${numbers.format(n)} ${plurals.select(n) === 'one' ? one : many}`;
}

/** `All 12 weeknotes`, `The only weeknote`. */
export function all(n: number, one: string, many: string): string {
  return n === 1 ? `The only ${one}` : `All ${counted(n, one, many)}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joined(words: readonly string[]): string {
  return list.format(words);
}
