/** What a site has already, as far as an import must know: its addresses, and what can be referred to. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readSettings } from '../read/read-settings.ts';
import { fixedAddresses } from '../relate/addresses.ts';
import { addressOf, contentKindNames, folders, kindOfFolder } from '../schemas/kinds.ts';
import { type Arrival, targetOf } from './arrival.ts';
import type { Besides } from './entries-besides.ts';

/** Addresses that the site itself makes, which no page and no old address may have. */
export const ownAddresses = [...fixedAddresses, '/pagefind/', '/assets/', '/media/', '/data/'];

export interface OwnSite {
  /** Paths of the entries that are there, from the root. */
  entries: Set<string>;
  addresses: string[];
}

/** Looks at the names of the files in `content/`, not into them. */
export async function readOwnSite(root: string): Promise<OwnSite> {
  const entries = new Set<string>();
  const addresses = [...ownAddresses];
  for (const kind of contentKindNames) {
    const folder = join('content', folders[kind]);
    const names = await readdir(join(root, folder), { recursive: true }).catch(() => []);
    for (const name of names.filter((each) => each.endsWith('.md'))) {
      const id = name.replaceAll('\\', '/').replace(/\.md$/, '');
      entries.add(`content/${folders[kind]}/${id}.md`);
      const address = addressOf(kind, id);
      if (address !== undefined) addresses.push(address);
    }
  }
  return { entries, addresses };
}

const referringFields = {
  team: 'teams',
  teams: 'teams',
  missions: 'missions',
  measures: 'measures',
} as const;

/** References of arrivals that would lead nowhere, as sentences. */
export function unknownReferences(
  root: string,
  arrivals: readonly Arrival[],
  besides: readonly Besides[],
  own: OwnSite,
): string[] {
  const known = new Set([
    ...own.entries,
    ...besides.map(({ path }) => path),
    ...arrivals.map(targetOf),
  ]);
  const toolkit = toolkitIds(root);
  const unknown = new Set<string>();
  for (const { fields } of arrivals) {
    for (const [field, folder] of Object.entries(referringFields)) {
      for (const id of [fields[field] ?? []].flat()) {
        if (known.has(`content/${folder}/${id}.md`)) continue;
        const kind = kindOfFolder(folder) ?? folder;
        unknown.add(
          `There is no ${kind} “${id}”. Put it under “create:” in the map, or write content/${folder}/${id}.md.`,
        );
      }
    }
    for (const field of ['tools', 'toolsets', 'catalysts'] as const) {
      for (const id of [fields[field] ?? []].flat()) {
        if (toolkit[field].has(id)) continue;
        unknown.add(`There is nothing called “${id}” among the ${field} of the toolkit.`);
      }
    }
  }
  return [...unknown];
}

function toolkitIds(root: string): Record<'tools' | 'toolsets' | 'catalysts', Set<unknown>> {
  const value: unknown = readSettings(root).toolkit.yaml.value;
  const ids = (part: string): Set<unknown> => {
    if (typeof value !== 'object' || value === null || !(part in value)) return new Set();
    // Only the ids are looked at; the check says whether the toolkit is as it should be.
    const items = (value as Record<string, unknown>)[part];
    return new Set(
      Array.isArray(items) ? items.map((item: { id?: unknown } | null) => item?.id) : [],
    );
  };
  return { tools: ids('tools'), toolsets: ids('toolsets'), catalysts: ids('catalysts') };
}
