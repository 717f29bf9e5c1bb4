/** What hub pages show of the notes, case studies and pages that are tied to them. */
import type { Entry, Mission, Partner, Team, Tool } from '../../src/relate/site.ts';
import type { View } from '../../src/render/layout.ts';
import { SHORT_LIST } from '../../src/render/paginate.ts';
import { CaseStudyList } from './case-study-list.tsx';
import { EntryLink, InlineList } from './entry-link.tsx';
import { ToldList } from './gathered-list.tsx';
import { caseStudySearch } from './search-address.ts';
import { Section } from './section.tsx';
import { WeeknoteList } from './weeknote-list.tsx';

interface RelatedProps {
  view: View;
  entry: Entry;
}

/** The first weeknotes tied to an entry, and the way to all of them; nothing where there are none. */
export function RelatedWeeknotes({ view, entry }: RelatedProps) {
  const notes = view.site.related(entry).weeknote;
  if (notes.length === 0) return null;
  return (
    <Section id="related-weeknotes" heading={view.text.kinds.weeknote.many} unindexed>
      <WeeknoteList
        view={view}
        notes={notes.slice(0, SHORT_LIST)}
        level={3}
        brief
        ofTeam={entry.kind === 'team'}
      />
      <AllLink
        view={view}
        url={`${entry.url}weeknotes/`}
        label={view.text.all.weeknotes(notes.length)}
        shown={notes.length > SHORT_LIST}
      />
    </Section>
  );
}

/** The first case studies tied to an entry, the way to all of them and to a search of them. */
export function RelatedCaseStudies({ view, entry }: RelatedProps) {
  const studies = view.site.related(entry)['case-study'];
  if (studies.length === 0) return null;
  return (
    <Section id="related-case-studies" heading={view.text.kinds['case-study'].many} unindexed>
      <CaseStudyList view={view} studies={studies.slice(0, SHORT_LIST)} level={3} />
      <AllLink
        view={view}
        url={`${entry.url}case-studies/`}
        label={view.text.all.caseStudies(studies.length)}
        shown={studies.length > SHORT_LIST}
      />
      <AllLink
        view={view}
        url={caseStudySearch(entry)}
        label={view.text.all.search(entry.title)}
        shown
      />
    </Section>
  );
}

interface RelatedLessonsProps {
  view: View;
  entry: Mission | Team | Tool | Partner;
}

/**
 * The newest of what was learned, and did not work, in the notes and case studies that name an entry,
 * and the way to all of it; nothing where there is none.
 */
export function RelatedLessons({ view, entry }: RelatedLessonsProps) {
  const { learning, mission } = view.text;
  const lessons = view.site.registers().learning.way(entry.kind, entry.id);
  if (!lessons) return null;
  const { items, url } = lessons;
  const isLong = items.length > SHORT_LIST / 2;
  const label = isLong ? view.text.all.lessons(items.length) : learning.narrowed(entry.title);
  const heading = entry.kind === 'mission' ? mission.learned : learning.title;
  return (
    <Section id="related-lessons" heading={heading} unindexed>
      <ToldList view={view} told={items.slice(0, SHORT_LIST / 2)} />
      <AllLink view={view} url={url} label={label} shown />
    </Section>
  );
}

/** The entries whose prose links here; nothing where there are none. */
export function MentionedIn({ view, entry }: RelatedProps) {
  const mentions = view.site.related(entry).mentionedIn;
  if (mentions.length === 0) return null;
  return (
    <Section id="mentioned-in" heading={view.text.mentionedIn} class="mentions" unindexed>
      <InlineList>
        {mentions.slice(0, SHORT_LIST).map((mention) => (
          <li key={`${mention.kind}/${mention.id}`}>
            <EntryLink view={view} entry={mention} />
          </li>
        ))}
      </InlineList>
      <AllLink
        view={view}
        url={`${entry.url}mentions/`}
        label={view.text.all.mentions(mentions.length)}
        shown={mentions.length > SHORT_LIST}
      />
    </Section>
  );
}

interface AllLinkProps {
  view: View;
  url: string;
  label: string;
  shown: boolean;
}

/** The link at the foot of a short list that leads to the whole of it. */
export function AllLink({ view, url, label, shown }: AllLinkProps) {
  if (!shown) return null;
  return (
    <p class="all-link">
      <a href={view.href(url)}>{label}</a>
    </p>
  );
}
