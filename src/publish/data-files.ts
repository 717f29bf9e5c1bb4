/** Every data file there is, in the order in which the page at `/data/` lists them. */
import type { Site } from '../relate/site.ts';
import type { DataFile } from '../render/data-files.ts';
import type { ViewOptions } from '../render/view.ts';
import { kindDataFiles } from './kind-files.ts';
import { readingsDataFile } from './measure-files.ts';
import { registerDataFiles } from './register-files.ts';
import { targetDataFile } from './target-file.ts';

/** What people come for stands first: the numbers, then what was written. */
export function dataFiles(site: Site, options: ViewOptions): DataFile[] {
  return [
    targetDataFile(site, options),
    readingsDataFile(site),
    ...registerDataFiles(site, options),
    ...kindDataFiles(site, options),
  ];
}
