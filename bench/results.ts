/** What was measured → `bench/results.md`. */
import { existsSync, readFileSync } from 'node:fs';
import { markdownTable, whole } from './figures.ts';
import { byNode, type Figure, type Point, points } from './goals.ts';
import {
  checkTable,
  developmentTable,
  peersTables,
  searchTable,
  warmTable,
} from './part-tables.ts';
import { stagesTable } from './stage-rows.ts';
import { type PartName, partNames, type Store, type Taken } from './store.ts';

const titles: Record<PartName, string> = {
  stages: 'Linear',
  peers: 'Cold build',
  warm: 'Warm build',
  dev: 'Development',
  check: 'Check',
  search: 'Search',
};

/** The order of the goals, and then what has none. */
const order: readonly PartName[] = ['peers', 'stages', 'warm', 'dev', 'check', 'search'];

/** What is to be known of how a part was taken. */
const methods: Record<PartName, string> = {
  stages:
    '“Read, validate, relate” and “render” are timed in a process that does nothing else. Cards and pictures are the whole build with nothing kept, less the one with them kept. The search index is the processes of Pagefind. “Start, Eleventy, write, copy” is what is left of the whole build: where stages run at the same time its wall seconds may be few, or fewer than none. The exponent is the slope through all sizes on logarithmic scales, so that what a start costs lowers it; the last column is the largest size that was taken over its half.',
  peers:
    'The same weeknotes as plain Markdown, with tools for tags, in turns: we, then each peer. A peer makes a page for each post, the latest 20, a tag list, a page for each tag, an Atom feed of 20, with one small layout; then the Pagefind command indexes its output, and the two commands count as one. Ours has everything: relations, lists, facets, feeds, data, pages of missions, partners, teams and people. Peers make no social cards; so our build stands twice, with nothing kept (which is what the goal is held to) and with cards and pictures kept from before, and nothing else.',
  warm: 'A line is added to one note and the site is built over its cache and its last output; then all of that is removed, and the same content is built again. The hash of every file is compared.',
  dev: 'From the moment a file is saved to the end of an answer that has the change, asked for every 10 ms; three seconds pass between two edits (one in a quick run). “First page” is from the start of the process, where the server is known to answer once it says so. Cold is without `.cache/plainsight`; the code caches of Node and tsx are those of earlier starts. Eleventy runs with `--serve --incremental`, Hugo with `hugo server`, each with three edits.',
  check:
    'The command from its start to its end, medians. Cold is without `.cache/plainsight`; the code caches of Node and tsx are those of earlier starts. The files are three seconds old, since those that changed just now are always read.',
  search:
    'Bodies of the answers as a static host sends them, in Chromium with an empty cache (`bench/search-bytes.ts`).',
};

const tables: { [Part in PartName]: (taken: readonly Taken<Part>[]) => string } = {
  stages: stagesTable,
  peers: peersTables,
  warm: warmTable,
  dev: developmentTable,
  check: checkTable,
  search: searchTable,
};

export interface PageFiles {
  /** Hand-written sections, each under the title of a part. */
  notes: string;
  /** The name of the file that the store keeps. */
  raw: string;
}

export function resultsPage(store: Store, { notes: notesFile, raw }: PageFiles): string {
  const notes = existsSync(notesFile) ? sectionsOf(readFileSync(notesFile, 'utf8')) : new Map();
  const verdicts = points.map((point, index) => verdict(point, index + 1, store));
  return [
    '# Benchmark',
    `Made by \`npm run bench\` from \`bench/${raw}\`; do not edit. What explains a figure stands in \`bench/notes.md\`. The corpus is made up (\`bench/corpus.ts\`): 20 teams over ten years, 6 missions, 60 partners, 60 people, and a case study to every 25 weeknotes.`,
    machines(store),
    markdownTable(['', 'goal', 'measured (**bold** where it misses)', ''], verdicts, {
      words: true,
    }),
    ...order.flatMap((part) => section(part, store, notes.get(titles[part]))),
    '## Reading it',
    'Wall seconds carry whatever else the machine was doing, and so do ratios of runs far apart; CPU seconds are of all processes, user and system. Peak memory is the sum over all processes that ran at the same time, looked at every 100 ms, pages they share counted for each. “Kept” is `.cache/plainsight`. Where there is more than one run, figures are medians.',
    '',
  ].join('\n\n');
}

function verdict(point: Point, number: number, store: Store): string[] {
  const figures = point.figures(store);
  return [
    `${number}. ${point.title}`,
    point.goal,
    figures.map(written).join('; ') || '–',
    judged(figures),
  ];
}

const written = ({ label = '', text, met }: Figure): string =>
  label + (met === false ? `**${text}**` : text);

/** In words, for the last column. */
function judged(all: readonly Figure[]): string {
  const figures = all.filter(({ met }) => met !== 'no goal');
  if (figures.some(({ met }) => met === false)) return '**not met**';
  if (figures.length === 0) return 'not measured';
  return figures.every(({ met }) => met === true) ? 'met' : 'not all measured';
}

/** The second level of headings, by title; comments and what stands before the first are left out. */
function sectionsOf(text: string): Map<string, string> {
  const [, ...parts] = `\n${text}`.split(/\n## +/);
  return new Map(
    parts.map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return [title.trim(), lines.join('\n').trim()];
    }),
  );
}

function section<Part extends PartName>(
  part: Part,
  store: Store,
  note: string | undefined,
): string[] {
  const taken = store.of(part);
  if (taken.length === 0) return [];
  const groups = byNode(taken).flatMap(([node, own]) => [
    `### ${titles[part]}, Node ${node.slice(1)}`,
    tables[part](own),
    own.map(whenTaken).join('\n'),
  ]);
  return [`## ${titles[part]}`, ...(note ? [note] : []), methods[part], ...groups];
}

function whenTaken({ notes, circumstances, runs }: Taken): string {
  const { date, commit, load } = circumstances;
  const [before, after] = load.map((each) => each.toFixed(1));
  const times = runs.length === 1 ? 'one run' : `${runs.length} runs`;
  return `- ${whole(notes)}: ${date} UTC, commit ${commit}, ${times}, load average ${before} before and ${after} after`;
}

/** A line for each machine with its versions; mostly there is one. */
function machines(store: Store): string {
  const lines = partNames.flatMap((part) =>
    store.of(part).map(({ circumstances }) => {
      const { machine, versions } = circumstances;
      return `- ${machine}; ${versions}`;
    }),
  );
  const nodes = new Set(store.all.map(({ circumstances }) => circumstances.node.slice(1)));
  return [...new Set(lines), `- Node ${[...nodes].join(' and ')}`].join('\n');
}
