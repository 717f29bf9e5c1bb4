/** A small mark in lists for entries that are not public yet, archived or replaced. */
import type { Entry } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';

/** The mark, or nothing. */
export function EntryMark({ view, entry }: { view: View; entry: Entry }) {
  const { mark } = view.text;
  const words: string[] = [];
  if (entry.unpublished) words.push(mark[entry.unpublished]);
  if ('archived' in entry.fields && entry.fields.archived) words.push(mark.archived);
  if ('supersededBy' in entry.fields && entry.fields.supersededBy) words.push(mark.superseded);
  if (words.length === 0) return null;
  return (
    <>
      {' '}
      <span class="mark">{words.join(', ')}</span>
    </>
  );
}
