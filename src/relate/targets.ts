/** What the links and pictures of an entry lead to, and which lead nowhere. */

import type { BodyLink } from '../markdown/body.ts';
import { linkSchemes } from '../markdown/sanitize.ts';
import type { PictureTrouble } from '../problems/picture-trouble.ts';
import { type Place, type Problem, problem } from '../problems/problem.ts';
import { nearest } from '../problems/words.ts';
import { addressOf, type Kind } from '../schemas/kinds.ts';
import { type Addresses, aliasKey } from './addresses.ts';
import type { Directory } from './directory.ts';
import {
  decoded,
  fileAt,
  isPictureFile,
  linkedFilesOf,
  type NamedFile,
  nearestPicture,
  picturesOf,
  urlOfFile,
} from './media.ts';
import { resolveEntry } from './references.ts';
import type { ContentEntry, Entry, PictureUse, Target, UnfinishedEntry } from './site.ts';

export interface Targets {
  /** What a link in a body leads to; undefined when that is not published. */
  target(link: Pick<BodyLink, 'form' | 'target'>, from: Entry): Target | undefined;
  /** The file of a picture, from the root of the site; undefined when it is not there. */
  picture(source: string, from: Entry): string | undefined;
  /** The documents that an entry links to, by path from the root of the site. */
  documents(entry: Entry): string[];
  /** The pictures that these entries show or link to, by path. */
  pictures(entries: readonly Entry[]): Map<string, PictureUse>;
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
  addresses: Addresses;
  /** Old addresses and where they lead. */
  aliases: ReadonlyMap<string, Entry>;
  /** Pictures and documents by path from the root of the site. */
  media: ReadonlySet<string>;
  /** What is wrong with a picture file, as far as its first bytes tell. */
  pictureTrouble(file: string): PictureTrouble | undefined;
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
    if (strangeScheme(address) !== undefined) return { is: 'nothing' };
    if (scheme.test(address) || address.startsWith('//')) return { is: 'elsewhere', address };
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

  const fileNamed = (source: string, from: Pick<Entry, 'file'>): string | undefined => {
    const file = fileAt(source, from);
    return file !== undefined && context.media.has(file) ? file : undefined;
  };

  const checkPicture = ({ source, place }: NamedFile, entry: Entry): Problem | undefined => {
    if (/^(https?:)?\/\//.test(source)) return problem('foreign-picture', place, { value: source });
    const file = fileNamed(source, entry);
    const trouble = file === undefined ? undefined : context.pictureTrouble(file);
    if (trouble) return problem('broken-picture', place, { value: source, ...trouble });
    if (file !== undefined) return undefined;
    if (fileAt(source, entry) === undefined) {
      return problem('address-outside-site', place, { value: source, isPicture: true });
    }
    return problem('missing-picture', place, {
      value: source,
      nearest: nearestPicture(source, entry, context.media),
    });
  };

  /** A link to a picture: that it is there was checked with the links. */
  const checkLinkedPicture = ({ source, place }: NamedFile, entry: Entry) => {
    const file = fileNamed(source, entry);
    const trouble = file && isPictureFile(file) ? context.pictureTrouble(file) : undefined;
    return trouble && problem('broken-picture', place, { value: source, ...trouble });
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
      const strange = strangeScheme(target);
      if (strange !== undefined) return problem('link-scheme', place, { scheme: strange });
      return problem('broken-link', place, {
        value: target,
        nearest: nearest(target, addresses.all()),
      });
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
    picture: fileNamed,
    target(link, from) {
      const meaning = meaningOf(link, from);
      if (meaning.is === 'elsewhere') return { address: asUrl(meaning.address), entry: undefined };
      if (meaning.is === 'hidden') return undefined;
      if (meaning.is === 'named') return { address: undefined, entry: meaning.entry };
      if (meaning.is === 'nothing') return { address: undefined, entry: undefined };
      const hash = meaning.anchor === '' ? '' : `#${meaning.anchor}`;
      return { address: asUrl(meaning.address + hash), entry: meaning.entry };
    },
    documents: (entry) =>
      linkedFilesOf(entry)
        .map(({ source }) => fileNamed(source, entry))
        .filter((file) => file !== undefined)
        .filter((file) => !isPictureFile(file)),
    pictures(entries) {
      const found = new Map<string, PictureUse>();
      const note = ({ source, place }: NamedFile, from: Entry, use: 'isShown' | 'isLinked') => {
        const file = fileNamed(source, from);
        if (file === undefined || !isPictureFile(file)) return;
        const known = found.get(file) ?? { isShown: false, isLinked: false, named: [] };
        known[use] = true;
        known.named.push({ source, place });
        found.set(file, known);
      };
      for (const entry of entries) {
        for (const each of picturesOf(entry)) note(each, entry, 'isShown');
        for (const each of linkedFilesOf(entry)) note(each, entry, 'isLinked');
      }
      return found;
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
      const pictures = [
        ...picturesOf(entry).map((each) => checkPicture(each, entry)),
        ...linkedFilesOf(entry).map((each) => checkLinkedPicture(each, entry)),
      ];
      return [...links, ...pictures].filter((each) => each !== undefined);
    },
  };
}

const scheme = /^([a-z][a-z0-9+.-]*):/i;

/** What an address begins with, where no page may lead to such things: `zoommtg`, `c`, `data`. */
function strangeScheme(address: string): string | undefined {
  const [, found] = scheme.exec(address) ?? [];
  return found === undefined || linkSchemes.includes(found.toLowerCase()) ? undefined : found;
}

const nowhere = (): Place => ({ file: '', line: 1, column: 1 });

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
