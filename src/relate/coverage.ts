/** Where the evidence is: weeknotes and case studies counted by mission, tool, kind of partner and year. */
import { byText } from '../order.ts';
import type { CaseStudy, Entry, Mission, Site, Tool, Toolset, Weeknote } from './site.ts';

export const coverageNames = ['missionTools', 'missionKinds', 'toolsetYears'] as const;
export type CoverageName = (typeof coverageNames)[number];

/** What a row or a column is about. */
export interface Side {
  /** The id, the kind of partner or the year, as the search knows it. */
  id: string;
  label: string;
  entry: Mission | Tool | Toolset | undefined;
}

/** How much was written about a row and a column together. */
export interface Cell {
  weeknotes: number;
  studies: number;
  /** The partners of the kind that the evidence names; only where columns are kinds. */
  partners: Set<string>;
}

/** One table. A piece of work stands in every cell it is about, so cells do not add up to the totals. */
export interface Coverage {
  name: CoverageName;
  rows: Side[];
  columns: Side[];
  /** By row, then column. */
  cells: Cell[][];
  /** All that was written about a row, in whichever column or in none. */
  rowTotals: Cell[];
  columnTotals: Cell[];
}

/** From how many pieces of work on evidence is so called. A contract: the page says so. */
export const levels = { thin: 1, some: 3, rich: 10, most: 30 } as const;
export type Level = 'none' | keyof typeof levels;

/** How rich a number of weeknotes and case studies is. */
export function levelOf(count: number): Level {
  if (count >= levels.most) return 'most';
  if (count >= levels.rich) return 'rich';
  if (count >= levels.some) return 'some';
  return count >= levels.thin ? 'thin' : 'none';
}

/** The number a cell shows. */
export function countOf({ weeknotes, studies }: Cell): number {
  return weeknotes + studies;
}

/** Years up to this far apart are joined by the empty years between them. */
const LONGEST_SILENCE = 10;

/** The three tables, counted in one pass over weeknotes and case studies. */
export function coverageOf(site: Site): Record<CoverageName, Coverage> {
  const { mission, tool, toolset, weeknote } = site.entries;
  const evidence = [...weeknote, ...site.entries['case-study']];
  const missions = mission.map(sideOf);
  const kinds = site.toolkit.partnerKinds.map(({ id, label }) => ({ id, label, entry: undefined }));
  const tables = {
    missionTools: emptyTable('missionTools', missions, tool.map(sideOf)),
    missionKinds: emptyTable('missionKinds', missions, kinds),
    toolsetYears: emptyTable('toolsetYears', toolset.map(sideOf), yearsOf(evidence)),
  };
  const counters = {
    missionTools: counterOf(tables.missionTools),
    missionKinds: counterOf(tables.missionKinds),
    toolsetYears: counterOf(tables.toolsetYears),
  };
  for (const piece of evidence) {
    const about = site.related(piece);
    const partners = new Map<string, string[]>();
    for (const { id, fields } of about.partner) {
      const list = partners.get(fields.kind) ?? [];
      partners.set(fields.kind, list);
      list.push(id);
    }
    const itsMissions = about.mission.map(({ id }) => id);
    counters.missionTools(piece, itsMissions, about.tool.map(idOf));
    counters.missionKinds(piece, itsMissions, [...partners.keys()], partners);
    counters.toolsetYears(piece, about.toolset.map(idOf), [piece.fields.date.slice(0, 4)]);
  }
  return tables;
}

function idOf({ id }: Entry): string {
  return id;
}

function sideOf(entry: Mission | Tool | Toolset): Side {
  return { id: entry.id, label: entry.title, entry };
}

function emptyCell(): Cell {
  return { weeknotes: 0, studies: 0, partners: new Set() };
}

function emptyTable(name: CoverageName, rows: Side[], columns: Side[]): Coverage {
  return {
    name,
    rows,
    columns,
    cells: rows.map(() => columns.map(emptyCell)),
    rowTotals: rows.map(emptyCell),
    columnTotals: columns.map(emptyCell),
  };
}

