/** The search index of the dev server: made when nobody has edited anything for a while. */
import { mkdirSync } from 'node:fs';
import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises';
import { startIndexing } from '../publish/search.ts';
import { byFile, fileOf, type Page } from '../render/pages.ts';

export interface IdleIndexOptions {
  /** Where the index is put. */
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

/**
 * How long nobody has saved anything, in milliseconds: a moment, and one for each page, which is about what
 * they take. In the middle of writing, a large site would be indexed in vain after every edit.
 */
const QUIET = 700;
const QUIET_FOR_A_PAGE = 1;

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
  let waiting = new AbortController();
  const work = async (turn: number, pages: readonly Page[], signal: AbortSignal): Promise<void> => {
    // Called off when somebody saves.
    await wait(QUIET + QUIET_FOR_A_PAGE * pages.length, undefined, { signal }).catch(() => {});
    if (turn !== newest) return;
    mkdirSync(folder, { recursive: true });
    const indexing = startIndexing({ folder, language, cache });
    try {
      for (const [index, page] of pages.entries()) {
        if (turn !== newest) return;
        indexing.add(fileOf(page.url).slice(1), page.render());
        if (index % AT_ONCE === 0) await breathe();
      }
      if (turn === newest) await indexing.finish();
    } finally {
      indexing.stop();
    }
  };
  return {
    later(pages) {
      const turn = ++newest;
      waiting.abort();
      waiting = new AbortController();
      const { signal } = waiting;
      const html = pages.filter(({ url }) => /\/$|\.html$/.test(url)).sort(byFile);
      working = working
        .then(() => work(turn, html, signal))
        .catch((error: unknown) => onTrouble(`${String(error)}\n`));
    },
    stop() {
      newest = 0;
      waiting.abort();
    },
  };
}
