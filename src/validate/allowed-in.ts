/** What a file itself says is meant to be as it is, with `allow` in its front matter. */
import type { Source } from '../read/read-content.ts';

/** Ids of problems. Read before the fields are checked, so that one mistake does not bring on others. */
export function allowedIn({ fields }: Pick<Source, 'fields'>): Set<string> {
  const ids = [fields?.allow]
    .flat()
    .map((each: unknown) =>
      typeof each === 'object' && each !== null && 'what' in each ? each.what : undefined,
    );
  return new Set(ids.filter((id) => typeof id === 'string'));
}
