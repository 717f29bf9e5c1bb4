/** The part of CBOR (RFC 8949) that Pagefind's index is written in: whole numbers, texts and arrays. */

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

export interface CborReader {
  /** The offset of what is read next. */
  readonly at: number;
  int(): number;
  /** The bytes of a text, in UTF-8. */
  text(): Buffer;
  /** @returns how many items follow */
  array(): number;
  /** Passes over an array of whole numbers. @returns how many they were */
  skipInts(): number;
}

/** @throws where something else stands there than is asked for */
export function readCbor(bytes: Buffer, from = 0): CborReader {
  let at = from;
  /** The number in a head, of the kind that is expected. */
  const head = (first: number): number => {
    const short = first & 31;
    if (short < 24) return short;
    const start = at;
    at += 2 ** (short - 24);
    if (short === 24) return bytes.readUInt8(start);
    if (short === 25) return bytes.readUInt16BE(start);
    if (short === 26) return bytes.readUInt32BE(start);
    throw new Error('The search index holds a number that is too large.');
  };
  const expect = (kind: number): number => {
    const first = bytes.readUInt8(at++);
    if (first >> 5 !== kind) throw new Error('The search index has a form that is not known here.');
    return head(first);
  };
  const int = (): number => {
    if (bytes.readUInt8(at) >> 5 !== NEGATIVE) return expect(UNSIGNED);
    return -1 - expect(NEGATIVE);
  };
  return {
    get at() {
      return at;
    },
    int,
    text() {
      const length = expect(TEXT);
      at += length;
      return bytes.subarray(at - length, at);
    },
    array: () => expect(ARRAY),
    skipInts() {
      const count = expect(ARRAY);
      for (let index = 0; index < count; index++) {
        // Most numbers are short, and there are millions: a head of one byte is the whole number.
        const first = bytes[at++] ?? 0;
        if (first >> 5 > NEGATIVE) throw new Error('The search index holds no number there.');
        if ((first & 31) >= 24) head(first);
      }
      return count;
    },
  };
}

export interface CborWriter {
  int(value: number): void;
  text(value: string | Uint8Array): void;
  array(count: number): void;
  /** Copies what is CBOR already. */
  raw(bytes: Uint8Array): void;
  /** What was written: good until something else is. */
  bytes(): Buffer;
  /** Begins anew. */
  clear(): void;
}

/** Writes each head in as few bytes as it can have. */
export function writeCbor(): CborWriter {
  let buffer = Buffer.allocUnsafe(1 << 16);
  let length = 0;
  const room = (count: number) => {
    if (length + count <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, length + count));
    buffer.copy(larger, 0, 0, length);
    buffer = larger;
  };
  const head = (kind: number, value: number) => {
    room(5);
    const first = kind << 5;
    if (value < 24) length = buffer.writeUInt8(first | value, length);
    else if (value < 0x100) {
      length = buffer.writeUInt8(value, buffer.writeUInt8(first | 24, length));
    } else if (value < 0x10000) {
      length = buffer.writeUInt16BE(value, buffer.writeUInt8(first | 25, length));
    } else {
      length = buffer.writeUInt32BE(value, buffer.writeUInt8(first | 26, length));
    }
  };
  const raw = (bytes: Uint8Array) => {
    room(bytes.length);
    buffer.set(bytes, length);
    length += bytes.length;
  };
  return {
    int: (value) => (value < 0 ? head(NEGATIVE, -1 - value) : head(UNSIGNED, value)),
    text(value) {
      const bytes = typeof value === 'string' ? Buffer.from(value) : value;
      head(TEXT, bytes.length);
      raw(bytes);
    },
    array: (count) => head(ARRAY, count),
    raw,
    bytes: () => buffer.subarray(0, length),
    clear() {
      length = 0;
    },
  };
}
