/**
 * Renders the pages of a site share by share and writes each page at once, so that none is held in memory.
 * Workers on other processors take shares too (ADR 35).
 */
import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { byFile, fileOf, type Page } from '../render/pages.ts';
import type { PageWorkers } from './page-workers.ts';

/** What a site's own configuration does to every page: Eleventy's transforms, by their names. */
export type Transforms = Record<string, (this: object, content: string, file: string) => unknown>;

/** A page that is written: its file from the folder of the site, and what is in it. */
export type Written = [file: string, content: string];

export interface WriteOptions {
  /** The folder of the site. */
  output: string;
  transforms: Transforms;
  /** Told of each page once it is written, in the order of their files. */
  onPage?: ((file: string, content: string) => void) | undefined;
  /** Who else renders. Nobody else has the transforms of a site's own. */
  workers?: PageWorkers | undefined;
}

/** Pages that are written before others get their turn: workers that draw and index report meanwhile. */
const SHARE = 25;

/** The pages of a site in the order of their files, so that pages of one folder follow each other. */
export interface Shares {
  pages: readonly Page[];
  count: number;
  /** Says which pages they are. */
  digest: string;
}

export function sharesOf(pages: readonly Page[]): Shares {
  const sorted = [...pages].sort(byFile);
  const digest = hash('sha256', JSON.stringify(sorted.map(({ url }) => url)));
  return { pages: sorted, count: Math.ceil(sorted.length / SHARE), digest };
}

export async function writePages(
  pages: readonly Page[],
  { output, transforms, onPage, workers }: WriteOptions,
): Promise<void> {
  const shares = sharesOf(pages);
  const tell = inOrder((written) => {
    for (const [file, content] of written) onPage?.(file, content);
  });
  const canShare = Object.keys(transforms).length === 0;
  const help = canShare ? workers?.begin(shares, tell) : undefined;
  const write = createWriter(output, transforms);
  let alone = 0;
  const next = help?.next ?? (() => alone++);
  for (let share = next(); share < shares.count; share = next()) {
    tell(share, await write(shares, share));
    await breathe();
  }
  // What a worker began and did not end is done here, where its error is told as any other.
  for (const share of (await help?.missing()) ?? []) tell(share, await write(shares, share));
}

/** Makes the function that renders and writes one share. */
export function createWriter(
  output: string,
  transforms: Transforms,
): (shares: Shares, share: number) => Promise<Written[]> {
  const made = new Set<string>();
  return async ({ pages }, share) => {
    const written: Written[] = [];
    for (const page of pages.slice(share * SHARE, (share + 1) * SHARE)) {
      const file = fileOf(page.url);
      const target = join(output, file);
      const content = await transformed(page, target, transforms);
      if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
      made.add(dirname(target));
      writeFileSync(target, content);
      written.push([file.slice(1), content]);
    }
    return written;
  };
}

/** Tells of shares in their order, whoever is done with them first. */
function inOrder(tell: (written: Written[]) => void): (share: number, written: Written[]) => void {
  const early = new Map<number, Written[]>();
  let next = 0;
  return (share, written) => {
    early.set(share, written);
    for (let found = early.get(next); found; found = early.get(next)) {
      early.delete(next++);
      tell(found);
    }
  };
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
