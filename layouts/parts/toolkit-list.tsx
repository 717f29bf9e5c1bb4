/** Parts of the toolkit in a list, each with how often it was used here. */
import type { ComponentChildren } from 'preact';
import type { Catalyst, Tool, Toolset } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { type HeadingLevel, ItemHeading, Summary } from './item-heading.tsx';

type ToolkitEntry = Toolset | Catalyst | Tool;

interface ToolkitListProps {
  view: View;
  entries: readonly ToolkitEntry[];
  level: HeadingLevel;
  /** What stands below the summary of each. */
  below?: (entry: ToolkitEntry) => ComponentChildren;
}

/** The list, in the order given; names that are this site's own are marked. */
export function ToolkitList({ view, entries, level, below }: ToolkitListProps) {
  const { site, text } = view;
  return (
    <ul class="entries">
      {entries.map((entry) => {
        const { weeknote, 'case-study': studies } = site.related(entry);
        return (
          <li key={entry.id}>
            <ItemHeading view={view} entry={entry} level={level} />
            {isNamedHere(entry) ? <p class="mark">{text.toolkit.oursMark}</p> : null}
            <Summary entry={entry} />
            {below?.(entry)}
            {weeknote.length + studies.length > 0 ? (
              <p class="byline">
                <span>{text.count.caseStudies(studies.length)}</span>
                <span>{text.count.weeknotes(weeknote.length)}</span>
              </p>
            ) : (
              <p class="gap">{text.toolkit.nothing}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** True for a name that is this site's own and not the toolkit's. */
export function isNamedHere(entry: ToolkitEntry): boolean {
  return entry.kind !== 'tool' && entry.fields.named === 'here';
}
