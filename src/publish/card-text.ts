/** Puts the texts of a card on it: lines and glyphs at their places. */
import { balanceLines, cutLines, type Line } from './break-lines.ts';
import type { Canvas } from './card-canvas.ts';
import type { CardFonts } from './card-fonts.ts';
import type { Family } from './font-files.ts';
import { type GlyphMasks, STEPS } from './glyph-masks.ts';
import { type Cluster, type ShapedText, shapeText, visualOrder } from './shape-text.ts';

/** Where texts are put. */
export interface TextSheet {
  fonts: CardFonts;
  masks: GlyphMasks;
  canvas: Canvas;
  /** Where lines may begin and how wide they may be. */
  left: number;
  width: number;
  /** Lines begin at the right. */
  isRightToLeft: boolean;
}

/** How a text stands. */
export interface Spot {
  family: Family;
  size: number;
  /** The height of a line, and where the first begins. */
  line: number;
  top: number;
  colour: string;
}

/** How a text of one line stands. */
export interface LineSpot extends Spot {
  /** How far from where lines begin, or from where they end, and how wide it may be. */
  at: number;
  limit: number;
  isAtEnd?: boolean;
}

/** Clusters from left to right, and how wide they are together. */
export interface SetLine {
  clusters: Cluster[];
  width: number;
}

/**
 * A text in lines about as long as each other; where they are too many, the last ends in an ellipsis.
 * @param limit how wide a line may be, in parts of the size
 */
export function setLines(text: ShapedText, limit: number, most: number): SetLine[] {
  const { lines, isCut } = cutLines(text.clusters, limit, most, text.ellipsis.advance);
  const shown = isCut ? lines : balanceLines(text.clusters, limit);
  return shown.map((line, index) => setLine(text, line, isCut && index === shown.length - 1));
}

function setLine({ clusters, ellipsis }: ShapedText, line: Line, isCut: boolean): SetLine {
  const own = clusters.slice(line.from, line.to);
  return {
    clusters: visualOrder(isCut ? [...own, ellipsis] : own),
    width: line.width + (isCut ? ellipsis.advance : 0),
  };
}

/** @returns where they end */
export function drawLines(sheet: TextSheet, lines: readonly SetLine[], spot: Spot): number {
  let { top } = spot;
  for (const line of lines) {
    const free = sheet.isRightToLeft ? sheet.width - line.width * spot.size : 0;
    drawClusters(sheet, line.clusters, sheet.left + free, { ...spot, top });
    top += spot.line;
  }
  return top;
}

/** One line, with an ellipsis where it is too long. @returns how wide it is */
export function drawLine(sheet: TextSheet, words: string, spot: LineSpot): number {
  const { size, limit, at, isAtEnd = false } = spot;
  const text = shapeText(words, { family: spot.family }, sheet.fonts);
  const { lines, isCut } = cutLines(text.clusters, limit / size, 1, text.ellipsis.advance);
  const [first] = lines;
  // An ellipsis alone says nothing, and there may be no room for it.
  if (!first || first.to === first.from) return 0;
  const { clusters, width } = setLine(text, first, isCut);
  const x = sheet.isRightToLeft === isAtEnd ? at : sheet.width - at - width * size;
  drawClusters(sheet, clusters, sheet.left + x, spot);
  return Math.ceil(width * size);
}

function drawClusters(
  sheet: TextSheet,
  clusters: readonly Cluster[],
  left: number,
  spot: Spot,
): void {
  const { canvas, masks, fonts } = sheet;
  const { family, size, line, top, colour } = spot;
  const ink = canvas.ink(colour);
  const { up, down } = fonts.reach(family);
  const baseline = Math.round(top + (line - (up + down) * size) / 2 + up * size);
  let pen = left;
  for (const { glyphs, advance } of clusters) {
    for (const { font, glyph, x, y } of glyphs) {
      const place = Math.round((pen + x * size) * STEPS);
      const column = Math.floor(place / STEPS);
      const mask = masks.of(font, glyph, size, place - column * STEPS);
      canvas.paint(mask, column, baseline - Math.round(y * size), ink);
    }
    pen += advance * size;
  }
}
