/** Where a link of a foreign body leads now: an imported entry, the old site, elsewhere, or nowhere. */
import { posix } from 'node:path';
import { type Arrival, newAddressOf } from './arrival.ts';
import type { Change } from './changes.ts';
import type { AddressBook } from './old-addresses.ts';

/** A link's new target, or none; and what to say of it. */
export interface LinkTarget {
  /** Undefined when the link is to become text. */
  to: string | undefined;
  change?: Change;
}

export interface LinkContext {
  from: Arrival;
  book: AddressBook;
  /** The address of the old site, where it is known. */
  site: string | undefined;
  /** Addresses that the import itself put in: they lead to entries it makes. */
  here: ReadonlySet<string>;
  /** The headings that a link can lead to, by their id. */
  headingsOf(arrival: Arrival): ReadonlySet<string>;
}

const followed = /^(https?|mailto|tel|ftp):/i;
const looksLikeHost =
  /^(www\.[^/\s]+|[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|edu|gov|io|net|org|uk|us))(\/|$)/i;

/** Finds the new target of an address as it stands in a body. */
export function findTarget(written: string, context: LinkContext): LinkTarget {
  const address = written.trim();
  if (address === '') return dropped('link without an address turned into text');
  if (context.here.has(address)) return { to: address };
  if (address.startsWith('#')) return toHeading(address.slice(1), context);
  if (address.startsWith('//')) return absolute(address, `https:${address}`);
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return toElsewhere(address, context);
  if (looksLikeHost.test(address) && !address.startsWith('/'))
    return absolute(address, `https://${address}`);
  const found = findArrival(address, context);
  if (found) return toArrival(found, address, context);
  if (context.site === undefined)
    return dropped(`link to ${address} turned into text: nothing of that address was imported`);
  const base = new URL(context.from.oldAddresses.own[0] ?? `/${context.from.source}`, context.site);
  if (!URL.canParse(address, base.href))
    return dropped(`link to ${address} turned into text: it is not an address`);
  return absolute(address, new URL(address, base).href);
}

/** The entry that a path of the old site, or of the source folder, has become. */
function findArrival(address: string, { from, book }: LinkContext): Arrival | undefined {
  const path = readable(address.replace(/[?#].*$/, ''));
  if (path === '/') return undefined;
  if (path.startsWith('/')) return book.byAddress(path) ?? book.byFile(path.slice(1));
  const file = book.byFile(posix.join(posix.dirname(from.source), path));
  const [base] = from.oldAddresses.own;
  return file ?? (base === undefined ? undefined : book.byAddress(posix.join(base, path)));
}

function toArrival(arrival: Arrival, written: string, context: LinkContext): LinkTarget {
  const address = newAddressOf(arrival);
  if (address === undefined) return dropped(`link to ${written} turned into text: it has no page`);
  const [, heading] = /#(.+)$/.exec(written) ?? [];
  const id = heading === undefined ? undefined : findHeading(heading, context.headingsOf(arrival));
  const to = id === undefined ? address : `${address}#${id}`;
  if (to === written) return { to };
  return { to, change: { kind: 'link-moved', text: `link to ${written} now leads to ${to}` } };
}

function toHeading(heading: string, context: LinkContext): LinkTarget {
  const id = findHeading(heading, context.headingsOf(context.from));
  if (id === undefined)
    return dropped(`link to #${heading} turned into text: there is no such heading`);
  if (id === readable(heading)) return { to: `#${heading}` };
  return {
    to: `#${id}`,
    change: { kind: 'link-moved', text: `link to #${heading} now leads to #${id}` },
  };
}

/** Ids of headings differ between systems in hyphens and capitals only. */
function findHeading(heading: string, ids: ReadonlySet<string>): string | undefined {
  const wanted = readable(heading);
  if (ids.has(wanted)) return wanted;
  const loosely = (id: string) => id.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '');
  return [...ids].find((id) => loosely(id) === loosely(wanted));
}

function toElsewhere(address: string, context: LinkContext): LinkTarget {
  if (!followed.test(address))
    return dropped(`link to ${address.slice(0, 40)} turned into text: such links are not followed`);
  const { site, book } = context;
  if (site === undefined || !/^https?:/i.test(address) || !URL.canParse(address))
    return { to: address };
  const { host, pathname } = new URL(address);
  if (bareHost(host) !== bareHost(new URL(site).host)) return { to: address };
  const found = book.byAddress(pathname);
  return found ? toArrival(found, address, context) : { to: address };
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

function absolute(written: string, to: string): LinkTarget {
  return { to, change: { kind: 'link-absolute', text: `link to ${written} now leads to ${to}` } };
}

function dropped(text: string): LinkTarget {
  return { to: undefined, change: { kind: 'link-dropped', text } };
}

function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
