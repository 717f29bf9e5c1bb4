/** The generated references in `docs/`, by path: written by `npm run docs`, compared by a test. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsPage } from './fields-page.ts';
import { jsonSchemas } from './json-schemas.ts';
import { problemsPage } from './problems-page.ts';

/** @param root the folder of the package: examples of problems are its test specimens' reports */
export function generatedReferences(root: string): Map<string, string> {
  const example = (id: string) => {
    const path = join(root, 'tests/problems', id, 'expected.txt');
    return existsSync(path) ? firstReport(readFileSync(path, 'utf8')) : undefined;
  };
  const schemas = [...jsonSchemas()].map(([name, text]) => [`docs/schemas/${name}`, text] as const);
  return new Map([
    ['docs/fields.md', fieldsPage()],
    ['docs/problems.md', problemsPage(example)],
    ...schemas,
  ]);
}

/** The report without its closing count. */
function firstReport(report: string): string {
  return report.split('\n\n').slice(0, -1).join('\n\n');
}
