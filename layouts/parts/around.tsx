/** The ways from one entry to the one before it and the one after it. */
import type { Entry } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { languageOf } from './entry-link.tsx';

interface Way {
  entry: Entry;
  /** Which one it is, "Earlier from Housing futures". */
  label: string;
}

interface AroundProps {
  view: View;
  /** What the two ways are together. */
  label: string;
  previous: Way | undefined;
  next: Way | undefined;
}

/** Both ways, earlier first; nothing where there are none. */
export function Around({ view, label, previous, next }: AroundProps) {
  const ways = [
    { ...previous, rel: 'prev' },
    { ...next, rel: 'next' },
  ];
  if (!previous && !next) return null;
  return (
    <nav class="around" aria-label={label} data-pagefind-ignore="all">
      {ways.map(({ entry, label: words, rel }) =>
        entry?.url ? (
          <a key={rel} class={`around-${rel}`} rel={rel} href={view.href(entry.url)}>
            <span class="label">{words}</span>
            <span class="around-title" {...languageOf(entry)}>
              {entry.title}
            </span>
          </a>
        ) : null,
      )}
    </nav>
  );
}
