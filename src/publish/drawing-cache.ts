/** Keeps drawings between builds, by what is drawn on them, and puts them into the folder of the site. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { readWhole } from '../read/read-whole.ts';
import { unlessRefused } from '../read/value-cache.ts';
import { icoOf } from './ico.ts';
import { type Size, sizeOfWholePng } from './indexed-png.ts';

/** A drawing as far as its file is concerned. */
export interface KeptDrawing {
  key: string;
  address: string;
  size: Size;
}

/** Larger than any drawing. */
const MAX_BYTES = 2_000_000;

/** So many more than are needed may stand in the cache: those of a branch that is built now and then. */
const SPARE = 200;

export interface CacheOptions {
  /** The folder of the cache. */
  folder: string;
  /** The folder of the site. */
  output: string;
  /** What drawings are made by; those of another recipe are not taken. */
  recipe: string;
}

export interface DrawingCache {
  /** The picture, if it is there, whole and of the right size. */
  read(drawing: KeptDrawing): Buffer | undefined;
  /** Keeps it for later builds, where the folder can be written to. */
  keep(drawing: KeptDrawing, png: Buffer): void;
  /** Puts it into the site. */
  publish(drawing: KeptDrawing, png: Buffer): void;
  /** Removes what is no longer needed once there is more of it than is needed. */
  prune(needed: readonly KeptDrawing[]): void;
}

/** Each file is small and there are thousands: to wait for one takes longer than to read it. */
export function createDrawingCache({ folder, output, recipe }: CacheOptions): DrawingCache {
  const nameOf = ({ key }: KeptDrawing) => `${key}-${recipe}.png`;
  const fileOf = (drawing: KeptDrawing) => join(folder, nameOf(drawing));
  const made = new Set<string>();
  return {
    read(drawing) {
      const file = unlessRefused(() => readWhole(fileOf(drawing), MAX_BYTES));
      if (!file || !('bytes' in file)) return undefined;
      const bytes = Buffer.from(file.bytes);
      const found = sizeOfWholePng(bytes);
      const { width, height } = drawing.size;
      return found?.width === width && found.height === height ? bytes : undefined;
    },
    keep(drawing, png) {
      const file = fileOf(drawing);
      const next = `${file}.${process.pid}-${threadId}.tmp`;
      // Where nothing can be kept, the next build draws it again.
      unlessRefused(() => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(next, png);
        renameSync(next, file);
      });
      unlessRefused(() => rmSync(next, { force: true }));
    },
    publish({ address, size }, png) {
      const target = join(output, address);
      if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
      made.add(dirname(target));
      writeFileSync(target, address.endsWith('.ico') ? icoOf(png, size) : png);
    },
    prune(needed) {
      const names = unlessRefused(() => readdirSync(folder)) ?? [];
      if (names.length <= 2 * needed.length + SPARE) return;
      const wanted = new Set(needed.map(nameOf));
      const spare = names.filter((name) => /^[0-9a-f]{20}-/.test(name) && !wanted.has(name));
      for (const name of spare) unlessRefused(() => rmSync(join(folder, name), { force: true }));
    },
  };
}
