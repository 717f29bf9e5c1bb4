/** The stages of a build: each one's cost, from what was measured of the parts and of the whole. */
import { exponent, markdownTable, medians, megabytes, ratio, shown, whole } from './figures.ts';
import type { StagesRun } from './measure-stages.ts';
import type { Taken } from './store.ts';

interface StageCost {
  cpu: number | undefined;
  wall: number | undefined;
}

export interface Stage {
  name: string;
  cost: (run: StagesRun) => StageCost;
}

/** From the first, the others taken away. */
function less(from: StageCost, others: readonly (StageCost | undefined)[]): StageCost {
  const take = (key: keyof StageCost) =>
    others.reduce<number | undefined>((left, each) => {
      const value = each?.[key];
      return left === undefined || value === undefined ? undefined : left - value;
    }, from[key]);
  return { cpu: take('cpu'), wall: take('wall') };
}

const nothing: StageCost = { cpu: undefined, wall: undefined };

export const stages: readonly Stage[] = [
  { name: 'read, validate, relate', cost: ({ stages }) => stages.load },
  { name: 'render', cost: ({ stages }) => stages.render },
  { name: 'cards and pictures', cost: ({ cold, drawn }) => less(cold, [drawn]) },
  {
    name: 'start, Eleventy, write, copy',
    cost: ({ stages, drawn }) => less(drawn, [stages.load, stages.render, drawn.index]),
  },
  { name: 'search index', cost: ({ drawn }) => drawn.index ?? nothing },
  { name: 'whole build, nothing kept', cost: ({ cold }) => cold },
  { name: 'whole build, cards and pictures kept', cost: ({ drawn }) => drawn },
];

interface Row {
  label: string;
  digits: number;
  value: (run: StagesRun) => number | undefined;
}

const rows: readonly Row[] = [
  ...stages.flatMap(({ name, cost }): Row[] => [
    { label: `${name}: CPU s`, digits: 2, value: (run) => cost(run).cpu },
    { label: `${name}: wall s`, digits: 2, value: (run) => cost(run).wall },
  ]),
  {
    label: 'whole build, nothing kept: peak memory of all processes, MB',
    digits: 0,
    value: ({ cold }) => megabytes(cold.peak),
  },
  {
    label: 'whole build, cards and pictures kept: peak memory of all processes, MB',
    digits: 0,
    value: ({ drawn }) => megabytes(drawn.peak),
  },
  {
    label: 'peak memory up to the end of reading, validating, relating, MB',
    digits: 0,
    value: ({ stages }) => megabytes(stages.load.peak),
  },
  {
    label: 'peak memory up to the end of rendering, MB',
    digits: 0,
    value: ({ stages }) => megabytes(stages.render.peak),
  },
  {
    label: 'memory that the site model holds, MB',
    digits: 0,
    value: ({ stages }) => megabytes(stages.heap),
  },
  { label: 'output: files', digits: 0, value: ({ cold }) => cold.files },
  { label: 'output: MB', digits: 1, value: ({ cold }) => megabytes(cold.bytes) },
  {
    label: 'of that, search index: MB',
    digits: 1,
    value: ({ cold }) => megabytes(cold.indexBytes),
  },
];

/** A table for the sizes that were taken with one Node. */
export function stagesTable(taken: readonly Taken<'stages'>[]): string {
  const sizes = taken.map(({ notes, runs }) => ({ notes, run: medians(runs) }));
  const pair = doubled(taken);
  const header = [
    'weeknotes',
    ...sizes.map(({ notes }) => whole(notes)),
    'exponent',
    ...(pair ? [`${whole(pair[1].notes)} ÷ ${whole(pair[0].notes)}`] : []),
  ];
  const body = rows.map(({ label, digits, value }) => [
    label,
    ...sizes.map(({ run }) => shown(value(run), digits)),
    shown(exponent(sizes.map(({ notes, run }) => [notes, value(run)] as const)), 2),
    ...(pair ? [shown(ratio(value(medians(pair[1].runs)), value(medians(pair[0].runs))), 2)] : []),
  ]);
  return markdownTable(header, body);
}

/** The largest size whose double was taken as well, and that double. */
export function doubled(
  taken: readonly Taken<'stages'>[],
): [Taken<'stages'>, Taken<'stages'>] | undefined {
  const pairs = taken.flatMap((from) => {
    const to = taken.find(({ notes }) => notes === from.notes * 2);
    return to ? [[from, to] satisfies [unknown, unknown]] : [];
  });
  return pairs.sort(([a], [b]) => b.notes - a.notes)[0];
}

/** How much longer each stage takes for twice the notes, CPU seconds. */
export function growth(from: Taken<'stages'>, to: Taken<'stages'>): [string, number][] {
  const [less, more] = [medians(from.runs), medians(to.runs)];
  return stages.map(({ name, cost }) => [name, ratio(cost(more).cpu, cost(less).cpu)]);
}
