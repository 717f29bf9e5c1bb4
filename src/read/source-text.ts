/** The lines of a file of the site, for the code frames of a report. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a reader that keeps the last file. A file that cannot be read has no lines. */
export function sourceReader(root: string): (file: string) => string[] {
  let last: { file: string; lines: string[] } | undefined;
  return (file) => {
    if (last?.file !== file) {
      let text = '';
      try {
        // What a link leads to is none of the report's business.
        if (lstatSync(join(root, file)).isFile()) text = readFileSync(join(root, file), 'utf8');
      } catch {
        // The report still says what is wrong; only the frame is missing.
      }
      last = { file, lines: text.split(/\r\n?|\n/) };
    }
    return last.lines;
  };
}
