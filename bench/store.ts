/** What was measured, as it was measured: `bench/results.json`. A part taken again replaces itself. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import type { CheckRun } from './check.ts';
import type { DevelopmentRun } from './development.ts';
import type { StagesRun } from './measure-stages.ts';
import { hugoVersion, type PeersRun } from './peers.ts';
import type { SearchRun } from './search.ts';
import { packageFolder, packageRoot } from './setting.ts';
import type { WarmRun } from './warm.ts';

export interface Measured {
  stages: StagesRun;
  peers: PeersRun;
  warm: WarmRun;
  dev: DevelopmentRun;
  check: CheckRun;
  search: SearchRun;
}

export const partNames = ['stages', 'peers', 'warm', 'dev', 'check', 'search'] as const;
export type PartName = (typeof partNames)[number];

/** When, on what and of what. */
export interface Circumstances {
  date: string;
  commit: string;
  /** Load average of a minute, before and after. */
  load: [number, number];
  machine: string;
  /** Of the Node that ran us and the peers. */
  node: string;
  versions: string;
}

export interface Taken<Part extends PartName = PartName> {
  part: Part;
  notes: number;
  circumstances: Circumstances;
  runs: Measured[Part][];
}

export interface Store {
  all: Taken[];
  /** Those of a part, by Node, then by size. */
  of<Part extends PartName>(part: Part): Taken<Part>[];
  put(taken: Taken): void;
}

export function openStore(file: string): Store {
  // Written below.
  const all = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Taken[]) : [];
  const keyOf = ({ part, circumstances, notes }: Taken) =>
    [
      String(partNames.indexOf(part)),
      circumstances.node.replace(/\..*/, ''),
      String(notes).padStart(8, '0'),
    ].join(' ');
  return {
    all,
    of: <Part extends PartName>(part: Part) =>
      // What is of this part has the runs of this part.
      all.filter((each) => each.part === part) as unknown as Taken<Part>[],
    put(taken) {
      const same = all.findIndex((each) => keyOf(each) === keyOf(taken));
      if (same >= 0) all.splice(same, 1);
      all.push(taken);
      all.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      writeFileSync(file, `${JSON.stringify(all, rounded, 1)}\n`);
    },
  };
}

/** A tenth of a millisecond is finer than any of it is known. */
function rounded(_name: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;
}

export const loadNow = (): number => loadavg()[0] ?? 0;

export function circumstances(node: string, loadBefore: number): Circumstances {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const processor = first?.model.trim() || 'unnamed processor';
  const hugo = hugoVersion();
  const versions = [
    `Pagefind ${installedVersion('pagefind')}`,
    `Eleventy ${installedVersion('@11ty/eleventy')}`,
    hugo ? `Hugo ${hugo}` : 'no Hugo',
  ];
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    commit: commit(),
    load: [loadBefore, loadNow()],
    machine: `${cpus().length} × ${processor}, ${memory} GB, ${process.platform} ${process.arch}`,
    node: execFileSync(node, ['--version'], { encoding: 'utf8' }).trim(),
    versions: versions.join(', '),
  };
}

function installedVersion(name: string): string {
  const file = join(packageFolder(name), 'package.json');
  // Every package has one, with its version.
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function commit(): string {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', ['--no-optional-locks', ...args], {
        cwd: packageRoot,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    const changed = git('status', '--porcelain', '--', 'src', 'layouts', 'bin', 'package.json');
    return git('rev-parse', '--short', 'HEAD') + (changed === '' ? '' : ' with changes');
  } catch {
    return 'unknown';
  }
}
