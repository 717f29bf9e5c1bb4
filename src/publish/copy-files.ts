/** Copies the files of a site that are not rendered: fonts, client modules, pictures, documents. */
import { copyFile, mkdir } from 'node:fs/promises';
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
