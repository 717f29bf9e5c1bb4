/**
 * What was worked out from files, kept between runs: a file that did not change is not parsed again, and
 * most of it not even read. In `.cache/plainsight/content`, safe to delete; the code it was made by is part
 * of the names there.
 */
import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { once } from '../once.ts';
import { PackBytes, packNames, readPack, removeOthers, type Span, writePack } from './packs.ts';

/** A file as it is now. */
export interface FileVersion {
  /** From the root of the site, with forward slashes. */
  file: string;
  /** Says its text. */
  digest: string;
}

export interface KeptWork {
  /**
   * The digest of a file, without reading it where it is in the state in which it was read before.
   * @param state as `lastingState` gives it
   */
  digest(file: string, state: string | undefined, read: () => string): string;
  /**
   * What was made of a file before, else what is made now: plain data that nobody writes to.
   * @param what names the work
   * @param inputs all that it depends on besides the file and the code
   */
  of<Value>(what: string, version: FileVersion, inputs: string, make: () => Value): Value;
  /** The same of what is large and seldom asked for: it is read, or made, when it is. */
  later<Value>(what: string, version: FileVersion, inputs: string, make: () => Value): () => Value;
  /** Keeps it for later runs, where there is enough of it to be worth the while. */
  save(): void;
}

export const keepNothing: KeptWork = {
  digest: () => '',
  of: (_what, _version, _inputs, make) => make(),
  later: (_what, _version, _inputs, make) => once(make),
  save: () => {},
};

/** To write and read what was made of fewer files takes as long as to work it out. */
const WORTH_KEEPING = 500;

/** More packs than this are written anew as one. */
const MOST_PACKS = 8;

/** The code that the work is done by; with the packages it uses, it decides whether what is kept will do. */
const code = [
  'markdown',
  'read',
  'schemas',
  'validate',
  'problems',
  'escape-html.ts',
  'days.ts',
  'once.ts',
];

/** What is known of one file. */
interface FileRecord {
  digest: string;
  state: string | undefined;
  made: Map<string, Made>;
  later: Map<string, MadeLater>;
}

interface Made {
  inputs: string;
  value: unknown;
}

interface MadeLater {
  inputs: string;
  /** Where it is written down; undefined for what was made in this run. */
  bytes?: () => Buffer | undefined;
  value?: () => unknown;
}

/** A record as it stands in a pack. */
type Written = [
  file: string,
  digest: string,
  state: string | undefined,
  made: [what: string, inputs: string, value: unknown][],
  later: [what: string, inputs: string, span: Span][],
];

/**
 * @param root whose cache it is
 * @param worth of how many files it is worth keeping
 */
export function createKeptWork(root: string, worth = WORTH_KEEPING): KeptWork {
  const folder = join(root, '.cache/plainsight/content');
  const recipe = recipeOf();
  const names = packNames(folder, recipe);
  let known: Map<string, FileRecord> | undefined;
  const used = new Map<string, FileRecord>();
  /** Those of which something is new since they were read. */
  const changed = new Set<FileRecord>();

  const recordOf = ({ file, digest }: FileVersion): FileRecord => {
    known ??= readRecords(folder, names);
    const found = used.get(file) ?? known.get(file);
    const record =
      found?.digest === digest
        ? found
        : { digest, state: undefined, made: new Map(), later: new Map() };
    used.set(file, record);
    return record;
  };

  return {
    digest(file, state, read) {
      known ??= readRecords(folder, names);
      const found = known.get(file);
      if (found && state !== undefined && found.state === state) return found.digest;
      const digest = hash('sha256', read(), 'base64');
      const record = recordOf({ file, digest });
      if (record.state !== state) changed.add(record);
      record.state = state;
      return digest;
    },
    of<Value>(what: string, version: FileVersion, inputs: string, make: () => Value): Value {
      const record = recordOf(version);
      const found = record.made.get(what);
      const name = shortened(inputs);
      // What has these inputs was made by this very work.
      if (found?.inputs === name) return found.value as Value;
      const value = make();
      record.made.set(what, { inputs: name, value });
      changed.add(record);
      return value;
    },
    later<Value>(what: string, version: FileVersion, inputs: string, make: () => Value) {
      const record = recordOf(version);
      const found = record.later.get(what);
      const name = shortened(inputs);
      if (found?.inputs === name) {
        found.value ??= once(() => {
          const bytes = found.bytes?.();
          return bytes ? deserialize(bytes) : make();
        });
        return found.value as () => Value;
      }
      const value = once(make);
      record.later.set(what, { inputs: name, value });
      changed.add(record);
      return value;
    },
    save() {
      const all = Math.max(used.size, known?.size ?? 0);
      if (used.size < worth || (changed.size === 0 && used.size > all / 2)) return;
      const isWhole =
        names.length >= MOST_PACKS || changed.size > used.size / 4 || used.size < all / 2;
      const number = isWhole ? 0 : Number(names.at(-1)?.slice(recipe.length + 1, -5) ?? -1) + 1;
      const name = `${recipe}-${String(number).padStart(4, '0')}.pack`;
      const bytes = new PackBytes();
      const records = [...used].filter(([, record]) => isWhole || changed.has(record));
      const index = records.map(([file, record]) => written(file, record, bytes));
      writePack(folder, name, index, bytes.whole());
      if (isWhole) removeOthers(folder, name);
      changed.clear();
    },
  };
}

function readRecords(folder: string, names: readonly string[]): Map<string, FileRecord> {
  const records = new Map<string, FileRecord>();
  for (const name of names) {
    const pack = readPack<Written[]>(folder, name);
    for (const [file, digest, state, made, later] of pack?.index ?? []) {
      records.set(file, {
        digest,
        state,
        made: new Map(made.map(([what, inputs, value]) => [what, { inputs, value }])),
        later: new Map(
          later.map(([what, inputs, span]) => [what, { inputs, bytes: () => pack?.bytes(span) }]),
        ),
      });
    }
  }
  return records;
}

function written(file: string, { digest, state, made, later }: FileRecord, to: PackBytes): Written {
  return [
    file,
    digest,
    state,
    [...made].map(([what, { inputs, value }]) => [what, inputs, value]),
    [...later].flatMap(([what, { inputs, bytes, value }]) => {
      const packed = bytes?.() ?? (value && serialize(value()));
      return packed ? [[what, inputs, to.add(packed)]] : [];
    }),
  ];
}

const shortNames = new Map<string, string>();

/** Most inputs are the same for all files, and longer than they need to be. */
function shortened(inputs: string): string {
  const short = shortNames.get(inputs) ?? hash('sha256', inputs, 'base64').slice(0, 16);
  shortNames.set(inputs, short);
  return short;
}

/** Everything but the inputs that decides what is worked out. */
function recipeOf(): string {
  const src = fileURLToPath(new URL('..', import.meta.url));
  const made = createHash('sha256').update(process.version);
  made.update(readFileSync(join(src, '../package.json')));
  for (const part of code) {
    const files = part.endsWith('.ts')
      ? [part]
      : readdirSync(join(src, part), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .sort()
          .map((name) => join(part, name));
    for (const file of files) made.update(readFileSync(join(src, file)));
  }
  return made.digest('hex').slice(0, 32);
}
