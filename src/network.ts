/** Other places' sites that the search page searches too: `network:` in the settings, ready for use. */

/** More places than this would make every search slow, and its form too long to use. */
export const MOST_PLACES = 40;

/** The scripts of the search page that a site without a network has no use for. */
export const networkScripts = [
  'search-places.js',
  'search-guests.js',
  'search-joint.js',
  'search-tame.js',
];

/** What the second worker runs; `search-guests.js` starts it. */
const NETWORK_WORKER = 'places-worker.js';

/** Whether a script of the package's goes with a site of these settings. */
export function isScriptOf(
  { network = [] }: { network?: readonly NamedPlace[] | undefined },
  name: string,
): boolean {
  return network.length > 0 || (name !== NETWORK_WORKER && !networkScripts.includes(name));
}

/** A place as the settings name it. */
export interface NamedPlace {
  name: string;
  url: string;
}

/** A place whose site is searched too. */
export interface NetworkPlace {
  /** Names it in the address of a search: its address without `https://`. */
  id: string;
  name: string;
  /** Ends with a slash. */
  url: string;
  /** What the content policy lets the page ask. */
  origin: string;
}

/** Why the search of an address cannot be asked. */
export type AddressFlaw = 'insecure' | 'host' | 'more';

/** What is wrong with the address of a place; undefined where nothing is. */
export function addressFlaw(address: string): AddressFlaw | undefined {
  const { protocol, hostname, port, username, password, search, hash, pathname } = new URL(address);
  // A site on the machine itself, to try things out.
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1';
  if (protocol !== 'https:' && !(protocol === 'http:' && isHere)) return 'insecure';
  // It stands in the content policy, where other characters have a meaning: "*.example", "a;b".
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(hostname) || port === '0') return 'host';
  return username || password || search || hash || /\.html?$/.test(pathname) ? 'more' : undefined;
}

/** An address as it is compared and used, with a slash at its end. */
export function siteAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}

/** The places that can be asked, each once. What cannot be has been reported. */
export function networkPlaces(settings: {
  network?: NamedPlace[] | undefined;
  url?: string | undefined;
}): NetworkPlace[] {
  const seen = new Set(settings.url === undefined ? [] : [siteAddress(settings.url)]);
  const places: NetworkPlace[] = [];
  for (const { name, url: given } of settings.network ?? []) {
    if (addressFlaw(given) !== undefined || places.length === MOST_PLACES) continue;
    const url = siteAddress(given);
    if (seen.has(url)) continue;
    seen.add(url);
    const id = url.replace(/^https?:\/\/|\/$/g, '');
    places.push({ id, name, url, origin: new URL(url).origin });
  }
  return places;
}

/** What the search page asks besides its own site. */
export function networkOrigins(settings: Parameters<typeof networkPlaces>[0]): string[] {
  return [...new Set(networkPlaces(settings).map(({ origin }) => origin))];
}
