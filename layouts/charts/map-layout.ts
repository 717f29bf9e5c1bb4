/** Where the boxes and lines of the map of the work stand: three columns, put in order by Graphviz. */
import { type Graph, instance } from '@viz-js/viz';
import { wrapText } from './wrap-text.ts';

/** One thing on the map. */
export interface MapNode {
  /** Unlike that of any other node, whatever its column. */
  id: string;
  title: string;
  /** Set in bold, which is wider. */
  isBold?: boolean;
}

/** A line between two nodes of neighbouring columns. */
export interface MapTie {
  from: string;
  to: string;
  /** False for what is only known from work done together. */
  isNamed: boolean;
}

/** Three columns of nodes; ties lead from each column to the next. */
export interface MapGraph {
  columns: readonly (readonly MapNode[])[];
  ties: readonly MapTie[];
}

/** A box by its top left corner, with the lines of its text. */
export interface MapBox {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
}

export interface MapDrawing {
  width: number;
  height: number;
  boxes: MapBox[];
  lines: (MapTie & { path: string })[];
  /** Where each column begins. */
  columns: { x: number; width: number }[];
}

/** The sizes of type and room within the boxes. */
export const mapType = { size: 14, leading: 18, padding: 8 };

/** Between boxes of a column, between columns, and between the ends of lines at one side of a box. */
const room = { between: 10, across: 74, ends: 9 };

/** Graphviz counts sizes in inches of 72 points. */
const INCH = 72;

/** Graphviz, loaded once; what is laid out with it depends on the graph alone. */
const viz = await instance();

/** Lays out a map. @param width of the whole drawing; it is never shown narrower */
export function layOutMap(graph: MapGraph, width: number): MapDrawing {
  const filled = graph.columns.filter((nodes) => nodes.length > 0);
  const columnWidth = Math.floor((width - room.across * (filled.length - 1)) / filled.length);
  const columns = filled.map((_, index) => ({
    x: index * (columnWidth + room.across),
    width: columnWidth,
  }));
  const order = isStar(filled) ? filled : inOrder(filled, graph.ties);
  const stacks = order.map((nodes) => nodes.map((node) => boxOf(node, columnWidth, graph.ties)));
  const tall = Math.max(0, ...stacks.map(heightOf));
  const boxes = stacks.flatMap((stack, column) => spread(stack, tall, columns[column]?.x ?? 0));
  return {
    width,
    height: Math.ceil(tall),
    boxes,
    columns,
    lines: linesBetween(boxes, graph.ties),
  };
}

/** The boxes of a column from top to bottom. A short column spreads beside a long one. */
function spread(stack: readonly Omit<MapBox, 'x' | 'y'>[], tall: number, x: number): MapBox[] {
  const gap = (tall - heightOf(stack)) / (stack.length + 1);
  let y = gap;
  return stack.map((box) => {
    const placed = { ...box, x, y: round(y) };
    y += box.height + room.between + gap;
    return placed;
  });
}

/** Around one node in the middle no lines cross, whatever the order. */
function isStar(columns: readonly (readonly MapNode[])[]): boolean {
  return columns.length < 2 || columns.some((nodes, index) => index > 0 && nodes.length === 1);
}

/** The columns with their nodes in the order in which the fewest lines cross, as `dot` finds it. */
function inOrder(
  columns: readonly (readonly MapNode[])[],
  ties: readonly MapTie[],
): (readonly MapNode[])[] {
  const names = new Map(columns.flat().map(({ id }, index) => [id, `n${index}`]));
  const nameOf = (id: string) => names.get(id) ?? '';
  // No word of an author's is in the graph, only numbers.
  const graph: Graph = {
    directed: true,
    graphAttributes: { rankdir: 'LR', nodesep: room.between / INCH, ranksep: 1 },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '', width: 1, height: 0.5 },
    nodes: [...names.values()].map((name) => ({ name })),
    edges: ties
      .filter(({ from, to }) => names.has(from) && names.has(to))
      .map(({ from, to, isNamed }) => ({
        tail: nameOf(from),
        head: nameOf(to),
        attributes: { weight: isNamed ? 2 : 1 },
      })),
    subgraphs: columns.map((nodes) => ({
      graphAttributes: { rank: 'same' },
      nodes: nodes.map(({ id }) => ({ name: nameOf(id) })),
    })),
  };
  // The form of Graphviz's own JSON: each node is an object with a place, "10,20".
  const { objects } = JSON.parse(viz.renderString(graph, { format: 'json0', yInvert: true })) as {
    objects: { name: string; pos?: string }[];
  };
  const heights = new Map(objects.map(({ name, pos }) => [name, Number(pos?.split(',')[1] ?? 0)]));
  const heightOfNode = ({ id }: MapNode) => heights.get(nameOf(id)) ?? 0;
  return columns.map((nodes) => [...nodes].sort((a, b) => heightOfNode(a) - heightOfNode(b)));
}

/** A box has room for its words, and for the ends of the lines at its busier side. */
function boxOf(
  { id, title, isBold = false }: MapNode,
  width: number,
  ties: readonly MapTie[],
): Omit<MapBox, 'x' | 'y'> {
  const { size, leading, padding } = mapType;
  const lines = wrapText(title, width - 2 * padding, { size, isBold });
  const words = Math.max(1, lines.length) * leading + 2 * padding;
  const before = ties.filter(({ to }) => to === id).length;
  const after = ties.filter(({ from }) => from === id).length;
  const ends = Math.max(before, after) * room.ends;
  return { id, width, height: Math.max(words, ends), lines };
}

function heightOf(stack: readonly { height: number }[]): number {
  const boxes = stack.reduce((sum, { height }) => sum + height, 0);
  return boxes + room.between * Math.max(0, stack.length - 1);
}

/** Curves from the side of one box to the side of the next, their ends beside each other, not in one point. */
function linesBetween(boxes: readonly MapBox[], ties: readonly MapTie[]): MapDrawing['lines'] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const drawn = ties.flatMap((tie) => {
    const [from, to] = [byId.get(tie.from), byId.get(tie.to)];
    return from && to ? [{ tie, from, to }] : [];
  });
  const starts = endsAlong(drawn.map(({ from, to }) => ({ box: from, other: to })));
  const ends = endsAlong(drawn.map(({ from, to }) => ({ box: to, other: from })));
  return drawn.map(({ tie, from, to }, index) => {
    const start = { x: from.x + from.width, y: starts[index] ?? 0 };
    const end = { x: to.x, y: ends[index] ?? 0 };
    const middle = round((start.x + end.x) / 2);
    const path = `M${start.x},${start.y}C${middle},${start.y} ${middle},${end.y} ${end.x},${end.y}`;
    return { ...tie, path };
  });
}

/** How far down each line meets its box: in the order of what stands at its other end. */
function endsAlong(lines: readonly { box: MapBox; other: MapBox }[]): number[] {
  const sides = new Map<MapBox, { index: number; far: number }[]>();
  for (const [index, { box, other }] of lines.entries()) {
    const side = sides.get(box) ?? [];
    sides.set(box, side);
    side.push({ index, far: other.y });
  }
  const ends = lines.map(() => 0);
  for (const [box, side] of sides) {
    side.sort((a, b) => a.far - b.far);
    for (const [place, { index }] of side.entries()) {
      ends[index] = round(box.y + (box.height * (place + 1)) / (side.length + 1));
    }
  }
  return ends;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
