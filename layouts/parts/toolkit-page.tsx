/** What the pages of a toolset, a catalyst and a tool share: what it is, and what was done with it here. */
import type { ComponentChildren } from 'preact';
import type { Catalyst, Tool, Toolset } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { EntryPage } from './entry-page.tsx';
import { EntriesFact, Facts } from './facts.tsx';
import { Prose } from './prose.tsx';
import {
  MentionedIn,
  RelatedCaseStudies,
  RelatedLessons,
  RelatedWeeknotes,
} from './related-parts.tsx';
import { SideHeading } from './side-heading.tsx';
import { ToolkitLessons, ToolkitUse, Unlocked } from './toolkit-use.tsx';

interface ToolkitPageProps {
  view: View;
  entry: Toolset | Catalyst | Tool;
  /** Its place in the toolkit. */
  facts: ComponentChildren;
  /** What work with it leads to. */
  unlocks?: Catalyst | undefined;
  children?: ComponentChildren;
}

/** The page of one part of the toolkit. */
export function ToolkitPage({ view, entry, facts, unlocks, children }: ToolkitPageProps) {
  const { site, text } = view;
  const related = site.related(entry);
  return (
    <EntryPage
      view={view}
      entry={entry}
      hasFeed={entry.kind !== 'tool'}
      side={
        <>
          <SideHeading>{text.facts.facts}</SideHeading>
          <Facts>
            {facts}
            <EntriesFact view={view} label={text.facts.missions} entries={related.mission} />
          </Facts>
        </>
      }
      after={
        <>
          {entry.kind === 'tool' ? (
            <RelatedLessons view={view} entry={entry} />
          ) : (
            <ToolkitLessons view={view} entry={entry} />
          )}
          <RelatedCaseStudies view={view} entry={entry} />
          <RelatedWeeknotes view={view} entry={entry} />
          <MentionedIn view={view} entry={entry} />
        </>
      }
    >
      {entry.kind !== 'tool' && entry.fields.named === 'here' ? (
        <p class="aside">{text.toolkit.ours}</p>
      ) : null}
      <Prose view={view} entry={entry} />
      {unlocks ? <Unlocked view={view} entry={entry} catalyst={unlocks} /> : null}
      <ToolkitUse view={view} entry={entry} />
      {children}
    </EntryPage>
  );
}
