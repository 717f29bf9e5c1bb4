/**
 * Times the stages of the pipeline on one corpus, in a process of their own so that no earlier corpus
 * is in its memory: `tsx bench/stages.ts ROOT DAY`. Prints one line of JSON, `StageTimes`.
 */
import { loadSite } from '../src/load-site.ts';
import { siteFiles } from '../src/publish/site-files.ts';

export interface Cost {
  /** Of all threads, user and system. */
  cpu: number;
  wall: number;
}

export interface StageTimes {
  /** Read, validate and relate. */
  load: Cost;
  /** Every page, feed and data file to text, none written. */
  render: Cost;
  words: number;
  pages: number;
  /** What the site and its pages hold, after the garbage is collected. */
  heapMegabytes: number;
}

function now(): Cost {
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1e6, wall: performance.now() / 1000 };
}

const since = (start: Cost): Cost => ({
  cpu: now().cpu - start.cpu,
  wall: now().wall - start.wall,
});

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
const times: StageTimes = {
  load,
  render,
  words,
  pages: pages.length,
  heapMegabytes: Math.round(process.memoryUsage().heapUsed / 1e6),
};
console.log(JSON.stringify(times));
