/** The search index of the dev server: made when nobody has edited anything for a while. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises';
import { indexSite } from '../publish/search.ts';
import { fileOf, type Page } from '../render/pages.ts';

export interface IdleIndexOptions {
  /** Where pages are written for the indexer, and the index beside them. */
  folder: string;
  /** Where parts of it are kept between runs. */
  cache: string;
  /** The language of the site. */
  language: string;
  onTrouble(text: string): void;
}

export interface IdleIndex {
  /** Makes the index of these pages when nothing else has been asked for in a while. */
  later(pages: readonly Page[]): void;
  stop(): void;
}

/** How long nobody has saved anything, in milliseconds. */
const QUIET = 700;

/** Pages that are rendered before requests get their turn. */
const AT_ONCE = 10;

export function createIdleIndex({
  folder,
  cache,
  language,
  onTrouble,
}: IdleIndexOptions): IdleIndex {
  let newest = 0;
  let working: Promise<void> = Promise.resolve();
  const written = new Set<string>();
  const work = async (turn: number, pages: readonly Page[]): Promise<void> => {
    await wait(QUIET);
    for (const [index, page] of pages.entries()) {
      if (turn !== newest) return;
      write(join(folder, fileOf(page.url)), page.render());
      written.add(fileOf(page.url));
      if (index % AT_ONCE === 0) await breathe();
    }
    if (turn === newest) await indexSite({ folder, language, cache });
  };
  return {
    later(pages) {
      const turn = ++newest;
      const html = pages.filter(({ url }) => /\/$|\.html$/.test(url));
      // What an earlier site left would be served and found though its entry is gone.
      const current = new Set(html.map(({ url }) => fileOf(url)));
      for (const file of [...written].filter((each) => !current.has(each))) {
        rmSync(join(folder, file), { force: true });
        written.delete(file);
      }
      working = working
        .then(() => work(turn, html))
        .catch((error: unknown) => onTrouble(`${String(error)}\n`));
    },
    stop() {
      newest = 0;
    },
  };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
