/** Which version of a package is used: what it made is made anew by another one. */
import { readFileSync } from 'node:fs';

// Our own file, in which every version is exact.
const { dependencies } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { dependencies: Record<string, string> };

/** @throws for a package that we do not depend on ourselves */
export function pinnedVersion(name: string): string {
  const version = dependencies[name];
  if (version === undefined) throw new Error(`${name} is no dependency of ours.`);
  return version;
}
