/** What the links and pictures of an entry lead to, and which lead nowhere. */

import type { BodyLink } from '../markdown/body.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';
import { nearest } from '../problems/words.ts';
import { addressOf, type Kind } from '../schemas/kinds.ts';
import { aliasKey } from './addresses.ts';
import type { Directory } from './directory.ts';
import { resolveEntry } from './references.ts';
import type { ContentEntry, Entry, Target, UnfinishedEntry } from './site.ts';

export interface Targets {
  /** What a link in a body leads to; undefined when that is not published. */
  target(link: Pick<BodyLink, 'form' | 'target'>, from: Entry): Target | undefined;
  /** The address of a picture or document, `/media/…`; undefined when it is not there. */
  media(source: string, from: Entry): string | undefined;
  /** The pictures and documents that an entry shows or links to, by path from the root of the site. */
  files(entry: Entry): string[];
  /** The entries that the prose of an entry links to. */
  mentions(entry: Entry): Set<Entry>;
  /** Problems with the links of an entry, or of what could be read of one. */
  checkLinks(entry: UnfinishedEntry): Problem[];
  /** Problems with the links and pictures of an entry. */
  check(entry: ContentEntry): Problem[];
}

export interface TargetContext {
  directory: Directory;
  /** Every address of the site but aliases. */
  addresses: ReadonlySet<string>;
  /** Old addresses and where they lead. */
  aliases: ReadonlyMap<string, Entry>;
  /** Pictures and documents by path from the root of the site. */
  media: ReadonlySet<string>;
  isPublished(entry: Entry): boolean;
}

/** What links are read from. */
type LinkSource = Entry | UnfinishedEntry;

/** What a link is, before anything is said about it. */
type Meaning =
  | { is: 'place'; address: string; entry: Entry | undefined; anchor: string }
  | { is: 'elsewhere'; address: string }
  /** There, but without a page of its own. */
  | { is: 'named'; entry: Entry }
  /** Not published, or not valid: `entry` is undefined for the latter. */
  | { is: 'hidden'; entry: Entry | undefined }
  | { is: 'nothing' };

/** Kinds whose headings all stand in the body; the layouts of others add their own. */
const bodyOnly = new Set(['weeknote', 'case-study', 'page']);

