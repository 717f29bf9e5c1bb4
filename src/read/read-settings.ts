/** Reads the files in `_data/`: settings, toolkit, glossary, the last accessibility test. What must be there is filled from the package. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../problems/problem.ts';
import { readText } from './read-text.ts';
import { type ParsedYaml, parseYaml } from './yaml.ts';

const packageToolkitFile = fileURLToPath(new URL('../../_data/toolkit.yml', import.meta.url));

export interface SettingsSource {
  file: string;
  yaml: ParsedYaml;
}

export interface SettingsSources {
  /** Undefined where the site has no settings: defaults apply. */
  site: SettingsSource | undefined;
  /** The site's own toolkit, or that of the package. */
  toolkit: SettingsSource;
  /** The toolkit that the package brings. */
  packageToolkit: SettingsSource;
  /** Undefined where the site explains no words. */
  glossary: SettingsSource | undefined;
  /** Undefined where no accessibility test has run. */
  accessibilityTest: SettingsSource | undefined;
}

/** Where settings may stand; of two names for the same the first counts. */
const places = {
  site: ['_data/site.yml', '_data/site.yaml'],
  toolkit: ['_data/toolkit.yml'],
  glossary: ['_data/glossary.yml', '_data/glossary.yaml'],
  accessibilityTest: ['_data/accessibility-test.yml'],
} as const;

/** Every file that may hold settings, whether it is there or not. */
export const settingsFiles: readonly string[] = Object.values(places).flat();

export function readSettings(root: string): SettingsSources {
  const [file] = places.toolkit;
  const packageToolkit = { file, yaml: parseYaml(readFileSync(packageToolkitFile, 'utf8'), file) };
  return {
    site: readFirst(root, places.site),
    toolkit: readFirst(root, places.toolkit) ?? packageToolkit,
    packageToolkit,
    glossary: readFirst(root, places.glossary),
    accessibilityTest: readFirst(root, places.accessibilityTest),
  };
}

function readFirst(root: string, files: readonly string[]): SettingsSource | undefined {
  for (const file of files) {
    const found = readYamlFile(root, file);
    if (found) return found;
  }
  return undefined;
}

function readYamlFile(root: string, file: string): SettingsSource | undefined {
  if (!lstatSync(join(root, file), { throwIfNoEntry: false })) return undefined;
  const { text, problems } = readText(root, file);
  if (problems.length > 0) return { file, yaml: failedYaml(file, problems) };
  return { file, yaml: parseYaml(text, file) };
}

function failedYaml(file: string, problems: Problem[]): ParsedYaml {
  return { value: undefined, locate: () => ({ file, line: 1, column: 1 }), problems };
}
