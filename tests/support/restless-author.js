/**
 * Saves the same files over and over, in the ways that editors, scripts and git do, until it is killed:
 * `restless-author.js FOLDER`. Every version of a file names its number in its first and in its last line.
 */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = ''] = process.argv.slice(2);
const file = (/** @type {string} */ name) => join(folder, name);

/** @param {number} version */
function note(version) {
  const line = `Words of version ${version}.\n\n`;
  return `---\ntitle: Note\nsummary: Summary of version ${version}.\n---\n\n${line.repeat(500)}`;
}

process.stdout.write('ready\n');
for (let version = 1; ; version++) {
  // In place, in two strokes, as some editors do.
  const text = note(version);
  writeFileSync(file('in-place.md'), text.slice(0, text.length / 2));
  writeFileSync(file('in-place.md'), text.slice(text.length / 2), { flag: 'a' });
  // Beside it and then over it, as careful ones do.
  writeFileSync(file('.over.md.swp'), note(version));
  renameSync(file('.over.md.swp'), file('over.md'));
  // Gone for a moment, as while git checks something out.
  rmSync(file('gone.md'), { force: true });
  writeFileSync(file('gone.md'), note(version));
  writeFileSync(file('plan.pdf'), `%PDF-1.4 version ${version}\n`.repeat(5000));
  // It rests for different times: now and then a file is read in between.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3 + (version % 20));
}
