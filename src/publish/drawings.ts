/**
 * Pictures that the build draws: social cards and icons. They are drawn beside the pages by workers, and
 * kept by what is drawn on them in `.cache/plainsight/cards`, which may be deleted at any time.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { pinnedVersion } from '../pinned.ts';
import { type Card, DRAWING } from './card.ts';
import { type CacheOptions, createDrawingCache } from './drawing-cache.ts';
import { fontPackages } from './font-files.ts';
import type { Icon } from './icon-drawing.ts';
import type { Size } from './indexed-png.ts';

/** What is drawn. */
export type Content =
  | { draws: 'card'; card: Card; size: Size }
  | { draws: 'icon'; icon: Icon; size: Size };

/** A picture to be drawn, and where it stands. */
export type Drawing = Content & {
  /** Says everything that is drawn: what has the same key looks the same. */
  key: string;
  address: string;
};

/** More than this many are drawn by two workers; for fewer it takes longer to start the second. */
const FEW = 2000;

/** The code that draws; with the versions of what it draws with, it decides whether a kept drawing will do. */
const code = [
  'break-lines.ts',
  'card-canvas.ts',
  'card-drawing.ts',
  'card-fonts.ts',
  'card-logo.ts',
  'card-text.ts',
  'card-words.ts',
  'font-files.ts',
  'glyph-masks.ts',
  'graphemes.ts',
  'icon-drawing.ts',
  'indexed-png.ts',
  'palette.ts',
  'shape-text.ts',
  'woff.ts',
];

/** Drawings made by other code, or with other fonts, are made again; their addresses stay. */
function recipe(): string {
  const hash = createHash('sha256');
  for (const name of code) hash.update(readFileSync(new URL(name, import.meta.url)));
  for (const id of ['harfbuzzjs', 'bidi-js', '@resvg/resvg-js', ...fontPackages])
    hash.update(pinnedVersion(id));
  return hash.digest('hex').slice(0, 8);
}

/** The name of a drawing, from everything that stands on it. */
export function drawingKey(content: Content): string {
  const everything = JSON.stringify([DRAWING, content]);
  return createHash('sha256').update(everything).digest('hex').slice(0, 20);
}

export interface DrawOptions {
  /** Where drawings are kept. */
  folder: string;
  /** The folder of the site. */
  output: string;
}

/** What a worker is given. */
export interface Assignment extends CacheOptions {
  drawings: Drawing[];
}

export interface Drawn {
  /** How many were drawn; the others were there already. */
  drawn: number;
  all: number;
}

/** Begins to draw, beside whatever else goes on. @returns what waits for the end */
export function startDrawing(drawings: Drawing[], options: DrawOptions): () => Promise<Drawn> {
  const crew: Crew = { workers: [], isAwaited: false };
  const result = drawAll(drawings, options, crew);
  // Told to whoever waits for the end; until then it is no failure of anything else.
  result.catch(() => {});
  return () => {
    crew.isAwaited = true;
    for (const worker of crew.workers) worker.ref();
    return result;
  };
}

/** A build that fails meanwhile does not wait for workers; one that comes to its end does. */
interface Crew {
  workers: Worker[];
  isAwaited: boolean;
}

async function drawAll(drawings: Drawing[], options: DrawOptions, crew: Crew): Promise<Drawn> {
  const folders = { ...options, recipe: recipe() };
  const cache = createDrawingCache(folders);
  const missing: Drawing[] = [];
  for (const drawing of drawings) {
    const bytes = cache.read(drawing);
    if (bytes) cache.publish(drawing, bytes);
    else missing.push(drawing);
  }
  const hands = missing.length > FEW ? Math.min(2, availableParallelism()) : 1;
  if (missing.length > 0) {
    const shares = Array.from({ length: hands }, (_, n) =>
      missing.filter((_each, index) => index % hands === n),
    );
    await Promise.all(shares.map((share) => work({ ...folders, drawings: share }, crew)));
  }
  cache.prune(drawings);
  return { drawn: missing.length, all: drawings.length };
}

/** The package's own way to read TypeScript: a worker does not inherit it. */
const register = new URL('../../bin/register.js', import.meta.url).href;

function work(assignment: Assignment, crew: Crew): Promise<void> {
  const worker = new Worker(new URL('./draw-worker.ts', import.meta.url), {
    workerData: assignment,
    execArgv: ['--import', register],
  });
  if (!crew.isAwaited) worker.unref();
  crew.workers.push(worker);
  return new Promise((resolve, reject) => {
    worker.on('error', (cause) => reject(new Error('Failed to draw the social cards.', { cause })));
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Failed to draw the social cards: the worker ended with ${code}.`));
    });
  });
}

/** Where the drawings of a site are kept. */
export function drawingFolder(root: string): string {
  return join(root, '.cache/plainsight/cards');
}
