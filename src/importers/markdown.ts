/**
 * Foreign Markdown → entries: find → read → lead links to their new places → write → report.
 * Every file found is in the report. Nothing is run, nothing leaves the folders, nothing is overwritten.
 */
import type { Day } from '../days.ts';
import type { ContentKind } from '../schemas/kinds.ts';
import { type Arrival, targetOf } from './arrival.ts';
import { changeKinds, isLeftOut } from './changes.ts';
import { listBesides, type MetNames } from './entries-besides.ts';
import { findForeignFiles, usualFiles } from './foreign-files.ts';
import { createPictures } from './foreign-pictures.ts';
import { idFrom } from './ids.ts';
import type { ImportMap } from './import-map.ts';
import { type Finished, type ImportReport, reportFile, tally } from './import-report.ts';
import { createAddressBook, keepAliases } from './old-addresses.ts';
import { readOwnSite, unknownReferences } from './own-site.ts';
import { createArrivalReader, type Refused } from './read-arrivals.ts';
import { personName } from './references.ts';
import { createHeadingFinder, tidyTargets } from './tidy-body.ts';
import { type Written, writeAll } from './write-all.ts';

export interface ImportOptions {
  /** The folder of foreign files. */
  source: string;
  /** The root of the site that they become part of. */
  root: string;
  /** What they become where the map has no rule for them. */
  as: ContentKind;
  map: ImportMap;
  today: Day;
  /** True to find out what would be done, and write nothing. */
  dryRun?: boolean;
  onProgress?: (done: number, total: number) => void;
}

/** Imports a folder of Markdown into a site. */
export async function importMarkdown(options: ImportOptions): Promise<ImportReport> {
  const { source, root, map, today, dryRun = false } = options;
  const paths = await findForeignFiles(source, map.files ?? usualFiles);
  const own = await readOwnSite(root);
  const met: MetNames = { authors: new Set(), linked: new Set(), partners: [] };

  const { arrivals, refused } = await readAll(paths, options, met);
  keepAliases(arrivals, own.addresses);
  await leadToNewPlaces(arrivals, options, met);

  const besides = listBesides(arrivals, met, map);
  const problems = unknownReferences(root, arrivals, besides, own);
  const written = await writeAll(root, arrivals, besides, dryRun || problems.length > 0);
  return makeReport({ arrivals, refused, written, problems, on: today, dryRun });
}

async function readAll(
  paths: readonly string[],
  { source, as, map, onProgress }: ImportOptions,
  met: MetNames,
): Promise<{ arrivals: Arrival[]; refused: Refused[] }> {
  const reader = createArrivalReader(source, as, map, met, (name) => {
    if (!map.authors?.people) return { title: personName(name, map), address: undefined };
    met.linked.add(name);
    return { title: personName(name, map), address: personAddress(name) };
  });
  const arrivals: Arrival[] = [];
  const refused: Refused[] = [];
  for (const [index, path] of paths.entries()) {
    const result = await reader.read(path);
    if (isLeftOut(result)) refused.push(result);
    else arrivals.push(result);
    onProgress?.(index + 1, paths.length);
  }
  return { arrivals, refused };
}

function personAddress(name: string): string {
  return `/people/${idFrom(name)}/`;
}

/** Links can be led on only when every file has its id, and all headings their last words. */
async function leadToNewPlaces(
  arrivals: readonly Arrival[],
  { source, map }: ImportOptions,
  met: MetNames,
): Promise<void> {
  const pictures = createPictures(source, map.pictures ?? ['.']);
  const book = createAddressBook(arrivals);
  const here = new Set([...met.linked].map(personAddress));
  const context = { book, here, site: map.site, headingsOf: createHeadingFinder() };
  for (const arrival of arrivals) {
    await tidyTargets(arrival, context, pictures);
  }
  if (map.aliases === false) for (const { fields } of arrivals) delete fields.aliases;
}

interface Result {
  arrivals: readonly Arrival[];
  refused: readonly Refused[];
  written: Written;
  problems: string[];
  on: Day;
  dryRun: boolean;
}

function makeReport({ arrivals, refused, written, problems, on, dryRun }: Result): ImportReport {
  const isWritten = (arrival: Arrival) => !written.existing.has(arrival);
  const finished: Finished[] = [
    ...refused.map((file) => ({ ...file, changes: [] })),
    ...arrivals.map((arrival) => ({
      source: arrival.source,
      target: targetOf(arrival),
      changes: arrival.changes,
      ...(isWritten(arrival)
        ? {}
        : { leftOut: 'exists already', detail: `There is a file ${targetOf(arrival)}.` }),
    })),
  ];
  const files = finished.map(reportFile).sort((a, b) => (a.source < b.source ? -1 : 1));
  const taken = arrivals.filter(isWritten);
  const count = (outcome: string) => files.filter((file) => file.outcome === outcome).length;
  const changes = tally(
    taken.map((arrival) => arrival.changes.map(({ kind }) => changeKinds[kind])),
  );
  return {
    on,
    dryRun: dryRun || problems.length > 0,
    found: files.length,
    kept: count('kept'),
    changed: count('changed'),
    leftOut: count('left-out'),
    files,
    created: written.created,
    skippedExisting: written.skippedExisting,
    changes: Object.entries(changes).map(([what, number]) => ({ what, files: number })),
    tagsLeft: tally(taken.map(({ left }) => left.tags)),
    fieldsLeft: tally(taken.map(({ left }) => left.fields)),
    sharedTitles: sharedTitles(taken),
    problems,
  };
}

function sharedTitles(arrivals: readonly Arrival[]): ImportReport['sharedTitles'] {
  const byTitle = new Map<string, string[]>();
  for (const arrival of arrivals) {
    const title = String(arrival.fields.title);
    byTitle.set(title, [...(byTitle.get(title) ?? []), targetOf(arrival)]);
  }
  return [...byTitle]
    .filter(([, files]) => files.length > 1)
    .map(([title, files]) => ({ title, files }));
}
