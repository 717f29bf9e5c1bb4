/** The pictures and documents that entries name: which files they are, and at which address they stand. */
import type { Place } from '../problems/problem.ts';
import { nearest } from '../problems/words.ts';
import type { Entry } from './site.ts';

/** What is made anew before it is published; everything else is copied. */
const pictureTypes = /\.(?:jpe?g|png|gif|webp|avif)$/i;

/** True for the path of a picture, false for that of a document. */
export function isPictureFile(file: string): boolean {
  return pictureTypes.test(file);
}

/** The file a relative path names, from the root of the site; undefined when it leads out of `content/`. */
export function fileAt(path: string, from: Pick<Entry, 'file'>): string | undefined {
  const folder = path.startsWith('/') ? [] : from.file.split('/').slice(0, -1);
  const parts = path.startsWith('/media/') ? ['content'] : folder;
  const rest = decoded(path.replace(/^\/media\//, '').replace(/^\//, '')).split('/');
  for (const part of rest) {
    if (part === '..') {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else if (part !== '.' && part !== '') {
      parts.push(part);
    }
  }
  const inside = parts[0] === 'content' || path.startsWith('/');
  return inside ? parts.join('/').normalize('NFC') : undefined;
}

/** What a link leads to keeps its place: `content/weeknotes/a.pdf` is `/media/weeknotes/a.pdf`. */
export function mediaAddress(file: string): string {
  return file.replace(/^content\//, '/media/');
}

/** The address of a picture or document as it stands in a page. */
export function urlOfFile(file: string): string {
  return encodeURI(mediaAddress(file)).replace(/[?#]/g, encodeURIComponent);
}

/** A picture or document that an entry names, and where it does. */
export interface NamedFile {
  /** As the author wrote it. */
  source: string;
  place: Place;
}

/** The pictures that an entry shows, in its body and in its fields. */
export function picturesOf(entry: Entry): NamedFile[] {
  const { fields, file, locate, body } = entry;
  const found = body.images.map(({ source, line, column }) => ({
    source,
    place: { file, line, column },
  }));
  const add = (source: string | undefined, path: PropertyKey[]) => {
    if (source) found.push({ source, place: locate(path) });
  };
  if ('image' in fields) add(fields.image, ['image']);
  const sentences = ('easyRead' in fields ? fields.easyRead : undefined) ?? [];
  for (const [index, { picture }] of sentences.entries())
    add(picture, ['easyRead', index, 'picture']);
  if (entry.kind === 'partner') add(entry.fields.logo, ['logo']);
  return found;
}

/** What an entry leads to by an address that could be that of a file. */
export function linkedFilesOf({ file, body }: Pick<Entry, 'file' | 'body'>): NamedFile[] {
  return body.links
    .filter(({ form }) => form === 'href')
    .map(({ target, line, column }) => ({
      source: target.replace(/[?#].*$/, ''),
      place: { file, line, column },
    }));
}

/** The name that was probably meant, among the files beside the entry. */
export function nearestPicture(
  source: string,
  entry: Pick<Entry, 'file'>,
  media: ReadonlySet<string>,
): string | undefined {
  const folder = entry.file.slice(0, entry.file.lastIndexOf('/') + 1);
  const beside = [...media]
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length));
  return nearest(source, beside);
}

/** An address as its author would write it; one that is badly encoded stays as it is. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
