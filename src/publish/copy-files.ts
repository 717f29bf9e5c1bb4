/** Copies the files of a site that are not rendered, and removes those that no longer belong to it. */
import { createWriteStream } from 'node:fs';
import { mkdir, open, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { OPEN, pause, stateIn, TRIES } from '../read/read-whole.ts';

/** A file that cannot be put into the site as it should be, in a sentence. */
export class CopyTrouble extends Error {}

/** @param copies absolute path of the source, or the bytes, by address; none is a link */
export async function copyFiles(
  copies: ReadonlyMap<string, string | Uint8Array>,
  output: string,
): Promise<void> {
  for (const [address, source] of copies) {
    const target = join(output, address);
    await mkdir(dirname(target), { recursive: true });
    if (typeof source === 'string') await copyWhole(source, target);
    else await writeFile(target, source);
  }
}

/** Copies a file in one state: one that is written to meanwhile is copied again. */
async function copyWhole(source: string, target: string): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    if (await copyOnce(source, target)) return;
    pause();
  }
  throw new CopyTrouble(`${source} changed again and again while it was copied.`);
}

/** @returns false where the file changed meanwhile */
async function copyOnce(source: string, target: string): Promise<boolean> {
  const from = await open(source, OPEN);
  try {
    const before = await from.stat({ bigint: true });
    if (!before.isFile()) throw new CopyTrouble(`${source} is not a file any more.`);
    const copy = createWriteStream(target);
    await pipeline(from.createReadStream({ autoClose: false }), copy);
    const after = await from.stat({ bigint: true });
    return stateIn(before) === stateIn(after) && BigInt(copy.bytesWritten) === after.size;
  } finally {
    await from.close();
  }
}

/** @param addresses of files that an earlier build wrote into the same folder */
export async function removeFiles(addresses: readonly string[], output: string): Promise<void> {
  for (const address of addresses) await rm(join(output, address), { force: true });
}
