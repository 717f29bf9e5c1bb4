/** Finds Chromium for the browser tests, or installs it; never skips in silence. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installedChromium } from '../src/cli/installed-chromium.js';

/**
 * The path of a Chromium that runs. Installs Debian's package where this is root on Debian, else
 * Playwright's own build; throws one sentence where neither can be had.
 * @returns {string}
 */
export function findChromium() {
  const found = installed();
  if (found) return found;
  process.stdout.write('Chromium is not here; installing it for the browser tests.\n');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempt('apt-get', ['update', '-qq']);
    attempt('apt-get', ['install', '-y', '-qq', 'chromium']);
  } else {
    attempt('npx', ['playwright-core', 'install', 'chromium']);
  }
  const now = installed();
  if (now) return now;
  throw new Error(
    'The browser tests need Chromium, which is not here and could not be installed: install it, or name it in the environment variable CHROMIUM.',
  );
}

const installed = () => installedChromium([chromium.executablePath()]);

/**
 * @param {string} command
 * @param {string[]} args
 */
function attempt(command, args) {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  } catch {
    // Whether it helped is seen by looking for the program again.
  }
}
