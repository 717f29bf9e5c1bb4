/** What a place has done with a part of the toolkit: a sentence at the top, lessons below. */
import { byText } from '../../src/order.ts';
import type { Catalyst, Tool, Toolset } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { SHORT_LIST } from '../../src/render/paginate.ts';
import { EntryLink } from './entry-link.tsx';
import { GatheredList } from './gathered-list.tsx';
import { AllLink } from './related-parts.tsx';
import { Section } from './section.tsx';

interface UseProps {
  view: View;
  entry: Toolset | Catalyst | Tool;
}

/** How often, where and when it was used, with the way to the coverage tables. */
export function ToolkitUse({ view, entry }: UseProps) {
  const words = view.text.toolkit;
  const related = view.site.related(entry);
  const { weeknote, 'case-study': studies } = related;
  // Both lists stand newest first.
  const months = [weeknote[0], weeknote.at(-1), studies[0], studies.at(-1)]
    .flatMap((each) => each?.fields.date.slice(0, 7) ?? [])
    .sort(byText);
  const [first] = months;
  const last = months.at(-1);
  const table = entry.kind === 'tool' ? 'missionTools' : 'toolsetYears';
  return (
    <Section id="used" heading={words.used} class="toolkit-use" unindexed>
      {first && last ? (
        <p>
          {words.use({
            weeknotes: weeknote.length,
            studies: studies.length,
            missions: related.mission.length,
            first: view.month(first),
            last: view.month(last),
          })}
        </p>
      ) : (
        <p class="gap">{words.nothing}</p>
      )}
      <AllLink view={view} url={`/coverage/#${table}`} label={words.coverage[entry.kind]} shown />
    </Section>
  );
}

/** One sentence about the catalyst that a tool or toolset leads to. */
export function Unlocked({ view, entry, catalyst }: UseProps & { catalyst: Catalyst }) {
  const words = view.text.toolkit;
  const related = view.site.related(entry);
  const isUsed = related.weeknote.length + related['case-study'].length > 0;
  return (
    <p class="unlocked">
      {isUsed ? words.unlocked.used : words.unlocked.unused}{' '}
      <EntryLink view={view} entry={catalyst} />
      {words.unlocked.is(catalyst.fields.summary)}
    </p>
  );
}

/** The newest lessons of the work that used a toolset or unlocked a catalyst; tools have a list of their own. */
export function ToolkitLessons({ view, entry }: UseProps) {
  const lessons = view.site.gatheredFor('learned', entry);
  if (lessons.length === 0) return null;
  return (
    <Section id="related-lessons" heading={view.text.toolkit.lessons} unindexed>
      <GatheredList view={view} items={lessons.slice(0, SHORT_LIST / 2)} />
      <AllLink view={view} url="/learning/" label={view.text.toolkit.allLessons} shown />
    </Section>
  );
}
