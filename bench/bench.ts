/**
 * `npm run bench`: START HERE. How fast the product is, how that grows, and how it stands beside others.
 *
 *   npm run bench                            everything; hours on a busy machine
 *   npm run bench -- --quick                 500 and 1,000 weeknotes, within two minutes: what is not
 *                                            measured by then is left out
 *   npm run bench -- --only peers,warm       some parts, the others as they were taken before
 *   npm run bench -- --sizes 1000,2000       other sizes
 *   npm run bench -- --runs 3                more runs, in turns; medians
 *   npm run bench -- --node 24               another Node, a version or a path, for us and for Eleventy
 *   npm run bench -- --render                nothing measured: the page again, from what was
 *
 * Keeps what it measures in `bench/results.json` and writes `bench/results.md`; a quick run has files of
 * its own, which git does not see.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureCheck } from './check.ts';
import { measureDevelopment } from './development.ts';
import { measureStages } from './measure-stages.ts';
import { fetchNode } from './other-node.ts';
import { measurePeers } from './peers.ts';
import { resultsPage } from './results.ts';
import { calledOff, endAll } from './run-process.ts';
import { measureSearch } from './search.ts';
import type { Setting } from './setting.ts';
import {
  circumstances,
  loadNow,
  type Measured,
  openStore,
  type PartName,
  partNames,
} from './store.ts';
import { measureWarm } from './warm.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    sizes: { type: 'string' },
    runs: { type: 'string', default: '1' },
    node: { type: 'string' },
    render: { type: 'boolean', default: false },
  },
});

const { quick } = values;
const sizes = (values.sizes ?? (quick ? '500,1000' : '1000,10000,20000'))
  .split(',')
  .map(Number)
  .sort((a, b) => a - b);
const runs = Number(values.runs);
if (![...sizes, runs].every((each) => Number.isInteger(each) && each > 0)) {
  throw new Error('Write sizes and runs as whole numbers: --sizes 500,1000 --runs 3.');
}
const wanted = values.only?.split(',') ?? partNames;
const unknown = wanted.find((name) => !partNames.some((part) => part === name));
if (unknown) throw new Error(`There is no part “${unknown}”, only ${partNames.join(', ')}.`);

/** What is set for 10,000 is not measured beyond it. */
const upTo = sizes.filter((size) => size <= 10_000);
const [smallest = 1000] = sizes;
const single = quick ? [smallest] : [upTo.at(-1) ?? smallest];

/** In a quick run, what is soon done comes first. */
const order: readonly PartName[] = quick
  ? ['check', 'dev', 'peers', 'stages', 'warm', 'search']
  : partNames;
/** Leaves some seconds of two minutes to end in. */
const QUICK_MS = 110_000;

const measures: { [Part in PartName]: (setting: Setting) => Promise<Measured[Part]> } = {
  stages: measureStages,
  peers: measurePeers,
  warm: measureWarm,
  dev: measureDevelopment,
  check: measureCheck,
  search: measureSearch,
};

const sizesOf: Record<PartName, readonly number[]> = {
  stages: sizes,
  peers: quick || upTo.length === 0 ? single : upTo,
  warm: single,
  dev: single,
  check: single,
  search: quick ? single : sizes,
};

const fileOf = (type: string) =>
  fileURLToPath(new URL(`results${quick ? '-quick' : ''}.${type}`, import.meta.url));
// A quick run is of one moment; only the parts of a full one may be of several.
if (quick && values.only === undefined) rmSync(fileOf('json'), { force: true });
const store = openStore(fileOf('json'));
const scratch = mkdtempSync(join(tmpdir(), 'plainsight-bench-'));
process.once('exit', () => {
  endAll();
  rmSync(scratch, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(130));
}

const started = performance.now();
const alarm = quick ? setTimeout(callOff, QUICK_MS) : undefined;
if (!values.render) {
  const node = values.node === undefined ? process.execPath : nodeOf(values.node);
  for (const part of order.filter((name) => wanted.includes(name))) {
    for (const notes of sizesOf[part]) await take(part, { scratch, notes, node, quick });
  }
  if (!quick && values.node === undefined && wanted.includes('peers')) await takeWithOtherNode();
}
clearTimeout(alarm);
write();
console.log(`${readFileSync(fileOf('md'), 'utf8').split('\n## ')[0]}\nWrote ${fileOf('md')}`);

/** A quick run is to be over: what is not measured yet is left out. */
function callOff(): void {
  say('The time of a quick run is over: what is not measured yet is left out.');
  endAll();
}

function nodeOf(pathOrVersion: string): string {
  if (existsSync(pathOrVersion)) return resolve(pathOrVersion);
  const fetched = fetchNode(pathOrVersion, scratch);
  if (!fetched) throw new Error(`There is no Node ${pathOrVersion} here or in the registry.`);
  return fetched;
}

/** Builds are reported for both lines of Node that people use. */
async function takeWithOtherNode(): Promise<void> {
  const version = process.version.startsWith('v24.') ? '20' : '24';
  const node = fetchNode(version, scratch);
  if (!node) {
    say(`Node ${version} could not be fetched; --node takes one that is there.`);
    return;
  }
  const notes = sizesOf.peers.at(-1) ?? smallest;
  await take('peers', { scratch, notes, node, quick });
}

/** Takes one part at one size. Should it fail, the others are still taken. */
async function take(part: PartName, setting: Setting): Promise<void> {
  if (calledOff()) return;
  const loadBefore = loadNow();
  try {
    const taken: Measured[PartName][] = [];
    // Commands that take a second or less are taken three times at least.
    const times = part === 'check' && !quick ? Math.max(3, runs) : runs;
    for (let run = 0; run < times; run++) {
      say(`${part}, ${setting.notes} weeknotes, run ${run + 1} of ${times} …`);
      taken.push(await measures[part](setting));
    }
    store.put({
      part,
      notes: setting.notes,
      circumstances: circumstances(setting.node, loadBefore),
      runs: taken,
    });
    write();
  } catch (error) {
    if (calledOff()) return;
    say(`${part} failed: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

/** The page is whole after every part, in case a later one is called off. */
function write(): void {
  const notes = fileURLToPath(new URL('notes.md', import.meta.url));
  writeFileSync(fileOf('md'), resultsPage(store, { notes, raw: basename(fileOf('json')) }));
}

function say(text: string): void {
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${String(seconds).padStart(5)} s  ${text}`);
}
