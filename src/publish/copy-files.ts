/** Copies the files of a site that are not rendered, and removes those that no longer belong to it. */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** @param copies absolute path of the source by address */
export async function copyFiles(
  copies: ReadonlyMap<string, string>,
  output: string,
): Promise<void> {
  for (const [address, source] of copies) {
    const target = join(output, address);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(source, target);
  }
}

/** @param addresses of files that an earlier build wrote into the same folder */
export async function removeFiles(addresses: readonly string[], output: string): Promise<void> {
  for (const address of addresses) await rm(join(output, address), { force: true });
}
