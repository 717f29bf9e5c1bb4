/**
 * `npm run bench`: START HERE. How long a site takes at several sizes, and how that grows.
 *
 *   npm run bench                      1,000, 10,000 and 20,000 weeknotes
 *   npm run bench -- --quick           500 and 1,000
 *   npm run bench -- --sizes 200,400   others
 *
 * Writes `bench/results.md`. On a machine with other work to do, read CPU seconds and exponents.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CORPUS_DAY, writeCorpus } from './corpus.ts';
import { type Measured, resultsPage } from './results.ts';
import type { StageTimes } from './stages.ts';
import { measureBuild } from './whole-build.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, sizes: { type: 'string' } },
});
const sizes = (values.sizes ?? (values.quick ? '500,1000' : '1000,10000,20000'))
  .split(',')
  .map(Number)
  .sort((a, b) => a - b);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  throw new Error('Write sizes as whole numbers with commas: --sizes 500,1000.');
}

const scratch = mkdtempSync(join(tmpdir(), 'plainsight-bench-'));
try {
  const measured = sizes.map(measure);
  const file = fileURLToPath(new URL('results.md', import.meta.url));
  writeFileSync(file, resultsPage(measured));
  console.log(`Wrote ${file}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function measure(notes: number): Measured {
  const root = join(scratch, 'corpus');
  writeCorpus(root, notes);
  const stages = measureStages(root);
  const build = measureBuild(root, CORPUS_DAY, scratch);
  const cpu = [stages.load.cpu, stages.render.cpu, build.generatorCpu, build.indexCpu ?? 0];
  const shown = cpu.map((seconds) => seconds.toFixed(1)).join(', ');
  console.log(`${notes} notes: load, render, whole build, index: ${shown} CPU seconds`);
  return { notes, stages, build };
}

function measureStages(root: string): StageTimes {
  const script = fileURLToPath(new URL('stages.ts', import.meta.url));
  const call = ['--expose-gc', '--import', import.meta.resolve('tsx'), script, root, CORPUS_DAY];
  // Written by `stages.ts`.
  return JSON.parse(execFileSync(process.execPath, call, { encoding: 'utf8' })) as StageTimes;
}
