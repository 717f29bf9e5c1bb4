/** Compares two built sites byte by byte. */

/** Names of files that are in one alone, or differ; empty when the two are the same. */
export function differences(
  one: ReadonlyMap<string, Buffer>,
  other: ReadonlyMap<string, Buffer>,
  { except }: { except?: RegExp } = {},
): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].filter(
    (name) => !except?.test(name),
  );
  return names.flatMap((name) => {
    const [a, b] = [one.get(name), other.get(name)];
    if (!a || !b) return `${name} is only in the ${a ? 'first' : 'second'}`;
    return a.equals(b) ? [] : `${name} differs`;
  });
}
