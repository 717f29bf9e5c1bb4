/** A foreign file on its way to becoming an entry: what each step of an import adds to. */
import { addressOf, type ContentKind, folders } from '../schemas/kinds.ts';
import type { Change } from './changes.ts';

export interface Arrival {
  /** Its path in the source folder. */
  source: string;
  kind: ContentKind;
  id: string;
  /** Fields of the entry, under our names. */
  fields: Record<string, unknown>;
  body: string;
  /** Where it stood on the old site: its own addresses, then those that led to it. */
  oldAddresses: { own: string[]; others: string[] };
  /** Pictures to copy: from a place on the disk to a path in the new site. */
  pictures: { from: string; to: string }[];
  /** What could not be taken over, by name, for the totals of the report. */
  left: { tags: string[]; fields: string[] };
  changes: Change[];
}

/** The path of the file that an arrival becomes, from the root of the new site. */
export function targetOf({ kind, id }: Pick<Arrival, 'kind' | 'id'>): string {
  return `content/${folders[kind]}/${id}.md`;
}

/** The address of the page that an arrival becomes. */
export function newAddressOf({ kind, id }: Pick<Arrival, 'kind' | 'id'>): string | undefined {
  return addressOf(kind, id);
}