export function createTargets(context: TargetContext): Targets {
  const { directory, addresses, aliases, isPublished } = context;

  const placeOf = (entry: Entry, anchor = ''): Meaning => {
    if (!isPublished(entry)) return { is: 'hidden', entry };
    return entry.url ? { is: 'place', address: entry.url, entry, anchor } : { is: 'named', entry };
  };

  /** An entry with mistakes of its own is there; it is not told again at every link to it. */
  const placeOfNamed = ({ kind, id }: Named, anchor: string): Meaning => {
    const entry = directory.entry(kind, id);
    return entry ? placeOf(entry, anchor) : { is: 'hidden', entry };
  };

  const meaningOfAddress = (address: string, from: LinkSource): Meaning => {
    if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return { is: 'elsewhere', address };
    const [, path = '', query = '', hash = ''] =
      /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
    if (path === '') {
      if (hash === '') return { is: 'nothing' };
      return 'unpublished' in from ? placeOf(from, hash) : { is: 'hidden', entry: undefined };
    }
    const file = fileAt(path, from);
    const byFile = file === undefined ? undefined : directory.inFile(file);
    if (byFile) return placeOfNamed(byFile, hash);
    if (file !== undefined && context.media.has(file)) {
      return { is: 'place', address: urlOfFile(file), entry: undefined, anchor: hash };
    }
    const url = pathFrom(path, from.url ?? '/');
    if (url === undefined) return { is: 'nothing' };
    for (const candidate of [decoded(url), `${decoded(url)}/`]) {
      const named = namedAt(candidate, directory);
      if (named) return placeOfNamed(named, hash);
      const renamed = aliases.get(aliasKey(candidate));
      if (renamed) return placeOf(renamed, hash);
      if (addresses.has(candidate)) {
        return { is: 'place', address: candidate + query, entry: undefined, anchor: hash };
      }
    }
    return { is: 'nothing' };
  };

  const meaningOf = (link: Pick<BodyLink, 'form' | 'target'>, from: LinkSource): Meaning => {
    if (link.form === 'href') return meaningOfAddress(link.target, from);
    const { entry, problem: unknown } = resolveEntry(link.target, undefined, directory, nowhere);
    if (unknown) return { is: 'nothing' };
    return entry ? placeOf(entry) : { is: 'hidden', entry };
  };

  const media = (source: string, from: Entry): string | undefined => {
    const file = fileAt(source, from);
    return file !== undefined && context.media.has(file) ? urlOfFile(file) : undefined;
  };

  const checkLink = (link: BodyLink, entry: LinkSource): Problem | undefined => {
    const { line, column, target } = link;
    const place: Place = { file: entry.file, line, column };
    const meaning = meaningOf(link, entry);
    if (meaning.is === 'hidden' && meaning.entry?.unpublished && !isUnpublished(entry)) {
      return problem('link-to-unpublished', place, { value: target });
    }
    if (link.form === 'wiki')
      return resolveEntry(target, undefined, directory, () => place).problem;
    if (meaning.is === 'nothing') {
      return problem('broken-link', place, { value: target, nearest: nearest(target, addresses) });
    }
    if (meaning.is !== 'place' || meaning.anchor === '' || !meaning.entry) return undefined;
    if (!bodyOnly.has(meaning.entry.kind)) return undefined;
    const anchors = anchorsOf(meaning.entry);
    const anchor = decoded(meaning.anchor).normalize('NFC');
    if (anchors.has(anchor)) return undefined;
    const words = { value: anchor, page: meaning.address, nearest: nearest(anchor, anchors) };
    return problem('broken-anchor', place, words);
  };

  return {
    media,
    target(link, from) {
      const meaning = meaningOf(link, from);
      if (meaning.is === 'elsewhere') return { address: asUrl(meaning.address), entry: undefined };
      if (meaning.is === 'hidden') return undefined;
      if (meaning.is === 'named') return { address: undefined, entry: meaning.entry };
      if (meaning.is === 'nothing') return { address: undefined, entry: undefined };
      const hash = meaning.anchor === '' ? '' : `#${meaning.anchor}`;
      return { address: asUrl(meaning.address + hash), entry: meaning.entry };
    },
    files(entry) {
      const sources = [
        ...entry.body.links.filter(({ form }) => form === 'href').map(({ target }) => target),
        ...picturesOf(entry).map(({ source }) => source),
      ];
      const found = sources.map((source) => fileAt(source.replace(/[?#].*$/, ''), entry));
      return found.filter((file) => file !== undefined && context.media.has(file)).map(String);
    },
    mentions(entry) {
      const found = new Set<Entry>();
      for (const link of entry.body.links) {
        const meaning = meaningOf(link, entry);
        if (meaning.is === 'place' && meaning.entry && meaning.entry !== entry)
          found.add(meaning.entry);
      }
      return found;
    },
    checkLinks: (entry) => entry.body.links.flatMap((link) => checkLink(link, entry) ?? []),
    check(entry) {
      const links = entry.body.links.map((link) => checkLink(link, entry));
      const pictures = picturesOf(entry).map(({ source, place }) => {
        if (/^(https?:)?\/\//.test(source))
          return problem('foreign-picture', place, { value: source });
        if (media(source, entry)) return undefined;
        if (fileAt(source, entry) === undefined) {
          return problem('address-outside-site', place, { value: source, isPicture: true });
        }
        return problem('missing-picture', place, {
          value: source,
          nearest: nearestPicture(source, entry, context.media),
        });
      });
      return [...links, ...pictures].filter((each) => each !== undefined);
    },
  };
}

const nowhere = (): Place => ({ file: '', line: 1, column: 1 });

/** The file a relative path names, from the root of the site; undefined when it leads out of `content/`. */
function fileAt(path: string, from: Pick<Entry, 'file'>): string | undefined {
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

/** Pictures and documents keep their place: `content/weeknotes/a.jpg` is `/media/weeknotes/a.jpg`. */
export function mediaAddress(file: string): string {
  return file.replace(/^content\//, '/media/');
}

/** The address of a picture or document as it stands in a page. */
function urlOfFile(file: string): string {
  return encodeURI(mediaAddress(file)).replace(/[?#]/g, encodeURIComponent);
}

/** An address as it may stand in a page: spaces and the like are encoded, all else stays as it is. */
function asUrl(address: string): string {
  return address.replace(/[\u0000-\u0020"<>\\^`{|}\u007f]/g, encodeURIComponent);
}

/** The path that a relative address leads to; undefined for what is no address at all. */
function pathFrom(path: string, base: string): string | undefined {
  const from = `https://site.invalid${base}`;
  return URL.canParse(path, from) ? new URL(path, from).pathname : undefined;
}

interface Named {
  kind: Kind;
  id: string;
}

/** The entry, valid or not, whose page has this address. */
function namedAt(address: string, directory: Directory): Named | undefined {
  if (!address.endsWith('/')) return undefined;
  const name = address.slice(1, -1);
  const found = [{ kind: 'page' as const, id: name }, ...directory.lookUp(name)];
  return found.find(({ kind, id }) => directory.has(kind, id) && addressOf(kind, id) === address);
}

function isUnpublished(entry: LinkSource): boolean {
  return 'unpublished' in entry && entry.unpublished !== undefined;
}

function anchorsOf({ body }: Entry): Set<string> {
  const items = Object.values(body.sections).flatMap((section) =>
    section.map(({ anchor }) => anchor),
  );
  return new Set([...body.headings.map(({ id }) => id), ...items]);
}

function picturesOf(entry: Entry): { source: string; place: Place }[] {
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

function nearestPicture(
  source: string,
  entry: Entry,
  media: ReadonlySet<string>,
): string | undefined {
  const folder = entry.file.slice(0, entry.file.lastIndexOf('/') + 1);
  const beside = [...media]
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length));
  return nearest(source, beside);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