/** Makes the function that counts a piece of work in the cells of what it is about. */
function counterOf(table: Coverage) {
  const rowAt = new Map(table.rows.map(({ id }, index) => [id, index]));
  const columnAt = new Map(table.columns.map(({ id }, index) => [id, index]));
  const placesOf = (ids: readonly string[], at: ReadonlyMap<string, number>) =>
    ids.flatMap((id) => at.get(id) ?? []);
  return (
    piece: Weeknote | CaseStudy,
    rows: readonly string[],
    columns: readonly string[],
    partners: ReadonlyMap<string, readonly string[]> = new Map(),
  ) => {
    const add = (cell: Cell | undefined, column?: number) => {
      if (!cell) return;
      cell[piece.kind === 'weeknote' ? 'weeknotes' : 'studies'] += 1;
      const kind = column === undefined ? undefined : table.columns[column]?.id;
      for (const id of (kind && partners.get(kind)) || []) cell.partners.add(id);
    };
    const columnPlaces = placesOf(columns, columnAt);
    for (const row of placesOf(rows, rowAt)) {
      add(table.rowTotals[row]);
      for (const column of columnPlaces) add(table.cells[row]?.[column], column);
    }
    for (const column of columnPlaces) add(table.columnTotals[column], column);
  };
}

/** The years in which something was written, and the silent ones between them. */
function yearsOf(evidence: readonly (Weeknote | CaseStudy)[]): Side[] {
  const written = [...new Set(evidence.map(({ fields }) => fields.date.slice(0, 4)))].sort(byText);
  const years = written.flatMap((year, index) => {
    const next = Number(written[index + 1] ?? year);
    const silent = next - Number(year) - 1;
    return silent > 0 && silent <= LONGEST_SILENCE
      ? Array.from({ length: silent + 1 }, (_, step) => String(Number(year) + step))
      : [year];
  });
  return years.map((id) => ({ id, label: id, entry: undefined }));
}

/** A row and a column by their names. */
export interface Pair {
  row: string;
  column: string;
}

/** What a table has nothing for; and where it has something for everything, what it has least for. */
export interface Gaps {
  /** True where nothing at all was counted. */
  nothing: boolean;
  /** Rows and columns without any evidence, by name. */
  rows: string[];
  columns: string[];
  /** Empty cells outside those rows and columns. */
  cells: Pair[];
  /** The cells with the smallest number above 0, and that number; for a table without gaps. */
  thinnest: { count: number; cells: Pair[] } | undefined;
}

/** Reads the gaps out of a table. */
export function gapsOf({ rows, columns, cells }: Coverage): Gaps {
  const counts = cells.map((row) => row.map(countOf));
  const isEmptyRow = rows.map((_, y) => (counts[y] ?? []).every((n) => n === 0));
  const isEmptyColumn = columns.map((_, x) => counts.every((row) => row[x] === 0));
  const others = rows.flatMap((row, y) =>
    columns.flatMap((column, x) =>
      isEmptyRow[y] || isEmptyColumn[x]
        ? []
        : [{ row: row.label, column: column.label, count: counts[y]?.[x] ?? 0 }],
    ),
  );
  const pairsWith = (count: number): Pair[] =>
    others.flatMap(({ row, column, ...each }) => (each.count === count ? [{ row, column }] : []));
  const gaps = pairsWith(0);
  const isWhole =
    others.length > 0 && others.length === rows.length * columns.length && gaps.length === 0;
  const least = others.reduce((min, { count }) => Math.min(min, count), Infinity);
  return {
    nothing: others.length === 0,
    rows: rows.filter((_, y) => isEmptyRow[y]).map(({ label }) => label),
    columns: columns.filter((_, x) => isEmptyColumn[x]).map(({ label }) => label),
    cells: gaps,
    thinnest: isWhole ? { count: least, cells: pairsWith(least) } : undefined,
  };
}
