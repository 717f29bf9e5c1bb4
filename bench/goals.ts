/** The five goals, and whether what was measured meets them. */
import { median, medians, ratio, shown, whole } from './figures.ts';
import { doubled, growth } from './stage-rows.ts';
import type { PartName, Store, Taken } from './store.ts';
import { changedNotes } from './warm.ts';

export interface Figure {
  /** Of which size and Node it is, and those after it. */
  label?: string;
  text: string;
  /** Undefined where it was not measured. */
  met: boolean | 'no goal' | undefined;
}

export interface Point {
  /** Also the heading of its note in `notes.md`. */
  title: string;
  part: PartName;
  goal: string;
  figures: (store: Store) => Figure[];
}

/** The size that the goals are set for. */
const GOAL_SIZE = 10_000;

/** @param value not a number where it was not measured */
function atMost(limit: number, label: string, value: number, digits = 2): Figure {
  const known = Number.isFinite(value);
  const met = known ? value <= limit : undefined;
  return { text: `${label} ${shown(value, digits)}`, met };
}

/** The size the goals are set for, or what comes nearest below it, for each Node. */
export function atGoalSize<Part extends PartName>(taken: readonly Taken<Part>[]): Taken<Part>[] {
  const nodes = [...new Set(taken.map(({ circumstances }) => circumstances.node))];
  return nodes.flatMap((node) => {
    const own = taken.filter(({ circumstances }) => circumstances.node === node);
    const fit = own.filter(({ notes }) => notes <= GOAL_SIZE).sort((a, b) => b.notes - a.notes)[0];
    const chosen = fit ?? own[0];
    return chosen ? [chosen] : [];
  });
}

function labelled(taken: Taken, figures: Figure[]): Figure[] {
  const { notes, circumstances } = taken;
  return withLabel(`Node ${circumstances.node.slice(1)}, ${whole(notes)} weeknotes: `, figures);
}

/** The label goes before the first. */
function withLabel(label: string, figures: readonly Figure[]): Figure[] {
  return figures.map((figure, index) => (index === 0 ? { ...figure, label } : figure));
}

const peerLimits = { hugo: { wall: 0.8, cpu: 1 }, eleventy: { wall: 0.5, cpu: 0.5 } } as const;
const peerTitles = { hugo: 'Hugo', eleventy: 'Eleventy' } as const;

function coldFigures({ runs }: Taken<'peers'>): Figure[] {
  const run = medians(runs);
  return (['hugo', 'eleventy'] as const).flatMap((name) => {
    const [ours, peer] = [run.cold, run[name]];
    const to = `× ${peerTitles[name]}`;
    const drawn = (['wall', 'cpu', 'peak'] as const).map((key) =>
      shown(ratio(run.drawn?.[key], peer?.[key]), 2),
    );
    return [
      atMost(peerLimits[name].wall, `wall ${to}`, ratio(ours?.wall, peer?.wall)),
      atMost(peerLimits[name].cpu, `CPU ${to}`, ratio(ours?.cpu, peer?.cpu)),
      atMost(1, `peak memory ${to}`, ratio(ours?.peak, peer?.peak)),
      { text: `(with cards and pictures kept: ${drawn.join(', ')})`, met: 'no goal' as const },
    ];
  });
}

function linearFigures(taken: readonly Taken<'stages'>[]): Figure[] {
  const pair = doubled(taken);
  if (!pair) return [];
  const [from, to] = pair;
  const figures = growth(from, to).map(([name, value]) => atMost(2.15, name, value));
  const { node } = to.circumstances;
  const sizes = `${whole(to.notes)} ÷ ${whole(from.notes)}`;
  return withLabel(`Node ${node.slice(1)}, CPU, ${sizes}: `, figures);
}

function warmFigures({ runs }: Taken<'warm'>): Figure[] {
  const run = medians(runs);
  return changedNotes.flatMap((which) => {
    const found = run[which];
    if (!found) return [];
    const note = `${which} note changed:`;
    const same = found.differing.length === 0;
    return [
      atMost(0.25, `${note} wall`, ratio(found.warm.wall, found.cold.wall)),
      atMost(0.25, 'CPU', ratio(found.warm.cpu, found.cold.cpu)),
      { text: `identical: ${same ? 'yes' : 'no'}`, met: same },
    ];
  });
}

function developmentFigures({ runs }: Taken<'dev'>): Figure[] {
  const run = medians(runs);
  return [
    atMost(0.15, `median of ${run.edits.length} edits`, median(run.edits), 3),
    atMost(2, 'first page warm', run.first),
    atMost(5, 'first page cold', run.firstCold),
    { text: `list after a title ${shown(run.title, 2)}`, met: Number.isFinite(run.title) },
  ];
}

function checkFigures({ runs }: Taken<'check'>): Figure[] {
  const run = medians(runs);
  return [
    atMost(3, 'cold', run.cold?.wall ?? Number.NaN),
    atMost(0.5, 'warm', run.warm?.wall ?? Number.NaN),
    atMost(0.3, 'one named file', run.named?.wall ?? Number.NaN),
    atMost(0.3, 'one named file, just edited', run.edited?.wall ?? Number.NaN),
  ];
}

export const points: readonly Point[] = [
  {
    title: 'Cold build',
    part: 'peers',
    goal: 'wall ≤ 0.8 × and CPU ≤ 1.0 × Hugo + Pagefind; both ≤ 0.5 × Eleventy + Pagefind; peak memory ≤ theirs',
    figures: (store) =>
      atGoalSize(store.of('peers')).flatMap((taken) => labelled(taken, coldFigures(taken))),
  },
  {
    title: 'Linear',
    part: 'stages',
    goal: 'time(20,000) ≤ 2.15 × time(10,000) for every stage',
    figures: (store) => byNode(store.of('stages')).flatMap(([, taken]) => linearFigures(taken)),
  },
  {
    title: 'Warm build',
    part: 'warm',
    goal: '≤ 0.25 × cold after one changed weeknote, search index included, and byte-identical',
    figures: (store) =>
      atGoalSize(store.of('warm')).flatMap((taken) => labelled(taken, warmFigures(taken))),
  },
  {
    title: 'Development',
    part: 'dev',
    goal: 'save to page ≤ 0.15 s (median); start-up to first page ≤ 2 s warm, 5 s cold; lists show a new title',
    figures: (store) =>
      atGoalSize(store.of('dev')).flatMap((taken) => labelled(taken, developmentFigures(taken))),
  },
  {
    title: 'Check',
    part: 'check',
    goal: '≤ 3 s cold, ≤ 0.5 s warm, ≤ 0.3 s for one named file',
    figures: (store) =>
      atGoalSize(store.of('check')).flatMap((taken) => labelled(taken, checkFigures(taken))),
  },
];

export function byNode<Part extends PartName>(
  taken: readonly Taken<Part>[],
): [string, Taken<Part>[]][] {
  const nodes = [...new Set(taken.map(({ circumstances }) => circumstances.node))];
  return nodes.map((node) => [
    node,
    taken.filter(({ circumstances }) => circumstances.node === node),
  ]);
}
