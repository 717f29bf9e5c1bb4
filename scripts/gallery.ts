/** Every kind of page in every mode, and one sheet for each kind that shows the modes side by side. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp, { type OverlayOptions } from 'sharp';
import { pagesByLayout } from '../tests/support/page-kinds.ts';
import { photograph, type Sight } from './photograph.ts';

interface Mode extends Omit<Sight, 'address'> {
  name: string;
  /** The margin of the paper, which a browser shows of no page. */
  margin?: number;
  /** How wide it stands on the sheet. */
  shown: number;
}

/** A4 between margins of 16 mm is 673 pixels wide. */
const modes: Mode[] = [
  { name: 'desktop', width: 1280, scheme: 'light', shown: 760 },
  { name: 'phone', width: 390, scheme: 'light', shown: 390 },
  { name: 'dark', width: 1280, scheme: 'dark', shown: 760 },
  { name: 'print', width: 673, scheme: 'light', media: 'print', margin: 60, shown: 500 },
];

/** Pages that are worth a look besides the largest of each layout. */
const more: Record<string, string> = { 'search-results': '/search/?q=damp&mission=warm-homes' };

/** Of each page so much is on the sheet; the whole is in the folder of its kind. */
const SHEET_HEIGHT = 1800;
const GAP = 24;

export interface GalleryOptions {
  /** Names of layouts; all when left out. */
  only?: string[] | undefined;
  say: (line: string) => void;
}

/** Writes `KIND/MODE.png` and `sheets/KIND.png` into a folder, and says what is wider than its window. */
export async function makeGallery(
  browser: Browser,
  url: string,
  site: string,
  folder: string,
  { only, say }: GalleryOptions,
): Promise<void> {
  mkdirSync(join(folder, 'sheets'), { recursive: true });
  for (const [kind, address] of sights(site)) {
    if (only && !only.includes(kind)) continue;
    mkdirSync(join(folder, kind), { recursive: true });
    const shown: OverlayOptions[] = [];
    let left = GAP;
    for (const mode of modes) {
      const taken = await photograph(browser, url, { ...mode, address });
      const { overflow } = taken;
      const picture = mode.margin ? await onPaper(taken.picture, mode.margin) : taken.picture;
      writeFileSync(join(folder, kind, `${mode.name}.png`), picture);
      if (overflow > 0) say(`${address} in mode ${mode.name} is ${overflow} px too wide`);
      shown.push({ input: await top(picture, mode), left, top: GAP });
      left += mode.shown + GAP;
    }
    await sharp({
      create: { width: left, height: SHEET_HEIGHT + 2 * GAP, channels: 3, background: '#8a8a8a' },
    })
      .composite(shown)
      .png({ palette: true })
      .toFile(join(folder, 'sheets', `${kind}.png`));
    say(`${kind}: ${address}`);
  }
}

/** The largest page of each kind that the site has, by the name of its kind. */
function sights(site: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [layout, [largest]] of pagesByLayout(site)) {
    if (largest !== undefined) found.set(layout, largest);
  }
  for (const [name, address] of Object.entries(more)) found.set(name, address);
  return found;
}

/** The first part of a page, as wide as its mode stands on the sheet. */
async function top(picture: Buffer, { shown }: Mode): Promise<Buffer> {
  const { width, height } = await sharp(picture).metadata();
  const seen = Math.min(height, Math.floor((SHEET_HEIGHT * width) / shown));
  return sharp(picture)
    .extract({ left: 0, top: 0, width, height: seen })
    .resize({ width: shown })
    .toBuffer();
}

function onPaper(picture: Buffer, margin: number): Promise<Buffer> {
  const [top, bottom, left, right] = [margin, margin, margin, margin];
  return sharp(picture).extend({ top, bottom, left, right, background: '#fff' }).png().toBuffer();
}
