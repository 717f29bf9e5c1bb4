/** Joins the words of the parts of a search index: each word once, with its places in all pages. */
import { byText } from '../../order.ts';
import { type CborReader, type CborWriter, readCbor, writeCbor } from './cbor.ts';
import type { Part } from './part.ts';

/** A word of the joined index. */
export interface JoinedWord {
  word: string;
  /** The word, its pages and its forms with accents, as Pagefind writes them. */
  cbor: Buffer;
  /** How much there is of it: its pages, and its places in them. */
  places: number;
}

/**
 * The pages of one part that have a word. They stay as they are written, for each is numbered from the
 * one before it: only the first has to be numbered anew.
 */
interface Run {
  part: number;
  pages: number;
  /** The numbers of the first and the last of them within the part. */
  first: number;
  last: number;
  places: number;
  /** What follows the number of the first. */
  rest: Buffer;
}

interface Found {
  runs: Run[];
  /** The runs of each form with accents. */
  forms: Map<string, Run[]>;
}

/**
 * @param fields of all parts together
 * @returns the words, sorted by their bytes
 */
export function joinWords(parts: readonly Part[], fields: readonly string[]): JoinedWord[] {
  // A text whose letters are its bytes is quick to look up, and sorts as Pagefind's words do.
  const found = new Map<string, Found>();
  for (const [number, part] of parts.entries()) readWords(number, wordsFor(part, fields), found);
  let first = 0;
  const firsts = parts.map(({ pages }) => {
    first += pages.length;
    return first - pages.length;
  });
  const out = writeCbor();
  return sorted(found).map(([bytes, { runs, forms }]) => {
    out.clear();
    out.array(3);
    out.text(Buffer.from(bytes, 'latin1'));
    writeRuns(out, runs, firsts);
    out.array(forms.size);
    for (const [form, ownRuns] of sorted(forms)) {
      out.array(2);
      out.text(Buffer.from(form, 'latin1'));
      writeRuns(out, ownRuns, firsts);
    }
    return {
      word: Buffer.from(bytes, 'latin1').toString('utf8'),
      cbor: Buffer.from(out.bytes()),
      places: [runs, ...forms.values()].flat().reduce((sum, run) => sum + run.places, 0),
    };
  });
}

function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => byText(a, b));
}

function readWords(
  part: number,
  { words, wordCount }: Pick<Part, 'words' | 'wordCount'>,
  found: Map<string, Found>,
): void {
  const bytes = Buffer.from(words.buffer, words.byteOffset, words.byteLength);
  const reader = readCbor(bytes);
  for (let index = 0; index < wordCount; index++) {
    reader.array();
    const word = reader.text().toString('latin1');
    const all = found.get(word) ?? { runs: [], forms: new Map<string, Run[]>() };
    found.set(word, all);
    addRun(all.runs, readRun(reader, bytes, part));
    for (let forms = reader.array(); forms > 0; forms--) {
      reader.array();
      const form = reader.text().toString('latin1');
      const runs = all.forms.get(form) ?? [];
      all.forms.set(form, runs);
      addRun(runs, readRun(reader, bytes, part));
    }
  }
}

/** A word may have no page by itself, only in a form with accents. */
function addRun(runs: Run[], run: Run): void {
  if (run.pages > 0) runs.push(run);
}

function readRun(reader: CborReader, bytes: Buffer, part: number): Run {
  const pages = reader.array();
  let [first, last, places, start] = [0, 0, 0, reader.at];
  for (let index = 0; index < pages; index++) {
    reader.array();
    const step = reader.int();
    if (index === 0) [first, start] = [step, reader.at];
    last += step;
    places += 1 + reader.skipInts() + reader.skipInts();
  }
  return { part, pages, first, last, places, rest: bytes.subarray(start, reader.at) };
}

/** @param firsts the number of the first page of each part */
function writeRuns(out: CborWriter, runs: readonly Run[], firsts: readonly number[]): void {
  out.array(runs.reduce((sum, { pages }) => sum + pages, 0));
  let before = 0;
  for (const { part, first, last, rest } of runs) {
    const offset = firsts[part] ?? 0;
    out.array(3);
    out.int(offset + first - before);
    out.raw(rest);
    before = offset + last;
  }
}

/** The words of a part, with the fields numbered as in all parts together. */
function wordsFor(part: Part, fields: readonly string[]): Pick<Part, 'words' | 'wordCount'> {
  const numbers = part.fields.map((name) => fields.indexOf(name));
  if (numbers.every((number, index) => number === index)) return part;
  const { words, wordCount } = part;
  const reader = readCbor(Buffer.from(words.buffer, words.byteOffset, words.byteLength));
  const out = writeCbor();
  const copyPages = () => {
    const pages = reader.array();
    out.array(pages);
    for (let index = 0; index < pages; index++) {
      out.array(reader.array());
      out.int(reader.int());
      copyInts(reader, out, (value) => value);
      // Places in fields: below nought is the number of the field, counted down from -1.
      copyInts(reader, out, (value) => (value < 0 ? -1 - (numbers[-1 - value] ?? 0) : value));
    }
  };
  for (let index = 0; index < wordCount; index++) {
    out.array(reader.array());
    out.text(reader.text());
    copyPages();
    const forms = reader.array();
    out.array(forms);
    for (let form = 0; form < forms; form++) {
      out.array(reader.array());
      out.text(reader.text());
      copyPages();
    }
  }
  return { words: out.bytes(), wordCount };
}

function copyInts(reader: CborReader, out: CborWriter, turn: (value: number) => number): void {
  const count = reader.array();
  out.array(count);
  for (let index = 0; index < count; index++) out.int(turn(reader.int()));
}
