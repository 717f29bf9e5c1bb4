/** Reads the files in `_data/`: settings, toolkit, glossary. What must be there is filled from the package. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../problems/problem.ts';
import { decode } from './decode.ts';
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
}

export function readSettings(root: string): SettingsSources {
  const file = '_data/toolkit.yml';
  const packageToolkit = { file, yaml: parseYaml(readFileSync(packageToolkitFile, 'utf8'), file) };
  return {
    site: readYamlFile(root, '_data/site.yml') ?? readYamlFile(root, '_data/site.yaml'),
    toolkit: readYamlFile(root, file) ?? packageToolkit,
    packageToolkit,
    glossary: readYamlFile(root, '_data/glossary.yml') ?? readYamlFile(root, '_data/glossary.yaml'),
  };
}

function readYamlFile(root: string, file: string): SettingsSource | undefined {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  const { text, problems } = decode(readFileSync(path), file);
  if (problems.length > 0) return { file, yaml: failedYaml(file, problems) };
  return { file, yaml: parseYaml(text, file) };
}

function failedYaml(file: string, problems: Problem[]): ParsedYaml {
  return { value: undefined, locate: () => ({ file, line: 1, column: 1 }), problems };
}
