/** The tables of peers, warm builds, development, checks and searches. */
import { checkNames } from './check.ts';
import { markdownTable, median, medians, megabytes, ratio, shown, whole } from './figures.ts';
import { peerNames, type ToolName, toolNames } from './peers.ts';
import type { Cost } from './run-process.ts';
import type { Taken } from './store.ts';
import { changedNotes } from './warm.ts';

const toolTitles: Record<ToolName, string> = {
  cold: 'Plainsight, nothing kept',
  drawn: 'Plainsight, cards and pictures kept',
  eleventy: 'Eleventy + Pagefind',
  hugo: 'Hugo + Pagefind',
};

export function peersTables(taken: readonly Taken<'peers'>[]): string {
  return taken.map(peersTable).join('\n\n');
}

function peersTable({ notes, runs }: Taken<'peers'>): string {
  const run = medians(runs);
  const costs = toolNames.flatMap((name) => {
    const cost = run[name];
    if (!cost) return [];
    const cells = [
      ...costCells(cost),
      `${shown(cost.index?.wall, 1)} / ${shown(cost.index?.cpu, 1)}`,
      whole(cost.files),
      shown(megabytes(cost.bytes), 1),
      shown(megabytes(cost.indexBytes), 1),
    ];
    return [[toolTitles[name], ...cells]];
  });
  const ratios = (['cold', 'drawn'] as const).flatMap((ours) =>
    peerNames.flatMap((peer) => {
      const [own, other] = [run[ours], run[peer]];
      if (!own || !other) return [];
      const cells = (['wall', 'cpu', 'peak'] as const).map((key) =>
        shown(ratio(own[key], other[key]), 2),
      );
      return [[`${toolTitles[ours]} ÷ ${toolTitles[peer]}`, ...cells]];
    }),
  );
  return [
    markdownTable(
      [
        `${whole(notes)} weeknotes`,
        'wall s',
        'CPU s',
        'peak MB',
        'of that, index: wall / CPU s',
        'files',
        'MB',
        'index MB',
      ],
      costs,
    ),
    markdownTable([`${whole(notes)} weeknotes`, 'wall', 'CPU', 'peak memory'], ratios),
  ].join('\n\n');
}

function costCells({ wall, cpu, peak }: Cost): string[] {
  return [shown(wall, 1), shown(cpu, 1), shown(megabytes(peak), 0)];
}

export function warmTable(taken: readonly Taken<'warm'>[]): string {
  const body = taken.flatMap(({ notes, runs }) => {
    const run = medians(runs);
    return changedNotes.flatMap((which) => {
      const found = run[which];
      if (!found) return [];
      const { warm, cold, files } = found;
      const differing = [...new Set(found.differing)];
      const same =
        differing.length === 0
          ? `yes, ${whole(files)} files`
          : `no: ${differing.length} of ${whole(files)} differ, as ${differing.slice(0, 3).join(', ')}`;
      return [
        [
          `${whole(notes)} weeknotes, the ${which} changed`,
          ...costCells(warm),
          ...costCells(cold),
          shown(ratio(warm.wall, cold.wall), 2),
          shown(ratio(warm.cpu, cold.cpu), 2),
          same,
        ],
      ];
    });
  });
  const header = [
    '',
    'warm: wall s',
    'CPU s',
    'peak MB',
    'cold: wall s',
    'CPU s',
    'peak MB',
    'wall, ratio',
    'CPU, ratio',
    'identical',
  ];
  return markdownTable(header, body);
}

export function developmentTable(taken: readonly Taken<'dev'>[]): string {
  const body = taken.flatMap(({ notes, runs }) => {
    const run = medians(runs);
    const label = `${whole(notes)} weeknotes, `;
    const peers = peerNames.flatMap((name) => {
      const peer = run.peers[name];
      const title = name === 'hugo' ? 'hugo server' : 'eleventy --serve --incremental';
      return peer
        ? [[label + title, shown(peer.first, 2), '–', ...edits(peer.edits), '–', '–']]
        : [];
    });
    const own = [
      `${label}plainsight serve`,
      shown(run.firstCold, 2),
      shown(run.first, 2),
      ...edits(run.edits),
      shown(run.title, 2),
      shown(megabytes(run.memory), 0),
    ];
    return [own, ...peers];
  });
  const header = [
    'seconds',
    'first page, cold',
    'first page, warm',
    'save to page, median',
    'slowest',
    'edits',
    'title to list',
    'memory MB',
  ];
  return markdownTable(header, body);
}

function edits(times: readonly number[]): string[] {
  return [shown(median(times), 3), shown(Math.max(...times), 3), String(times.length)];
}

/** The last two are aims beside the goals: 0.15 s and 0.4 s. */
const checkTitles: Record<(typeof checkNames)[number], string> = {
  cold: '`check`, cold',
  warm: '`check`, warm: nothing changed',
  named: '`check` of one named file',
  edited: '`check` of one named file, just edited',
  help: '`--help` (aim: 0.15 s)',
  empty: '`check` of an empty site (aim: 0.4 s)',
};

export function checkTable(taken: readonly Taken<'check'>[]): string {
  const body = taken.flatMap(({ notes, runs }) => {
    const run = medians(runs);
    return checkNames.map((name) => {
      const cost = run[name];
      const cells = cost
        ? [shown(cost.wall, 2), shown(cost.cpu, 2), shown(megabytes(cost.peak), 0)]
        : ['–', '–', '–'];
      return [`${whole(notes)} weeknotes: ${checkTitles[name]}`, ...cells];
    });
  });
  return markdownTable(['', 'wall s', 'CPU s', 'peak MB'], body);
}

/** Bytes are the same each time, but for what a browser does. */
export function searchTable(taken: readonly Taken<'search'>[]): string {
  const labels = new Set(
    taken.flatMap(({ runs }) => (runs.at(-1) ?? []).map(({ what, step }) => `${what}: ${step}`)),
  );
  const body = [...labels].map((label) => [
    label,
    ...taken.flatMap(({ runs }) => {
      const found = runs.at(-1)?.find(({ what, step }) => `${what}: ${step}` === label);
      return [found ? String(found.requests) : '–', found ? whole(found.bytes) : '–'];
    }),
  ]);
  const header = taken.flatMap(({ notes }) => [`${whole(notes)}: requests`, 'bytes']);
  return markdownTable(['', ...header], body);
}
