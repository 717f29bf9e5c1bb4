/** Writes arrivals, their pictures and what goes with them. Files that exist are left alone and said. */
import { type Arrival, targetOf } from './arrival.ts';
import type { Besides } from './entries-besides.ts';
import type { Created } from './import-report.ts';
import { copyNew, entryText, exists, writeNew } from './write-files.ts';

export interface Written {
  /** Arrivals for which there was a file already. */
  existing: Set<Arrival>;
  created: Created;
  skippedExisting: string[];
}

/** Writes everything, or with `dryRun` finds out what would be written. */
export async function writeAll(
  root: string,
  arrivals: readonly Arrival[],
  besides: readonly Besides[],
  dryRun: boolean,
): Promise<Written> {
  const written: Written = {
    existing: new Set(),
    created: { people: [], partners: [], teams: [], missions: [], settings: [], pictures: [] },
    skippedExisting: [],
  };
  const write = async (path: string, content: string) =>
    dryRun ? !(await exists(root, path)) : writeNew(root, path, content);
  for (const arrival of arrivals) {
    const { kind, fields, body, pictures } = arrival;
    if (!(await write(targetOf(arrival), entryText(kind, fields, body)))) {
      written.existing.add(arrival);
      continue;
    }
    for (const { from, to } of pictures) {
      const isNew = dryRun ? !(await exists(root, to)) : await copyNew(root, to, from);
      if (isNew) written.created.pictures.push(to);
      else written.skippedExisting.push(to);
    }
  }
  for (const { group, path, content } of besides) {
    if (await write(path, content)) written.created[group].push(path);
    else written.skippedExisting.push(path);
  }
  return written;
}
