/** Old addresses: where files stood on the old site, and to which entry each of them leads now. */
import { posix } from 'node:path';
import { type Arrival, newAddressOf } from './arrival.ts';
import { dateInPath } from './foreign-dates.ts';
import type { KindRule } from './import-map.ts';

/** Finds the entry that a foreign file or old address has become. */
export interface AddressBook {
  byAddress(address: string): Arrival | undefined;
  byFile(path: string): Arrival | undefined;
}

/** The addresses that a file had: its own permalink, or what the pattern makes of its name and date. */
export function ownAddresses(
  path: string,
  permalink: unknown,
  date: unknown,
  rule: KindRule | undefined,
): string[] {
  if (typeof permalink === 'string' && permalink.trim() !== '' && !/[{}]|^false$/.test(permalink)) {
    const written = permalink.trim();
    return /^[a-z]+:/i.test(written) ? [] : [written.startsWith('/') ? written : `/${written}`];
  }
  if (rule?.address === undefined) return [];
  const { day, slug } = dateInPath(path);
  const days = [typeof date === 'string' ? date : undefined, day].filter(
    (value) => value !== undefined,
  );
  const withoutEnding = path.replace(/\.[^./]*$/, '');
  const pattern = rule.address;
  return [...new Set(days.length > 0 ? days : [''])].map((of) => {
    const [year = '', month = '', dayOfMonth = ''] = of.split('-');
    const parts: Record<string, string> = {
      year,
      month,
      day: dayOfMonth,
      slug,
      name: posix.basename(withoutEnding),
      path: withoutEnding,
    };
    return pattern.replace(/\{(\w+)\}/g, (whole, key: string) => parts[key] ?? whole);
  });
}

/** One form for addresses that lead to the same place. */
export function plainAddress(address: string): string {
  let path = address.replace(/[?#].*$/, '');
  try {
    path = decodeURI(path);
  } catch {
    // A stray percent sign is part of the address, then.
  }
  path = path
    .toLowerCase()
    .replace(/\/index\.html?$/, '/')
    .replace(/\.html?$/, '')
    .replace(/\/+$/, '');
  return path === '' ? '/' : path;
}

export function createAddressBook(arrivals: readonly Arrival[]): AddressBook {
  const addresses = new Map<string, Arrival>();
  const files = new Map<string, Arrival>();
  const note = (address: string, arrival: Arrival) => {
    const key = plainAddress(address);
    if (key !== '/' && !addresses.has(key)) addresses.set(key, arrival);
  };
  for (const arrival of arrivals)
    for (const address of arrival.oldAddresses.own) note(address, arrival);
  for (const arrival of arrivals)
    for (const address of arrival.oldAddresses.others) note(address, arrival);
  for (const arrival of arrivals) files.set(arrival.source.toLowerCase(), arrival);
  return {
    byAddress: (address) => addresses.get(plainAddress(address)),
    byFile: (path) => {
      const key = posix.normalize(path).toLowerCase();
      return files.get(key) ?? files.get(`${key}.md`);
    },
  };
}

/** Gives each arrival its aliases: old addresses that are well formed and that nothing else has. */
export function keepAliases(arrivals: readonly Arrival[], taken: Iterable<string>): void {
  const used = new Set([...taken].map(plainAddress));
  for (const arrival of arrivals) {
    const address = newAddressOf(arrival);
    if (address !== undefined) used.add(plainAddress(address));
  }
  for (const list of ['own', 'others'] as const) {
    for (const arrival of arrivals) {
      for (const address of arrival.oldAddresses[list]) keepAlias(address, arrival, used);
    }
  }
}

function keepAlias(address: string, arrival: Arrival, used: Set<string>): void {
  const key = plainAddress(address);
  if (key === plainAddress(newAddressOf(arrival) ?? '/')) return;
  const aliases = Array.isArray(arrival.fields.aliases) ? arrival.fields.aliases : [];
  if (aliases.some((alias) => plainAddress(String(alias)) === key)) return;
  const isWellFormed =
    /^\/[^\s?#\\]+$/.test(address) && !/(^|\/)\.\.?(\/|$)|%2e|%2f|%5c|\/\//i.test(address);
  if (!isWellFormed || used.has(key)) {
    const why = isWellFormed ? 'something else has it' : 'it is not an address of a page';
    arrival.changes.push({ kind: 'alias-left', text: `old address ${address} not kept: ${why}` });
    return;
  }
  used.add(key);
  arrival.fields.aliases = [...aliases, address];
}
