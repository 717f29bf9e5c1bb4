/**
 * Times the stages of the pipeline on one corpus, in a process of their own so that no earlier corpus
 * is in its memory: `tsx bench/stages.ts ROOT DAY`. Prints one line of JSON, `StageTimes`.
 */
import { loadSite } from '../src/load-site.ts';
import { siteFiles } from '../src/publish/site-files.ts';

export interface StageCost {
  /** Of all threads, user and system. */
  cpu: number;
  wall: number;
  /** The most memory that the process held up to the end of the stage, in bytes. */
  peak: number;
}

export interface StageTimes {
  /** Read, validate and relate. */
  load: StageCost;
  /** Every page, feed and data file to text, none written. */
  render: StageCost;
  words: number;
  pages: number;
  /** What the site and its pages hold, after the garbage is collected, in bytes. */
  heap: number;
}

function now(): StageCost {
  const { user, system } = process.cpuUsage();
  return {
    cpu: (user + system) / 1e6,
    wall: performance.now() / 1000,
    peak: process.resourceUsage().maxRSS * 1024,
  };
}

function since(start: StageCost): StageCost {
  const end = now();
  return { cpu: end.cpu - start.cpu, wall: end.wall - start.wall, peak: end.peak };
}

const [root = '.', day = ''] = process.argv.slice(2);
const atStart = now();
const { site, problems } = loadSite({ root, now: new Date(day) });
const load = since(atStart);
const [first] = problems.filter(({ severity }) => severity === 'error');
if (first) throw new Error(`The corpus has a mistake: ${JSON.stringify(first)}`);

const beforePages = now();
const { pages } = await siteFiles(site, root);
for (const page of pages) page.render();
const render = since(beforePages);

const words = site.entries.weeknote.reduce((sum, { body }) => sum + body.words, 0);
globalThis.gc?.();
const { heapUsed: heap } = process.memoryUsage();
const times: StageTimes = { load, render, words, pages: pages.length, heap };
console.log(JSON.stringify(times));
