/** A part of the search index: the bundle that Pagefind made of some pages, taken out of its files. */
import { gunzipSync } from 'node:zlib';
import { type CborReader, readCbor } from './cbor.ts';

/** What a page is sorted by: `{ date: '2026-11-20' }`. */
export type SortValues = Record<string, string>;

export interface Part {
  /** In the order in which they were given; their place in it is their number. */
  pages: PartPage[];
  /** The fields that pages are found by besides their text, in the order of their numbers. */
  fields: string[];
  /** For each facet and value of it the numbers of the pages that have it. */
  filters: Map<string, Map<string, number[]>>;
  /** How many words `words` holds. */
  wordCount: number;
  /** Each word with its places in each page: CBOR, one word after the other, sorted. */
  words: Uint8Array;
}

export interface PartPage {
  /** The name of its fragment, after the language. */
  hash: string;
  /** How many words it has. */
  words: number;
  sorts: SortValues;
  /** What is shown of it: Pagefind's file, gzipped. */
  fragment: Uint8Array;
}

/** A file of a bundle. */
export interface BundleFile {
  path: string;
  content: Uint8Array;
}

/** What Pagefind's files of data begin with. */
export const MAGIC = Buffer.from('pagefind_dcd');

/** The data of a file of Pagefind's. */
export function unpackFile({ path, content }: BundleFile): Buffer {
  const data = gunzipSync(content);
  if (!data.subarray(0, MAGIC.length).equals(MAGIC))
    throw new Error(`${path} is no file of Pagefind.`);
  return data.subarray(MAGIC.length);
}

/**
 * Takes a bundle apart.
 * @param sorts of each page, by what Pagefind calls it: a page without a word is not in the bundle
 */
export function readPart(
  files: readonly BundleFile[],
  sorts: ReadonlyMap<string, SortValues>,
): Part {
  const named = new Map(files.map((file) => [file.path.replaceAll('\\', '/'), file]));
  const take = (path: string): BundleFile => {
    const file = named.get(path);
    if (!file) throw new Error(`The search index lacks ${path}.`);
    return file;
  };
  const [meta] = files.filter(({ path }) => path.endsWith('.pf_meta'));
  // There is no bundle of pages that have no word at all.
  if (!meta)
    return { pages: [], fields: [], filters: new Map(), words: Buffer.alloc(0), wordCount: 0 };
  const reader = readCbor(unpackFile(meta));
  reader.array();
  reader.text();
  const pages = items(reader, (): PartPage => {
    const size = reader.array();
    const [hash, words] = [string(reader), reader.int()];
    // Whether its fragment shares a file with others, which we do not ask for.
    if (size > 2) reader.text();
    const fragment = take(`fragment/${hash}.pf_fragment`);
    return { hash, words, sorts: sorts.get(urlOf(fragment)) ?? {}, fragment: fragment.content };
  });
  const chunks = items(reader, () => {
    reader.array();
    reader.text();
    reader.text();
    return unpackFile(take(`index/${string(reader)}.pf_index`));
  });
  const filters = items(reader, () => {
    reader.array();
    reader.text();
    return readFilter(unpackFile(take(`filter/${string(reader)}.pf_filter`)));
  });
  items(reader, () => {
    reader.array();
    reader.text();
    reader.skipInts();
  });
  const fields = items(reader, () => string(reader));
  return { pages, fields, filters: new Map(filters), ...wordsOf(chunks) };
}

function urlOf(fragment: BundleFile): string {
  // Pagefind writes JSON there.
  return (JSON.parse(unpackFile(fragment).toString('utf8')) as { url: string }).url;
}

function readFilter(bytes: Buffer): [string, Map<string, number[]>] {
  const reader = readCbor(bytes);
  reader.array();
  const name = string(reader);
  const values = items(reader, (): [string, number[]] => {
    reader.array();
    return [string(reader), items(reader, () => reader.int())];
  });
  return [name, new Map(values)];
}

/** The words of all chunks, without what holds each chunk together. */
function wordsOf(chunks: readonly Buffer[]): Pick<Part, 'words' | 'wordCount'> {
  let wordCount = 0;
  const words = chunks.map((chunk) => {
    const reader = readCbor(chunk);
    reader.array();
    wordCount += reader.array();
    return chunk.subarray(reader.at);
  });
  return { words: Buffer.concat(words), wordCount };
}

export function items<Item>(reader: CborReader, read: () => Item): Item[] {
  return Array.from({ length: reader.array() }, read);
}

export const string = (reader: CborReader): string => reader.text().toString('utf8');
