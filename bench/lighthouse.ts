/**
 * `npm run lighthouse -- --now 2026-11-21`: one page of every layout of the starter site through Lighthouse.
 *
 *   --site DIR          a site that is built already
 *   --now DAY           the day to build for, and the date of the results
 *   --only home,team    these layouts, without writing the results
 *
 * Writes `bench/lighthouse.md`. Ends with 1 where accessibility, best practices or SEO are below 100, or a
 * page is too heavy.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import { serveFolder } from '../tests/support/browser.ts';
import { type PageLayout, pagesByLayout, pageText } from '../tests/support/page-kinds.ts';
import { weighPage } from '../tests/support/page-weight.ts';
import { hostHeaders } from './host-headers.ts';
import {
  failuresOf,
  lighthousePage,
  lineOf,
  type MeasuredPage,
  type Versions,
} from './lighthouse-page.ts';
import { measurePage } from './lighthouse-run.ts';

const { values } = parseArgs({
  options: { site: { type: 'string' }, now: { type: 'string' }, only: { type: 'string' } },
});
const day = values.now;
if (!day) throw new Error('Say which day it is: --now 2026-11-21.');
const only = values.only?.split(',');
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

const scratch = mkdtempSync(join(tmpdir(), 'plainsight-lighthouse-'));
try {
  const site = values.site ?? buildStarterSite(join(scratch, 'site'));
  const { pages, missing } = await measureSite(site);
  if (!only) {
    const file = fileURLToPath(new URL('lighthouse.md', import.meta.url));
    writeFileSync(file, lighthousePage(pages, { missing, versions: versions(), day }));
    console.log(`Wrote ${file}`);
  }
  const failures = pages.flatMap(failuresOf);
  for (const each of failures) console.error(each);
  if (failures.length > 0) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function measureSite(folder: string) {
  const server = await serveFolder(folder, { compress: true, headers: hostHeaders(folder) });
  const chrome = await launch({
    chromePath: chromium,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-quic'],
  });
  const pages: MeasuredPage[] = [];
  const missing: PageLayout[] = [];
  try {
    for (const [layout, [address]] of pagesByLayout(folder)) {
      // What stands at an old address leads away at once.
      if (layout === 'redirect' || (only && !only.includes(layout))) continue;
      if (!address) {
        missing.push(layout);
        continue;
      }
      const isHidden = pageText(folder, address).includes('content="noindex"');
      const options = { port: chrome.port, isHidden };
      const scores = await measurePage(server.url + address, options);
      const page = { layout, address, isHidden, weight: weighPage(folder, address), scores };
      pages.push(page);
      console.log(lineOf(page));
      for (const each of scores.findings.filter(({ costsPoints }) => costsPoints || only)) {
        console.log(`    ${each.costsPoints ? 'lost' : 'said'}: ${each.title} ${each.amount}`);
      }
    }
  } finally {
    chrome.kill();
    await server.close();
  }
  return { pages, missing };
}

function buildStarterSite(to: string): string {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const command = ['bin/plainsight.js', 'build', '--to', to, '--now', day ?? ''];
  execFileSync(process.execPath, command, { cwd: root, stdio: 'ignore' });
  return to;
}

function versions(): Versions {
  // Its own package file, which its `exports` do not hold back.
  const file = createRequire(import.meta.url).resolve('lighthouse/package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  const said = execFileSync(chromium, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return {
    lighthouse: version,
    chromium: /\w+ [\d.]+/.exec(said)?.[0] ?? said.trim(),
    node: process.version,
  };
}
