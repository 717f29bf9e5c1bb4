/** Where the boxes and lines of a theory of change stand: three columns, laid out by Graphviz. */
import { type Graph, instance } from '@viz-js/viz';
import { wrapText } from './wrap-text.ts';

/** A theory of change as it is drawn. A measure that several signals share is there once. */
export interface TheoryGraph {
  themes: { name: string; signals: TheorySignal[] }[];
  measures: { id: string; title: string }[];
}

export interface TheorySignal {
  signal: string;
  assumes: string | undefined;
  /** The ids of its measures. */
  measures: string[];
}

export type ColumnName = 'theme' | 'signal' | 'measure';

/** A box by its top left corner, with the lines of its text. */
export interface TheoryBox {
  column: ColumnName;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  /** What a signal assumes, below a line across the box. */
  notes: string[];
}

export interface TheoryDrawing {
  width: number;
  height: number;
  boxes: TheoryBox[];
  columns: { name: ColumnName; x: number; width: number }[];
  /** The lines between boxes, and the point where each ends. */
  edges: TheoryEdge[];
}

export interface TheoryEdge {
  path: string;
  end: { x: number; y: number };
}

/** Graphviz, loaded once; what is laid out with it depends on the graph alone. */
const viz = await instance();

/** Graphviz counts sizes in inches of 72 points. */
const INCH = 72;

/** The width of the drawing. It is never shown narrower, so its type is never smaller than given here. */
const WIDTH = 640;
const GAP = 56;

/** The sizes of type and room within the boxes. */
export const type = { size: 14, small: 13, leading: 19, padding: 10 };

/** Lays out a theory. @param isMirrored from right to left, for languages that are read so */
export function layOutTheory(theory: TheoryGraph, isMirrored: boolean): TheoryDrawing {
  const widths = columnWidths(theory.measures.length > 0);
  const { boxes, links } = boxesOf(theory, widths);
  const placed = place(boxes, graphOf(boxes, links, isMirrored));
  return {
    width: WIDTH,
    height: Math.ceil(Math.max(...placed.map(({ y, height }) => y + height))),
    boxes: placed,
    columns: columnsOf(placed),
    edges: links.flatMap(([from, to]) => {
      const [tail, head] = [placed[from], placed[to]];
      return tail && head ? [edgeBetween(tail, head, isMirrored)] : [];
    }),
  };
}

/** Without measures there are two columns, and the second has the room of both. */
function columnWidths(hasMeasures: boolean): Record<ColumnName, number> {
  const theme = 118;
  const measure = 152;
  const signal = WIDTH - theme - GAP - (hasMeasures ? measure + GAP : 0);
  return { theme, signal, measure };
}

type Box = Omit<TheoryBox, 'x' | 'y'>;

/** From one box to another, by their numbers. */
type Link = readonly [from: number, to: number];

function boxesOf({ themes, measures }: TheoryGraph, widths: Record<ColumnName, number>) {
  const boxes: Box[] = measures.map(({ title }) => boxOf('measure', widths, title));
  const links: Link[] = [];
  for (const { name, signals } of themes) {
    const theme = boxes.push(boxOf('theme', widths, name)) - 1;
    for (const { signal, assumes, measures: ids } of signals) {
      const index = boxes.push(boxOf('signal', widths, signal, assumes)) - 1;
      links.push([theme, index]);
      for (const id of ids) links.push([index, measures.findIndex((each) => each.id === id)]);
    }
  }
  return { boxes, links };
}

function boxOf(
  column: ColumnName,
  widths: Record<ColumnName, number>,
  text: string,
  assumes = '',
): Box {
  const { size, small, leading, padding } = type;
  const inside = widths[column] - 2 * padding;
  const lines = wrapText(text, inside, { size, isBold: column === 'theme' });
  const notes = wrapText(assumes, inside, { size: small });
  // Above the notes stand their label and the room around the line across the box.
  const below = notes.length > 0 ? (notes.length + 1) * leading + 2 * padding : 0;
  const height = lines.length * leading + 2 * padding + below;
  return { column, width: widths[column], height, lines, notes };
}

/**
 * The graph for Graphviz. It holds no word of the author's, only sizes. Edges within the columns of themes
 * and signals keep the author's order; measures stand where the fewest lines cross.
 */
function graphOf(boxes: readonly Box[], links: readonly Link[], isMirrored: boolean): Graph {
  return {
    directed: true,
    graphAttributes: {
      rankdir: isMirrored ? 'RL' : 'LR',
      nodesep: 18 / INCH,
      ranksep: GAP / INCH,
    },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    nodes: boxes.map(({ width, height }, index) => ({
      name: nodeName(index),
      attributes: { width: width / INCH, height: height / INCH },
    })),
    edges: links.map(([from, to]) => ({
      tail: nodeName(from),
      head: nodeName(to),
      // A theme stands level with its signals before a signal does with its measures.
      attributes: { weight: boxes[from]?.column === 'theme' ? 20 : 2 },
    })),
    subgraphs: (['theme', 'signal'] as const).map((column) => {
      const names = [...boxes.keys()].filter((index) => boxes[index]?.column === column);
      return {
        graphAttributes: { rank: 'same' },
        nodes: names.map((index) => ({ name: nodeName(index) })),
        edges: names.slice(1).map((index, before) => ({
          tail: nodeName(names[before] ?? index),
          head: nodeName(index),
        })),
      };
    }),
  };
}

/** Where Graphviz puts the centre of each node, made into the corners of boxes from 0, 0. */
function place(boxes: readonly Box[], graph: Graph): TheoryBox[] {
  // The form of Graphviz's own JSON: each node is an object with a place, "10,20"; a column is one without.
  const { objects } = JSON.parse(viz.renderString(graph, { format: 'json0', yInvert: true })) as {
    objects: { name: string; pos?: string }[];
  };
  const centres = new Map(objects.map(({ name, pos }) => [name, pos?.split(',').map(Number)]));
  const placed = boxes.map((box, index) => {
    const [x = 0, y = 0] = centres.get(nodeName(index)) ?? [];
    return { ...box, x: x - box.width / 2, y: y - box.height / 2 };
  });
  const left = Math.min(...placed.map(({ x }) => x));
  const top = Math.min(...placed.map(({ y }) => y));
  return placed.map((box) => ({ ...box, x: round(box.x - left), y: round(box.y - top) }));
}

function nodeName(index: number): string {
  return `box${index}`;
}

function columnsOf(boxes: readonly TheoryBox[]): TheoryDrawing['columns'] {
  return (['theme', 'signal', 'measure'] as const).flatMap((name) => {
    const box = boxes.find(({ column }) => column === name);
    return box ? [{ name, x: box.x, width: box.width }] : [];
  });
}

/** A curve from the side of one box to the side of the next; nothing stands between two columns. */
function edgeBetween(tail: TheoryBox, head: TheoryBox, isMirrored: boolean): TheoryEdge {
  const startX = isMirrored ? tail.x : tail.x + tail.width;
  const endX = isMirrored ? head.x + head.width : head.x;
  const startY = round(tail.y + tail.height / 2);
  const endY = round(head.y + head.height / 2);
  const middle = round((startX + endX) / 2);
  const path = `M${round(startX)},${startY}C${middle},${startY} ${middle},${endY} ${round(endX)},${endY}`;
  return { path, end: { x: round(endX), y: endY } };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
