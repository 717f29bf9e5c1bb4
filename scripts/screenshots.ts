/**
 * `npm run screenshots`: makes the three pictures of the README anew, from the starter site.
 *
 *   npm run screenshots                                  docs/images/{home,mission,search}.png
 *   npm run screenshots -- --gallery DIR                 every kind of page in four modes, to be looked at
 *   npm run screenshots -- --gallery DIR --only home,map some of them
 *   npm run screenshots -- --gallery DIR --site FOLDER   of a site that is built already
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { launchChromium } from '../tests/support/browser.ts';
import { serveSite } from '../tests/support/search-page.ts';
import { makeGallery } from './gallery.ts';
import { photograph, type Sight } from './photograph.ts';

/** The day on which the starter site is told: its newest note is a day old. */
const DAY = '2026-11-21';

/** A README is read on a slow line too. */
const MOST_BYTES = 150_000;

/** High enough for what a page is about, and as high as each other, since they stand in a row. */
const size = { width: 1280, height: 1100 };

const pictures: (Sight & { file: string })[] = [
  { file: 'home.png', address: '/', ...size, scheme: 'light' },
  { file: 'mission.png', address: '/missions/warm-homes/', ...size, scheme: 'light' },
  { file: 'search.png', address: '/search/?q=damp&mission=warm-homes', ...size, scheme: 'dark' },
];

const { values } = parseArgs({
  options: {
    gallery: { type: 'string' },
    only: { type: 'string' },
    site: { type: 'string' },
  },
});

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'plainsight-screenshots-'));
try {
  const site = values.site === undefined ? buildStarter() : resolve(values.site);
  const server = await serveSite(site);
  const browser = await launchChromium();
  try {
    if (values.gallery === undefined) {
      for (const picture of pictures) {
        const page = await photograph(browser, server.url, picture);
        const bytes = await small(page.picture);
        const file = join(root, 'docs', 'images', picture.file);
        writeFileSync(file, bytes);
        say(`${file}: ${Math.round(bytes.length / 1000)} kB`);
      }
    } else {
      const folder = resolve(values.gallery);
      mkdirSync(folder, { recursive: true });
      await makeGallery(browser, server.url, site, folder, { only: values.only?.split(','), say });
    }
  } finally {
    await browser.close();
    await server.close();
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function buildStarter(): string {
  const site = join(scratch, 'site');
  const command = [join(root, 'bin', 'plainsight.js'), 'build', '--to', site, '--now', DAY];
  execFileSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return site;
}

/** With as many colours as fit into the bytes a README may have. */
async function small(picture: Buffer): Promise<Buffer> {
  for (const colours of [256, 192, 128, 96, 64, 48, 32]) {
    const bytes = await sharp(picture)
      .png({ palette: true, colours, effort: 10, compressionLevel: 9, dither: 0 })
      .toBuffer();
    if (bytes.length <= MOST_BYTES) return bytes;
  }
  throw new Error(
    'A picture of the README is too large even with 32 colours; show less of the page.',
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
