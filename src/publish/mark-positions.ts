/**
 * Turns round how far up the marks of a font stand, such as the dots of Arabic letters. Satori 0.63 takes
 * what HarfBuzz measures upwards for a distance downwards; turned round before, it comes out right. A test
 * looks at where the dots are: the day it fails, Satori has been mended and this file can go.
 */

/** Lookup types of the table GPOS: https://learn.microsoft.com/en-us/typography/opentype/spec/gpos */
const CURSIVE = 3;
const MARK_TO_BASE = 4;
const MARK_TO_LIGATURE = 5;
const MARK_TO_MARK = 6;
const EXTENSION = 9;

/** @param font an OpenType font, which is changed where it stands */
export function turnMarksRound(font: Buffer): void {
  const start = tableAt(font, 'GPOS');
  if (start === undefined) return;
  const anchors = new Set<number>();
  const lookups = start + font.readUInt16BE(start + 8);
  for (const lookup of offsets(font, lookups, lookups)) {
    const type = font.readUInt16BE(lookup);
    for (const subtable of offsets(font, lookup + 4, lookup)) {
      const isFar = type === EXTENSION;
      const far = isFar ? subtable + font.readUInt32BE(subtable + 4) : subtable;
      const kind = isFar ? font.readUInt16BE(subtable + 2) : type;
      for (const anchor of anchorsIn(font, kind, far)) anchors.add(anchor);
    }
  }
  // Several marks may share an anchor.
  for (const anchor of anchors) font.writeInt16BE(-font.readInt16BE(anchor + 4), anchor + 4);
}

function tableAt(font: Buffer, tag: string): number | undefined {
  const count = font.readUInt16BE(4);
  for (let at = 12; at < 12 + count * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  return undefined;
}

/** A number, and as many offsets from a place; those that are 0 lead nowhere. */
function offsets(font: Buffer, at: number, from: number): number[] {
  return offsetsOf(font, at + 2, font.readUInt16BE(at), from);
}

function offsetsOf(font: Buffer, at: number, count: number, from: number, step = 2): number[] {
  const found = Array.from({ length: count }, (_, n) => font.readUInt16BE(at + n * step));
  return found.filter((offset) => offset !== 0).map((offset) => from + offset);
}

/** The anchors that one subtable names: where marks and letters meet. */
function anchorsIn(font: Buffer, type: number, subtable: number): number[] {
  if (type === CURSIVE) {
    return offsetsOf(font, subtable + 6, 2 * font.readUInt16BE(subtable + 4), subtable);
  }
  if (type !== MARK_TO_BASE && type !== MARK_TO_LIGATURE && type !== MARK_TO_MARK) return [];
  const classes = font.readUInt16BE(subtable + 6);
  const marks = subtable + font.readUInt16BE(subtable + 8);
  const bases = subtable + font.readUInt16BE(subtable + 10);
  // Each mark has its class before its anchor, each letter an anchor for every class.
  const ofMarks = offsetsOf(font, marks + 4, font.readUInt16BE(marks), marks, 4);
  const letters = type === MARK_TO_LIGATURE ? offsets(font, bases, bases) : [bases];
  const ofLetters = letters.flatMap((letter) =>
    offsetsOf(font, letter + 2, classes * font.readUInt16BE(letter), letter),
  );
  return [...ofMarks, ...ofLetters];
}
