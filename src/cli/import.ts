/** `plainsight import markdown SOURCE`: reads the map, imports, prints the report. */
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import type { Day } from '../days.ts';
import { type ImportMap, parseImportMap } from '../importers/import-map.ts';
import type { ImportReport } from '../importers/import-report.ts';
import { importMarkdown } from '../importers/markdown.ts';
import { reportLines, reportMarkdown } from '../importers/report-text.ts';
import { writeNew } from '../importers/write-files.ts';
import { type ContentKind, contentKindNames, folders } from '../schemas/kinds.ts';

export interface ImportArguments {
  format: string;
  source: string;
  as: string;
  map: string | undefined;
  root: string;
  dryRun: boolean;
  json: boolean;
  today: Day;
}

/** Runs an import. Resolves to the exit code: 0, or 1 when something could not be done. */
export async function importCommand(
  args: ImportArguments,
  print: (line: string) => void,
): Promise<number> {
  const prepared = await prepare(args);
  if ('mistakes' in prepared) {
    for (const mistake of prepared.mistakes) print(mistake);
    print('Nothing was written.');
    return 1;
  }
  const { root, today, dryRun } = args;
  const report = await importMarkdown({ ...prepared, root, today, dryRun });
  if (args.json) {
    print(JSON.stringify(report, null, 2));
  } else {
    for (const line of reportLines(report)) print(line);
    if (!report.dryRun) print(`\nEvery file is listed in ${await writeReport(root, report)}.`);
    else if (!dryRun) print('Nothing was written.');
  }
  return report.problems.length > 0 ? 1 : 0;
}

interface Prepared {
  source: string;
  as: ContentKind;
  map: ImportMap;
}

async function prepare(args: ImportArguments): Promise<Prepared | { mistakes: string[] }> {
  const source = resolve(args.source);
  const as = contentKindNames.find((kind) => args.as === kind || args.as === folders[kind]);
  const mistakes: string[] = [];
  if (args.format !== 'markdown')
    mistakes.push(`“${args.format}” cannot be imported; “markdown” can.`);
  if (as === undefined)
    mistakes.push(`There is no kind “${args.as}”. The kinds are ${contentKindNames.join(', ')}.`);
  if (!existsSync(source) || !statSync(source).isDirectory())
    mistakes.push(`There is no folder “${args.source}”.`);
  else if (isInside(resolve(args.root, 'content'), source)) {
    mistakes.push(
      `“${args.source}” and the content of the site lie in one another. Import from a folder of its own.`,
    );
  }
  const map = await readMap(args.map);
  mistakes.push(...map.mistakes);
  return as === undefined || map.map === undefined || mistakes.length > 0
    ? { mistakes }
    : { source, as, map: map.map };
}

function isInside(content: string, source: string): boolean {
  const way = relative(content, source);
  const back = relative(source, content);
  return [way, back].some((path) => path === '' || (path !== '..' && !path.startsWith(`..${sep}`)));
}

async function readMap(path: string | undefined): Promise<ReturnType<typeof parseImportMap>> {
  if (path === undefined) return { map: {}, mistakes: [] };
  try {
    return parseImportMap(await readFile(path, 'utf8'), basename(path));
  } catch {
    return { map: undefined, mistakes: [`The map “${path}” cannot be read.`] };
  }
}

/** Writes the whole report beside the content, under a name that is free. */
async function writeReport(root: string, report: ImportReport): Promise<string> {
  const text = reportMarkdown(report);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? 'import-report.md' : `import-report-${number}.md`;
    if (await writeNew(root, name, text)) return name;
  }
}
