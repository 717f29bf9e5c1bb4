/** The page of one case study: in short, in full, and what stands around it. */
import type { CaseStudy } from '../src/relate/site.ts';
import type { Layout } from '../src/render/layout.ts';
import { Around } from './parts/around.tsx';
import { Stage } from './parts/case-study-list.tsx';
import { Contents, partsOf } from './parts/contents.tsx';
import { DayTime } from './parts/day-time.tsx';
import { EntryPage } from './parts/entry-page.tsx';
import { Contact, EntriesFact, Fact, Facts } from './parts/facts.tsx';
import { Prose } from './parts/prose.tsx';
import { ReadingTime } from './parts/reading-time.tsx';
import { AllLink, MentionedIn } from './parts/related-parts.tsx';
import { caseStudySearch } from './parts/search-address.ts';
import { SignedOff, ToolkitFacts, WrittenBy } from './parts/shared-facts.tsx';
import { SideHeading } from './parts/side-heading.tsx';
import { writingData } from './parts/structured-data.ts';
import { StudyCitation, StudySimilar, StudySince } from './parts/study-later.tsx';
import { isInShort, StudyInShort } from './parts/study-short.tsx';

interface CaseStudyProps {
  entry: CaseStudy;
  /** The case study before and the one after this one, by date. */
  previous?: CaseStudy;
  next?: CaseStudy;
}

const CaseStudyPage: Layout<CaseStudyProps> = ({ view, entry, previous, next }) => {
  const { site, text } = view;
  const { fields } = entry;
  const related = site.related(entry);
  const { from, to } = fields.period ?? {};
  return (
    <EntryPage
      view={view}
      entry={entry}
      byline={
        <>
          <DayTime view={view} day={fields.date} />
          <WrittenBy view={view} entry={entry} />
          <Stage view={view} study={entry} />
          {fields.place ? <span>{fields.place}</span> : null}
          <ReadingTime view={view} entry={entry} />
        </>
      }
      structured={writingData(view, entry)}
      side={
        <>
          {isInShort(entry) ? null : <Contents view={view} links={partsOf(entry)} />}
          <SideHeading>{text.facts.facts}</SideHeading>
          <Facts>
            <Fact label={text.facts.stage}>{fields.stage ? text.stage[fields.stage] : null}</Fact>
            <Fact label={text.facts.period}>
              {from || to ? text.period(from && view.day(from), to && view.day(to)) : null}
            </Fact>
            <Fact label={text.facts.place}>{fields.place}</Fact>
            <Fact label={text.facts.cost}>{fields.cost}</Fact>
            <Fact label={text.facts.contact}>
              {fields.contact ? <Contact contact={fields.contact} /> : null}
            </Fact>
            <EntriesFact
              view={view}
              label={text.facts.partOf}
              entries={[...related.mission, ...related.team]}
            />
            <EntriesFact view={view} label={text.facts.partners} entries={related.partner} />
            <ToolkitFacts view={view} entry={entry} />
            <SignedOff view={view} entry={entry} />
          </Facts>
        </>
      }
      after={
        <>
          <StudySince view={view} study={entry} />
          <StudySimilar view={view} study={entry} />
          <Around
            view={view}
            label={text.study.around}
            previous={previous && { entry: previous, label: text.study.previous }}
            next={next && { entry: next, label: text.study.next }}
          />
          <MentionedIn view={view} entry={entry} />
          <StudyCitation view={view} study={entry} />
          {related.mission.map((mission) => (
            <AllLink
              key={mission.id}
              view={view}
              url={caseStudySearch(mission)}
              label={text.all.search(mission.title)}
              shown
            />
          ))}
        </>
      }
    >
      <StudyInShort view={view} study={entry} />
      <Prose view={view} entry={entry} />
    </EntryPage>
  );
};

export default CaseStudyPage;
