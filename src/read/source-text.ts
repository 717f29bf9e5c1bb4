/** The lines of a file of the site, for the code frames of a report. */
import { join } from 'node:path';
import { MAX_TABLE_BYTES } from './decode.ts';
import { readWhole } from './read-whole.ts';

/** Makes a reader that keeps the last file. A file that cannot be read has no lines. */
export function sourceReader(root: string): (file: string) => string[] {
  let last: { file: string; lines: string[] } | undefined;
  return (file) => {
    if (last?.file !== file) {
      // What a link leads to is none of the report's business; without the file there is no frame.
      const found = readWhole(join(root, file), MAX_TABLE_BYTES);
      const text = 'bytes' in found ? new TextDecoder().decode(found.bytes) : '';
      last = { file, lines: text.split(/\r\n?|\n/) };
    }
    return last.lines;
  };
}
