/** The list of case studies, with the ways to find some of them. */
import type { CaseStudy, Entry } from '../src/relate/site.ts';
import type { Layout, Pagination } from '../src/render/layout.ts';
import { CaseStudyList } from './parts/case-study-list.tsx';
import { nameApart } from './parts/entry-link.tsx';
import { LinkList } from './parts/link-list.tsx';
import { ListPage } from './parts/list-page.tsx';
import { PageLinks, titleOfPage } from './parts/pagination.tsx';
import { AllLink } from './parts/related-parts.tsx';
import { caseStudySearch, searchAddress } from './parts/search-address.ts';

const CaseStudiesPage: Layout<{ list: Pagination<CaseStudy> }> = ({ view, list }) => {
  const { site, text } = view;
  const { entries } = site;
  const linksTo = (of: readonly Entry[]) =>
    of
      .map((entry) => ({
        label: entry.title,
        name: text.all.search(nameApart(view, entry) ?? entry.title),
        url: caseStudySearch(entry),
        total: site.related(entry)['case-study'].length,
      }))
      .filter(({ total }) => total > 0);
  const years = [...new Set(entries['case-study'].map(({ fields }) => fields.date.slice(0, 4)))];
  return (
    <ListPage
      view={view}
      title={titleOfPage(view, text.kinds['case-study'].many, list)}
      intro={`${text.caseStudies.intro} ${text.caseStudies.stopped}`}
      side={
        <>
          <AllLink
            view={view}
            url={searchAddress({ kind: 'case-study' })}
            label={text.all.everySearch}
            shown
          />
          <LinkList view={view} heading={text.facts.missions} links={linksTo(entries.mission)} />
          <LinkList view={view} heading={text.facts.toolsets} links={linksTo(entries.toolset)} />
          <LinkList view={view} heading={text.facts.catalysts} links={linksTo(entries.catalyst)} />
          <LinkList view={view} heading={text.facts.tools} links={linksTo(entries.tool)} />
          <LinkList view={view} heading={text.facts.teams} links={linksTo(entries.team)} />
          <LinkList
            view={view}
            heading={text.caseStudies.byYear}
            links={years.map((year) => ({
              label: year,
              name: text.all.search(year),
              url: searchAddress({ kind: 'case-study', year }),
            }))}
          />
        </>
      }
    >
      <CaseStudyList view={view} studies={list.items} level={2} />
      <PageLinks view={view} list={list} />
    </ListPage>
  );
};

export default CaseStudiesPage;
