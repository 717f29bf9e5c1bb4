/** Runs the whole `plainsight build` as its users do, and says what it cost and what came of it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface BuildCost {
  wall: number;
  /** Of the generator's own process, user and system. */
  generatorCpu: number;
  /** Of the search index, that is of every process that the build starts; undefined without GNU time. */
  indexCpu: number | undefined;
  /** The most memory that the generator's own process held at once. */
  generatorMegabytes: number;
  /** The same of whichever process held most, often Pagefind's; undefined without GNU time. */
  largestMegabytes: number | undefined;
  files: number;
  megabytes: number;
  indexMegabytes: number;
}

const command = fileURLToPath(new URL('../bin/plainsight.js', import.meta.url));
const reporter = new URL('report-usage.js', import.meta.url).href;
const gnuTime = '/usr/bin/time';

/** @param scratch a folder for the output, removed before and after */
export function measureBuild(root: string, day: string, scratch: string): BuildCost {
  const output = join(scratch, 'site');
  const usageFile = join(scratch, 'usage.json');
  const timeFile = join(scratch, 'time.txt');
  rmSync(output, { recursive: true, force: true });
  const build = [
    process.execPath,
    '--import',
    reporter,
    command,
    'build',
    '--root',
    root,
    '--to',
    output,
    '--now',
    day,
  ];
  const timed = existsSync(gnuTime);
  // %U and %S are seconds of the process and all that it waited for, %M the kilobytes of the largest.
  const call = timed ? [gnuTime, '-o', timeFile, '-f', '%U %S %M', ...build] : build;
  const started = performance.now();
  const { status, stderr } = spawnSync(call[0] ?? '', call.slice(1), {
    encoding: 'utf8',
    env: { ...process.env, BENCH_USAGE_FILE: usageFile },
  });
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);

  // Written by `report-usage.js`.
  const own = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage;
  const generatorCpu = (own.userCPUTime + own.systemCPUTime) / 1e6;
  const [user = 0, system = 0, largest = 0] = timed
    ? readFileSync(timeFile, 'utf8').trim().split(' ').map(Number)
    : [];
  const all = sizeOf(output);
  const index = sizeOf(join(output, 'pagefind'));
  rmSync(output, { recursive: true, force: true });
  return {
    wall,
    generatorCpu,
    indexCpu: timed ? user + system - generatorCpu : undefined,
    generatorMegabytes: own.maxRSS / 1024,
    largestMegabytes: timed ? largest / 1024 : undefined,
    files: all.files,
    megabytes: all.bytes / 1e6,
    indexMegabytes: index.bytes / 1e6,
  };
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return { files: files.length, bytes };
}
