/** Where Chromium usually is. Plain JavaScript, because the test command runs it before anything is built. */
import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The first Chromium that is there: the one named in the environment variable CHROMIUM, else a usual
 * place, else one of `more`.
 * @param {readonly string[]} [more]
 * @returns {string | undefined}
 */
export function installedChromium(more = []) {
  const named = process.env.CHROMIUM;
  return [...(named ? [named] : []), ...usual, ...more].find((path) => existsSync(path));
}
