/** The heading of an item in a list: its title as a link, at the level its list asks for. */
import type { Entry } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { languageOf, nameApart } from './entry-link.tsx';
import { EntryMark } from './entry-mark.tsx';

/** The level of a heading below the title of the page. */
export type HeadingLevel = 2 | 3 | 4;

interface ItemHeadingProps {
  view: View;
  entry: Entry;
  level: HeadingLevel;
}

/** The heading. */
export function ItemHeading({ view, entry, level }: ItemHeadingProps) {
  const Heading = `h${level}` as const;
  return (
    <Heading class="item-title">
      {entry.url ? (
        <a href={view.href(entry.url)} aria-label={nameApart(view, entry)} {...languageOf(entry)}>
          {entry.title}
        </a>
      ) : (
        <span {...languageOf(entry)}>{entry.title}</span>
      )}
      <EntryMark view={view} entry={entry} />
    </Heading>
  );
}

/** The summary of an entry, in its own language; nothing where there is none. */
export function Summary({ entry }: { entry: Entry }) {
  if (!entry.summary) return null;
  return (
    <p class="summary" {...languageOf(entry)}>
      {entry.summary}
    </p>
  );
}
