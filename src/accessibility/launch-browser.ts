/** Starts the system's Chromium without the background traffic that a closed network refuses. */
import { type Browser, chromium } from 'playwright-core';

/** @param executablePath where Chromium is; nothing is downloaded */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      // Chromium refuses its sandbox to root, which is who runs in most build containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
