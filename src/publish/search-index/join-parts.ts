/**
 * Joins the parts of a search index into the one bundle that Pagefind would have made of all pages at
 * once (ADR 31): pages are numbered on from part to part, and each word is said once with all its pages.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { byText } from '../../order.ts';
import { writeCbor } from './cbor.ts';
import { type JoinedWord, joinWords } from './join-words.ts';
import { type BundleFile, MAGIC, type Part, type PartPage } from './part.ts';

/** How much a chunk of the index holds before the next one begins: Pagefind's own number. */
const PLACES_PER_CHUNK = 20_000;

/** Names are in the file that each search begins with: short, and longer where two would be the same. */
const HASH_LENGTH = 7;

const press = promisify(gzip);

export interface JoinedIndex {
  /** Without the programs that read it. */
  files: BundleFile[];
  /** What the file that a search begins with is called. */
  hash: string;
  pages: number;
}

export interface JoinOptions {
  /** What Pagefind calls it: `en`. */
  language: string;
  /** Of the Pagefind that made the parts. */
  version: string;
}

export async function joinParts(
  parts: readonly Part[],
  { language, version }: JoinOptions,
): Promise<JoinedIndex> {
  const packed: Promise<BundleFile>[] = [];
  /** @returns its name, from what is in it */
  const taken = new Set<string>();
  const pack = (content: Buffer, pathOf: (name: string) => string): string => {
    const hex = hexOf(content);
    let path = '';
    let name = '';
    for (let length = HASH_LENGTH; !path || taken.has(path); length++) {
      name = `${language}_${hex.slice(0, length)}`;
      path = pathOf(name);
    }
    taken.add(path);
    packed.push(packFile(path, content));
    return name;
  };
  const pages = parts.flatMap((part) => part.pages);
  const fields = [...new Set(parts.flatMap((part) => part.fields))].sort(byText);
  const names = nameFragments(pages);
  const chunks = chunksOf(joinWords(parts, fields));
  const chunkNames = chunks.map(({ words }) =>
    pack(writeChunk(words), (name) => `index/${name}.pf_index`),
  );
  const ranges = rangesOf(chunks);

  const meta = writeCbor();
  meta.array(6);
  meta.text(version);
  meta.array(pages.length);
  for (const [number, { words }] of pages.entries()) {
    meta.array(3);
    meta.text(names[number] ?? '');
    meta.int(words);
    // No fragment shares its file with others.
    meta.text('');
  }
  meta.array(chunks.length);
  for (const [index, { from, to }] of ranges.entries()) {
    meta.array(3);
    for (const text of [from, to, chunkNames[index] ?? '']) meta.text(text);
  }
  const filters = joinFilters(parts);
  meta.array(filters.length);
  for (const [filter, values] of filters) {
    meta.array(2);
    meta.text(filter);
    meta.text(pack(writeFilter(filter, values), (name) => `filter/${name}.pf_filter`));
  }
  const sorts = sortOrders(pages);
  meta.array(sorts.length);
  for (const [sort, numbers] of sorts) {
    meta.array(2);
    meta.text(sort);
    meta.array(numbers.length);
    for (const number of numbers) meta.int(number);
  }
  meta.array(fields.length);
  for (const field of fields) meta.text(field);

  const hash = pack(meta.bytes(), (name) => `pagefind.${name}.pf_meta`);
  const fragments = pages.map(({ fragment }, number) => ({
    path: `fragment/${names[number]}.pf_fragment`,
    content: fragment,
  }));
  return { files: [...fragments, ...(await Promise.all(packed))], hash, pages: pages.length };
}

async function packFile(path: string, content: Buffer): Promise<BundleFile> {
  return { path, content: await press(Buffer.concat([MAGIC, content]), { level: 9 }) };
}

const hexOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Pagefind's names are short: within a part it sees to it that no two are the same, here we do. */
function nameFragments(pages: readonly PartPage[]): string[] {
  const taken = new Set<string>();
  return pages.map(({ hash, fragment }) => {
    let name = hash;
    for (let length = 1; taken.has(name); length++) {
      name = hash + hexOf(fragment).slice(0, length);
    }
    taken.add(name);
    return name;
  });
}

interface Chunk {
  words: JoinedWord[];
  places: number;
}

function chunksOf(words: readonly JoinedWord[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const word of words) {
    const last = chunks.at(-1);
    const isFull = !last || last.places >= PLACES_PER_CHUNK;
    const chunk = isFull ? { words: [], places: 0 } : last;
    if (isFull) chunks.push(chunk);
    chunk.words.push(word);
    chunk.places += word.places;
  }
  return chunks;
}

function writeChunk(words: readonly JoinedWord[]): Buffer {
  const chunk = writeCbor();
  chunk.array(1);
  chunk.array(words.length);
  for (const { cbor } of words) chunk.raw(cbor);
  return chunk.bytes();
}

/** From which word to which a chunk goes, in as many letters as tell it from its neighbours. */
function rangesOf(chunks: readonly Chunk[]): { from: string; to: string }[] {
  const ranges = chunks.map(({ words }) => ({
    from: words[0]?.word ?? '',
    to: words.at(-1)?.word ?? '',
  }));
  for (const [index, range] of ranges.entries()) {
    const next = ranges[index + 1];
    if (!next) continue;
    const [to, from] = [[...range.to], [...next.from]];
    let same = 0;
    while (same < Math.min(to.length, from.length) && to[same] === from[same]) same++;
    const short = to.slice(0, same + 1).join('');
    if (byBytes(short, range.from) >= 0) range.to = short;
    next.from = from.slice(0, same + 1).join('');
  }
  return ranges;
}

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

type Filter = [name: string, values: Map<string, number[]>];

function joinFilters(parts: readonly Part[]): Filter[] {
  const joined = new Map<string, Map<string, number[]>>();
  let offset = 0;
  for (const { filters, pages } of parts) {
    for (const [filter, values] of filters) {
      const all = joined.get(filter) ?? new Map<string, number[]>();
      joined.set(filter, all);
      for (const [value, numbers] of values) {
        const known = all.get(value) ?? [];
        all.set(value, known);
        for (const number of numbers) known.push(offset + number);
      }
    }
    offset += pages.length;
  }
  return [...joined].sort(([a], [b]) => byText(a, b));
}

function writeFilter(filter: string, values: Map<string, number[]>): Buffer {
  const out = writeCbor();
  out.array(2);
  out.text(filter);
  out.array(values.size);
  for (const [value, numbers] of [...values].sort(([a], [b]) => byText(a, b))) {
    out.array(2);
    out.text(value);
    out.array(numbers.length);
    for (const number of numbers) out.int(number);
  }
  return out.bytes();
}

const looksLikeNumber = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The numbers of the pages in each order that there is: by number where all values are, else as text. */
function sortOrders(pages: readonly PartPage[]): [string, number[]][] {
  const keys = [...new Set(pages.flatMap(({ sorts }) => Object.keys(sorts)))].sort(byText);
  return keys.map((key) => {
    const values = pages.flatMap(({ sorts }, number) => {
      const value = sorts[key];
      return value === undefined ? [] : { value, number };
    });
    const numeric = values.every(({ value }) => looksLikeNumber.test(value));
    const compare = numeric
      ? (a: string, b: string) => Math.fround(Number(a)) - Math.fround(Number(b))
      : byBytes;
    values.sort((a, b) => compare(a.value, b.value) || a.number - b.number);
    return [key, values.map(({ number }) => number)];
  });
}
