/** What was measured → `bench/results.md`. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { StageTimes } from './stages.ts';
import type { BuildCost } from './whole-build.ts';

export interface Measured {
  notes: number;
  stages: StageTimes;
  build: BuildCost;
}

type Value = (of: Measured) => number | undefined;

/** A line of the table. */
interface Row {
  label: string;
  value: Value;
  digits: number;
  /** Whether its growth says something of the product: wall seconds say as much of its neighbours. */
  fit: boolean;
}

const grows = (label: string, digits: number, value: Value): Row => ({
  label,
  digits,
  value,
  fit: true,
});
const wall = (label: string, value: Value): Row => ({ label, digits: 1, value, fit: false });

const rows: Row[] = [
  grows('read, validate, relate: CPU s', 2, ({ stages }) => stages.load.cpu),
  wall('read, validate, relate: wall s', ({ stages }) => stages.load.wall),
  grows('render: CPU s', 2, ({ stages }) => stages.render.cpu),
  wall('render: wall s', ({ stages }) => stages.render.wall),
  grows('memory the site model holds: MB', 0, ({ stages }) => stages.heapMegabytes),
  grows('whole build without index: CPU s', 2, ({ build }) => build.generatorCpu),
  grows('search index (Pagefind): CPU s', 2, ({ build }) => build.indexCpu),
  wall('whole build: wall s', ({ build }) => build.wall),
  grows('peak memory, generator: MB', 0, ({ build }) => build.generatorMegabytes),
  grows('peak memory, largest process: MB', 0, ({ build }) => build.largestMegabytes),
  grows('output: files', 0, ({ build }) => build.files),
  grows('output: MB', 1, ({ build }) => build.megabytes),
  grows('of that, search index: MB', 1, ({ build }) => build.indexMegabytes),
];

export function resultsPage(measured: readonly Measured[]): string {
  const steps = measured.slice(1).map((to, index) => [measured[index] ?? to, to] as const);
  const header = [
    'weeknotes',
    ...measured.map(({ notes }) => whole(notes)),
    ...steps.map(([from, to]) => `exponent ${short(from.notes)}–${short(to.notes)}`),
  ];
  const table = rows.map(({ label, value, digits, fit }) => [
    label,
    ...measured.map((each) => shown(value(each), digits)),
    ...steps.map(([from, to]) => (fit ? exponent(from, to, value) : '')),
  ]);
  const words = measured.at(-1);
  return [
    '# Benchmark',
    'Made by `npm run bench`; do not edit. The corpus is made up (`bench/corpus.ts`): 20 teams over ten years, 6 missions, 60 partners, 60 people, and a case study to every 25 weeknotes' +
      `${words ? `, each of about ${whole(words.stages.words / words.notes)} words` : ''}.`,
    machine(),
    markdownTable(header, table),
    'An exponent of 1 is growth in proportion to the number of weeknotes, 2 growth with its square: it is the slope between two sizes on logarithmic scales, so that what a start costs lowers it. CPU seconds are user and system time; wall seconds carry whatever else the machine was doing. “Whole build” is the command `plainsight build` from its start to the finished folder.',
    '',
  ].join('\n\n');
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()
    .map((each) => each.toFixed(1))
    .join(', ');
  return [
    `- ${cpus().length} × ${first?.model.trim() || 'unnamed processor'}, ${memory} GB, ${process.platform} ${process.arch}`,
    `- Node ${process.version}, Pagefind ${pagefindVersion()}`,
    `- ${new Date().toISOString().slice(0, 10)}; load average at the end: ${load} (1, 5, 15 minutes)`,
  ].join('\n');
}

function pagefindVersion(): string {
  const runner = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
  return execFileSync(process.execPath, [runner, '--version'], { encoding: 'utf8' })
    .trim()
    .replace(/^pagefind /, '');
}

/** The slope between two sizes on logarithmic scales. */
function exponent(from: Measured, to: Measured, value: Value): string {
  const [a, b] = [value(from), value(to)];
  if (!a || !b) return '–';
  return (Math.log(b / a) / Math.log(to.notes / from.notes)).toFixed(2);
}

function shown(value: number | undefined, digits: number): string {
  if (value === undefined) return '–';
  return digits === 0 ? whole(value) : value.toFixed(digits);
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

const short = (notes: number): string => (notes % 1000 === 0 ? `${notes / 1000}k` : String(notes));

function markdownTable(header: string[], body: string[][]): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rule = row(header.map((_, index) => (index === 0 ? '---' : '---:')));
  return [row(header), rule, ...body.map(row)].join('\n');
}
