/**
 * Packs: files below `.cache/plainsight/` of many small values, some of which are taken in at once and
 * some only when they are asked for. Safe to delete: what is damaged or missing counts as not there.
 */
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { byText } from '../order.ts';
import { readWhole } from './read-whole.ts';
import { unlessRefused } from './value-cache.ts';

/** Larger than any pack. */
const MAX_BYTES = 2 ** 30;

const HASH_BYTES = 32;

/** The hash and the length of the index, which stand before it. */
const HEAD_BYTES = HASH_BYTES + 4;

/** Where the bytes of a value stand, after the index. */
export type Span = [start: number, end: number];

export interface Pack<Index> {
  index: Index;
  /** The bytes of a value; undefined where those of the pack are not as they were written. */
  bytes(span: Span): Buffer | undefined;
}

/** Puts bytes one after the other, and says where each stands. */
export class PackBytes {
  readonly #parts: Buffer[] = [];
  #length = 0;

  add(bytes: Buffer): Span {
    this.#parts.push(bytes);
    const start = this.#length;
    this.#length += bytes.length;
    return [start, this.#length];
  }

  whole(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

/** The names of the packs of one recipe, the oldest first. */
export function packNames(folder: string, recipe: string): string[] {
  const names = unlessRefused(() => readdirSync(folder)) ?? [];
  return names
    .filter((name) => name.startsWith(`${recipe}-`) && name.endsWith('.pack'))
    .sort(byText);
}

/** @typeParam Index what a pack of this name was written with */
export function readPack<Index>(folder: string, name: string): Pack<Index> | undefined {
  const found = unlessRefused(() => readWhole(join(folder, name), MAX_BYTES));
  if (!found || !('bytes' in found) || found.bytes.length < HEAD_BYTES) return undefined;
  const file = Buffer.from(found.bytes.buffer, found.bytes.byteOffset, found.bytes.length);
  const end = HEAD_BYTES + file.readUInt32LE(HASH_BYTES);
  const index = file.subarray(HEAD_BYTES, end);
  if (!isWhole(index, file.subarray(0, HASH_BYTES))) return undefined;
  // What has the hash was written by `writePack`; its name names the code that made it.
  const read = unlessRefused(() => deserialize(index) as { index: Index; hash: Buffer });
  if (!read) return undefined;
  const rest = file.subarray(end);
  let isSound: boolean | undefined;
  return {
    index: read.index,
    bytes([from, to]) {
      isSound ??= isWhole(rest, read.hash);
      return isSound ? rest.subarray(from, to) : undefined;
    },
  };
}

/** Writes one whole or not at all, and not where the disk refuses. */
export function writePack(folder: string, name: string, index: unknown, bytes: Buffer): void {
  const packed = serialize({ index, hash: hashOf(bytes) });
  const length = Buffer.alloc(4);
  length.writeUInt32LE(packed.length);
  const next = join(folder, `${name}.${process.pid}.tmp`);
  unlessRefused(() => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(next, Buffer.concat([hashOf(packed), length, packed, bytes]));
    renameSync(next, join(folder, name));
  });
  unlessRefused(() => rmSync(next, { force: true }));
}

/** Removes every file of the folder but one. */
export function removeOthers(folder: string, name: string): void {
  for (const other of unlessRefused(() => readdirSync(folder)) ?? []) {
    if (other !== name) unlessRefused(() => rmSync(join(folder, other), { force: true }));
  }
}

const hashOf = (bytes: Buffer): Buffer => hash('sha256', bytes, 'buffer');

const isWhole = (bytes: Buffer, expected: Uint8Array): boolean => hashOf(bytes).equals(expected);
