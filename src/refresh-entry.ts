/**
 * For the dev server: puts what a file says now into a site that is loaded. Its page can be shown at once,
 * while the whole site is loaded again for all that hangs on it.
 */
import { join } from 'node:path';
import type { Memory } from './load-site.ts';
import { readSource } from './read/read-content.ts';
import { fileState } from './read/read-whole.ts';
import type { ContentEntry, Entry, Site } from './relate/site.ts';
import { createValidator } from './validate/validate-entry.ts';

interface RefreshOptions {
  root: string;
  now: Date;
  memory: Memory;
}

/** Makes the function for one loaded site. It leaves an entry alone whose file is gone or has mistakes. */
export function createRefresh(
  { settings }: Site,
  { root, now, memory }: RefreshOptions,
): (entry: Entry) => void {
  const validate = createValidator({ settings, now });
  return (entry) => {
    if (!isContent(entry)) return;
    const state = fileState(join(root, entry.file));
    if (state === undefined || memory.sources.isCurrent(entry.file, state)) return;
    const { source } = readSource(root, entry.file);
    const found = source && validate(source).entry;
    if (found?.id !== entry.id || found.unpublished !== entry.unpublished) return;
    const { title, summary, date, fields, body, locate } = found;
    Object.assign(entry, { title, summary, date, fields, body, locate });
  };
}

function isContent(entry: Entry): entry is ContentEntry {
  return entry.kind !== 'toolset' && entry.kind !== 'catalyst' && entry.kind !== 'tool';
}
