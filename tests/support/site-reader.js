/**
 * Reads a site as a server and a deploy script do, as fast as it can, until it is told to stop; then says
 * what it saw. `site-reader.js TARGET FILE FILE`: two files that are the same in all of one site's copies
 * and differ between sites.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const [target = '', one = '', two = ''] = process.argv.slice(2);
const saw = { reads: 0, misses: 0, mixtures: 0, versions: 0 };
const versions = new Set();

/** @param {string} folder */
function read(folder) {
  saw.reads++;
  try {
    const first = versionOf(join(folder, one));
    const other = versionOf(join(folder, two));
    const again = versionOf(join(folder, one));
    versions.add(first);
    // The site may change between two requests; while one version stands, all of it must.
    if (first === again && other !== first) saw.mixtures++;
  } catch {
    saw.misses++;
  }
}

/** @param {string} path */
function versionOf(path) {
  return /version \d+|^\d+ \d+$/.exec(readFileSync(path, 'utf8'))?.[0] ?? 'none';
}

process.on('SIGTERM', () => {
  process.stdout.write(JSON.stringify({ ...saw, versions: versions.size }));
  process.exit();
});
process.stdout.write('ready\n');

function turn() {
  for (let times = 0; times < 20; times++) read(target);
  setImmediate(turn);
}
turn();

// Whoever has opened the folder goes on in it, as rsync does: that one site must stay whole for a while.
while (process.argv[5] === '--opened') {
  try {
    const folder = realpathSync(target);
    const first = versionOf(join(folder, one));
    await wait(400);
    if (versionOf(join(folder, two)) !== first) saw.mixtures++;
  } catch {
    saw.misses++;
  }
}
