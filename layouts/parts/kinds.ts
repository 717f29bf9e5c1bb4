/** What layouts need to know of kinds of entry: their lists, and which are written by authors. */

import type { ContentEntry, Entry } from '../../src/relate/site.ts';
import type { Crumb, View } from '../../src/render/layout.ts';
import { contentKinds, folders, type Kind } from '../../src/schemas/kinds.ts';

/** True for what authors write, false for parts of the toolkit. */
export function isContent(entry: Entry): entry is ContentEntry {
  return Object.hasOwn(contentKinds, entry.kind);
}

/** The page that lists a kind of entry; free pages and measures have none. */
export function listOf(view: View, kind: Kind): Crumb | undefined {
  if (kind === 'page' || kind === 'measure') return undefined;
  return { label: view.text.kinds[kind].many, url: `/${folders[kind]}/` };
}
