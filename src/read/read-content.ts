/** Stage 1: files → `Source`s. Only here is the disk read, and no field is interpreted. */
import { join } from 'node:path';
import { once } from '../once.ts';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';
import { nearest } from '../problems/words.ts';
import { type ContentKind, contentKindNames, folders } from '../schemas/kinds.ts';
import { MAX_TABLE_BYTES } from './decode.ts';
import { findFiles } from './find-files.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { type KeptWork, keepNothing } from './kept-work.ts';
import type { FileMemory } from './memory.ts';
import { mergeConflicts } from './merge-conflicts.ts';
import { readText } from './read-text.ts';
import { fileState, lastingState } from './read-whole.ts';

/** One Markdown file, split but not interpreted. */
export interface Source extends Omit<FrontMatter, 'problems' | 'body'> {
  kind: ContentKind;
  /** The whole file, with `\n` line ends; empty when it could not be decoded. */
  text(): string;
  body(): string;
  /** Says what is in the file, where what is made of it is kept. */
  digest: string;
  /** The file name without `.md`; for free pages the path below `content/pages/`. */
  id: string;
  /** From the root of the site, with forward slashes. */
  file: string;
}

/** The readings that stand beside a measure, as text. */
export interface ReadingsFile {
  file: string;
  text: string;
}

export interface Content {
  sources: Source[];
  /** By the id of the measure; undefined for a file that is there and could not be read. */
  readings: Map<string, ReadingsFile | undefined>;
  /** Pictures and documents, from the root of the site. */
  media: Set<string>;
  /** How many files were looked at. */
  files: number;
  problems: Problem[];
}

const kindByFolder = new Map(contentKindNames.map((kind) => [folders[kind], kind]));

/** One Markdown file as it was read, with what is wrong with it. */
interface ReadSource {
  /** Undefined where the file has no place in the content. */
  source: Source | undefined;
  problems: Problem[];
}

export type SourceMemory = FileMemory<ReadSource>;

/**
 * Reads everything below `content/` of a site's root.
 * @param memory gives the same object again for a file that has not changed
 * @param kept what was made of files in earlier runs
 */
export function readContent(
  root: string,
  memory?: SourceMemory,
  kept: KeptWork = keepNothing,
): Content {
  const found = findFiles(root);
  const content: Content = {
    sources: [],
    readings: new Map(),
    media: new Set(found.media),
    files: found.markdown.length + found.csv.length,
    problems: [...found.problems],
  };
  for (const file of found.markdown) {
    const { source, problems } = recall(root, file, { memory, kept });
    if (source) content.sources.push(source);
    content.problems.push(...problems);
  }
  for (const file of found.csv) readReadings(root, file, content);
  return content;
}

interface Recall {
  memory: SourceMemory | undefined;
  kept: KeptWork;
}

function recall(root: string, file: string, { memory, kept }: Recall): ReadSource {
  const state = memory && fileState(join(root, file));
  return memory && state !== undefined
    ? memory.of(file, state, () => readSource(root, file, kept))
    : readSource(root, file, kept);
}

/** Reads one Markdown file; `file` is its path from the root, with forward slashes. */
export function readSource(root: string, file: string, kept: KeptWork = keepNothing): ReadSource {
  const [, folder = '', ...path] = file.split('/');
  const kind = path.length > 0 ? kindByFolder.get(folder) : undefined;
  if (!kind) {
    const known = [...kindByFolder.keys()].map((name) => `content/${name}/`);
    const named = path.length > 0 ? folder : '';
    const near = nearest(named, kindByFolder.keys());
    const words = { folder: named, nearest: near && `content/${near}/`, known };
    const problems = [problem('stray-file', { file, line: 1, column: 1 }, words)];
    return { source: undefined, problems };
  }
  const name = kind === 'page' ? path.join('/') : (path.at(-1) ?? '');
  const id = name.replace(/\.md$/, '').normalize('NFC');
  const { problems, ...split } = splitFile(root, file, kept);
  return { source: { ...split, kind, id, file }, problems };
}

type Split = Omit<Source, 'kind' | 'id' | 'file'> & { problems: Problem[] };

/**
 * The text and places of a file are read when they are asked for: of one that was parsed in an earlier
 * run hardly any is.
 */
function splitFile(root: string, file: string, kept: KeptWork): Split {
  const read = once(() => readText(root, file));
  const parse = once(() => parseFrontMatter(read().text, file));
  const digest = kept.digest(file, lastingState(join(root, file)), () => {
    const { text, problems: unreadable } = read();
    return JSON.stringify(unreadable) + text;
  });
  const { problems, bodyStart, ...found } = kept.of('front matter', { file, digest }, '', () => {
    const { text, problems: unreadable } = read();
    if (unreadable.length > 0) {
      return { fields: undefined, bodyLine: 1, bodyStart: 0, problems: unreadable };
    }
    const { fields, body, bodyLine, problems: mistakes } = parse();
    return {
      fields,
      bodyLine,
      bodyStart: text.length - body.length,
      problems: [...mistakes, ...mergeConflicts(text, file, bodyLine)],
    };
  });
  return {
    ...found,
    problems: [...problems],
    digest,
    text: () => read().text,
    body: () => read().text.slice(bodyStart),
    locate: (path, part) => parse().locate(path, part),
  };
}

function readReadings(root: string, file: string, content: Content): void {
  if (!file.startsWith('content/measures/')) {
    content.media.add(file);
    return;
  }
  const measures = content.sources.filter(({ kind }) => kind === 'measure');
  const measure = measures.find((each) => each.file === file.replace(/\.csv$/, '.md'));
  if (measure) {
    const { text, problems } = readText(root, file, MAX_TABLE_BYTES);
    content.problems.push(...problems);
    content.readings.set(measure.id, problems.length === 0 ? { file, text } : undefined);
    return;
  }
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.csv$/, '');
  const near = nearest(
    id,
    measures.map((each) => each.id),
  );
  const words = { name: `${id}.csv`, nearest: near };
  content.problems.push(problem('stray-readings', { file, line: 1, column: 1 }, words));
}
