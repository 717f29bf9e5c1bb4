/**
 * Makes the pictures of a site before anything is rendered: those that a published page shows, in
 * several widths and types, and those that a link leads to. No original is ever published, as it may say
 * where it was taken.
 */
import { basename, extname, join } from 'node:path';
import { idSlug } from '../markdown/slug.ts';
import { byText } from '../order.ts';
import type { PictureTrouble } from '../problems/picture-trouble.ts';
import { type Problem, problem, sortProblems } from '../problems/problem.ts';
import {
  MAX_PICTURE_BYTES,
  type PictureHeader,
  type PictureType,
  pictureHeaderOf,
} from '../read/picture-header.ts';
import { readWhole } from '../read/read-whole.ts';
import { mediaAddress } from '../relate/media.ts';
import type { PictureUse, Site } from '../relate/site.ts';
import type { Picture, PictureFile } from '../render/pictures.ts';
import { type EncodedFile, encodePicture, encodeWhole, RECIPE } from './encode-picture.ts';
import { hashOf, keepFiles, type MadeFile } from './picture-cache.ts';

export interface MadePictures {
  /** By the path of the original, from the root folder. */
  pictures: Map<string, Picture>;
  /** The files, by the address at which they are published. */
  files: Map<string, MadeFile>;
  /** What could not be made, told wherever it is named. */
  problems: Problem[];
}

export interface MakeOptions {
  root: string;
  /** Called before each picture. */
  onPicture?(done: number, of: number): void;
}

export async function makePictures(site: Site, options: MakeOptions): Promise<MadePictures> {
  const made: MadePictures = { pictures: new Map(), files: new Map(), problems: [] };
  const uses = [...site.pictures].sort(([a], [b]) => byText(a, b));
  // One after the other: the forms of one picture keep every core busy, and fill memory enough.
  for (const [index, [file, use]] of uses.entries()) {
    options.onPicture?.(index, uses.length);
    const trouble = await makePicture({ file, use, root: options.root, made });
    if (!trouble) continue;
    made.problems.push(
      ...use.named.map(({ source, place }) =>
        problem('broken-picture', place, { value: source, ...trouble }),
      ),
    );
  }
  return made;
}

/** The problems of a site with those that only making its pictures brought to light, in order. */
export function withPictureProblems(
  problems: readonly Problem[],
  made: Pick<MadePictures, 'problems'>,
): Problem[] {
  const key = ({ id, file, line, column }: Problem) => [id, file, line, column].join(' ');
  const told = new Set(problems.map(key));
  return sortProblems([...problems, ...made.problems.filter((each) => !told.has(key(each)))]);
}

interface Job {
  file: string;
  use: PictureUse;
  root: string;
  made: MadePictures;
}

/** @returns what is wrong with the picture, where it cannot be made */
async function makePicture({ file, use, root, made }: Job): Promise<PictureTrouble | undefined> {
  const read = readWhole(join(root, file), MAX_PICTURE_BYTES);
  if ('size' in read) return { why: 'too-large' };
  if ('unreadable' in read) return { why: 'damaged' };
  const bytes = Buffer.from(read.bytes);
  // Looked at again: only what begins as a picture may reach the decoder, which knows SVG and more.
  const header = pictureHeaderOf(bytes);
  if ('why' in header) return header;
  try {
    if (use.isShown) await makeShown({ file, bytes, header }, root, made);
    if (use.isLinked) await makeLinked({ file, bytes, header }, root, made);
    return undefined;
  } catch {
    // Whatever the decoder says of it, in words of its own: the picture cannot be read to its end.
    return { why: 'damaged' };
  }
}

interface Original {
  file: string;
  bytes: Buffer;
  header: PictureHeader;
}

/** What is kept of a picture beside its files. */
interface ShownFacts {
  files: Pick<EncodedFile, 'name' | 'format' | 'width' | 'height'>[];
  plain: string;
  seeThrough: boolean;
}

async function makeShown({ file, bytes, header }: Original, root: string, made: MadePictures) {
  const key = hashOf('shown', JSON.stringify(RECIPE), bytes).slice(0, 32);
  const { facts, files } = await keepFiles<ShownFacts>(root, key, async () => {
    const encoded = await encodePicture(bytes, header.type);
    return {
      facts: {
        files: encoded.files.map(({ bytes: _, ...facts }) => facts),
        plain: encoded.plain,
        seeThrough: encoded.seeThrough,
      },
      files: new Map(encoded.files.map((each) => [each.name, each.bytes])),
    };
  });
  const slug = idSlug(basename(file, extname(file))) || 'picture';
  const publish = ({ name, width, height }: ShownFacts['files'][number]): PictureFile => {
    const url = `/assets/pictures/${slug}.${key.slice(0, 10)}.${name}`;
    const source = files.get(name);
    if (source) made.files.set(url, source);
    return { url, width, height };
  };
  const [plain] = facts.files.filter(({ name }) => name === facts.plain).map(publish);
  if (!plain) throw new Error(`There is no ${facts.plain}.`);
  const formsOf = (format: EncodedFile['format']) =>
    facts.files.filter((each) => each.format === format).map(publish);
  made.pictures.set(file, {
    avif: formsOf('avif'),
    webp: formsOf('webp'),
    plain,
    seeThrough: facts.seeThrough,
  });
}

async function makeLinked({ file, bytes }: Original, root: string, made: MadePictures) {
  const type = typeByName(file);
  const key = hashOf('linked', type, JSON.stringify(RECIPE), bytes).slice(0, 32);
  const { files } = await keepFiles(root, key, async () => ({
    facts: {},
    files: new Map([['whole', await encodeWhole(bytes, type)]]),
  }));
  const whole = files.get('whole');
  if (whole) made.files.set(mediaAddress(file), whole);
}

/** What the name of a file says it is: as that it is served, whatever it was. */
function typeByName(file: string): PictureType {
  const ending = extname(file).slice(1).toLowerCase();
  const types: PictureType[] = ['png', 'gif', 'webp', 'avif'];
  return types.find((type) => type === ending) ?? 'jpeg';
}
