/** For browser tests: a static server over a built folder, and the system's Chromium. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/accessibility/launch-browser.ts';

export { type StaticServer, serveFolder } from '../../src/accessibility/serve-folder.ts';

/** The Chromium that the test command found. */
export function launchChromium(): Promise<Browser> {
  return launchBrowser(process.env.CHROMIUM ?? '/usr/bin/chromium');
}
