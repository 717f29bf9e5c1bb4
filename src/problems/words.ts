/** Small helpers for the wording of problems: quoting, lists of choices, the nearest match. */
import { distance } from 'fastest-levenshtein';

/** Quotes the author's own words, shortened where they are long. */
export function quote(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return `“${line.length > 80 ? `${line.slice(0, 79)}…` : line}”`;
}

/** “a”, “b” or “c”. */
export function anyOf(values: readonly string[]): string {
  return joined(values, 'or');
}

/** “a”, “b” and “c”. */
export function allOf(values: readonly string[]): string {
  return joined(values, 'and');
}

function joined(values: readonly string[], word: 'and' | 'or'): string {
  const quoted = values.map(quote);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${word} ${quoted.at(-1)}`;
}

/** The candidate nearest to a word, when it is near enough to be what was meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted.length < 2) return undefined;
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const apart = distance(wanted, candidate.toLowerCase());
    if (
      apart < bestDistance ||
      (apart === bestDistance && best !== undefined && candidate < best)
    ) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}

/** “Did you mean …?”, or nothing. */
export function didYouMean(match: string | undefined): string | undefined {
  return match === undefined ? undefined : `Did you mean “${match}”?`;
}

/** Joins the sentences that are there. */
export function sentences(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
