/** Renders the pages of a site one after another and writes each at once, so that none is held in memory. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { byFile, fileOf, type Page } from '../render/pages.ts';

/** What a site's own configuration does to every page: Eleventy's transforms, by their names. */
export type Transforms = Record<string, (this: object, content: string, file: string) => unknown>;

export interface WriteOptions {
  /** The folder of the site. */
  output: string;
  transforms: Transforms;
  /** Told of each page when it is written: its file from the folder of the site, and what is in it. */
  onPage?: ((file: string, content: string) => void) | undefined;
}

/** Pages that are written before others get their turn: workers that draw and index report meanwhile. */
const AT_ONCE = 25;

/** Writes them in the order of their files, so that pages of one folder follow each other. */
export async function writePages(
  pages: readonly Page[],
  { output, transforms, onPage }: WriteOptions,
): Promise<void> {
  const made = new Set<string>();
  for (const [index, page] of [...pages].sort(byFile).entries()) {
    const file = fileOf(page.url);
    const target = join(output, file);
    const content = await transformed(page, target, transforms);
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(target));
    writeFileSync(target, content);
    onPage?.(file.slice(1), content);
    if (index % AT_ONCE === 0) await breathe();
  }
}

/** Eleventy's own pages go through the same (Eleventy 3.1, `TransformsUtil`). */
async function transformed(
  page: Page,
  outputPath: string,
  transforms: Transforms,
): Promise<string> {
  let content = page.render();
  for (const [name, transform] of Object.entries(transforms)) {
    const place = { url: page.url, inputPath: page.url, outputPath };
    const context = { ...place, page: place };
    const result = await transform.call(context, content, outputPath);
    if (typeof result !== 'string') {
      throw new Error(`The transform “${name}” made no text of ${page.url}.`);
    }
    content = result;
  }
  return content;
}
