/** One page of a served site as a picture, taken when its fonts, pictures and script are done. */
import type { Browser, Page } from 'playwright-core';

/** A page as somebody sees it. */
export interface Sight {
  /** From the root of the site: `/missions/?a=b`. */
  address: string;
  width: number;
  /** Of the window; the whole page is taken when it is left out. */
  height?: number;
  scheme: 'light' | 'dark';
  media?: 'screen' | 'print';
  /** Pixels of the picture for each of the page. */
  scale?: number;
}

/** The picture, and how much wider than its window the page is. */
export interface Photograph {
  picture: Buffer;
  overflow: number;
}

/** How high a window is where the whole page is taken. */
const WINDOW_HEIGHT = 900;

/** Takes a page in a browser that has never seen the site, so that no picture depends on another. */
export async function photograph(
  browser: Browser,
  site: string,
  sight: Sight,
): Promise<Photograph> {
  const context = await browser.newContext({
    viewport: { width: sight.width, height: sight.height ?? WINDOW_HEIGHT },
    deviceScaleFactor: sight.scale ?? 1,
    colorScheme: sight.scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  try {
    const page = await context.newPage();
    await page.emulateMedia({ media: sight.media ?? 'screen' });
    await page.goto(`${site}${sight.address}`);
    await settle(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    const picture = await page.screenshot({
      fullPage: sight.height === undefined,
      animations: 'disabled',
      caret: 'hide',
    });
    return { picture, overflow };
  } finally {
    await context.close();
  }
}

/** Waits for all that would change the picture: search results, lazy pictures and fonts. */
export async function settle(page: Page): Promise<void> {
  const results = page.locator('[data-results]');
  if ((await results.count()) > 0) {
    await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
  }
  await page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    // A picture that is missing is seen as such; it must not stop the rest.
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
  await page.waitForLoadState('networkidle');
}
