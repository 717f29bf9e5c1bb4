/** Light or dark: the device's, or the reader's choice, which survives pages and never flashes the other one. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium, type StaticServer, serveFolder } from '../support/browser.ts';

let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveFolder(inject('builtSite'));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

type Theme = 'light' | 'dark';

const open = async (device: Theme, options: Parameters<Browser['newContext']>[0] = {}) => {
  const context = await browser.newContext({ colorScheme: device, ...options });
  const page = await context.newPage();
  await page.goto(`${server.url}/`);
  return page;
};

/** Which of the two the page is painted in: its paper is nearly white, or nearly black. */
const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor).then(themeOf);

function themeOf(colour: string): Theme {
  const [red = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return red > 128 ? 'light' : 'dark';
}

const choose = (page: Page, words: string) => page.getByRole('radio', { name: words }).check();

const stored = (page: Page) => page.evaluate(() => Object.entries(localStorage));

describe('the colours of a page', () => {
  it('follow the device until the reader chooses, and then the choice on every page', async () => {
    const page = await open('dark');
    expect(await paper(page)).toBe('dark');
    expect(await stored(page)).toEqual([]);

    await choose(page, 'Light');
    expect(await paper(page)).toBe('light');
    await page.goto(`${server.url}/missions/`);
    expect(await paper(page)).toBe('light');
    expect(await page.getByRole('radio', { name: 'Light' }).isChecked()).toBe(true);
    expect(await stored(page)).toEqual([['plainsight-theme', 'light']]);
    expect(await page.context().cookies()).toEqual([]);

    await choose(page, 'As my device');
    expect(await paper(page)).toBe('dark');
    expect(await stored(page)).toEqual([]);
    // A page that comes back from the history shows the last choice too.
    await page.goBack();
    expect(await paper(page)).toBe('dark');
    await page.context().close();
  });

  it('are light on paper, whatever was chosen', async () => {
    const page = await open('light');
    await choose(page, 'Dark');
    await page.emulateMedia({ media: 'print' });
    expect(await paper(page)).toBe('light');
    await page.context().close();
  });

  it('follow the device without script, where no choice is offered', async () => {
    const page = await open('dark', { javaScriptEnabled: false });
    expect(await page.getByRole('radio').count()).toBe(0);
    const fieldset = page.locator('fieldset.theme');
    expect(await fieldset.isVisible()).toBe(false);
    await page.context().close();
  });
});

describe.each([
  ['light', 'dark'],
  ['dark', 'light'],
] as const)('on a %s device, for a reader who chose %s', (device, chosen) => {
  it('no frame of the next page is painted in the other one, however slow its script is', async () => {
    const page = await open(device);
    await choose(page, chosen === 'dark' ? 'Dark' : 'Light');
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.route(/\/assets\/theme\./, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    // The first frame is what stands on the screen, and the choice may not have been painted yet.
    await page.screenshot();
    const frames = await framesDuring(session, () => page.goto(`${server.url}/missions/`));
    expect(frames.length).toBeGreaterThan(0);
    const themes = await Promise.all(frames.map((frame) => themeOfFrame(page, frame)));
    expect(new Set(themes)).toEqual(new Set([chosen]));
    await page.context().close();
  });
});

/** Every frame that the browser paints meanwhile, as PNG. */
async function framesDuring(session: CDPSession, action: () => Promise<unknown>) {
  const frames: string[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await session.send('Page.startScreencast', { format: 'png' });
  await action();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await session.send('Page.stopScreencast');
  return frames;
}

/** The colour at the edge of a frame, half way down, where nothing but paper is. */
async function themeOfFrame(page: Page, frame: string): Promise<Theme> {
  const colour = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return context?.getImageData(4, image.height / 2, 1, 1).data.join(' ') ?? '';
  }, frame);
  return themeOf(colour);
}
