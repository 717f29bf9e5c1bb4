/** Facts that several kinds of entry have. */
import type { CaseStudy, ContentEntry, Entry, Weeknote } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { DayTime } from './day-time.tsx';
import { EntryLink } from './entry-link.tsx';
import { EntriesFact, Fact } from './facts.tsx';

/** The tools of an entry, with the toolsets and catalysts that follow from them. */
export function ToolkitFacts({ view, entry }: { view: View; entry: Entry }) {
  const { facts } = view.text;
  const related = view.site.related(entry);
  return (
    <>
      <EntriesFact view={view} label={facts.tools} entries={related.tool} />
      <EntriesFact view={view} label={facts.toolsets} entries={related.toolset} />
      <EntriesFact view={view} label={facts.catalysts} entries={related.catalyst} />
    </>
  );
}

/** When the entry was last changed, and who agreed to it. */
export function SignedOff({ view, entry }: { view: View; entry: ContentEntry }) {
  const { facts } = view.text;
  const { updated, signedOff } = entry.fields;
  return (
    <>
      {updated ? (
        <Fact label={facts.updated}>
          <DayTime view={view} day={updated} />
        </Fact>
      ) : null}
      {signedOff ? (
        <Fact label={facts.signedOff}>
          {facts.signedOffBy(signedOff.by, view.day(signedOff.on))}
        </Fact>
      ) : null}
    </>
  );
}

/** The partner who wrote an entry, where it was not the team. */
export function WrittenBy({ view, entry }: { view: View; entry: Weeknote | CaseStudy }) {
  const { writtenBy } = entry.fields;
  const partner = writtenBy ? view.site.find('partner', writtenBy) : undefined;
  if (!partner) return null;
  return (
    <span>
      {view.text.facts.writtenBy} <EntryLink view={view} entry={partner} />
    </span>
  );
}
