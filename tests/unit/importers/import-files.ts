/** For tests of the importer: foreign files written in the test, imported into a new site beside them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseImportMap } from '../../../src/importers/import-map.ts';
import type { ImportReport } from '../../../src/importers/import-report.ts';
import { importMarkdown } from '../../../src/importers/markdown.ts';
import { type SiteText, siteAt, type WrittenSite, writeSite } from '../../support/write-site.ts';

export interface Imported {
  report: ImportReport;
  site: WrittenSite;
  /** The text of a file of the new site; undefined when it is not there. */
  read(path: string): string | undefined;
  /** The notes on one foreign file. */
  notes(source: string): string[];
}

/** A map that gives every weeknote a team, so that a test need not. */
export const withTeam = `
defaults: { team: river }
create: { teams: { river: { title: River team } } }
`;

/** Imports files as weeknotes. `own` is what the site has already. */
export async function importFiles(
  files: SiteText,
  map = withTeam,
  own: SiteText = {},
): Promise<Imported> {
  const source = writeSite(files).root;
  const { root } = writeSite(own);
  const parsed = parseImportMap(map, 'map.yml');
  if (parsed.map === undefined) throw new Error(parsed.mistakes.join('\n'));
  const report = await importMarkdown({
    source,
    root,
    as: 'weeknote',
    map: parsed.map,
    today: '2026-06-15',
  });
  return {
    report,
    site: siteAt(root),
    read: (path) =>
      existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined,
    notes: (path) => report.files.find((file) => file.source === path)?.notes ?? [],
  };
}

/** Imports one weeknote with this body, and gives back the body it has then, and the notes. */
export async function importBody(
  body: string,
  map = withTeam,
  others: SiteText = {},
): Promise<{ body: string; notes: string[] }> {
  const file = '2026-03-06-weir.md';
  const imported = await importFiles(
    { ...others, [file]: `---\ntitle: Weir\n---\n\n${body}` },
    map,
  );
  const text = imported.read('content/weeknotes/2026-03-06-weir.md') ?? '';
  const notes = imported.notes(file).filter((note) => !note.startsWith('date taken'));
  return { body: text.slice(text.indexOf('\n---\n') + 5).trim(), notes };
}
